import { cloneDatabase, type TestDatabase } from '@/tests/support/database';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

it('gives every test file a migrated database of its own', async () => {
  const rows = await test.db.$queryRaw<
    { migration_name: string }[]
  >`SELECT migration_name FROM _prisma_migrations`;
  expect(rows.length).toBeGreaterThan(0);
  expect(await test.db.actor.count()).toBe(0);
});
