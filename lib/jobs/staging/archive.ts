/** ZIP archives, whose entries are read one after the other and never written anywhere. */
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { FileAway, ImportRefusal } from '@/lib/domain/import';
import type { FileBytes } from './file-text';

/** Bytes of all entries together, unpacked. */
const MOST_UNPACKED = 1024 * 1024 * 1024;
/** How many times its packed size an entry may have, beyond a size that harms nobody. Prose packs to a fourth, tables to a tenth. */
const MOST_RATIO = 150;
const HARMLESS = 1024 * 1024;
const MOST_ENTRIES = 50_000;
const BLOCK = 256 * 1024;
/** Where a system like Unix keeps what an entry is, and what stands there for a file; 0 from systems that keep none. */
const [KIND_AT, FILE] = [28, 0o10];

export const isArchive = async (file: FileBytes): Promise<boolean> => {
  if (file.size < 22) return false;
  const [p, k, a, b] = await file.read(0, 4);
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
};

/** Lets the library read where it likes; it asks for a few bytes at a time, so a block is held. */
class BlockReader extends RandomAccessReader {
  #held: { from: number; bytes: Uint8Array } | null = null;
  constructor(readonly file: FileBytes) {
    super();
  }

  async #take(from: number, to: number): Promise<Uint8Array> {
    const held = this.#held;
    if (held && from >= held.from && to <= held.from + held.bytes.length)
      return held.bytes.subarray(from - held.from, to - held.from);
    const end = Math.min(this.file.size, Math.max(to, from + BLOCK));
    const bytes = await this.file.read(from, end);
    this.#held = { from, bytes };
    return bytes.subarray(0, to - from);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    this.#take(position, position + length).then(
      (bytes) => {
        buffer.set(bytes, offset);
        callback(null);
      },
      (error: Error) => callback(error),
    );
  }

  override _readStreamForRange(start: number, end: number): Readable {
    const take = (from: number, to: number) => this.#take(from, to);
    async function* steps() {
      for (let at = start; at < end; at += BLOCK)
        yield Buffer.from(await take(at, Math.min(end, at + BLOCK)));
    }
    return Readable.from(steps());
  }
}

export interface ArchiveEntry {
  /** Its path in the archive. */
  name: string;
  /** Bytes, unpacked. */
  size: number;
  /** Why it cannot be read, or null. */
  fault: 'encrypted' | 'method' | 'kind' | null;
  /** Its bytes. Fails with `ImportRefusal` where they are not what the archive says. */
  bytes(): AsyncIterable<Uint8Array>;
}

const broken = (error: unknown): unknown =>
  error instanceof ImportRefusal || error instanceof FileAway ? error : new ImportRefusal('broken');

async function* unpack(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  let stream: Readable | null = null;
  try {
    stream = await archive.openReadStreamPromise(entry);
    for await (const bytes of stream) yield bytes as Uint8Array;
  } catch (error) {
    throw broken(error);
  } finally {
    stream?.destroy();
  }
}

/**
 * The files of an archive. Throws `ImportRefusal`: `broken` where it is damaged or has a path that leads out of it, `bomb`
 * where it unpacks to too much, an entry to too many times its size, or entries share their bytes; `too-many-rows`.
 */
export async function* entriesOf(file: FileBytes): AsyncGenerator<ArchiveEntry> {
  let archive: ZipFile;
  try {
    archive = await fromRandomAccessReaderPromise(new BlockReader(file), file.size, {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: false,
      autoClose: false,
    });
  } catch (error) {
    throw broken(error);
  }
  // One that comes after the last entry is told to nobody, and must not end the thread.
  archive.on('error', () => undefined);
  try {
    if (archive.entryCount > MOST_ENTRIES) throw new ImportRefusal('too-many-rows');
    let [packed, unpacked, count] = [0, 0, 0];
    for await (const entry of archive.eachEntry()) {
      count += 1;
      if (count > MOST_ENTRIES) throw new ImportRefusal('too-many-rows');
      const { fileName, uncompressedSize: size, compressedSize } = entry;
      packed += compressedSize;
      unpacked += size;
      // Entries that share their bytes are together larger than the file in which they lie.
      const shared = packed > file.size;
      if (shared || unpacked > MOST_UNPACKED || (size > HARMLESS && size > MOST_RATIO * compressedSize))
        throw new ImportRefusal('bomb');
      if (fileName.endsWith('/')) continue;
      const readable = entry.compressionMethod === 0 || entry.compressionMethod === 8;
      // What a link holds is the path to which it leads.
      const isFile = [0, FILE].includes(entry.externalFileAttributes >>> KIND_AT);
      const fault = !isFile ? 'kind' : entry.isEncrypted() ? 'encrypted' : readable ? null : 'method';
      yield { name: fileName, size, fault, bytes: () => unpack(archive, entry) };
    }
  } catch (error) {
    throw broken(error);
  } finally {
    archive.close();
  }
}
