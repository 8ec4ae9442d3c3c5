import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
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

it('has migrations that make what the schema says', async () => {
  // In a process of its own: jest's module loader cannot load the engine.
  const words = ['--import', 'tsx', 'lib/cli/new-migration.ts', '--check'];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  expect(stdout).toContain('The migrations make what prisma/schema.prisma says.');
}, 60_000);
