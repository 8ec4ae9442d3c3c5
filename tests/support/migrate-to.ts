/** `node --import tsx tests/support/migrate-to.ts URL COUNT`: the first migrations alone, as an earlier version had them. */
import { applyMigrations, listMigrationNames } from '@/lib/db/migrate';

const [url = '', count = '0'] = process.argv.slice(2);
await applyMigrations(url, { only: (await listMigrationNames()).slice(0, Number(count)) });
