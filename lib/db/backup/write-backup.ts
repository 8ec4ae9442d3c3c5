/**
 * A backup: every row as it stood at one moment, while the site runs on. A ZIP archive with a file for each table in
 * PostgreSQL's own text form of COPY, which every later version reads, and a manifest with their checksums.
 */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, open, rename, rm } from 'node:fs/promises';
import { Readable, Transform } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ZipFile } from 'yazl';
import {
  BACKUP_FORMAT,
  type BackedUpTable,
  BackupError,
  type BackupManifest,
  entryOf,
  MANIFEST,
} from './manifest';
import { listApplied, listTables, type TableShape, target } from './tables';

const LINE_END = 10;

/** zlib's level: nine tenths of what the best one saves, in a third of its time. */
const COMPRESSION = 4;

export interface BackupOptions {
  /** `fingerprintOf` the secret by which second factors are sealed. */
  secret?: string | null;
  onTable?: (table: BackedUpTable) => void;
}

/** By which a restore knows whether it has the same AUTH_SECRET; nothing of the secret can be read from it. */
export const fingerprintOf = (secret: string): string =>
  createHash('sha256').update(`dragoman backup ${secret}`).digest('hex').slice(0, 16);

/** The rows of a table as a stream, which is asked of the database when the archive comes to it. */
function rowsOf(client: Client, table: TableShape, done: (table: BackedUpTable) => void): Transform {
  const hash = createHash('sha256');
  // COPY ends each row by a line end and writes none within it; its own count comes after its last row, when this is over.
  let rows = 0;
  const copy = client.query(copyTo(`COPY ${target(table)} TO STDOUT`));
  const passing = new Transform({
    transform(chunk, _, next) {
      hash.update(chunk);
      for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) rows += 1;
      next(null, chunk);
    },
    flush(next) {
      done({ ...table, rows, sha256: hash.digest('hex') });
      next();
    },
  });
  copy.once('error', (error) => passing.destroy(error));
  return copy.pipe(passing);
}

async function writeArchive(client: Client, path: string, options: BackupOptions): Promise<BackupManifest> {
  // All tables at one moment, whatever is written meanwhile.
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const migrations = await listApplied(client);
  if (migrations.length === 0) throw new BackupError('There is no database of Dragoman at this address.');
  const about = await client.query<{ at: Date; version: string }>(
    "SELECT now() AS at, current_setting('server_version') AS version",
  );
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    takenAt: about.rows[0]?.at.toISOString() ?? '',
    postgres: about.rows[0]?.version ?? '',
    migrations,
    secret: options.secret ?? null,
    tables: [],
  };
  const zip = new ZipFile();
  const entry = { compressionLevel: COMPRESSION, mode: 0o600 };
  const broken = new Promise<never>((_, fail) => zip.on('error', fail));
  for (const table of await listTables(client))
    zip.addReadStreamLazy(entryOf(table.name), entry, (give) => {
      const rows = rowsOf(client, table, (written) => {
        manifest.tables.push(written);
        options.onTable?.(written);
      });
      rows.once('error', (error) => zip.emit('error', error));
      give(null, rows);
    });
  // Comes last, when all tables have been written.
  zip.addReadStreamLazy(MANIFEST, entry, (give) => {
    give(null, Readable.from([Buffer.from(JSON.stringify(manifest, null, 2))]));
  });
  zip.end();
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  zip.outputStream.pipe(file);
  await Promise.race([finished(file), broken]);
  await client.query('COMMIT');
  return manifest;
}

async function toDisk(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

/**
 * Writes a backup of the database at `url` to `path`, where nothing may stand yet; the file is there when it is whole.
 * Throws `BackupError` where an operator can do something, else what the database or the disk said.
 */
export async function writeBackup(
  url: string,
  path: string,
  options: BackupOptions = {},
): Promise<BackupManifest> {
  const taken = await access(path).then(
    () => true,
    () => false,
  );
  if (taken) throw new BackupError(`${path} is there already. Name another file; nothing was written.`);
  const part = `${path}.part`;
  const client = new Client({ connectionString: url, application_name: 'dragoman backup' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const manifest = await writeArchive(client, part, options);
    await toDisk(part);
    await rename(part, path);
    return manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(part, { force: true });
    else
      throw new BackupError(`${part} is there: another backup writes it, or one was broken off. Remove it.`);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
