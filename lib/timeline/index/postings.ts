/** For each value of a field (an actor, a topic, a publisher, a word) the numbers of the events that have it, ascending. */

interface Posting {
  numbers: Uint32Array;
  length: number;
  /** While it is loaded: what came after `numbers`. */
  more?: Uint32Array[];
}

export interface Postings {
  readonly byValue: Map<string, Posting>;
}

export const emptyPostings = (): Postings => ({ byValue: new Map() });

/** Adds many at once, in any order, for the first load: they can be looked up after `settlePostings`. */
export function loadPosting({ byValue }: Postings, value: string, numbers: Uint32Array): void {
  const there = byValue.get(value);
  if (!there) byValue.set(value, { numbers, length: numbers.length });
  else if (there.more) there.more.push(numbers);
  else there.more = [numbers];
}

function joined(pieces: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let length = 0;
  for (const piece of pieces) {
    all.set(piece, length);
    length += piece.length;
  }
  return all;
}

/** Brings what was loaded in order, each number once. */
export function settlePostings({ byValue }: Postings): void {
  for (const [value, { numbers, more = [] }] of byValue) {
    const all = more.length === 0 ? numbers : joined([numbers, ...more]);
    all.sort();
    let length = 0;
    for (let at = 0; at < all.length; at += 1)
      if (at === 0 || all[at] !== all[at - 1]) {
        all[length] = all[at] ?? 0;
        length += 1;
      }
    byValue.set(value, { numbers: all, length });
  }
}

function placeIn({ numbers, length }: Posting, number: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function add(posting: Posting, number: number): void {
  const place = placeIn(posting, number);
  if (place < posting.length && posting.numbers[place] === number) return;
  if (posting.length === posting.numbers.length) {
    const wide = new Uint32Array(posting.length + Math.max(4, posting.length >> 3));
    wide.set(posting.numbers);
    posting.numbers = wide;
  }
  posting.numbers.copyWithin(place + 1, place, posting.length);
  posting.numbers[place] = number;
  posting.length += 1;
}

/** So many are looked for one by one; of more all is read through. */
const FEW = 64;

function dropFew(posting: Posting, numbers: ReadonlySet<number>): void {
  for (const number of numbers) {
    const place = placeIn(posting, number);
    if (place >= posting.length || posting.numbers[place] !== number) continue;
    posting.numbers.copyWithin(place, place + 1, posting.length);
    posting.length -= 1;
  }
}

function dropMany(posting: Posting, numbers: ReadonlySet<number>, least: number): void {
  let kept = placeIn(posting, least);
  for (let at = kept; at < posting.length; at += 1) {
    const number = posting.numbers[at] ?? 0;
    if (numbers.has(number)) continue;
    posting.numbers[kept] = number;
    kept += 1;
  }
  posting.length = kept;
}

/** Takes the numbers out of all values. */
export function dropNumbers({ byValue }: Postings, numbers: ReadonlySet<number>): void {
  const least = Math.min(...numbers);
  for (const [value, posting] of byValue) {
    if ((posting.numbers[posting.length - 1] ?? 0) < least) continue;
    if (numbers.size <= FEW) dropFew(posting, numbers);
    else dropMany(posting, numbers, least);
    if (posting.length === 0) byValue.delete(value);
  }
}

export function addNumber({ byValue }: Postings, value: string, number: number): void {
  const posting = byValue.get(value) ?? { numbers: new Uint32Array(4), length: 0 };
  byValue.set(value, posting);
  add(posting, number);
}

/** Whether an event has a value. */
export function hasNumber({ byValue }: Postings, value: string, number: number): boolean {
  const posting = byValue.get(value);
  if (!posting) return false;
  const place = placeIn(posting, number);
  return place < posting.length && posting.numbers[place] === number;
}

/** The numbers of a value, ascending; none for a value that nothing has. */
export function numbersOf({ byValue }: Postings, value: string): Uint32Array {
  const posting = byValue.get(value);
  return posting ? posting.numbers.subarray(0, posting.length) : new Uint32Array(0);
}
