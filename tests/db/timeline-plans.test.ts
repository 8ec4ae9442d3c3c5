/** No question, under any filter, reads a table of events from end to end: PostgreSQL itself counts such scans. */
import { setTimeout as wait } from 'node:timers/promises';
import { listActorIndex } from '@/lib/db/actor-index';
import { openDatabase } from '@/lib/db/client';
import { findShownEvent } from '@/lib/db/event-detail';
import { listEventPage } from '@/lib/db/event-lists';
import { listNeighbours } from '@/lib/db/events';
import { listLatestChanges } from '@/lib/db/latest-changes';
import { LONG_MISSIONS, listPeriods } from '@/lib/db/periods';
import { listRelationships } from '@/lib/db/relationships';
import { searchEvents } from '@/lib/db/search/events';
import { findPlacesAndSources, listPublishers } from '@/lib/db/search/names';
import { listSimilarEvents } from '@/lib/db/similar-events';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { wordsOfText } from '@/lib/domain/event-terms';
import { askedIn, NO_SEARCH_FILTER, type SearchFilter } from '@/lib/domain/search';
import { NO_FILTER, type TimelineFilter } from '@/lib/domain/timeline-question';
import { cloneStarterDatabase, type TestDatabase } from '@/tests/support/database';
import { openTimeline, type TestTimeline } from '@/tests/support/timeline';

jest.setTimeout(300_000);

const SLUG = 'iraq-nato';
const PREPARED_MS = 5_000;
const FILTERS: Partial<TimelineFilter>[] = [
  {},
  { types: ['meeting', 'visit'] },
  { actors: ['jens-stoltenberg'] },
  { topics: ['training'] },
  { sources: ['reuters', 'nato'] },
  { tones: ['bad'] },
  { certainties: ['several'] },
  { q: 'border security' },
  { q: 'a' },
  { q: 'Stoltenberg ستولتنبرغ' },
  { types: ['attack'], actors: ['jens-stoltenberg'] },
  { types: ['meeting'], tones: ['good'], sources: ['reuters'], certainties: ['single'], q: 'officers' },
];
const SEARCHES: Partial<SearchFilter>[] = [
  {},
  { fromYear: 2004, toYear: 2011 },
  { relationships: [SLUG], places: ['baghdad'] },
];

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneStarterDatabase();
  // As many as it takes for an index to be quicker than the table.
  await insertSyntheticEvents(test.db, { relationship: SLUG, count: 12_000 });
});
afterAll(() => test.close());

/** Scans so far of each table of events, once all that is over has been counted. */
async function scans(): Promise<Record<string, number>> {
  const count = async () => {
    const rows = await test.db.$queryRaw<{ name: string; scans: number }[]>`
      SELECT relname AS name, seq_scan::int AS scans FROM pg_stat_user_tables
      WHERE relname IN ('event', 'event_words', 'participant', 'source', 'event_topic', 'event_relationship')`;
    return Object.fromEntries(rows.map((row) => [row.name, row.scans]));
  };
  for (let last = await count(); ; ) {
    await wait(1_500);
    const next = await count();
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
}

/** How often each table is scanned from its beginning to the end of `ask`, the load of the index among it. */
async function scansOf(
  ask: (timeline: TestTimeline, site: ReturnType<typeof openDatabase>['db']) => Promise<unknown>,
) {
  const before = await scans();
  const timeline = openTimeline(test.url);
  const site = openDatabase(test.url);
  await timeline.findOverview();
  // The words that many events have are read after the rest, in a pass over all.
  await wait(PREPARED_MS);
  await ask(timeline, site.db);
  // Who leaves tells what it has counted.
  await timeline.close();
  await site.close();
  const after = await scans();
  return Object.fromEntries(
    Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)]),
  );
}

