import type { z } from 'zod';
import { createActor, updateActor } from '@/lib/db/actor-writes';
import { searchActors } from '@/lib/db/actors';
import { insertArticle } from '@/lib/db/articles';
import { recordAudit } from '@/lib/db/audit';
import { listAudit } from '@/lib/db/audit-list';
import { findDeskActor } from '@/lib/db/desk-actors';
import { findDeskEvent } from '@/lib/db/desk-events';
import { findEvent } from '@/lib/db/event-detail';
import { insertEvent } from '@/lib/db/event-inserts';
import { findEventState } from '@/lib/db/event-state';
import { restoreEvent, reviseEvent, withdrawEvent } from '@/lib/db/event-writes';
import {
  createRelationship,
  findRelationship,
  listRelationships,
  updateRelationship,
} from '@/lib/db/relationships';
import { actorInputSchema } from '@/lib/domain/actor-detail';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema, supporting } from '@/lib/domain/evidence-support';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeRelationship } from '@/tests/support/factories';
import { openTimeline } from '@/tests/support/timeline';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

const author = { id: null, name: 'Editor' };

function newArticle(body: string, url: string | null = null) {
  const blank = { publisher: null, publishedOn: null, warnings: [], submittedById: null };
  return insertArticle(test.db, { ...blank, title: `About ${body}`, body, url, language: 'en' });
}

async function proposal(change: Partial<z.input<typeof storedProposalSchema>> = {}): Promise<Proposal> {
  const actor = await makeActor(test.db, { kind: 'person', name: 'Envoy' });
  const relationship = await makeRelationship(test.db);
  return storedProposalSchema.parse({
    title: 'Envoys meet',
    date: '2021-03-04',
    type: 'meeting',
    cameo: '040',
    participants: [
      { name: 'Envoy', actorId: actor.slug, role: 'initiator', capacity: 'Ambassador', affiliation: null },
    ],
    relationships: [relationship.slug],
    topics: ['border-security'],
    sources: [
      {
        url: 'https://example.org/a',
        title: 'A',
        publisher: null,
        publishedOn: '2021-03-05',
        language: null,
      },
    ],
    ...change,
  });
}

const span = (quote: string) => ({
  field: 'status',
  source: 'body' as const,
  start: 0,
  end: quote.length,
  quote,
  rule: 'test',
});

