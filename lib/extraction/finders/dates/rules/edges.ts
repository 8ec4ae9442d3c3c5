/**
 * Beginnings, middles and ends of spans, and what is left of them.
 * Matches: "early May", "the end of the year", "later this week", "the rest of the month". Near miss: "the end of
 * the line", "later, he said".
 */
import { civilDayOfNumber, dayNumber, daysInMonth } from '@/lib/domain/civil-date';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, edtfOf, span, unitAround } from '../value';

/**
 * "early May", "the end of the year": thirds of a month, the first three and last four months of a year,
 * Monday to Wednesday and Friday to Sunday of a week. The expression stays that of the whole.
 */
function edge(match: Match): DateValue | null {
  const value = match.value('b');
  if (value.from === null || value.to === null) return null;
  const symbol = match.token('e').symbol;
  const part = ['EARLY', 'BEGIN', 'EARLYP'].includes(symbol)
    ? 0
    : ['MID', 'MIDDLE', 'MIDP'].includes(symbol)
      ? 1
      : 2;
  const { year, month } = civilDayOfNumber(value.from);
  const more = {
    edtf: edtfOf({ ...value, weak: false }),
    deictic: value.deictic,
    yearStated: value.yearStated,
    rule: 'part',
  };
  // "early June" is as vague as the month; "the beginning of June" is its first third.
  if (symbol === 'EARLY' || symbol === 'LATE') {
    if (value.grain === 'month' && !value.deictic) return { ...value, ...more, weak: false };
    // "late last month", "early this year": a half of it.
    if (value.grain === 'month' || (value.grain === 'year' && value.deictic)) {
      const middle = value.grain === 'month' ? value.from + 15 : dayNumber(year, 7, 1);
      return symbol === 'EARLY'
        ? span('span', value.from, middle, more)
        : span('span', middle, value.to, more);
    }
  }
  if (value.grain === 'month') {
    const cut = [0, 10, 20, daysInMonth(year, month)];
    // The middle of a month is read from its 10th.
    return span(
      'span',
      value.from + (cut[part] ?? 0) - (part === 1 ? 1 : 0),
      value.from + (cut[part + 1] ?? 0),
      more,
    );
  }
  if (value.grain === 'week') {
    const cut = [0, 3, 4, 7];
    return span('span', value.from + (cut[part] ?? 0), value.from + (cut[part + 1] ?? 0), more);
  }
  if (value.grain === 'year') {
    // "early 2009" is as vague as the year; "the beginning of 2009" is its first months.
    if (symbol === 'EARLY' || symbol === 'MID' || symbol === 'LATE')
      return { ...value, ...more, weak: false };
    const [from, to] = [
      [1, 4],
      [5, 9],
      [9, 13],
    ][part] ?? [1, 13];
    return span(
      'span',
      dayNumber(year, from ?? 1, 1),
      to === 13 ? value.to : dayNumber(year, to ?? 1, 1),
      more,
    );
  }
  return value.weak ? null : { ...value, ...more };
}

/** "later this week", "earlier this year": up to or from the reference day. */
function laterIn(match: Match): DateValue | null {
  const value = match.value('b');
  const { ref } = match.context;
  if (ref === null || value.from === null || value.to === null || value.grain === 'day') return null;
  const early = match.token('e').symbol === 'EARLIER';
  const more = {
    edtf: value.grain === 'week' ? undefined : edtfOf({ ...value, weak: false }),
    deictic: true,
  };
  if (early) return ref < value.from ? null : span('span', value.from, Math.min(ref + 1, value.to), more);
  return ref >= value.to ? null : span('span', Math.max(ref, value.from), value.to, more);
}

function restOf(match: Match): DateValue | null {
  const value = match.value('b');
  const { ref } = match.context;
  if (ref === null || value.from === null || value.to === null || value.grain === 'day') return null;
  return span('span', Math.max(ref, value.from), value.to, { deictic: true });
}

export const edgeRules: DateRule[] = [
  { name: 'edge', pattern: 'THE? e=EDGE (-|OF)? THE? AROUND? b=V', read: edge },
  { name: 'edge-after', pattern: 'b=V e={EARLYP|MIDP|LATEP}', read: edge },
  {
    name: 'end-after',
    // "year's end", "year-end"
    pattern: 'b={VYEAR|VMON|VWEEK} s={APOS|DASH} e=END',
    read: edge,
  },
  {
    name: 'eve-of',
    pattern: 'THE? EVE OF THE? b=VDAY',
    read: (match) => {
      const value = match.value('b');
      return value.from === null ? null : dayValue(value.from - 1, { deictic: value.deictic });
    },
  },
  { name: 'later-in', pattern: 'e={LATER|EARLIER} {IN|ON}? b=V', read: laterIn },
  { name: 'rest-of', pattern: 'THE? REST OF? (THE|X)? b=V', read: restOf },
  {
    name: 'edge-word',
    pattern: 'THE? c=CONJDAY',
    read: (match) => {
      const { ref } = match.context;
      const word = match.token('c').word;
      if (ref === null || !word?.unit || (word.key === 'soft' && !match.isWholeText)) return null;
      const whole = unitAround(ref, word.unit, 0);
      if (whole.from === null || whole.to === null) return null;
      const { year } = civilDayOfNumber(ref);
      if (word.unit === 'month')
        return word.value === 1
          ? span('span', whole.from, whole.from + 10)
          : span('span', whole.from + 20, whole.to);
      return word.value === 1
        ? span('span', whole.from, dayNumber(year, 4, 1))
        : span('span', dayNumber(year, 9, 1), whole.to);
    },
  },
];
