/** The bytes of a file that is kept in pieces, and its text. */
import { ImportRefusal } from '@/lib/domain/import';

/** A file that is read where one likes, a piece at a time. */
export interface FileBytes {
  size: number;
  /** The bytes from `from` up to `to`, which lie in the file. */
  read(from: number, to: number): Promise<Uint8Array>;
}

const STEP = 1024 * 1024;

/** A file that lies in memory. */
export const bytesInMemory = (bytes: Uint8Array): FileBytes => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

export async function* stepsOf(file: FileBytes): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += STEP) yield await file.read(at, Math.min(file.size, at + STEP));
}

/** The encoding that the first bytes mark; UTF-8 where they mark none. */
function encodingOf(head: Uint8Array): string {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text in pieces, without a byte-order mark. Throws `ImportRefusal` (encoding) where the bytes are no such text: other
 * encodings cannot be told from each other, and a wrong one would make other names.
 */
export async function* textOf(steps: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let seen = false;
  const decode = (bytes: Uint8Array | undefined): string => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      throw new ImportRefusal('encoding');
    }
  };
  for await (const bytes of steps) {
    if (bytes.length === 0) continue;
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decode(bytes);
    seen ||= text.trim() !== '';
    yield text;
  }
  const rest = decode(undefined);
  if (rest !== '') yield rest;
  if (!seen) throw new ImportRefusal('empty');
}
