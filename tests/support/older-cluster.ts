/**
 * Run as a process of its own, since jest's module loader cannot load the engine: `make MAJOR DATA_DIR PROGRAMS` makes a
 * database of an older PostgreSQL with the starter data and prints its sums; `open DATA_DIR` opens a folder as `npm start`
 * does, telling of a conversion, and prints the sums.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { findServerUser } from '@/lib/db/run/binaries';
import { ensureDatabase, initialise } from '@/lib/db/run/make-cluster';
import { findOldPostgres } from '@/lib/db/run/old-binaries';
import { end, freePort, launch } from '@/lib/db/run/server-process';
import { seedDatabase } from '@/lib/db/seed';
import { sumsOf } from './table-sums';

const [verb, ...words] = process.argv.slice(2);
const tell = (said: object) => process.stdout.write(`${JSON.stringify(said)}\n`);

async function make(major: number, dataDir: string, programs: string): Promise<void> {
  const postgres = await findOldPostgres(major, programs, undefined);
  const password = randomBytes(12).toString('hex');
  await mkdir(dataDir, { recursive: true });
  await writeFile(join(dataDir, 'database-password'), `${password}\n`);
  const cluster = { folder: join(dataDir, 'postgres'), password, user: await findServerUser() };
  await initialise({ postgres, initdb: join(dirname(postgres), 'initdb') }, cluster, undefined);
  const port = await freePort();
  const server = await launch(postgres, cluster, port, { flags: ['-c', 'fsync=off'], signal: undefined });
  const address = (role: string, name: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${name}`;
  try {
    await ensureDatabase(address('postgres', 'postgres'), password);
    const url = address('dragoman', 'dragoman');
    await applyMigrations(url);
    const { db, close } = openDatabase(url);
    await seedDatabase(db);
    await db.topic.create({ data: { slug: 'signs', name: 'tab\t, \\N, "quoted", عربي' } });
    await close();
    tell({ sums: await sumsOf(url) });
  } finally {
    await end(server, 60_000);
  }
}

async function open(dataDir: string): Promise<void> {
  const database = await startEmbeddedDatabase(dataDir, { convert: (line) => tell({ line }) });
  try {
    tell({ sums: await sumsOf(database.url) });
  } finally {
    await database.stop();
  }
}

if (verb === 'make') await make(Number(words[0]), words[1] ?? '', words[2] ?? '');
else await open(words[0] ?? '');
