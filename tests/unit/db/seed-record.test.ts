/**
 * The starter data as it stands in the files: what no schema can see. Counts told in prose follow from the data.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeedActor } from '@/lib/db/seed-actor-row';
import { readSeedData, type SeedData, type SeedEvent } from '@/lib/db/seed-files';
import { heldDuring } from '@/lib/domain/affiliation';
import { findCameoCode } from '@/lib/domain/cameo';
import { parseEdtfDate } from '@/lib/domain/edtf-date';

const FOLDER = join(process.cwd(), 'prisma/seed-data');

let data: SeedData;
beforeAll(async () => {
  data = await readSeedData(FOLDER);
});

/** Pages that carry leaked documents. */
const LEAKED = /wikileaks|\/cable_/i;
/** Words of those who build and test, not of those who edit. */
const WORKSHOP =
  /\b(traps?|[a-z-]+ tests?\.|de-duplication|our (actors|event)|the (app|client|extractor))(?!\w)/i;

/** Outer bounds of a date that the schema has accepted. */
function boundsOf(edtf: string): { startsOn: string; endsOn: string } {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.date;
}

function postsHeld(affiliations: SeedActor['affiliations'], from: string, to: string) {
  return affiliations
    .map((post) => ({
      office: post.role,
      of: post.of,
      startsOn: post.from && boundsOf(post.from).startsOn,
      endsOn: post.to && boundsOf(post.to).endsOn,
    }))
    .filter((post) => heldDuring(post, from, to));
}

const curated = () => data.actors.filter(({ origin }) => origin === 'curated');
const confirmed = () => data.events.filter((event) => event.confidence === 'confirmed-in-source');

describe('what the pages about it say', () => {
  const text = (path: string) => readFileSync(join(process.cwd(), path), 'utf8').replace(/\s+/g, ' ');
  const withSources = (most: number) => confirmed().filter(({ sources }) => sources.length <= most).length;

  it('the README names the number of published events', () => {
    expect(text('README.md')).toContain(`${confirmed().length} events of the relations`);
  });

  it('the changelog names actors and events', () => {
    expect(text('CHANGELOG.md')).toContain(`${curated().length} actors, ${confirmed().length} events`);
  });

  it('the README of the starter data counts as the files do', () => {
    const told = text('prisma/seed-data/README.md');
    const of = (relationship: string, events = data.events) =>
      events.filter(({ relationships }) => relationships.includes(relationship)).length;
    const contradictions = data.events.flatMap((event) => event.contradictions).length;
    const held = (confidence: string) =>
      data.events.filter((event) => event.confidence === confidence).length;
    for (const sentence of [
      `${curated().length} actors`,
      `${data.actors.length - curated().length} further actors`,
      `${data.events.length} events: ${confirmed().length} \`confirmed-in-source\``,
      `${held('leaked-only')} \`leaked-only\``,
      `${held('known-unverified')} \`known-unverified\``,
      `Iraq–NATO (${of('iraq-nato')} events, ${of('iraq-nato', confirmed())} of them published)`,
      `Iraq–United States (${of('iraq-united-states')})`,
      `Iraq–EU (${of('iraq-eu')})`,
      `NATO–Jordan (${of('nato-jordan')})`,
      `${contradictions} contradictions`,
      `${withSources(1)} published events rest on one page`,
    ])
      expect(told).toContain(sentence);
  });
});

