/**
 * Spans from one date to another, and spans with one end.
 * Matches: "from 5 May to 3 June", "between March and May 2019", "1 May–3 May", "before 2018", "since Monday".
 * Near miss: "from 5 May he stayed", "Monday and Friday" (two days, not a span).
 */
import { civilDayOfNumber } from '@/lib/domain/civil-date';
import { withYear } from '../completion';
import type { DateRule, Match } from '../rule';
import { type DateValue, edtfOf, type Relation, shift, span } from '../value';

/** Completes the end that has no year from the end that has one; spans run forward. */
function complete(a: DateValue, b: DateValue): [DateValue, DateValue] {
  let [from, to] = [a, b];
  if (a.month !== undefined && !a.yearStated && b.yearStated && b.to !== null && b.month !== undefined) {
    const year = civilDayOfNumber(b.to - 1).year;
    from = withYear(a, year);
    if ((from.from ?? 0) > (b.from ?? 0)) from = withYear(a, year - 1);
  } else if (b.month !== undefined && !b.yearStated && a.from !== null) {
    const year = civilDayOfNumber(a.from).year;
    to = withYear(b, year);
    if ((to.to ?? 0) < a.from) to = withYear(b, year + 1);
  } else if (
    a.weekday !== undefined &&
    b.weekday !== undefined &&
    a.month === undefined &&
    b.month === undefined &&
    a.from !== null &&
    b.from !== null &&
    b.from < a.from
  ) {
    to = { ...b, from: b.from + 7, to: (b.to ?? b.from + 1) + 7 };
  }
  return [from, to];
}

/** The expression of a span; whole months and years stay whole: 2014/2018. */
function joined(from: DateValue, to: DateValue): string | null | undefined {
  // "2020 to Friday": a year cannot end after the day that ends the span.
  if (from.to !== null && to.to !== null && from.to > to.to) return undefined;
  const [a, b] = [edtfOf(from), edtfOf(to)];
  if (a === null || b === null) return null;
  const [left, right] = [a.split('/')[0], b.split('/').at(-1)];
  return left && right && left !== '..' && right !== '..' ? `${left}/${right}` : null;
}

function range(match: Match): DateValue | null {
  const [a, b] = complete(match.value('a'), match.value('b'));
  if (a.from === null || b.to === null || b.to <= a.from || (b.from !== null && b.from < a.from)) return null;
  if (a.grain === 'day' && a.from === b.from) return b;
  // Between months or years the days run to where the last one begins (P4Y for "2014 to 2018"), while the
  // expression names both whole.
  const coarse =
    b.grain !== 'day' && b.grain !== 'span' && b.rule !== 'part' && b.from !== null && b.from > a.from;
  const expression = joined(a, b);
  return span('span', a.from, coarse ? b.from : b.to, {
    ...(expression === undefined ? {} : { edtf: expression }),
    deictic: a.deictic || b.deictic,
    yearStated: a.yearStated,
  });
}

/** A dash or "and" alone joins only dates of one kind: "1 May–3 May", not "2019 – Monday". */
function looseRange(match: Match): DateValue | null {
  const [a, b] = [match.value('a'), match.value('b')];
  if (a.weak || b.weak) return null;
  const same = a.grain === b.grain || (a.month !== undefined && b.month !== undefined);
  return same ? range(match) : null;
}

/** "May to March": months alone run into the next year. */
function years(match: Match): DateValue | null {
  const { ref, text } = match.context;
  const [first, last] = [match.number('y'), match.find('z')?.number ?? match.number('w')];
  const right = match.find('w') ? match.number('w') : last < 100 ? first - (first % 100) + last : last;
  if (ref === null || right <= first || first < 1500 || right > 2200) return null;
  // "from March 2014 to 2018": the year belongs to the month.
  const before = match.before?.symbol === 'DOT' ? match.look(-2) : match.before;
  if (['MONTH', 'MONTHQ'].includes(before?.symbol ?? '')) return null;
  if (
    /[\d.,:/\-–]$/.test(text.slice(Math.max(0, match.start - 1), match.start)) ||
    /^(?:[%\d]|[-–/.,]\d|\p{L})/u.test(text.slice(match.end, match.end + 2))
  )
    return null;
  if (
    match.find('z') &&
    (match.token('z').text.length !== 2 || match.token('z').end - match.token('y').start !== 7)
  )
    return null;
  if (
    match.find('z') &&
    last <= 12 &&
    match.find('dash')?.symbol !== 'SLASH' &&
    /^0/.test(match.token('z').text) === false &&
    last <= 12
  )
    return null;
  const pad = (year: number) => String(year).padStart(4, '0');
  const from = civil(first);
  return span('span', from, civil(right), { edtf: `${pad(first)}/${pad(right)}` });
}

function civil(year: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, 0, 1);
  return Math.round(date.getTime() / 864e5);
}

