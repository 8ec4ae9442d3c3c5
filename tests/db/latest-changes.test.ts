import { listLatestChanges } from '@/lib/db/latest-changes';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent, makeRelationship } from '@/tests/support/factories';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

it('lists what was published, revised and withdrawn last, with what readers are told', async () => {
  const pair = await makeRelationship(test.db);
  const other = await makeRelationship(test.db);
  const at = (day: number) => ({ updatedAt: new Date(Date.UTC(2026, 2, day)) });
  await makeEvent(test.db, { title: 'Old', ...at(1) }, [pair.id]);
  await makeEvent(test.db, { title: 'Revised', version: 2, ...at(3) }, [pair.id]);
  await makeEvent(
    test.db,
    {
      title: 'Gone',
      withdrawnAt: new Date(),
      withdrawReason: 'SECRET',
      withdrawNote: 'A mistake.',
      ...at(4),
    },
    [pair.id],
  );
  await makeEvent(test.db, { title: 'Elsewhere', ...at(5) }, [other.id]);
  const changes = await listLatestChanges(test.db, pair.slug, 2);
  expect(changes.map(({ title, change, note }) => [title, change, note])).toEqual([
    ['Gone', 'withdrawn', 'A mistake.'],
    ['Revised', 'revised', null],
  ]);
  expect(JSON.stringify(changes)).not.toContain('SECRET');
  expect(await listLatestChanges(test.db, 'nowhere', 2)).toEqual([]);
});

it('finds the latest by an index, not by reading all events', async () => {
  const plan = await test.db.$transaction(async (tx) => {
    // A table of four rows is read through faster than any index.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN SELECT * FROM event ORDER BY updated_at DESC LIMIT 2000`;
  });
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('event_updated_at_idx');
});
