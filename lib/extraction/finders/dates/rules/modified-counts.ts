/**
 * Several units with "last", "next" or "past".
 * Matches: "the past three months", "next 5 days", "the last 3 months and 2 weeks", آخر يومين. Near miss: "only 3 next
 * week" (the number belongs to something else), "the last three days of the talks".
 */
import type { DateRule, Match } from '../rule';
import { type DateValue, type DurationUnit, dayValue, shift, span, unitAround } from '../value';
import { lengths, move } from './lengths';

const DEICTIC = { deictic: true } as const;

export function direction(match: Match): -1 | 0 | 1 {
  const symbol = match.token('mod').symbol;
  if (symbol === 'THIS' || symbol === 'THISP' || symbol === 'SAME' || symbol === 'SAMEP') return 0;
  return ['LAST', 'LASTP', 'PREV', 'PAST', 'FINAL', 'FINALP'].includes(symbol) ? -1 : 1;
}

/** "the last week of the talks" is no date; of a month it is read later. */
export function partOfMore(match: Match): { weak?: boolean } {
  return match.token('mod').symbol === 'LAST' && match.after?.symbol === 'OF' ? { weak: true } : {};
}

/** Some units up to, or from, the reference day; quarters and decades are whole. */
export function counted(match: Match, unit: DurationUnit, count: number, way: -1 | 0 | 1): DateValue | null {
  const { ref } = match.context;
  if (ref === null || way === 0) return null;
  const list = [{ unit, count, business: match.find('b') !== null }];
  const more = {
    ...DEICTIC,
    ...partOfMore(match),
    ...(way < 0 ? { rule: 'last-count', length: [{ unit, count }] } : {}),
  };
  if (unit === 'quarter' || unit === 'decade' || unit === 'century') {
    const here = unitAround(ref, unit, 0);
    const edge = way < 0 ? here.from : here.to;
    if (edge === null) return null;
    const other = shift(edge, unit, way * count);
    return span('span', Math.min(edge, other), Math.max(edge, other), more);
  }
  const all = lengths(match) ?? list;
  const moved = move(ref, all.length > 1 ? all : list, way);
  return way < 0 ? span('span', moved, ref, more) : span('span', ref + 1, moved + 1, more);
}

/** "the last three months", "next 5 days": from or up to the reference day; quarters and decades are whole. */
export function modifiedCount(match: Match): DateValue | null {
  const { ref } = match.context;
  const unit = match.token('u').word?.unit ?? (match.token('u').symbol === 'SEC' ? 'second' : undefined);
  const count = match.number('n');
  const way = direction(match);
  if (ref === null || !unit || count < 1 || count > 5000) return null;
  if (['hour', 'minute', 'second'].includes(unit)) {
    return { ...dayValue(ref), kind: 'duration', length: [{ unit, count }], deictic: true };
  }
  // "only 3 next week": the number belongs to something else.
  if (
    count > 1 &&
    match.token('mod').symbol !== 'COMING' &&
    match.token('u').start - match.token('mod').end < 2 &&
    /^(?:day|week|month|quarter|year)$/.test(match.token('u').text) &&
    match.token('n').start < match.token('mod').start
  )
    return null;
  // "upcoming two week", in the singular: the second one from now.
  if (
    way === 1 &&
    count > 1 &&
    match.token('mod').symbol === 'COMING' &&
    match.token('n').symbol !== 'FEW' &&
    !/s$/.test(match.token('u').text) &&
    /[a-z]/.test(match.token('u').text)
  ) {
    return unitAround(ref, unit, count, DEICTIC);
  }
  return counted(match, unit, count, way);
}

export const modifiedCountRules: DateRule[] = [
  { name: 'modified-count', pattern: 'THE? mod=MOD ART? n=COUNTED b=BUSINESS? u=U', read: modifiedCount },
  {
    name: 'modified-counts',
    pattern: 'THE? mod=MOD n=COUNTED u=U AND? ,? o=COUNTED v=U (AND? ,? p=COUNTED w=U)?',
    // "the last 3 months and 2 days ago" are two.
    read: (match) => (match.after?.symbol === 'AGO' ? null : modifiedCount(match)),
  },
  {
    name: 'final-count',
    // آخر ثلاثة أيام
    pattern: 'mod=FINAL n=COUNTED u=UNIT',
    read: (match) => (match.number('n') > 1 ? modifiedCount(match) : null),
  },
  {
    name: 'final-dual',
    // آخر يومين
    pattern: 'mod=FINAL u=UNIT',
    read: (match) => {
      const { unit, value } = match.token('u').word ?? {};
      return unit && value === 2 ? counted(match, unit, 2, -1) : null;
    },
  },
  { name: 'count-modified', pattern: 'THE? n=COUNTED mod=MOD b=BUSINESS? u=U', read: modifiedCount },
];
