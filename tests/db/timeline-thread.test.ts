/** The index of events beside a database that changes under it: each answer is true of a moment after the question. */
import { join } from 'node:path';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import type {
  DensityAnswer,
  FacetsAnswer,
  ListAnswer,
  WindowAnswer,
  WindowQuestion,
} from '@/lib/domain/timeline-question';
import { NO_FILTER } from '@/lib/domain/timeline-question';
import { openTimelineThread, type TimelineThread } from '@/lib/jobs/timeline-thread';
import type { TimelineAsk } from '@/lib/jobs/timeline-work';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeEvent, makeRelationship } from '@/tests/support/factories';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

const WORKER = join(process.env.READERS_DIR ?? '', 'timeline.mjs');
const EVERYTHING: WindowQuestion = {
  from: '0001-01-01',
  to: '9999-12-31',
  margin: 0,
  slots: 300,
  lanes: 'kind',
  filter: NO_FILTER,
};

let test: TestDatabase;
let thread: TimelineThread;
beforeAll(async () => {
  test = await cloneDatabase();
  thread = openTimelineThread({ worker: WORKER, url: test.url });
});
afterAll(async () => {
  await thread.close();
  await test.close();
});

async function answerTo<Answer>(ask: TimelineAsk, of = thread): Promise<Answer> {
  const outcome = await of.ask(ask);
  if (!outcome.ok) throw new Error(outcome.reason);
  return JSON.parse(Buffer.from(outcome.json).toString('utf8')) as Answer;
}
const askWindow = (relationship: string, question: Partial<WindowQuestion> = {}) =>
  answerTo<WindowAnswer>({ kind: 'window', relationship, question: { ...EVERYTHING, ...question } });
const titles = (answer: WindowAnswer) => answer.events.map(({ title }) => title);

it('has what was published, revised, withdrawn, restored and deleted in the very next answer', async () => {
  const { id: relationshipId, slug } = await makeRelationship(test.db);
  expect((await askWindow(slug)).total).toBe(0);
  const event = await makeEvent(test.db, { title: 'First', edtf: '2020-05-01' }, [relationshipId]);
  const second = await makeEvent(test.db, { title: 'Second', edtf: '2021-05-01' }, [relationshipId]);
  expect(titles(await askWindow(slug))).toEqual(['First', 'Second']);

  const where = { id: event.id };
  const moved = { startsOn: new Date('2022-01-01'), endsOn: new Date('2022-01-01'), edtf: '2022-01-01' };
  await test.db.event.update({ where, data: { title: 'Later', ...moved } });
  expect(titles(await askWindow(slug))).toEqual(['Second', 'Later']);
  await test.db.event.update({ where, data: { withdrawnAt: new Date(), withdrawReason: 'Wrong.' } });
  expect(titles(await askWindow(slug))).toEqual(['Second']);
  await test.db.event.update({ where, data: { withdrawnAt: null, withdrawReason: null } });
  expect(titles(await askWindow(slug))).toEqual(['Second', 'Later']);
  await test.db.event.delete({ where: { id: second.id } });
  expect(titles(await askWindow(slug))).toEqual(['Later']);
});

it('follows an event that changes its relationship, its actors, topics and sources alone', async () => {
  const [one, other] = [await makeRelationship(test.db), await makeRelationship(test.db)];
  const event = await makeEvent(test.db, { title: 'Wanders' }, [one.id]);
  const actor = await makeActor(test.db, { name: 'Somebody' });
  const topic = await test.db.topic.create({ data: { slug: 'wandering', name: 'Wandering' } });
  const matching = async (filter: Partial<typeof NO_FILTER>) =>
    (await askWindow(one.slug, { filter: { ...NO_FILTER, ...filter } })).matching;
  expect(await matching({ actors: [actor.slug] })).toBe(0);

  await test.db.participant.create({ data: { eventId: event.id, actorId: actor.id, role: 'host' } });
  expect(await matching({ actors: [actor.slug] })).toBe(1);
  await test.db.eventTopic.create({ data: { eventId: event.id, topicSlug: topic.slug } });
  expect(await matching({ topics: [topic.slug], actors: [actor.slug] })).toBe(1);
  await test.db.source.create({ data: { eventId: event.id, publisher: 'The Daily Wanderer' } });
  expect(await matching({ sources: ['the-daily-wanderer'] })).toBe(1);
  await test.db.participant.deleteMany({ where: { eventId: event.id } });
  expect(await matching({ actors: [actor.slug] })).toBe(0);

  await test.db.eventRelationship.deleteMany({ where: { eventId: event.id } });
  await test.db.eventRelationship.create({ data: { eventId: event.id, relationshipId: other.id } });
  expect([(await askWindow(one.slug)).total, (await askWindow(other.slug)).total]).toEqual([0, 1]);
});