describe('what was corrected', () => {
  const rows = readFileSync(join(FOLDER, 'corrections.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
  const eventOf = (id: string | undefined) => data.events.find((event) => event.id === id);

  it('stands in the data as the table says, with a reason each', () => {
    expect(rows.length).toBeGreaterThan(0);
    const kept = rows.map(([id = '', field = '', , is = '', why = '']) => {
      expect(`${id} ${field}: ${why}`).toMatch(/: .{20,}/);
      const value = eventOf(id)?.[field as keyof SeedEvent];
      return [id, field, value === null ? '' : value, is];
    });
    expect(kept.filter(([, , value, is]) => value !== is)).toEqual([]);
    const fields = rows.map(([id, field]) => `${id} ${field}`);
    expect(fields).toEqual([...new Set(fields)].sort());
  });

  it('names every code whose tone is not that of the kind of event', () => {
    const hostile = new Set(['condemnation', 'protest', 'sanction', 'expulsion', 'attack']);
    const explained = new Set(rows.filter(([, field]) => field === 'cameoCode').map(([id]) => id));
    const doubtful = data.events.filter(({ id, type, cameoCode }) => {
      const goldstein = findCameoCode(cameoCode)?.goldstein ?? 0;
      const agrees = hostile.has(type) ? goldstein < 0 : goldstein > -1;
      return !agrees && !explained.has(id);
    });
    expect(doubtful.map(({ id, type, cameoCode }) => `${id}: ${type} ${cameoCode}`)).toEqual([]);
  });

  it('leaves no code that CAMEO does not know', () => {
    const unknown = data.events.filter(({ cameoCode }) => cameoCode && !findCameoCode(cameoCode));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});

describe('events', () => {
  it('lie between 1990 and the day of the gathering, in the order of their dates', () => {
    const outside = data.events.filter(({ date }) => {
      const { startsOn, endsOn } = boundsOf(date);
      return startsOn < '1990-01-01' || endsOn > '2026-12-31';
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
    const dates = data.events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it('that took place have a source which is not older than they are', () => {
    const foretold = confirmed().filter(
      ({ date, status, sources }) =>
        status !== 'planned' &&
        sources.every(
          ({ publishedOn }) => publishedOn !== null && boundsOf(publishedOn).endsOn < boundsOf(date).startsOn,
        ),
    );
    expect(foretold.map(({ id }) => id)).toEqual([]);
  });

  it('that are published rest on an open page', () => {
    const dark = confirmed().filter(({ sources }) =>
      sources.every(({ url }) => url === null || LEAKED.test(url)),
    );
    expect(dark.map(({ id }) => id)).toEqual([]);
    const leaked = data.events.filter(({ confidence }) => confidence === 'leaked-only');
    for (const { sources } of leaked) expect(sources.every(({ url }) => LEAKED.test(url ?? ''))).toBe(true);
  });

  it('name somebody, and nobody twice in a role', () => {
    const twice = data.events.filter(({ participants }) => {
      const roles = participants.map(({ actorId, role }) => `${actorId} ${role}`);
      return new Set(roles).size < roles.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
    expect(data.events.filter(({ participants }) => participants.length === 0)).toEqual([]);
  });

  it('tell readers nothing that is for the workshop', () => {
    const shown = [
      ...data.events.flatMap(({ id, title, summary }) => [`${id}: ${title}`, `${id}: ${summary}`]),
      ...data.actors.map(({ id, description }) => `${id}: ${description ?? ''}`),
    ];
    expect(shown.filter((words) => WORKSHOP.test(words))).toEqual([]);
    const notes = [...data.events, ...data.actors].map(({ id, note }) => `${id}: ${note ?? ''}`);
    expect(notes.filter((words) => WORKSHOP.test(words))).toEqual([]);
  });
});

describe('offices', () => {
  /** What a person is called in an event, though the list of posts says otherwise, and why. */
  const EXCEPTIONS: Record<string, string> = {
    '2020-01-05-parliament-votes-on-foreign-forces adil-abdul-mahdi Caretaker Prime Minister':
      'He had resigned on 1 December 2019; the post is the same to its end.',
  };

  it('are held by the person on the day, or the difference has a reason', () => {
    const found: string[] = [];
    for (const { id, date, participants } of data.events) {
      const { startsOn, endsOn } = boundsOf(date);
      for (const { actorId, posts } of participants) {
        const actor = data.actors.find((each) => each.id === actorId);
        const held = postsHeld(actor?.affiliations ?? [], startsOn, endsOn);
        for (const { office, of } of posts ?? [])
          if (actor?.kind !== 'person' || !held.some((post) => post.office === office && post.of === of))
            found.push(`${id} ${actorId} ${office}`);
      }
    }
    expect(found).toEqual(Object.keys(EXCEPTIONS));
  });

  it('are known for everybody who acts', () => {
    const people = new Map(data.actors.filter(({ kind }) => kind === 'person').map((row) => [row.id, row]));
    const blank = data.events.flatMap(({ id, date, participants }) => {
      const { startsOn, endsOn } = boundsOf(date);
      return participants
        .filter(({ actorId, role, posts }) => {
          const person = people.get(actorId);
          if (person === undefined || role === 'mentioned' || posts?.length) return false;
          return postsHeld(person.affiliations, startsOn, endsOn).length === 0;
        })
        .map(({ actorId }) => `${id} ${actorId}`);
    });
    expect(blank).toEqual([]);
  });

  it('end on or after the day on which they begin', () => {
    const backwards = data.actors.flatMap(({ id, affiliations }) =>
      affiliations
        .filter(({ from, to }) => from && to && boundsOf(to).endsOn < boundsOf(from).startsOn)
        .map(({ role }) => `${id} ${role}`),
    );
    expect(backwards).toEqual([]);
  });
});
