/** The index of events beside a database that was restored, filled past its triggers, or changed very much at once. */
import { Client } from 'pg';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { followTimeline } from '@/lib/db/timeline-changes';
import { loadTimeline } from '@/lib/db/timeline-load';
import { NO_FILTER } from '@/lib/domain/timeline-question';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent, makeRelationship } from '@/tests/support/factories';
import { openTimeline, type TestTimeline } from '@/tests/support/timeline';

jest.setTimeout(120_000);

let test: TestDatabase;
let timeline: TestTimeline;
let client: Client;
let relationship: { id: string; slug: string };
beforeAll(async () => {
  test = await cloneDatabase();
  timeline = openTimeline(test.url);
  client = new Client({ connectionString: test.url });
  await client.connect();
  relationship = await makeRelationship(test.db);
});
afterAll(async () => {
  await client.end();
  await timeline.close();
  await test.close();
});

const IGNORE = {
  relationship: () => undefined,
  events: () => undefined,
  posting: () => undefined,
};
const matching = async (q = '') =>
  (await timeline.findDensity(relationship.slug, { ...NO_FILTER, q }))?.matching;

/** Writes rows as a restored backup has them: no trigger runs. */
async function pastTriggers(...statements: string[]): Promise<void> {
  await client.query('BEGIN');
  await client.query('ALTER TABLE event DISABLE TRIGGER USER');
  for (const statement of statements) await client.query(statement);
  await client.query('ALTER TABLE event ENABLE TRIGGER USER');
  await client.query('COMMIT');
}

/** What is told of the changes since all was read just now, while `change` was made. */
async function toldOf(change: () => Promise<unknown>) {
  const last = await loadTimeline(client, IGNORE);
  await change();
  const told: { changed: number[]; removed: number[] } = { changed: [], removed: [] };
  const followed = await followTimeline(client, last, {
    many: () => undefined,
    async some(changed, removed) {
      told.changed.push(...changed.map(({ number }) => number));
      told.removed.push(...removed);
    },
  });
  return { ...told, anew: followed === null };
}

it('takes stamps that lie beyond all transactions for no change, and tells what is changed here', async () => {
  await insertSyntheticEvents(test.db, { relationship: relationship.slug, count: 300, seed: 'stamped' });
  expect(await matching()).toBe(300);
  await pastTriggers(
    `UPDATE event SET changed_in = '4000000000'`,
    `INSERT INTO event_removed (number, changed_in) VALUES (9000001, '4000000000')`,
  );
  const [event] = await test.db.event.findMany({ take: 1 });
  expect(await toldOf(async () => undefined)).toEqual({ changed: [], removed: [], anew: false });
  expect(
    await toldOf(() => test.db.event.update({ where: { id: event?.id }, data: { title: 'Changed here' } })),
  ).toEqual({ changed: [event?.number], removed: [], anew: false });
  await makeEvent(test.db, { title: 'Begun after the backup' }, [relationship.id]);
  expect(await matching()).toBe(301);
});

it('reads all anew where the table was filled past its triggers', async () => {
  await matching();
  const before = await toldOf(async () => undefined);
  expect(before.anew).toBe(false);
  const restored = await toldOf(() =>
    pastTriggers(
      'CREATE TABLE saved AS SELECT * FROM event ORDER BY number LIMIT 100',
      'CREATE TABLE saved_related AS SELECT * FROM event_relationship',
      'CREATE TABLE saved_words AS SELECT * FROM event_words',
      'ALTER TABLE revision DISABLE TRIGGER USER',
      'TRUNCATE event CASCADE',
      'INSERT INTO event SELECT * FROM saved',
      'INSERT INTO event_relationship SELECT * FROM saved_related WHERE event_id IN (SELECT id FROM event)',
      'INSERT INTO event_words SELECT * FROM saved_words WHERE number IN (SELECT number FROM event)',
    ),
  );
  expect(restored.anew).toBe(true);
  expect(await matching()).toBe(100);
});

it('gives rows that come with a stamp one of its own', async () => {
  const event = await makeEvent(test.db);
  const [row] = (await client.query<{ number: number }>('SELECT number FROM event WHERE id = $1', [event.id]))
    .rows;
  const told = await toldOf(async () => {
    await client.query('CREATE TABLE copied AS SELECT * FROM event WHERE id = $1', [event.id]);
    await client.query('DELETE FROM event WHERE id = $1', [event.id]);
    await client.query(`UPDATE copied SET changed_in = '3'`);
    await client.query('INSERT INTO event SELECT * FROM copied');
  });
  expect(told).toEqual({ changed: [row?.number], removed: [], anew: false });
  // And may be deleted once more.
  await client.query('DELETE FROM event WHERE id = $1', [event.id]);
});

it('forgets after a week which events were deleted', async () => {
  await client.query(
    `INSERT INTO event_removed (number, at) VALUES (8000001, now() - interval '8 days'), (8000002, now())`,
  );
  await loadTimeline(client, IGNORE);
  const { rows } = await client.query('SELECT number FROM event_removed WHERE number IN (8000001, 8000002)');
  expect(rows).toEqual([{ number: 8_000_002 }]);
});

it('follows many thousand changes at once, words too', async () => {
  const told = await toldOf(() =>
    insertSyntheticEvents(test.db, { relationship: relationship.slug, count: 9_500, seed: 'many' }),
  );
  expect([new Set(told.changed).size, told.changed.length, told.anew]).toEqual([9_500, 9_500, false]);
  const before = await matching('border security');
  await insertSyntheticEvents(test.db, { relationship: relationship.slug, count: 4_500, seed: 'more' });
  const [{ count } = { count: 0 }] = await test.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM event e JOIN event_relationship er ON er.event_id = e.id
    WHERE er.relationship_id = ${relationship.id}::uuid AND (e.title || e.summary) ILIKE '%border security%'`;
  expect(count).toBeGreaterThan(before ?? 0);
  expect(await matching('border security')).toBe(count);
});

it('holds no words that were read before a change', async () => {
  // Asked while events are written: whatever was read meanwhile, the next answer is true.
  for (let turn = 0; turn < 8; turn += 1) {
    const word = `quorrum${turn}`;
    const [event] = await Promise.all([
      makeEvent(test.db, { title: `A ${word} of ministers` }, [relationship.id]),
      matching(word),
      matching(`${word} ministers`),
    ]);
    expect(await matching(word)).toBe(1);
    await Promise.all([
      test.db.event.update({
        where: { id: event.id },
        data: { withdrawnAt: new Date(), withdrawReason: 'x' },
      }),
      matching(word),
    ]);
    expect(await matching(word)).toBe(0);
  }
});
