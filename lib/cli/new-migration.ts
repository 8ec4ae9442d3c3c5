/** `npm run migrate:new -- NAME`: writes the SQL that brings the migrations up to prisma/schema.prisma. */
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations, draftMigration } from '@/lib/db/migrate';
import { explain, OperatorError } from './progress';

const NAME = /^[a-z0-9]+(_[a-z0-9]+)*$/;

/** `20261123094500`, as Prisma begins the names of its migrations (UTC). */
function stamp(now: Date): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14);
}

/** On a database of its own, thrown away afterwards; nothing that is in use is touched. */
async function draft(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-migration-'));
  // mkdtemp closes its folder to others; under root the server runs as another user.
  await chmod(folder, 0o755);
  try {
    const server = await startEmbeddedDatabase(folder, { durable: false });
    try {
      await applyMigrations(server.url);
      // The engine replays the migrations in a shadow database, which only the superuser may create.
      return await draftMigration(server.superuserUrl);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const name = process.argv[2] ?? '';
  const check = name === '--check';
  if (!check && !NAME.test(name))
    throw new OperatorError(
      'Name the migration in small letters with underscores: npm run migrate:new -- add_sources',
    );
  const sql = await draft();
  if (check) {
    if (sql) throw new OperatorError(`The migrations do not make what prisma/schema.prisma says:\n\n${sql}`);
    process.stdout.write('The migrations make what prisma/schema.prisma says.\n');
    return;
  }
  const folder = join('prisma', 'migrations', `${stamp(new Date())}_${name}`);
  await mkdir(folder);
  await writeFile(
    join(folder, 'migration.sql'),
    sql || '-- By hand: constraints, triggers, indexes that Prisma cannot say.\n',
  );
  process.stdout.write(
    `${sql ? 'Wrote' : 'The schema asks for nothing; wrote a blank'} ${join(folder, 'migration.sql')}. Now:\n` +
      '  1. read it: a renamed column stands there as one dropped and one added, and loses its data;\n' +
      '  2. add by hand what Prisma cannot say: named CHECK constraints, triggers, partial and range indexes;\n' +
      '  3. add to tests/db/constraints.test.ts a statement that each new rule refuses;\n' +
      '  4. npm test -- the test database is made by the migrations; npm start applies them.\n',
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
