/**
 * Run as a process of its own, since jest's module loader cannot load the engine: `DATA_DIR COUNT` makes an embedded database
 * with the first migrations alone, in which the next is held in its midst (`held-migrations.ts`).
 */
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations, listMigrationNames } from '@/lib/db/migrate';
import { holdMigrations } from './held-migrations';

const [dataDir = '', count = '0'] = process.argv.slice(2);
const database = await startEmbeddedDatabase(dataDir);
try {
  await applyMigrations(database.url, { only: (await listMigrationNames()).slice(0, Number(count)) });
  const superuser = new URL(database.superuserUrl);
  superuser.pathname = '/dragoman';
  await holdMigrations(superuser.toString());
} finally {
  await database.stop();
}