it('misses nothing that commits late, after others that began after it', async () => {
  const { id: relationshipId, slug } = await makeRelationship(test.db);
  let commit = (): void => undefined;
  const mayCommit = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let written = (): void => undefined;
  const isWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  const late = test.db.$transaction(
    async (tx) => {
      await makeEvent(tx as never, { title: 'Begun first', edtf: '2020-01-01' }, [relationshipId]);
      written();
      await mayCommit;
    },
    { timeout: 60_000 },
  );
  await isWritten;
  await makeEvent(test.db, { title: 'Begun later', edtf: '2020-01-02' }, [relationshipId]);
  expect(titles(await askWindow(slug))).toEqual(['Begun later']);
  await makeEvent(test.db, { title: 'Begun last', edtf: '2020-01-03' }, [relationshipId]);
  expect(titles(await askWindow(slug))).toEqual(['Begun later', 'Begun last']);
  commit();
  await late;
  expect(titles(await askWindow(slug))).toEqual(['Begun first', 'Begun later', 'Begun last']);
});

it('is the same after it was loaded anew as after it followed each change', async () => {
  const { slug, id } = await makeRelationship(test.db);
  await askWindow(slug);
  // Some in a few steps, then more at once than are told one by one.
  await insertSyntheticEvents(test.db, { relationship: slug, count: 300, seed: `${slug} few` });
  await askWindow(slug);
  await test.db.event.updateMany({
    where: { relationships: { some: { relationshipId: id } }, significance: { lt: 30 } },
    data: { certainty: 'several' },
  });
  await askWindow(slug);
  await insertSyntheticEvents(test.db, { relationship: slug, count: 5_000, seed: `${slug} many` });
  await makeEvent(test.db, { title: 'The very last', edtf: '2026-01-01' }, [id]);
  const anew = openTimelineThread({ worker: WORKER, url: test.url });
  const filter = { ...NO_FILTER, q: 'oil exports', tones: ['bad' as const] };
  const asks: TimelineAsk[] = [
    { kind: 'window', relationship: slug, question: { ...EVERYTHING, from: '1999-01-01', to: '2003-02-01' } },
    { kind: 'window', relationship: slug, question: { ...EVERYTHING, lanes: 'topic', filter } },
    { kind: 'density', relationship: slug, filter },
    { kind: 'facets', relationship: slug, filter: NO_FILTER },
    { kind: 'list', relationship: slug, question: { filter: NO_FILTER, order: 'latest', limit: 100 } },
  ];
  for (const ask of asks) expect(await answerTo(ask)).toEqual(await answerTo(ask, anew));
  expect(
    (await answerTo<DensityAnswer>({ kind: 'density', relationship: slug, filter: NO_FILTER })).matching,
  ).toBe(5_301);
  await anew.close();
});

it('finds words as the database does, also of events that came after they were asked for', async () => {
  const { slug, id } = await makeRelationship(test.db);
  await insertSyntheticEvents(test.db, { relationship: slug, count: 400, seed: slug });
  const ask = (q: string) => askWindow(slug, { filter: { ...NO_FILTER, q } });
  const [{ count } = { count: 0 }] = await test.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM event e JOIN event_relationship er ON er.event_id = e.id
    WHERE er.relationship_id = ${id}::uuid AND (e.title || ' ' || e.summary) ILIKE '%air defence%'`;
  expect(count).toBeGreaterThan(5);
  expect((await ask('Defence, AIR')).matching).toBe(count);
  expect((await ask('دفاع')).matching).toBe(0);
  await insertSyntheticEvents(test.db, { relationship: slug, count: 400, seed: `${slug} more` });
  const [{ count: more } = { count: 0 }] = await test.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM event e JOIN event_relationship er ON er.event_id = e.id
    WHERE er.relationship_id = ${id}::uuid AND (e.title || ' ' || e.summary) ILIKE '%air defence%'`;
  expect((await ask('air defence')).matching).toBe(more);
  expect((await ask('???')).matching).toBe(800);
});