it('answers everything without a scan, beyond those that loading takes', async () => {
  const loading = await scansOf(async () => undefined);
  expect(Object.values(loading).some((count) => count > 0)).toBe(true);
  const all = await scansOf(async (timeline, db) => {
    for (const part of FILTERS) {
      const filter = { ...NO_FILTER, ...part };
      const days = { from: '2004-01-01', to: '2011-12-31' };
      for (const lanes of ['kind', 'actor', 'topic'] as const)
        await timeline.findWindow(SLUG, { ...days, margin: 0.5, slots: 160, lanes, filter });
      await timeline.findDensity(SLUG, filter);
      await timeline.findFacets(SLUG, filter);
      await timeline.findList(SLUG, { filter, order: 'latest', limit: 25, ...days });
      const { q, ...fields } = filter;
      for (const search of SEARCHES) {
        const asked = { ...NO_SEARCH_FILTER, ...fields, ...search };
        const page = await listEventPage(db, timeline.findEvents, {
          q,
          filter: asked,
          order: 'latest',
          limit: 25,
        });
        if (page.next)
          await listEventPage(db, timeline.findEvents, {
            q,
            filter: asked,
            order: 'latest',
            limit: 25,
            after: page.next,
          });
        for (const typing of [false, true])
          await searchEvents(db, timeline.findLikeliest, {
            asked: askedIn(`${q} training mis 2004`, []),
            filter: asked,
            skip: 0,
            take: 20,
            typing,
          });
      }
    }
    const [event] = (await timeline.findTurningPoints(SLUG)) ?? [];
    await timeline.findYearCounts(SLUG);
    await timeline.findActorCounts('jens-stoltenberg');
    await listActorIndex(db, await timeline.findActors(), { q: '', letter: 'S', page: 1, pageSize: 36 });
    await listRelationships(db, await timeline.findOverview());
    const shown = await findShownEvent(db, event?.slug ?? '');
    if (!shown) throw new Error('It is published.');
    await listNeighbours(db, shown.place, timeline.findNeighbours);
    await listPeriods(db, SLUG, (await timeline.findLongest(SLUG, LONG_MISSIONS)) ?? []);
    await listLatestChanges(db, SLUG, 5);
    // And what has changed is read by what it is.
    await db.event.updateMany({ where: { slug: event?.slug ?? '' }, data: { significance: 99 } });
    await timeline.findOverview();
  });
  expect(all).toEqual(loading);
});

it('finds the names of a record that nearly always names one, also that of its last event alone', async () => {
  await test.db.$executeRaw`UPDATE event SET place_name = CASE WHEN number = (SELECT max(number) FROM event)
    THEN 'Sulaymaniyah' ELSE 'Baghdad' END`;
  await test.db
    .$executeRaw`UPDATE source SET publisher = CASE WHEN event_id = (SELECT id FROM event ORDER BY number DESC LIMIT 1)
    THEN 'Rudaw' ELSE 'Reuters' END`;
  await test.db.$executeRaw`VACUUM ANALYZE event, source`;
  const site = openDatabase(test.url);
  const before = await scans();
  const { places, sources } = await findPlacesAndSources(site.db, wordsOfText('Sulaymaniyah'), 5);
  expect([places.map(({ name }) => name), sources]).toEqual([['Sulaymaniyah'], []]);
  expect((await listPublishers(site.db, '')).map(({ name }) => name)).toEqual(['Reuters', 'Rudaw']);
  await site.close();
  expect(await scans()).toEqual(before);
});

it('looks for reports of the same act at the rows of its days alone, and not at those of the year before', async () => {
  await test.db.$executeRaw`VACUUM ANALYZE event`;
  const rows = await test.db.$queryRaw<{ days: number; year: number }[]>`
    SELECT count(*) FILTER (WHERE starts_on BETWEEN DATE '2011-05-20' AND '2011-05-26')::int AS days, count(*)::int AS year
    FROM event WHERE starts_on BETWEEN DATE '2010-05-23' AND '2011-05-26'`;
  const { days = 0, year = 0 } = rows[0] ?? {};
  expect(year).toBeGreaterThan(20 * days);
  const fetched = async () => {
    await scans();
    const counts = await test.db.$queryRaw<{ rows: number }[]>`
      SELECT idx_tup_fetch::int AS rows FROM pg_stat_user_tables WHERE relname = 'event'`;
    return counts[0]?.rows ?? 0;
  };
  const before = await fetched();
  const site = openDatabase(test.url);
  await listSimilarEvents(site.db, {
    ...{ startsOn: '2011-05-23', endsOn: '2011-05-23', relationships: [SLUG], actors: ['nato'] },
    exceptEventId: null,
  });
  await site.close();
  expect((await fetched()) - before).toBeLessThan(year / 2);
});