describe('events', () => {
  it('are written with lane, tone, significance, sources, topics and a first revision', async () => {
    const articleId = await newArticle('First words of it.', 'https://example.org/a');
    const written = await insertEvent(test.db, {
      proposal: await proposal({ evidence: [span('First')] }),
      articleId,
      author,
    });
    expect(written.slug).toBe('2021-03-04-envoys-meet');
    expect(await findDeskEvent(test.db, written.slug)).toMatchObject({
      lane: 'talks',
      tone: 1,
      certainty: 'single',
      topics: [{ slug: 'border-security', name: 'Border security' }],
      // The page cited is the article itself: it stands there once.
      sources: [{ articleId, url: 'https://example.org/a', title: 'About First words of it.' }],
      evidence: [{ articleId, quote: 'First' }],
      revisions: [{ version: 1, author: 'Editor' }],
    });
  });

  it('get another address when theirs is taken', async () => {
    const { slug } = await insertEvent(test.db, { proposal: await proposal(), articleId: null, author });
    expect(slug).toMatch(/^2021-03-04-envoys-meet-\d$/);
  });

  it.each([
    ['no date', { date: '' }],
    ['no type', { type: null }],
    ['an unknown relationship', { relationships: ['nowhere'] }],
  ])('are refused with %s, and nothing is written', async (_name, change) => {
    const before = await test.db.event.count();
    const bad = await proposal(change);
    await expect(
      test.db.$transaction((tx) => insertEvent(tx, { proposal: bad, articleId: null, author })),
    ).rejects.toThrow(RangeError);
    expect(await test.db.event.count()).toBe(before);
  });

  it('keep their history and their articles when revised; of two editors the second is told', async () => {
    const first = await newArticle('One article about it.');
    const second = await newArticle('Two articles about it.');
    const before = await proposal({ title: 'Envoys confer', evidence: [span('One')] });
    const { id, slug } = await insertEvent(test.db, { proposal: before, articleId: first, author });
    const now = { ...before, title: 'Envoys agree', type: 'agreement' as const };
    const after = { ...now, evidence: [span('Two')].map((words) => supporting(now, words)) };
    const change = { id, expectedVersion: 1, proposal: after, articleId: second, author };
    expect(await reviseEvent(test.db, change)).toMatchObject({ slug });
    expect(await reviseEvent(test.db, { ...change, proposal: before })).toBeNull();
    const event = await findEvent(test.db, slug);
    expect(event).toMatchObject({ title: 'Envoys agree', lane: 'decisions', version: 2 });
    expect(event?.evidence.map((each) => each.quote).sort()).toEqual(['One', 'Two']);
    expect(event?.sources.filter((source) => source.articleId).length).toBe(2);
    expect(await findEventState(test.db, slug)).toMatchObject({ version: 2, articleIds: [second, first] });
    expect(await findEventState(test.db, slug, 1)).toMatchObject({ proposal: before, articleIds: [first] });
    expect(await findEventState(test.db, slug, 3)).toBeNull();
  });

  it('show what another article says only while it supports their value, and again when that is back', async () => {
    const [first, second] = [await newArticle('Baghdad it was.'), await newArticle('Brussels it was.')];
    const place = (name: string) => ({ name, country: null, latitude: null, longitude: null });
    const told = await proposal({
      location: place('Baghdad'),
      evidence: [{ ...span('Baghdad'), field: 'location' }],
    });
    const { id, slug } = await insertEvent(test.db, { proposal: told, articleId: first, author });
    const quotes = async () => (await findEvent(test.db, slug))?.evidence.map(({ quote }) => quote);
    const revise = (name: string) =>
      reviseEvent(test.db, {
        id,
        expectedVersion: null,
        proposal: { ...told, location: place(name), evidence: [] },
        articleId: second,
        author,
      });
    await revise('Brussels');
    expect(await quotes()).toEqual([]);
    await revise('Baghdad');
    expect(await quotes()).toEqual(['Baghdad']);
  });

  it('are refused with words that were read for another value', async () => {
    const articleId = await newArticle('Third words of it.');
    const told = await proposal({ evidence: [span('Third')] });
    const event = { proposal: { ...told, status: 'planned' as const }, articleId, author };
    await expect(test.db.$transaction((tx) => insertEvent(tx, event))).rejects.toThrow(
      /do not support the status/,
    );
  });

  it('move with their relationships on the timeline when revised', async () => {
    const before = await proposal();
    const other = await makeRelationship(test.db);
    const { id } = await insertEvent(test.db, { proposal: before, articleId: null, author });
    const after = { ...before, relationships: [other.slug], date: '2022-05' };
    await reviseEvent(test.db, { id, expectedVersion: null, proposal: after, articleId: null, author });
    const timeline = openTimeline(test.url);
    const all = await listRelationships(test.db, await timeline.findOverview());
    await timeline.close();
    const find = (slug = '') => all.find((each) => each.slug === slug);
    expect(find(before.relationships[0])).toMatchObject({ eventCount: 0 });
    expect(find(other.slug)).toMatchObject({ eventCount: 1, from: '2022-05-01' });
  });

  it('are withdrawn and restored once', async () => {
    const { slug } = await insertEvent(test.db, { proposal: await proposal(), articleId: null, author });
    const words = { reason: 'Not held.', note: null };
    expect(await withdrawEvent(test.db, slug, words)).toBe(true);
    expect(await withdrawEvent(test.db, slug, words)).toBe(false);
    expect(await findEvent(test.db, slug)).toBeNull();
    expect(await restoreEvent(test.db, slug)).toBe(true);
    expect(await restoreEvent(test.db, slug)).toBe(false);
    expect((await findEvent(test.db, slug))?.slug).toBe(slug);
  });
});

