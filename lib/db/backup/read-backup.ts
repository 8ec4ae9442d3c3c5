/** A backup on its way back: its manifest and the rows of its tables. */
import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import {
  type BackedUpTable,
  BackupError,
  type BackupManifest,
  entryOf,
  MANIFEST,
  manifestSchema,
} from './manifest';

export interface OpenBackup {
  manifest: BackupManifest;
  /** The rows of a table; ends with an error where they are not those that were written. */
  rowsOf(table: BackedUpTable): Promise<Readable>;
  close(): void;
}

/** Letters of a manifest; one of a hundred tables has some ten thousand. */
const LONGEST_MANIFEST = 4_000_000;

/** What is wrong with a file, as whoever restores it is told. */
function damaged(path: string, error: unknown): BackupError {
  if (error instanceof BackupError) return error;
  const { message } = (error ?? {}) as { message?: unknown };
  return new BackupError(`${path} cannot be read as a backup: ${String(message ?? error)}`);
}

/** Lets rows pass and compares their sum at the end, before whoever takes them hears that it was the end. */
function checked(table: BackedUpTable): Transform {
  const hash = createHash('sha256');
  return new Transform({
    transform(chunk, _, next) {
      hash.update(chunk);
      next(null, chunk);
    },
    flush(next) {
      const isWhole = hash.digest('hex') === table.sha256;
      next(
        isWhole
          ? null
          : new BackupError(
              `The backup is damaged: the rows of ${table.name} are not those that were written.`,
            ),
      );
    },
  });
}

async function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  return entries;
}

/** Opens a backup. Throws `BackupError` where the file is none, is damaged, or was made by a later version. */
export async function openBackup(path: string): Promise<OpenBackup> {
  const zip = await openPromise(path, { autoClose: false }).catch((error: Error) => {
    throw new BackupError(`${path} cannot be read as a backup: ${error.message}`);
  });
  try {
    const entries = await listEntries(zip);
    const find = (name: string): Entry => {
      const entry = entries.get(name);
      if (!entry) throw new BackupError(`The backup is damaged: it has no ${name}.`);
      return entry;
    };
    const told = find(MANIFEST);
    if (told.uncompressedSize > LONGEST_MANIFEST)
      throw new BackupError(`${path} cannot be read as a backup: what it says of itself is too long.`);
    const said = await buffer(await zip.openReadStreamPromise(told));
    // The sums of all rows stand in it, and its own in the archive's list, which yauzl does not compare.
    if (crc32(said) !== told.crc32)
      throw new BackupError('The backup is damaged: what it says of itself is not what was written.');
    const manifest = manifestSchema.safeParse(JSON.parse(said.toString('utf8')));
    if (!manifest.success)
      throw new BackupError('The backup was made by another version of Dragoman, which its form is of.');
    return {
      manifest: manifest.data,
      async rowsOf(table) {
        const entry = find(entryOf(table.name));
        const rows = await zip.openReadStreamPromise(entry).catch((error: unknown) => {
          throw damaged(path, error);
        });
        const check = checked(table);
        rows.once('error', (error) => check.destroy(damaged(path, error)));
        return rows.pipe(check);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw damaged(path, error);
  }
}
