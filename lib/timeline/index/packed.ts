/** Ascending numbers as the differences between them, seven bits a byte: a byte each where they lie close together. */
import { type Bits, setBit } from './bits';

export interface Packed {
  bytes: Uint8Array;
  /** Of `bytes` that are used. */
  length: number;
  count: number;
  last: number;
}

export const emptyPacked = (): Packed => ({ bytes: new Uint8Array(16), length: 0, count: 0, last: 0 });

/** Puts numbers behind the others; all are greater than the last, and ascending. */
export function appendPacked(packed: Packed, numbers: ArrayLike<number>): void {
  const needed = packed.length + numbers.length * 5;
  if (needed > packed.bytes.length) {
    const wide = new Uint8Array(needed + (packed.length >> 2));
    wide.set(packed.bytes.subarray(0, packed.length));
    packed.bytes = wide;
  }
  const { bytes } = packed;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    let step = number - packed.last;
    packed.last = number;
    while (step > 127) {
      bytes[packed.length] = (step & 127) | 128;
      packed.length += 1;
      step >>>= 7;
    }
    bytes[packed.length] = step;
    packed.length += 1;
  }
  packed.count += numbers.length;
}

/** Gives back the room that is not used. */
export function trimPacked(packed: Packed): void {
  packed.bytes = packed.bytes.slice(0, packed.length);
}

/** Puts the numbers into a set, as far as it reaches. */
export function addPacked(bits: Bits, { bytes, length }: Packed): void {
  let [number, step, shift] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    step |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    number += step;
    setBit(bits, number, true);
    step = 0;
    shift = 0;
  }
}
