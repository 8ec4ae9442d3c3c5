import fc from 'fast-check';
import { columnsOfYears } from '@/app/(public)/relationships/[slug]/glance/columns-of-years';
import { LANES } from '@/lib/domain/ontology';

const countsArbitrary = fc.array(fc.integer({ min: 0, max: 9 }), {
  minLength: LANES.length,
  maxLength: LANES.length,
});
const yearsArbitrary = fc
  .uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 40 })
  .chain((years) =>
    fc.tuple(
      ...years.sort((a, b) => a - b).map((year) => countsArbitrary.map((counts) => [year, ...counts])),
    ),
  );

it('puts any history into few columns of equal width, and every event into one of them', () => {
  fc.assert(
    fc.property(yearsArbitrary, (years) => {
      const found = columnsOfYears({ years });
      if (!found) throw new Error('There are years.');
      expect(found.columns.length).toBeLessThanOrEqual(60);
      for (const [at, { from }] of found.columns.entries())
        expect(from).toBe((found.columns[0]?.from ?? 0) + at * found.step);
      for (const [lane] of LANES.entries()) {
        const counted = found.columns.reduce((sum, { counts }) => sum + (counts[lane] ?? 0), 0);
        expect(counted).toBe(years.reduce((sum, row) => sum + (row[lane + 1] ?? 0), 0));
      }
    }),
  );
});

it('has a column for each year of a short history, those without events too', () => {
  const years = [
    [1990, 1, 0, 0, 0, 0, 0],
    [1993, 0, 2, 0, 0, 0, 0],
  ];
  const found = columnsOfYears({ years });
  expect(found?.step).toBe(1);
  expect(found?.columns.map(({ from, counts }) => [from, counts[0], counts[1]])).toEqual([
    [1990, 1, 0],
    [1991, 0, 0],
    [1992, 0, 0],
    [1993, 0, 2],
  ]);
  expect(columnsOfYears({ years: [] })).toBeNull();
});
