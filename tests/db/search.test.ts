import { setTimeout as pause } from 'node:timers/promises';
import { searchActors } from '@/lib/db/actors';
import { reviseEvent, withdrawEvent } from '@/lib/db/event-writes';
import { newId } from '@/lib/db/ids';
import { searchEvents } from '@/lib/db/search/events';
import { findPlacesAndSources, findRelationshipsNamed, listOfKeys } from '@/lib/db/search/names';
import { findSimilarBearers } from '@/lib/db/search/similar-names';
import { findBearers } from '@/lib/db/word-query';
import { wordsOfText } from '@/lib/domain/event-terms';
import { askedIn, NO_SEARCH_FILTER, type SearchFilter } from '@/lib/domain/search';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { cloneStarterDatabase, type TestDatabase } from '@/tests/support/database';
import { openTimeline, type TestTimeline } from '@/tests/support/timeline';

let test: TestDatabase;
let timeline: TestTimeline;
beforeAll(async () => {
  test = await cloneStarterDatabase();
  timeline = openTimeline(test.url);
});
afterAll(async () => {
  await timeline.close();
  await test.close();
});

it('finds names by their indexes, also right after a first start', async () => {
  await test.db.$transaction(async (tx) => {
    const reads = async () => {
      const [row] = await tx.$queryRaw<{ whole: number; rows: number }[]>`
        SELECT seq_scan::int AS whole, coalesce(idx_tup_fetch, 0)::int AS rows
        FROM pg_stat_xact_user_tables WHERE relname = 'actor_name'`;
      return row ?? { whole: Number.NaN, rows: Number.NaN };
    };
    const before = await reads();
    await searchActors(tx, 'border security', { published: true });
    await findSimilarBearers(tx, ['exports']);
    await findBearers(tx, ['border', 'security']);
    const after = await reads();
    expect(after.whole).toBe(before.whole);
    // Of some five thousand names.
    expect(after.rows - before.rows).toBeLessThan(200);
  });
});

it('finds names that are spelt much like a word in any script', async () => {
  const found = await findSimilarBearers(test.db, ['stoltenburg', 'ستولتنبيرغ']);
  for (const word of ['stoltenburg', 'ستولتنبيرغ'])
    expect(found.get(word)?.map(({ slug }) => slug)).toContain('jens-stoltenberg');
});

function asked(text: string) {
  const dates = findDates(text, { referenceDate: '2026-01-01' });
  return askedIn(
    text,
    dates.flatMap(({ start, end, edtf }) => (edtf === null ? [] : [{ start, end, edtf }])),
  );
}

async function search(text: string, filter: Partial<SearchFilter> = {}, typing = false) {
  const all = { ...NO_SEARCH_FILTER, ...filter };
  const found = await searchEvents(test.db, timeline.findLikeliest, {
    asked: asked(text),
    filter: all,
    skip: 0,
    take: 20,
    typing,
  });
  return {
    ...found,
    slugs: found.items.map(({ slug }) => slug),
    titles: found.items.map(({ title }) => title),
  };
}

describe('what a reader means', () => {
  it('puts the founding decision near the front of “training mission”', async () => {
    const { titles, total, whole } = await search('training mission');
    expect(titles.indexOf('NATO sets up its Training Implementation Mission in Iraq')).toBeLessThan(5);
    expect(titles).toContain('NATO sets up its Training Implementation Mission in Iraq');
    expect(whole).toBe(total);
  });

  it('finds the decision of a year by kind, words and year, and most of it after all of it', async () => {
    const { items, whole, total } = await search('decision training mission 2004');
    expect(items[0]?.startsOn.slice(0, 4)).toBe('2004');
    expect(items[0]?.type).toBe('decision');
    expect(whole).toBeGreaterThan(0);
    expect(total).toBeGreaterThan(whole);
  });

  it('finds a day in every spelling, what begins on it first', async () => {
    for (const text of ['16 September 2020', '2020-09-16', '16.9.2020']) {
      const { items, total } = await search(text);
      expect(total).toBeGreaterThan(0);
      expect(items[0]?.startsOn).toBe('2020-09-16');
      for (const { startsOn, endsOn } of items)
        expect(startsOn <= '2020-09-16' && endsOn >= '2020-09-16').toBe(true);
    }
  });

  it('finds a year and nothing else of it', async () => {
    const { items } = await search('2004');
    expect(items).toHaveLength(20);
    for (const { startsOn, endsOn } of items) expect(startsOn < '2005' && endsOn >= '2004').toBe(true);
  });

  it.each(['Stoltenberg', 'STOLTENBERG jens', 'Stoltenburg', 'ستولتنبرغ'])(
    'finds the events of a person called %s',
    async (name) => {
      const { slugs } = await search(name);
      const rows = await test.db.participant.findMany({
        where: { actor: { slug: 'jens-stoltenberg' } },
        select: { event: { select: { slug: true } } },
      });
      const own = new Set(rows.map(({ event }) => event.slug));
      expect(slugs.length).toBeGreaterThan(10);
      for (const slug of slugs) expect(own).toContain(slug);
    },
  );

  it('finds a person near a year in which the record has nothing of them', async () => {
    const { items, whole } = await search('Zebari 2009');
    expect(whole).toBe(0);
    expect(items.some(({ startsOn }) => startsOn.startsWith('2008'))).toBe(true);
  });

  it('finds places, sources and offices', async () => {
    expect((await search('Istanbul summit')).slugs[0]).toBe('2004-06-28-istanbul-summit-statement-on-iraq');
    expect((await search('Reuters')).total).toBeGreaterThan(3);
    expect((await search('secretary general Erbil')).total).toBeGreaterThan(0);
  });

  it('completes the word that is being typed', async () => {
    expect((await search('training miss', {}, true)).total).toBeGreaterThan(20);
  });
});

