/**
 * Run as a process of its own, since jest's module loader cannot load the engine: `DATA_DIR SETTINGS…` starts the embedded
 * PostgreSQL of a folder, made where it is not there, once with each piece of postgresql.conf, twice in a row. Prints a line for
 * each: what a query answered, or what the start threw.
 */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { type TakenFolder, takeDatabaseFolder } from '@/lib/db/embedded';

const [dataDir = '', ...pieces] = process.argv.slice(2);
const settings = join(dataDir, 'postgres', 'postgresql.conf');

async function tryOnce(folder: TakenFolder): Promise<string> {
  const database = await folder.start();
  try {
    await database.restart();
    const client = new Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query('SELECT 1 AS one').finally(() => client.end());
    return JSON.stringify(rows);
  } finally {
    await database.stop();
  }
}

const folder = await takeDatabaseFolder(dataDir, { durable: false });
try {
  await (await folder.start()).stop();
  const first = await readFile(settings, 'utf8');
  for (const piece of pieces) {
    await writeFile(settings, first);
    await appendFile(settings, `\n${piece}\n`);
    const said = await tryOnce(folder).catch((error: Error) => `${error.name}: ${error.message}`);
    process.stdout.write(`${said.replace(/\n/g, ' ')}\n`);
  }
} finally {
  await folder.release();
}