it('lists every event once, page by page, in both directions', async () => {
  const { slug } = await makeRelationship(test.db);
  await insertSyntheticEvents(test.db, { relationship: slug, count: 230, seed: slug });
  for (const order of ['earliest', 'latest'] as const) {
    const page = (after?: string) =>
      answerTo<ListAnswer>({
        kind: 'list',
        relationship: slug,
        question: { filter: NO_FILTER, order, limit: 50, ...(after && { after }) },
      });
    const pages = [await page()];
    for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) pages.push(await page(next));
    const numbers = pages.flatMap(({ events }) => events.map(({ number }) => number));
    expect([new Set(numbers).size, numbers.length]).toEqual([230, 230]);
    const days = pages.flatMap(({ events }) => events.map(({ startsOn }) => startsOn));
    expect(days).toEqual(order === 'earliest' ? [...days].sort() : [...days].sort().reverse());
    expect(pages.map(({ before }) => before)).toEqual([0, 50, 100, 150, 200]);
    expect(await page(pages[2]?.previous ?? 'none')).toEqual(pages[1]);
    expect(pages[1]?.previous).toBe('');
    expect(pages[0]?.previous).toBeNull();
  }
});

it('counts what could be chosen, and knows names and unknown relationships', async () => {
  const { slug, id } = await makeRelationship(test.db);
  const actor = await makeActor(test.db, { name: 'Fuad Hussein' });
  const event = await makeEvent(test.db, { type: 'visit', tone: 5 }, [id]);
  await test.db.participant.create({ data: { eventId: event.id, actorId: actor.id, role: 'initiator' } });
  await makeEvent(test.db, { type: 'attack', tone: -9 }, [id]);
  const facets = await answerTo<FacetsAnswer>({
    kind: 'facets',
    relationship: slug,
    filter: { ...NO_FILTER, types: ['attack'] },
  });
  expect(facets).toMatchObject({
    matching: 1,
    types: [
      { value: 'attack', count: 1 },
      { value: 'visit', count: 1 },
    ],
    actors: [],
    tones: [{ value: 'bad', count: 1 }],
  });
  const answer = await askWindow(slug, { lanes: 'actor' });
  expect(answer.lanes).toEqual([
    { id: actor.slug, name: 'Fuad Hussein', total: 1, shown: 1 },
    { id: 'other', name: null, total: 1, shown: 1 },
  ]);
  expect(answer.events.map(({ laneId }) => laneId).sort()).toEqual([actor.slug, 'other'].sort());
  expect(await thread.ask({ kind: 'density', relationship: 'nowhere', filter: NO_FILTER })).toEqual({
    ok: false,
    reason: 'missing',
  });
});

it('is replaced where its thread dies, and says so where the database cannot be asked', async () => {
  const nowhere = openTimelineThread({ worker: WORKER, url: 'postgresql://nobody@127.0.0.1:1/none' });
  const ask: TimelineAsk = { kind: 'density', relationship: 'a', filter: NO_FILTER };
  expect(await nowhere.ask(ask)).toEqual({ ok: false, reason: 'failed' });
  await nowhere.close();
  const noBundle = openTimelineThread({ worker: `${WORKER}.none`, url: test.url });
  expect(await noBundle.ask(ask)).toEqual({ ok: false, reason: 'failed' });
  await noBundle.close();
  const crowded = openTimelineThread({ worker: WORKER, url: test.url, line: 1 });
  const [first, second] = [crowded.ask(ask), crowded.ask(ask)];
  expect(await second).toEqual({ ok: false, reason: 'busy' });
  expect(await first).toEqual({ ok: false, reason: 'missing' });
  await crowded.close();
});
