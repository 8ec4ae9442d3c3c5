import { listActorIndex } from '@/lib/db/actor-index';
import { type EventsQuery, listEventPage } from '@/lib/db/event-lists';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { NO_SEARCH_FILTER } from '@/lib/domain/search';
import { cloneStarterDatabase, type TestDatabase } from '@/tests/support/database';
import { openTimeline, type TestTimeline } from '@/tests/support/timeline';

let test: TestDatabase;
let timeline: TestTimeline;
beforeAll(async () => {
  test = await cloneStarterDatabase();
  timeline = openTimeline(test.url);
  await insertSyntheticEvents(test.db, { relationship: 'iraq-nato', count: 9_000 });
}, 180_000);
afterAll(async () => {
  await timeline.close();
  await test.close();
});

type Asked = Partial<EventsQuery>;
const listPage = (asked: Asked) =>
  listEventPage(test.db, timeline.findEvents, {
    q: '',
    filter: NO_SEARCH_FILTER,
    order: 'latest',
    limit: 100,
    ...asked,
  });

/** All pages from the first on. */
async function walk(asked: Asked): Promise<string[]> {
  const slugs: string[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await listPage({ ...asked, after });
    slugs.push(...items.map(({ slug }) => slug));
    after = next ?? undefined;
  } while (after);
  return slugs;
}

const QUESTIONS: [string, Asked, object][] = [
  ['of a kind', { filter: { ...NO_SEARCH_FILTER, types: ['decision'] } }, { type: 'decision' }],
  [
    'of an actor, the oldest first',
    { order: 'earliest', filter: { ...NO_SEARCH_FILTER, actors: ['jens-stoltenberg'] } },
    { participants: { some: { actor: { slug: 'jens-stoltenberg' } } } },
  ],
  [
    'of a span of years',
    { filter: { ...NO_SEARCH_FILTER, fromYear: 2004, toYear: 2005 } },
    { startsOn: { lte: new Date('2005-12-31') }, endsOn: { gte: new Date('2004-01-01') } },
  ],
];

it.each(QUESTIONS)('lists all events %s, each once and in order', async (_name, asked, where) => {
  const forward = asked.order === 'earliest';
  const truth = await test.db.event.findMany({
    where: { withdrawnAt: null, ...where },
    orderBy: forward ? [{ startsOn: 'asc' }, { number: 'asc' }] : [{ startsOn: 'desc' }, { number: 'desc' }],
    select: { slug: true },
  });
  expect(await walk(asked)).toEqual(truth.map(({ slug }) => slug));
});

it('goes back the way it came, and ends at both ends', async () => {
  const first = await listPage({});
  expect(first.previous).toBeNull();
  expect(first.total).toBe(await test.db.event.count({ where: { withdrawnAt: null } }));
  const second = await listPage({ after: first.next ?? '' });
  const third = await listPage({ after: second.next ?? '' });
  const back = await listPage({ after: third.previous ?? 'none' });
  expect(back.items.map(({ slug }) => slug)).toEqual(second.items.map(({ slug }) => slug));
  const start = await listPage({ after: back.previous ?? 'none' });
  expect(start.items.map(({ slug }) => slug)).toEqual(first.items.map(({ slug }) => slug));
  expect(start.previous).toBeNull();
});

it.each(['2004-99-99~1', '0000-00-00~x', `2004-01-01~${'9'.repeat(36)}`])(
  'takes %s for no place in the list',
  async (cursor) => {
    const first = (await listPage({})).items.map(({ slug }) => slug);
    expect((await listPage({ after: cursor })).items.map(({ slug }) => slug)).toEqual(first);
  },
);

it('takes words too, and none of nothing but signs', async () => {
  const { items } = await listPage({ q: 'training mission' });
  expect(items.length).toBeGreaterThan(10);
  expect((await listPage({ q: '%_' })).items).toEqual([]);
});

it('lists who takes part, by name, letter, kind and any spelling, with their events', async () => {
  const acting = await timeline.findActors();
  const query = { q: '', letter: '', page: 1, pageSize: 500 };
  const all = await listActorIndex(test.db, acting, query);
  expect(all.items).toHaveLength(all.total);
  expect(all.items.every(({ events }) => events > 0)).toBe(true);
  const s = await listActorIndex(test.db, acting, { ...query, letter: 'S', kind: 'person' });
  expect(s.total).toBeGreaterThan(0);
  for (const { name, kind } of s.items) expect([name.charAt(0), kind]).toEqual(['S', 'person']);
  const [found] = (await listActorIndex(test.db, acting, { ...query, q: 'هوشيار زيباري' })).items;
  expect(found).toMatchObject({ slug: 'hoshyar-zebari', from: expect.stringMatching(/^(19|20)/) });
  expect((await listActorIndex(test.db, acting, { ...query, page: 2 })).items).toEqual([]);
  expect((await listActorIndex(test.db, acting, { ...query, q: '%' })).total).toBe(0);
});
