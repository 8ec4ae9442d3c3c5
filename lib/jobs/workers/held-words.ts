/** Words with the events that have them, as they are held in memory: as bits where many have them, packed where few do. */
import type { CommonLexeme, Lexeme } from '@/lib/db/timeline-words';
import { addAll, addBits, type Bits, emptyBits, setBit } from '@/lib/timeline/index/bits';
import { addPacked, appendPacked, emptyPacked, type Packed, trimPacked } from '@/lib/timeline/index/packed';

export type Held = { bits: Bits } | { packed: Packed };

/** Of an entry beside its numbers. */
const costOf = (lexeme: Lexeme) => 2 * lexeme.length + 240;
const bytesOf = (lexeme: Lexeme, held: Held) =>
  ('bits' in held ? held.bits.byteLength : held.packed.bytes.byteLength) + costOf(lexeme);

/**
 * The first of the words for which there is room, in their order, so that none is read to be thrown away. A number takes
 * a byte where it lies close to the one before it, and two where it does not.
 *
 * @param most the greatest number of an event
 * @param room bytes
 */
export function fitting(words: readonly CommonLexeme[], most: number, room: number): CommonLexeme[] {
  let left = room;
  const end = words.findIndex(({ lexeme, part }) => {
    const bytes = Math.min(most / 8, part * most * (part > 1 / 64 ? 1.15 : 2));
    left -= bytes + costOf(lexeme);
    return left < 0;
  });
  return words.slice(0, end < 0 ? words.length : end);
}

// A packed number takes a byte at least, so from every eighth event on bits are smaller.
const isMany = (count: number, most: number) => count * 8 >= most;

/** @param most the greatest number of an event */
export function holdPacked(packed: Packed, most: number): Held {
  if (!isMany(packed.count, most)) {
    trimPacked(packed);
    return { packed };
  }
  const bits = emptyBits(Math.max(most, packed.last));
  addPacked(bits, packed);
  return { bits };
}

/**
 * What a word is gathered in whose numbers come bit by bit, ascending: as it will be held, if as many events have it as
 * the statistics say.
 */
export const gathering = ({ part }: CommonLexeme, most: number): Held =>
  isMany(part * most, most) ? { bits: emptyBits(most) } : { packed: emptyPacked() };

/** Puts numbers up to `most` behind the others. */
export function gather(held: Held, numbers: Int32Array): void {
  if ('packed' in held) appendPacked(held.packed, numbers);
  else for (const number of numbers) setBit(held.bits, number, true);
}

/** What was gathered, as it is held. */
export const gathered = (held: Held, most: number): Held =>
  'packed' in held ? holdPacked(held.packed, most) : held;

/** Numbers in any order. */
export function holdNumbers(numbers: Uint32Array, most: number): Held {
  if (!isMany(numbers.length, most)) {
    const packed = emptyPacked();
    appendPacked(packed, numbers.sort());
    return holdPacked(packed, most);
  }
  const bits = emptyBits(numbers.reduce((greatest, number) => Math.max(greatest, number), most));
  addBits(bits, numbers);
  return { bits };
}

export function putHeld(bits: Bits, held: Held): void {
  if ('bits' in held) addAll(bits, held.bits);
  else addPacked(bits, held.packed);
}

/** Words by their names, at most so many bytes, the latest used. */
export class Shelf {
  private readonly held = new Map<Lexeme, Held>();
  private bytes = 0;

  constructor(private readonly most: number) {}

  get(lexeme: Lexeme): Held | undefined {
    const there = this.held.get(lexeme);
    if (there) {
      // Behind all others, so that those in front are the longest unused.
      this.held.delete(lexeme);
      this.held.set(lexeme, there);
    }
    return there;
  }

  /** Forgets what was not used for longest where there is no room; the last put is always held. */
  put(lexeme: Lexeme, held: Held): void {
    this.drop(lexeme);
    this.held.set(lexeme, held);
    this.bytes += bytesOf(lexeme, held);
    for (const oldest of this.held.keys()) {
      if (this.bytes <= this.most || oldest === lexeme) break;
      this.drop(oldest);
    }
  }

  private drop(lexeme: Lexeme): void {
    const there = this.held.get(lexeme);
    if (there) this.bytes -= bytesOf(lexeme, there);
    this.held.delete(lexeme);
  }

  clear(): void {
    this.held.clear();
    this.bytes = 0;
  }
}
