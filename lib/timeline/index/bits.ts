/** Sets of event numbers, a bit each. */

export type Bits = Uint32Array;

/** For numbers 0 to `most`. */
export const emptyBits = (most: number): Bits => new Uint32Array((most >>> 5) + 1);

/** The set, or a longer one with the same numbers, for numbers up to `most`. */
export function grownTo(bits: Bits, most: number): Bits {
  if (bits.length > most >>> 5) return bits;
  const wide = emptyBits(most);
  wide.set(bits);
  return wide;
}

export const hasBit = (bits: Bits, number: number): boolean =>
  (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;

export function setBit(bits: Bits, number: number, there: boolean): void {
  const word = bits[number >>> 5] ?? 0;
  const bit = 1 << (number & 31);
  bits[number >>> 5] = there ? word | bit : word & ~bit;
}

export function addBits(bits: Bits, numbers: Uint32Array): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
  }
}

/** Puts all of another set in, as far as the set reaches. */
export function addAll(bits: Bits, others: Bits): void {
  const length = Math.min(bits.length, others.length);
  for (let at = 0; at < length; at += 1) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0);
}

/** What all of the sets have, as a set of its own; null for none of them. */
export function intersection([first, ...rest]: readonly Bits[]): Bits | null {
  if (!first) return null;
  const all = first.slice();
  for (const set of rest)
    for (let at = 0; at < all.length; at += 1) all[at] = (all[at] ?? 0) & (set[at] ?? 0);
  return all;
}

/** How many of the numbers are in the set. */
export function countIn(bits: Bits, numbers: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    count += ((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1;
  }
  return count;
}
