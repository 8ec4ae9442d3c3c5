import fc from 'fast-check';
import { numberOfIso } from '@/lib/domain/civil-date';
import { spanOfTenure } from '@/lib/timeline/tenure';

const TODAY = '2026-11-29';
const REACH = '2026-02-28';
const span = (from: string | null, to: string | null) => spanOfTenure({ from, to }, TODAY, REACH);
const day = numberOfIso;

const edtf = fc.constantFrom(
  null,
  '1990',
  '2003~',
  '2003-05',
  '2003-05-04',
  '2004?',
  '201X',
  '2024-21',
  '2027',
  '2020/..',
  'nonsense',
);

describe('a tenure on an axis', () => {
  it('has its bounds in order, none after today', () => {
    fc.assert(
      fc.property(edtf, edtf, (from, to) => {
        const found = span(from, to);
        if (!found) return;
        expect(found.from).toBeLessThanOrEqual(found.surelyFrom);
        expect(found.surelyFrom).toBeLessThanOrEqual(found.surelyTo);
        expect(found.surelyTo).toBeLessThanOrEqual(found.to);
        expect(found.to).toBeLessThanOrEqual(Math.max(day(TODAY) + 1, found.from));
      }),
    );
  });

  it('is full from day to day where both are known', () => {
    expect(span('2003-05-04', '2005-06-01')).toEqual({
      from: day('2003-05-04'),
      surelyFrom: day('2003-05-05'),
      surelyTo: day('2005-06-01'),
      to: day('2005-06-02'),
      looseStart: false,
      looseEnd: false,
      lasting: false,
    });
  });

  it('is pale through the years in which it began and ended, where no more is known', () => {
    expect(span('2003', '2005')).toMatchObject({
      from: day('2003-01-01'),
      surelyFrom: day('2004-01-01'),
      surelyTo: day('2005-01-01'),
      to: day('2006-01-01'),
      looseStart: true,
      looseEnd: true,
    });
  });

  it('lasts surely as far as the lists reach, and perhaps until today', () => {
    expect(span('2022-10-27', null)).toMatchObject({
      surelyTo: day('2026-03-01'),
      to: day('2026-11-30'),
      looseEnd: true,
      lasting: true,
    });
  });

  it('is a pale year before an end of which the start is not known', () => {
    expect(span(null, '2005-06-01')).toMatchObject({
      from: day('2005-06-01') - 365,
      surelyFrom: day('2005-06-01'),
      looseStart: true,
    });
  });

  it('is not drawn where nothing is known, or before it has begun', () => {
    expect(span(null, null)).toBeNull();
    expect(span('2027', null)).toBeNull();
  });
});