/** True where a word in small letters follows that is no connecting word. */
function nounFollows(match: Match): boolean {
  const right = match.context.text.slice(match.end, match.end + 30);
  return match.habits.counted?.test(right) === true;
}

function open(relation: Relation) {
  return (match: Match): DateValue | null => {
    const value = match.value('b');
    if (value.weak || (value.relation && value.relation !== relation)) return null;
    // "after Friday's talks" names Friday; only months and years leave the span open.
    if (value.grain === 'day' && value.rule !== 'part') return { ...value, relation, weak: false };
    // "after the July 2018 summit": the month describes the noun.
    if (nounFollows(match)) return { ...value, weak: false };
    if (relation === 'before') {
      const day = value.rule === 'part' ? value.to : value.from;
      return span('span', null, day, { relation, deictic: value.deictic });
    }
    if (relation === 'after') {
      return span('span', value.to, null, { relation, deictic: value.deictic });
    }
    return { ...value, relation, weak: false };
  };
}

export const rangeRules: DateRule[] = [
  {
    name: 'from-to',
    pattern: '{FROM|STARTING|OF} ON? THE? a=V ,? AND? {TO|UNTIL|DASH|TILDE} THE? b=V',
    read: range,
  },
  { name: 'between-and', pattern: 'BETWEEN THE? a=V {AND|DASH|TO|TILDE|UNTIL} THE? b=V', read: range },
  {
    name: 'a-to-b',
    pattern: 'a=V {TO|UNTIL|TILDE} THE? b=V',
    read: (match) => (match.value('a').weak || match.value('b').weak ? null : range(match)),
  },
  { name: 'a-dash-b', pattern: 'a=V DASH b=V', read: looseRange },
  {
    name: 'day-to-ordinal',
    pattern: '{FROM|BETWEEN}? a=VDAY {TO|UNTIL|DASH} THE? d=ORD',
    read: (match) => {
      const from = match.value('a');
      if (from.from === null || from.day === undefined || from.month === undefined) return null;
      const day = match.number('d');
      const base = day > from.day ? from.from : shift(from.from - from.day + 1, 'month', 1) + from.day - 1;
      const to = base - from.day + day;
      return to > from.from ? span('span', from.from, to + 1, { yearStated: from.yearStated }) : null;
    },
  },
];

export const yearRangeRules: DateRule[] = [
  { name: 'years', pattern: '{FROM|BETWEEN}? y=Y {DASH|TO|UNTIL|TILDE} w=Y', read: years },
  { name: 'years-and', pattern: 'BETWEEN y=Y AND w=Y', read: years },
  { name: 'years-from', pattern: 'FROM y=Y {AND|TO|UNTIL} w=Y', read: years },
  { name: 'short-years', pattern: 'y=Y dash={DASH|SLASH} z=DIGITS', read: years },
];

/** "2016 and later", "1/1/2016 and before", at the end of a clause. */
function andOpen(match: Match): DateValue | null {
  const value = match.value('b');
  const ends = match.after === null || ['DOT', 'COMMA', 'BREAK', 'CLOSE'].includes(match.after.symbol);
  if (!ends || value.weak || value.from === null || value.relation) return null;
  const forward = ['AFTER', 'LATER', 'MORE'].includes(match.token('q').symbol);
  return forward
    ? span('span', value.from, null, { relation: 'from', deictic: value.deictic })
    : span('span', null, value.to, { relation: 'until', deictic: value.deictic });
}

export const openRules: DateRule[] = [
  {
    name: 'around',
    pattern: 'pre=AROUND THE? b=V',
    read: (match) => {
      const value = match.value('b');
      if (value.weak || match.token('pre').word?.key === undefined) return null;
      const edtf = edtfOf(value);
      const marked = edtf === null || /[~%?/]/.test(edtf) ? edtf : `${edtf}~`;
      return { ...value, approximate: true, edtf: marked };
    },
  },
  { name: 'and-open', pattern: 'b=V AND q={AFTER|LATER|MORE|BEFORE|EARLIER}', read: andOpen },
  { name: 'before', pattern: 'pre={BEFORE|AGOPRE} THE? b=V', read: open('before') },
  { name: 'after', pattern: 'pre=AFTER THE? b=V', read: open('after') },
  {
    name: 'later-than',
    pattern: 'q={LATER|MORE|LESS} X b=V',
    read: (match) => {
      if (!match.habits.than?.test(match.context.text.slice(match.start, match.start + 20))) return null;
      return open(match.token('q').symbol === 'LESS' ? 'before' : 'after')(match);
    },
  },
  { name: 'since', pattern: 'pre=SINCE THE? b=V', read: open('since') },
  { name: 'starting', pattern: 'pre=STARTING {ON|FROM}? b=V', read: open('from') },
  { name: 'from', pattern: 'pre=FROM b=V', read: open('from') },
  { name: 'until', pattern: 'pre=UNTIL THE? b=V', read: open('until') },
  { name: 'by', pattern: 'pre=BY THE? b=V', read: open('by') },
];
