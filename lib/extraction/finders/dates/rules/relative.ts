import { dayOfMonthAlone, weekdayAlone } from '../completion';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, seasonValue, span, unitAround } from '../value';

const DEICTIC = { deictic: true } as const;

/** "USA Today", "the Today programme". */
function isPaper(match: Match): boolean {
  const { text, names } = match.context;
  return names?.paper?.test(text.slice(Math.max(0, match.start - 12), match.token('r').end)) === true;
}

function relativeDay(match: Match): DateValue | null {
  const { ref } = match.context;
  const word = match.token('r').word;
  if (ref === null || isPaper(match)) return null;
  if (word?.unit && ['FINALP', 'LASTP', 'NEXTP', 'THISP', 'SAMEP'].includes(match.after?.symbol ?? ''))
    return null;
  return dayValue(ref + match.number('r'), {
    deictic: true,
    ...(word?.key === 'soft' && !match.isWholeText && !['COMMA', 'DOT'].includes(match.after?.symbol ?? 'X')
      ? { weak: true }
      : {}),
  });
}

/** "the month", "the week": not a date alone, but "the end of the month" is. */
function theUnit(match: Match): DateValue | null {
  const named = match.find('the') !== null && !match.isWholeText;
  const { ref } = match.context;
  const unit = match.token('u').word?.unit;
  if (ref === null || !unit || ['hour', 'minute', 'second', 'decade', 'century', 'quarter'].includes(unit))
    return null;
  if (match.isSeveral(match.token('u'))) return null;
  const ends =
    match.after === null || ['DOT', 'COMMA', 'BREAK', 'AT', 'VTIME', 'CLOSE'].includes(match.after.symbol);
  // "… later in the day.": the day named before it.
  if (!named || !ends) return unitAround(ref, unit, 0, { deictic: true, weak: true });
  return unitAround(ref, unit, 0, {
    deictic: true,
    anchored: (day) => unitAround(day ?? ref, unit, 0, { deictic: true, rule: 'the-unit' }),
  });
}

function pluralWeekday(match: Match): DateValue | null {
  const value = weekdayAlone(match, match.number('w'));
  const { eachDay } = match.habits;
  return value && eachDay && match.written(match.token('w')).endsWith(eachDay)
    ? { ...value, kind: 'set' }
    : value;
}

function seasonAlone(match: Match): DateValue | null {
  const now = match.refDay;
  if (now === null) return null;
  const season = match.find('s')?.number ?? match.number('s2');
  if (season < 1) return null;
  const year = season === 4 && now.month <= 2 ? now.year - 1 : now.year;
  return seasonValue(year, season, DEICTIC);
}

/** "the 18th": a day unless a noun follows ("the 18th session"); plain numbers only at the end. */
function theDay(match: Match): DateValue | null {
  const token = match.token('d');
  const next = match.after;
  const ends = next === null || ['DOT', 'BREAK', 'COMMA', 'CLOSE'].includes(next.symbol);
  if (token.symbol !== 'ORD') {
    if (!match.isWholeText && !(ends && ['FOR', 'ON'].includes(match.before?.symbol ?? ''))) return null;
    return dayOfMonthAlone(match, token.number);
  }
  if (
    !ends &&
    !['TO', 'UNTIL', 'AND', 'DASH', 'OF', 'AT', 'FOR', 'IN', 'BEFORE', 'AFTER'].includes(next?.symbol ?? '')
  )
    return null;
  if (next?.symbol === 'OF') return null;
  if (
    token.number < 13 &&
    !/\d/.test(token.text) &&
    match.before?.symbol !== 'ON' &&
    match.before?.symbol !== 'UNTIL'
  )
    return null;
  return token.number <= 31 ? dayOfMonthAlone(match, token.number) : null;
}