describe('actors', () => {
  const input = actorInputSchema.parse({
    kind: 'person',
    name: 'Zoé Müller',
    country: 'AT',
    names: [
      { text: 'زوي مولر', language: 'ar' },
      { text: 'Zoé Müller', language: 'en' },
    ],
    slips: [{ text: 'Zoey Miller', language: 'en' }],
    posts: [],
  });

  it('are added with their names and posts, and found by any of them', async () => {
    const office = await makeActor(test.db, { kind: 'organisation', name: 'League' });
    const post = { office: 'Envoy', organisation: office.slug, from: '2019-05', to: '2021~' };
    const result = await createActor(test.db, actorInputSchema.parse({ ...input, posts: [post] }));
    expect(result).toEqual({ ok: true, slug: 'zoe-muller', version: 1 });
    expect(await findDeskActor(test.db, 'zoe-muller')).toMatchObject({
      names: [
        { text: 'زوي مولر', language: 'ar' },
        { text: 'Zoé Müller', language: 'en' },
      ],
      slips: [{ text: 'Zoey Miller', language: 'en' }],
      posts: [{ office: 'Envoy', startsOn: '2019-05-01', endsOn: '2021-12-31' }],
    });
    for (const text of ['zoe muller', 'زوى مولر', 'Zoey Miller'])
      expect((await searchActors(test.db, text))[0]?.slug).toBe('zoe-muller');
  });

  it('say when an address is taken, and make another when none was asked for', async () => {
    expect(await createActor(test.db, { ...input, slug: 'zoe-muller' })).toEqual({
      ok: false,
      reason: 'taken',
    });
    expect(await createActor(test.db, input)).toEqual({ ok: true, slug: 'zoe-muller-2', version: 1 });
    expect(await createActor(test.db, { ...input, name: 'زوي' })).toEqual({
      ok: true,
      slug: 'person',
      version: 1,
    });
  });

  it('are changed as a whole, and their time of change with them', async () => {
    const before = await test.db.actor.findUniqueOrThrow({ where: { slug: 'zoe-muller' } });
    const change = { ...input, name: 'Zoé Meier', names: [], slips: [], country: null };
    expect(await updateActor(test.db, 'zoe-muller', 1, change)).toEqual({
      ok: true,
      slug: 'zoe-muller',
      version: 2,
    });
    expect(await findDeskActor(test.db, 'zoe-muller')).toMatchObject({
      name: 'Zoé Meier',
      country: null,
      names: [{ text: 'Zoé Meier', language: 'en' }],
      slips: [],
      posts: [],
    });
    const after = await test.db.actor.findUniqueOrThrow({ where: { slug: 'zoe-muller' } });
    expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime());
    expect(await updateActor(test.db, 'nobody', 1, input)).toEqual({ ok: false, reason: 'missing' });
  });

  it.each([
    ['an unknown organisation', { organisation: 'nowhere' }, /no actor "nowhere"/],
    ['the actor itself', { organisation: 'zoe-muller' }, /no post in itself/],
    ['an end before the start', { from: '2020', to: '2019' }, /ends \(2019\) before it starts \(2020\)/],
  ])('are not given a post with %s', async (_name, change, message) => {
    const office = await makeActor(test.db);
    const post = { office: 'Envoy', organisation: office.slug, from: null, to: null, ...change };
    const result = await updateActor(
      test.db,
      'zoe-muller',
      2,
      actorInputSchema.parse({ ...input, posts: [post] }),
    );
    expect(result).toMatchObject({
      ok: false,
      reason: 'post',
      index: 0,
      message: expect.stringMatching(message),
    });
  });
});

describe('relationships', () => {
  it('are added once for each pair, whatever the order, and changed', async () => {
    const [a, b] = [await makeActor(test.db), await makeActor(test.db)];
    const input = {
      slug: 'a-b',
      title: 'A – B',
      description: '',
      parties: [a.slug, b.slug] as [string, string],
    };
    expect(await createRelationship(test.db, input)).toEqual({ ok: true, slug: 'a-b', version: 1 });
    expect(await createRelationship(test.db, { ...input, slug: 'b-a', parties: [b.slug, a.slug] })).toEqual({
      ok: false,
      reason: 'taken',
    });
    expect(await createRelationship(test.db, { ...input, parties: [a.slug, a.slug] })).toMatchObject({
      reason: 'same-party',
    });
    expect(await createRelationship(test.db, { ...input, parties: [a.slug, 'nobody'] })).toMatchObject({
      reason: 'unknown-party',
    });
    expect(await updateRelationship(test.db, 'a-b', 1, { title: 'A and B', description: 'x' })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await findRelationship(test.db, 'a-b')).toMatchObject({ title: 'A and B', description: 'x' });
    expect(await updateRelationship(test.db, 'c-d', 1, { title: 'x', description: '' })).toMatchObject({
      reason: 'missing',
    });
  });
});

it('lists the audit log, the latest first, by subject and kind of action', async () => {
  const row = { actorId: 'u1', actor: 'Editor', subject: 'event' };
  await recordAudit(test.db, {
    ...row,
    action: 'event.publish',
    subjectId: 'one',
    details: { title: 'One' },
  });
  await recordAudit(test.db, { ...row, action: 'event.withdraw', subjectId: 'two' });
  await recordAudit(test.db, { ...row, action: 'actor.change', subject: 'actor', subjectId: 'three' });
  const list = async (filter: object) =>
    (await listAudit(test.db, { page: 1, pageSize: 10, ...filter })).items;
  expect((await list({})).map((line) => line.subjectId)).toEqual(['three', 'two', 'one']);
  expect((await list({ action: 'event.' })).map((line) => line.subjectId)).toEqual(['two', 'one']);
  expect(await list({ subjectId: 'one' })).toMatchObject([{ details: { title: 'One' }, actor: 'Editor' }]);
});
