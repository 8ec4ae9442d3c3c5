/** What the first load puts in, in whatever order the database tells it. */
import fc from 'fast-check';
import { appended, emptyColumns, prominenceOf, putInOrder } from '@/lib/timeline/index/columns';
import { emptyPostings, loadPosting, numbersOf, settlePostings } from '@/lib/timeline/index/postings';

const row = fc.record({
  number: fc.integer({ min: 1, max: 1_000_000 }),
  start: fc.integer({ min: -719_162, max: 2_932_896 }),
  attributes: fc.integer({ min: 0, max: 2 ** 27 }),
});

it('puts events in the order of first day and number, each with all that it has', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(row, { selector: ({ number }) => number, maxLength: 60 }),
      fc.integer({ min: 1, max: 7 }),
      (rows, atOnce) => {
        let columns = emptyColumns(rows.length >> 1);
        for (let at = 0; at < rows.length; at += atOnce)
          columns = appended(
            columns,
            Int32Array.from(
              rows
                .slice(at, at + atOnce)
                .flatMap(({ number, start, attributes }) => [number, start, start + 3, attributes]),
            ),
          );
        putInOrder(columns);
        const expected = [...rows].sort((a, b) => a.start - b.start || a.number - b.number);
        const { length } = columns;
        expect([...columns.numbers.subarray(0, length)]).toEqual(expected.map(({ number }) => number));
        expect([...columns.starts.subarray(0, length)]).toEqual(expected.map(({ start }) => start));
        expect([...columns.ends.subarray(0, length)]).toEqual(expected.map(({ start }) => start + 3));
        expect([...columns.attributes.subarray(0, length)]).toEqual(
          expected.map(({ attributes }) => attributes),
        );
        expect([...columns.prominences.subarray(0, length)]).toEqual(
          expected.map(({ number, attributes }) => prominenceOf(number, attributes)),
        );
      },
    ),
  );
});

it('holds each number of a value once and ascending, however they came', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 50 })), { minLength: 1 }), (pieces) => {
      const postings = emptyPostings();
      for (const piece of pieces) loadPosting(postings, 'nato', Uint32Array.from(piece));
      settlePostings(postings);
      const expected = [...new Set(pieces.flat())].sort((a, b) => a - b);
      expect([...numbersOf(postings, 'nato')]).toEqual(expected);
    }),
  );
});