export const relativeRules: DateRule[] = [
  { name: 'relative-day', pattern: 'r=REL', read: relativeDay },
  { name: 'earlier-relative-day', pattern: '{EARLIER|LATE|EARLY|LATER} r=REL', read: relativeDay },
  { name: 'relative-day-part', pattern: 'r=REL DAYPART', read: relativeDay },
  {
    name: 'this-part',
    pattern: '{THIS} DAYPART',
    read: (match) => (match.context.ref === null ? null : dayValue(match.context.ref, DEICTIC)),
  },
  {
    name: 'part-of-day',
    pattern: 'pre=IN THE? DAYPART',
    read: (match) => {
      const { ref } = match.context;
      if (ref === null) return null;
      const at = (day: number): DateValue => ({
        ...dayValue(day, DEICTIC),
        kind: 'time',
        rule: 'part-of-day',
      });
      return { ...at(ref), anchored: (day) => at(day ?? ref) };
    },
  },
  {
    name: 'last-part',
    pattern: 'LAST d=DAYPART',
    read: (match) => (match.context.ref === null ? null : dayValue(match.context.ref - 1, DEICTIC)),
  },
  { name: 'season', pattern: 'pre={IN|DURING} (THE s=S|s2=SEASON)', read: (match) => seasonAlone(match) },
  { name: 'the-unit', pattern: 'the=THE? u=UNIT', read: theUnit },
  { name: 'to-date', pattern: 'TO DATEWORD', read: () => null },
  {
    name: 'year-to-date',
    pattern: 'THE? u=UNIT -? TO -? DATEWORD',
    read: (match) => {
      const { ref } = match.context;
      const unit = match.token('u').word?.unit;
      if (ref === null || (unit !== 'year' && unit !== 'month' && unit !== 'quarter')) return null;
      const { from } = unitAround(ref, unit, 0);
      return from === null ? null : span('span', from, ref + 1, DEICTIC);
    },
  },
  {
    name: 'weekday',
    pattern: 'w=WDAY',
    read: (match) =>
      match.token('w').text.endsWith('s') && !match.find('pre')
        ? pluralWeekday(match)
        : weekdayAlone(match, match.number('w')),
  },
  {
    name: 'doubtful-weekday',
    pattern: 'w=WDAYQ .?',
    read: (match) => {
      const capital = /^\p{Lu}/u.test(match.written(match.token('w')));
      const on = ['ON', 'FROM', 'UNTIL', 'SINCE', 'OF'].includes(match.before?.symbol ?? '');
      // "the Thu Bon river": an abbreviation before a capital is part of a name.
      const named =
        match.after?.symbol === 'X' &&
        /^ \p{Lu}\p{Ll}/u.test(match.context.text.slice(match.end, match.end + 3));
      const sure = !named && match.token('w').word?.key !== 'common';
      const beside =
        ['VDAY', 'VWEEK', 'COMMA', 'OR', 'N12', 'N31', 'ORD'].includes(match.after?.symbol ?? '') ||
        ['VWEEK', 'VDAY', 'ORD', 'FINAL', 'THIS'].includes(match.before?.symbol ?? '');
      return match.isWholeText || on || (capital && (sure || beside)) || beside
        ? weekdayAlone(match, match.number('w'))
        : null;
    },
  },
  {
    name: 'weekday-of-month-day',
    pattern: 'w=W .? ,? THE? d=DS',
    read: (match) => {
      if (['MONTH', 'UNIT', 'OF', 'IN'].includes(match.after?.symbol ?? '')) return null;
      // "Monday. The two sides", "Thursday, the first time that …": a number of things, an ordinal of something.
      const day = match.token('d');
      const spelled = /^\p{L}/u.test(day.text);
      if (day.symbol === 'CARD' || (spelled && match.after?.symbol === 'X')) return null;
      return dayOfMonthAlone(match, match.number('d'), match.number('w'));
    },
  },
  { name: 'the-ordinal-day', pattern: 'THE d={ORD|N12|N31}', read: theDay },
];
