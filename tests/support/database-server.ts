/** Run as a process of its own by start-database.ts: builds the readers, serves a migrated template database until it is ended. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { buildReaders } from '@/lib/cli/build-readers';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { MISBEHAVING_READERS } from './reader-entries';

const folder = await mkdtemp(join(tmpdir(), 'dragoman-tests-'));
// mkdtemp closes its folder to others; under root the server runs as another user.
await chmod(folder, 0o755);
const server = await startEmbeddedDatabase(folder, { durable: false });
const end = async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
};
process.on('SIGTERM', end);
process.on('SIGINT', end);
// The parent's end, however it came, ends this process too.
process.stdin.on('end', end).resume();

// Beside the database, so that they go with it.
const readers = join(folder, 'readers');
await buildReaders(readers, MISBEHAVING_READERS);
await applyMigrations(server.url);
const client = new Client({ connectionString: server.superuserUrl });
await client.connect();
await client.query('ALTER DATABASE dragoman RENAME TO template_dragoman');
await client.end();
process.stdout.write(`${JSON.stringify({ superuserUrl: server.superuserUrl, url: server.url, readers })}\n`);
