/** The words of events as the timeline's index reads them, beside what the database itself says of them. */
import { SoughtWords } from '@/lib/db/sent-words';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { openConnection } from '@/lib/db/timeline-client';
import { findNumbersWithin } from '@/lib/db/timeline-words';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent, makeRelationship } from '@/tests/support/factories';

jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

it('finds in the bytes of words what the database finds in the words', async () => {
  const { id, slug } = await makeRelationship(test.db);
  await insertSyntheticEvents(test.db, { relationship: slug, count: 2_000, seed: 'within' });
  await makeEvent(test.db, { title: 'محادثات في بغداد', summary: 'Über “façade” 2004 — naïve' }, [id]);
  const expected = await test.db.$queryRaw<{ lexeme: string; numbers: number[] }[]>`
    SELECT l.lexeme, array_agg(w.number ORDER BY w.number) AS numbers FROM event_words w, unnest(w.words) AS l
    WHERE w.number > 100 GROUP BY 1`;
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.some(({ lexeme }) => lexeme === 'بغداد')).toBe(true);

  const connection = openConnection(test.url);
  const client = await connection.connect();
  const sought = new SoughtWords([...expected.map(({ lexeme }) => lexeme), 'of no event']);
  const found = await findNumbersWithin(client, [101, 1_000_000], sought);
  expect([...(found.get('of no event') ?? [])]).toEqual([]);
  for (const { lexeme, numbers } of expected) expect([...(found.get(lexeme) ?? [])]).toEqual(numbers);
  expect((await findNumbersWithin(client, [5_000_000, 6_000_000], sought)).get('بغداد')).toHaveLength(0);
  await connection.close();
});
