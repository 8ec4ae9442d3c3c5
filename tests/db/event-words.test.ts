/** What events can be found by, made at the start for those that have nothing yet; and the connection that reads it. */
import { once } from 'node:events';
import { countCommonWords, fillEventWords } from '@/lib/db/event-words';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { openConnection } from '@/lib/db/timeline-client';
import { findCommonLexemes } from '@/lib/db/timeline-words';
import { NO_FILTER } from '@/lib/domain/timeline-question';
import { fillWords, unwordedEvents, wordsAreMissing } from '@/lib/workflows/events/fill-words';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent, makeRelationship } from '@/tests/support/factories';
import { openTimeline } from '@/tests/support/timeline';

jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

it('makes the words of all events that have none, some thousand at a time, and lets the statistics know them', async () => {
  const { slug } = await makeRelationship(test.db);
  await insertSyntheticEvents(test.db, { relationship: slug, count: 6_000, seed: 'filled' });
  const [sample] = await test.db.$queryRaw<{ words: string }[]>`
    SELECT words::text AS words FROM event_words ORDER BY number LIMIT 1`;
  await test.db.$executeRaw`UPDATE event SET title = 'Zaqquum ' || title WHERE number % 2 = 0`;
  const [{ left } = { left: 0 }] = await test.db.$queryRaw<{ left: number }[]>`
    WITH gone AS (DELETE FROM event_words WHERE number > (SELECT min(number) FROM event) RETURNING 1)
    SELECT count(*)::int AS left FROM gone`;
  expect(left).toBeGreaterThan(5_000);

  const connection = openConnection(test.url);
  const common = async () => {
    const words = await findCommonLexemes(await connection.connect(), 0.01, 2_000);
    return words.find(({ lexeme }) => lexeme === 'zaqquum')?.part;
  };
  expect(await common()).toBeUndefined();
  // A piece at a time, as the queue does it.
  const first500 = await fillEventWords(test.db, 0, 0.001);
  expect(first500).toMatchObject({ filled: 500, after: expect.any(Number) });
  expect(await fillEventWords(test.db, first500.after ?? 0)).toEqual({ filled: left - 500, after: null });
  const [lacking] = await test.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM event e LEFT JOIN event_words w USING (number) WHERE w.number IS NULL`;
  expect(lacking).toEqual({ count: 0 });
  await countCommonWords(test.db);
  expect(await common()).toBeCloseTo(0.5, 1);
  await connection.close();
  const [first] = await test.db.$queryRaw<{ words: string }[]>`
    SELECT words::text AS words FROM event_words ORDER BY number LIMIT 1`;
  expect(first).toEqual(sample);
  expect(await fillEventWords(test.db)).toEqual({ filled: 0, after: null });
});

it('changes no event by making its words, and has them found by whoever held what there was', async () => {
  const relationship = await makeRelationship(test.db);
  const event = await makeEvent(test.db, { title: 'Talks on zurbaq' }, [relationship.id]);
  const other = await makeEvent(test.db, { title: 'Signing of zurbaq' }, [relationship.id]);
  const timeline = openTimeline(test.url);
  const found = async () =>
    (await timeline.findDensity(relationship.slug, { ...NO_FILTER, q: 'zurbaq' }))?.matching;
  const stamps = () =>
    test.db
      .$queryRaw`SELECT number, changed_in::text, xmin::text FROM event WHERE number IN (${event.number}, ${other.number}) ORDER BY number`;
  try {
    await test.db.$executeRaw`DELETE FROM event_words WHERE number = ${event.number}`;
    const before = await stamps();
    expect(await found()).toBe(1);
    expect(await fillEventWords(test.db)).toEqual({ filled: 1, after: null });
    expect(await stamps()).toEqual(before);
    while ((await found()) !== 2) await new Promise((done) => setTimeout(done, 20));
    // Words that are written anew say that the event is another one now.
    await test.db
      .$executeRaw`UPDATE event_words SET words = words || 'qarvud' WHERE number = ${other.number}`;
    expect(await stamps()).not.toEqual(before);
  } finally {
    await timeline.close();
  }
});

it('leaves words that somebody wrote while it read', async () => {
  const event = await makeEvent(test.db, { title: 'Before' });
  await test.db.$executeRaw`DELETE FROM event_words WHERE number = ${event.number}`;
  const slow = new Proxy(test.db, {
    get(db, name) {
      if (name !== '$executeRaw') return Reflect.get(db, name) as unknown;
      return async (...statement: Parameters<typeof db.$executeRaw>) => {
        await db.$executeRaw`INSERT INTO event_words (number, words) VALUES (${event.number}, 'after') ON CONFLICT DO NOTHING`;
        return db.$executeRaw(...statement);
      };
    },
  });
  expect(await fillEventWords(slow)).toEqual({ filled: 1, after: null });
  const [row] = await test.db.$queryRaw<{ words: string }[]>`
    SELECT words::text AS words FROM event_words WHERE number = ${event.number}`;
  expect(row).toEqual({ words: "'after'" });
});

it('keeps the connection that was made in place of a lost one', async () => {
  const connection = openConnection(test.url);
  const lost = await connection.connect();
  const { rows } = await lost.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const ended = new Promise<void>((done) => lost.once('end', () => done()));
  // Asked for between the error of the old one and its end.
  const next = once(lost, 'error').then(() => connection.connect());
  await test.db.$executeRaw`SELECT pg_terminate_backend(${rows[0]?.pid}::int)`;
  const made = await next;
  await ended;
  expect(await connection.connect()).toBe(made);
  expect(made).not.toBe(lost);
  await connection.close();
});

it('counts the common words once, at the end; where that fails it is told, and the work is done', async () => {
  const event = await makeEvent(test.db, { title: 'To be counted' });
  await test.db.$executeRaw`DELETE FROM event_words WHERE number = ${event.number}`;
  let counted = 0;
  const late = new Proxy(test.db, {
    get(db, name) {
      if (name !== '$transaction') return Reflect.get(db, name) as unknown;
      return async () => {
        counted += 1;
        throw new Error('It took too long.');
      };
    },
  });
  const told = jest.fn();
  expect(await unwordedEvents()).toEqual(['all']);
  expect(wordsAreMissing()).toBe(false);
  for (let more = true; more; ) more = await fillWords(late, told);
  expect(wordsAreMissing()).toBe(false);
  expect([counted, told.mock.calls.length]).toEqual([1, 1]);
  expect(await unwordedEvents()).toEqual([]);
  expect(await fillWords(late, told)).toBe(false);
  expect(await test.db.eventWords.count({ where: { number: event.number } })).toBe(1);
});
