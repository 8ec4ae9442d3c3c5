import fc from 'fast-check';
import { emptyBits, hasBit } from '@/lib/timeline/index/bits';
import { addPacked, appendPacked, emptyPacked, trimPacked } from '@/lib/timeline/index/packed';

const MOST = 2_000_000_000;

it('holds ascending numbers however far apart, put in by parts', () => {
  const numbersArbitrary = fc
    .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: MOST })))
    .map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbersArbitrary, fc.nat(), (numbers, cut) => {
      const at = cut % (numbers.length + 1);
      const packed = emptyPacked();
      appendPacked(packed, numbers.slice(0, at));
      appendPacked(packed, Int32Array.from(numbers.slice(at)));
      trimPacked(packed);
      expect(packed.count).toBe(numbers.length);
      const bits = emptyBits(2_000);
      addPacked(bits, packed);
      const small = Array.from({ length: 2_001 }, (_, number) => number).filter((number) =>
        hasBit(bits, number),
      );
      expect(small).toEqual(numbers.filter((number) => number <= 2_000));
    }),
  );
});

it('takes a byte for each of numbers that lie close together', () => {
  const packed = emptyPacked();
  appendPacked(
    packed,
    Array.from({ length: 10_000 }, (_, at) => at * 100),
  );
  trimPacked(packed);
  expect(packed.bytes.byteLength).toBe(10_000);
});