describe('bounds and filters', () => {
  it('keeps to every field of the filter', async () => {
    const found = await search('training', {
      types: ['decision'],
      relationships: ['iraq-nato'],
      toYear: 2011,
    });
    expect(found.total).toBeGreaterThan(0);
    for (const { type, startsOn, relationships } of found.items) {
      expect(type).toBe('decision');
      expect(startsOn < '2012').toBe(true);
      expect(relationships.map(({ slug }) => slug)).toContain('iraq-nato');
    }
    const nobody = await search('training', { actors: ['nobody-such'] });
    expect(nobody.total).toBe(0);
  });

  it('finds nothing for nothing', async () => {
    expect((await search('')).total).toBe(0);
    expect((await search('%_ “”')).total).toBe(0);
    expect((await search('zzyzx qwrtz')).total).toBe(0);
  });

  it.each([
    "'; DROP TABLE event; --",
    "a' | 'b",
    'a & !b <-> (c',
    ':*',
    'x:A',
    '\\',
    '_'.repeat(200),
    'ا'.repeat(200),
    '😀 ٣',
  ])('takes %s as letters', async (text) => {
    await expect(search(text, {}, true)).resolves.toBeDefined();
  });

  it('pages through all that is found, each event once', async () => {
    const all = new Set<string>();
    const question = { asked: asked('mission'), filter: NO_SEARCH_FILTER, take: 25 };
    const { total } = await searchEvents(test.db, timeline.findLikeliest, { ...question, skip: 0 });
    for (let skip = 0; skip < total; skip += 25)
      for (const { slug } of (await searchEvents(test.db, timeline.findLikeliest, { ...question, skip }))
        .items)
        all.add(slug);
    expect(all.size).toBe(total);
  });
});

it('follows a revision, and leaves out what was withdrawn', async () => {
  const { id, slug } = await test.db.event.findFirstOrThrow({
    where: { slug: '2004-06-28-istanbul-summit-statement-on-iraq' },
  });
  const { snapshot } = await test.db.revision.findFirstOrThrow({ where: { eventId: id } });
  const { proposal } = snapshot as { proposal: Parameters<typeof reviseEvent>[1]['proposal'] };
  await test.db.$transaction((tx) =>
    reviseEvent(tx, {
      id,
      expectedVersion: null,
      proposal: { ...proposal, title: 'Bosporus communiqué', date: '1999-01-02' },
      articleId: null,
      author: { id: null, name: 'test' },
    }),
  );
  expect((await search('bosporus communique')).slugs[0]).toBe(slug);
  expect((await search('2 January 1999')).slugs).toContain(slug);
  await test.db.$transaction((tx) => withdrawEvent(tx, slug, { reason: 'x', note: null }));
  expect((await search('bosporus communique')).slugs).not.toContain(slug);
});

it('finds relationships by their parties in any script, places and publishers by their names', async () => {
  const titles = async (text: string) => {
    const words = wordsOfText(text);
    const bearers = await findBearers(test.db, words);
    return (await findRelationshipsNamed(test.db, words, bearers, 5)).map(({ slug }) => slug);
  };
  expect(await titles('iraq nato')).toEqual(['iraq-nato']);
  expect(await titles('العراق الناتو')).toEqual(['iraq-nato']);
  expect(await titles('zzyzx')).toEqual([]);
  // However many stand before it in the alphabet.
  const parties = Array.from({ length: 36 }, (_, at) => ({
    id: newId(),
    slug: `party-${at}`,
    name: `Party ${at}`,
    kind: 'organisation',
  }));
  await test.db.actor.createMany({ data: parties });
  const pairs = parties.flatMap((a) => parties.flatMap((b) => (a.id < b.id ? [[a, b] as const] : [])));
  const many = pairs.map(([{ id: actorAId }, { id: actorBId }], at) => ({
    slug: `aa-${String(at).padStart(4, '0')}`,
    title: `Pair ${at}`,
    actorAId,
    actorBId,
  }));
  await test.db.relationship.createMany({ data: many });
  // What there is of relationships is looked at once a second.
  await pause(1_100);
  expect(many.length).toBeGreaterThan(600);
  expect(await titles('iraq nato')).toEqual(['iraq-nato']);
  expect(await titles(`pair ${many.length - 1}`)).toEqual([many.at(-1)?.slug]);
  // Nobody has published anything from it.
  const article = {
    id: newId(),
    language: 'en',
    body: 'x',
    bodyHash: '0'.repeat(64),
    publisher: 'Gazette of Secrets',
  };
  await test.db.article.create({ data: article });
  const { places, sources } = await findPlacesAndSources(test.db, wordsOfText('Baghdad Reuters'), 5);
  expect((await findPlacesAndSources(test.db, ['secrets'], 5)).sources).toEqual([]);
  expect(places.map(({ key }) => key)).toContain('baghdad');
  expect(sources.map(({ key }) => key)).toContain('reuters');
  const known = await listOfKeys(test.db, { places: ['baghdad', 'nowhere'], sources: ['reuters'] });
  expect([known.places.length, known.sources.length]).toEqual([1, 1]);
});
