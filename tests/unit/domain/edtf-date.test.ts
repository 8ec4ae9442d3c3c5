import { describe, expect, it } from '@jest/globals';
import { parse as parseByLibrary } from 'edtf';
import fc from 'fast-check';
import { compareEdtf, type EdtfDate, edtfDateSchema, parseEdtfDate } from '@/lib/domain/edtf-date';

function read(text: string): EdtfDate {
  const result = parseEdtfDate(text);
  if (!result.ok) throw new Error(result.reason);
  return result.date;
}

function reason(text: string): string {
  const result = parseEdtfDate(text);
  return result.ok ? '' : result.reason;
}

describe('parseEdtfDate', () => {
  it.each([
    ['2020-09-16', '2020-09-16', '2020-09-16', 'day'],
    ['2018-10', '2018-10-01', '2018-10-31', 'month'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2012', '2012-01-01', '2012-12-31', 'year'],
    ['0001', '0001-01-01', '0001-12-31', 'year'],
    ['9999-12-31', '9999-12-31', '9999-12-31', 'day'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['2020-21', '2020-03-01', '2020-05-31', 'season'],
    ['2020-22', '2020-06-01', '2020-08-31', 'season'],
    ['2020-23', '2020-09-01', '2020-11-30', 'season'],
    ['2019-24', '2019-12-01', '2020-02-29', 'season'],
    ['2020-33', '2020-01-01', '2020-03-31', 'season'],
    ['2020-34', '2020-04-01', '2020-06-30', 'season'],
    ['2020-35', '2020-07-01', '2020-09-30', 'season'],
    ['2020-36', '2020-10-01', '2020-12-31', 'season'],
    ['2004-08/2011-12-31', '2004-08-01', '2011-12-31', 'interval'],
    ['2004-21/2005', '2004-03-01', '2005-12-31', 'interval'],
    ['2020-01/..', '2020-01-01', '9999-12-31', 'interval'],
    ['../2011-12-31', '0001-01-01', '2011-12-31', 'interval'],
  ])('reads %s as %s to %s', (text, startsOn, endsOn, precision) => {
    expect(read(text)).toMatchObject({ edtf: text, startsOn, endsOn, precision });
  });

  it.each([
    ['2015~', true, false],
    ['2021?', false, true],
    ['2021%', true, true],
    ['2015-03-04~', true, false],
    ['201X?', false, true],
    ['2004~/2006', true, false],
    ['2004/2006-07?', false, true],
    ['../2006~', true, false],
    ['2004', false, false],
  ])('reads the qualifier of %s', (text, approximate, uncertain) => {
    expect(read(text)).toMatchObject({ edtf: text, approximate, uncertain });
  });

  it('marks open ends', () => {
    expect(read('2020-01/..')).toMatchObject({ openStart: false, openEnd: true });
    expect(read('../2020-01')).toMatchObject({ openStart: true, openEnd: false });
  });

  it('forgives spaces and a lower-case x', () => {
    expect(read(' 199x ').edtf).toBe('199X');
  });

  it.each([
    ['', /empty/],
    ['XXXX-05-27', /no year/],
    ['0000', /no year 0000/],
    ['2020-13', /no month 13/],
    ['2020-25', /no month 25/],
    ['2020-13-01', /no month 13/],
    ['2020-21-01', /no month 21/],
    ['2021-02-29', /last day is 28/],
    ['2020-9-16', /Write 2020-09-16/],
    ['2020/9/16', /Write 2020-09-16/],
    ['16/09/2020', /two ways/],
    ['16.09.2020', /two ways/],
    ['09/2020', /not a date/],
    ['2020-09-16T10:00', /time/],
    ['-0044', /0001 to 9999/],
    ['12020', /0001 to 9999/],
    ['19XX', /Centuries/],
    ['2012-XX', /last digit/],
    ['987', /four digits/],
    ['~2015', /after the whole date/],
    ['2015??', /after the whole date/],
    ['2020-01/', /two dots/],
    ['/2020', /two dots/],
    ['../..', /start or an end/],
    ['2012/2011', /before it starts/],
    ['2004-08/2004', /before it starts/],
    ['9999-24', /9999/],
    ['000X', /year 0/],
    ['last Tuesday', /not a date/],
    ['1'.repeat(50), /more than 40/],
  ])('refuses %p and says why', (text, why) => {
    expect(reason(text)).toMatch(why);
  });
});

describe('edtfDateSchema', () => {
  it('gives the normalised expression', () => {
    expect(edtfDateSchema.parse(' 201x ')).toBe('201X');
  });

  it('refuses with the reason of the parser', () => {
    const result = edtfDateSchema.safeParse('XXXX-05-27');
    expect(result.error?.issues[0]?.message).toMatch(/no year/);
  });
});

describe('compareEdtf', () => {
  it('orders by first day, then by last day, unreadable last', () => {
    const sorted = ['soon', '2020', '2019-24', '2020-01-01', '../2001', '2020-01'].sort(compareEdtf);
    expect(sorted).toEqual(['../2001', '2019-24', '2020-01-01', '2020-01', '2020', 'soon']);
  });
});

const pad = (n: number, width: number) => String(n).padStart(width, '0');
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-11-30T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const mark = fc.constantFrom('', '~', '?', '%');

describe('parseEdtfDate, for any date', () => {
  it('covers the day it names, and every wider form covers it too', () => {
    fc.assert(
      fc.property(day, mark, (iso, q) => {
        const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
        const season =
          month <= 2 ? [year - 1, 24] : month === 12 ? [year, 24] : [year, 20 + Math.floor(month / 3)];
        const quarter = `${pad(year, 4)}-${32 + Math.ceil(month / 3)}`;
        const forms = [iso, iso.slice(0, 7), quarter, iso.slice(0, 4)];
        if (season[0]! >= 1) forms.push(`${pad(season[0]!, 4)}-${season[1]}`);
        if (year >= 10) forms.push(`${iso.slice(0, 3)}X`);
        for (const form of forms) {
          const { startsOn, endsOn } = read(form + q);
          expect(startsOn <= iso && iso <= endsOn).toBe(true);
        }
        const [d, m, y] = [read(iso), read(iso.slice(0, 7)), read(iso.slice(0, 4))];
        expect(m.startsOn <= d.startsOn && d.endsOn <= m.endsOn).toBe(true);
        expect(y.startsOn <= m.startsOn && m.endsOn <= y.endsOn).toBe(true);
      }),
    );
  });

  it('gives an interval the bounds of its ends, whichever way they were drawn', () => {
    fc.assert(
      fc.property(day, day, mark, mark, (a, b, p, q) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        expect(read(`${from}${p}/${to}${q}`)).toMatchObject({ startsOn: from, endsOn: to });
        if (from < to) expect(parseEdtfDate(`${to}/${from}`).ok).toBe(false);
      }),
    );
  });

  it('never throws, and what it accepts is stable and is EDTF to the edtf library too', () => {
    const piece = fc.constantFrom(
      '2020',
      '0001',
      '9999',
      '-09',
      '-16',
      '-31',
      '-21',
      '-36',
      'X',
      '..',
      '/',
      '~',
      '?',
      '%',
      ' ',
      'T',
      '1',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const result = parseEdtfDate(input);
        if (!result.ok) {
          expect(result.reason.length).toBeGreaterThan(10);
          return;
        }
        expect(read(result.date.edtf)).toEqual(result.date);
        expect(result.date.startsOn <= result.date.endsOn).toBe(true);
        // The library's grammar has no seasons or quarters at the ends of an interval; ours allows them.
        if (/-(?:2[1-4]|3[3-6])/.test(result.date.edtf) && result.date.edtf.includes('/')) return;
        expect(() => parseByLibrary(result.date.edtf, { level: 3 })).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a refusal says again what was typed, without what no page can hold', () => {
  for (const text of ['soon\0', 'so\ud800on', '\u202esoon']) {
    const read = parseEdtfDate(text);
    expect(read.ok ? '' : read.reason).toMatch(/so\ufffd?on/);
    expect(read.ok ? '' : read.reason).not.toMatch(/\0|\p{Surrogate}|\u202e/u);
  }
});
