/**
 * Units, weekdays, months and seasons with "last", "next" or "this".
 * Matches: "last week", "next Friday", "this May", "the past three months", "the weekend", "next summer".
 * Near miss: "at last", "the last man", "next door", "only 3 next week" (the number belongs to something else).
 */
import { weekdayOfNumber } from '@/lib/domain/civil-date';
import type { DateRule, Match } from '../rule';
import {
  type DateValue,
  type DurationUnit,
  dayValue,
  monthValue,
  seasonValue,
  span,
  unitAround,
  weekValue,
} from '../value';
import { businessDays } from './lengths';
import { counted, direction, partOfMore } from './modified-counts';

const DEICTIC = { deictic: true } as const;

/** "in 2001 … the following year" counts from the year, "the next day" and "the following week" from a day. */
function toldFrom(unit: DurationUnit, day: number | null, named: DateValue | null): number | null {
  const fine = unit === 'year' || (unit === 'month' && named?.grain !== 'year');
  return fine && named?.from != null ? named.from : day;
}

export function modifiedUnit(match: Match): DateValue | null {
  const { ref } = match.context;
  const word = match.token('u').word;
  const unit = word?.unit;
  // "the same month a year ago" is read later.
  if (match.token('mod').symbol === 'SAME' && ['ART', 'LAST', 'PREV'].includes(match.after?.symbol ?? ''))
    return null;
  if (ref === null || !unit || ['hour', 'minute', 'second'].includes(unit)) return null;
  if (!['UNIT', 'REL'].includes(match.token('u').symbol)) return null;
  if (unit === 'week' && word.value === 2 && match.habits.fortnights) {
    const week = weekValue(ref, DEICTIC);
    const from = (week.from ?? ref) + 14 * direction(match);
    return span('span', from, from + 14, DEICTIC);
  }
  // "the coming days", الأيام الماضية: nobody knows how many.
  if (match.isSeveral(match.token('u'))) return null;
  const way = direction(match);
  // The Arabic dual: الأسبوعين الماضيين.
  if (word.value === 2) return counted(match, unit, 2, way);
  const last = match.token('mod').symbol === 'LAST';
  const more = { ...DEICTIC, ...(last ? { rule: 'last-unit' } : {}), ...partOfMore(match) };
  // "the next day", "the following week" in a story: from the day named before it.
  const { symbol } = match.token('mod');
  const same = symbol === 'SAME';
  const told = same || symbol === 'FOLLOWING' || symbol === 'PREV' || (symbol === 'NEXT' && unit === 'day');
  return unitAround(ref, unit, way, {
    ...more,
    ...(told && !more.weak
      ? { anchored: (day, named) => unitAround(toldFrom(unit, day, named) ?? ref, unit, way, more) }
      : {}),
  });
}

export function modifiedWeekday(match: Match): DateValue | null {
  const { ref } = match.context;
  if (ref === null) return null;
  const weekday = match.number('w');
  const more = { weekday, deictic: true };
  const monday = ref - weekdayOfNumber(ref) + 1;
  const back = (weekdayOfNumber(ref) - weekday + 7) % 7;
  const forth = (weekday - weekdayOfNumber(ref) + 7) % 7;
  switch (match.token('mod').symbol) {
    case 'PREV':
      return dayValue(monday - 7 + weekday - 1, more);
    case 'LAST':
    case 'LASTP':
      return dayValue(ref - (back || 7), { ...more, rule: 'last-weekday' });
    case 'PAST':
      return dayValue(ref - (back || 7), more);
    case 'THIS': {
      if (match.tense === 'past' && monday + weekday - 1 <= ref) return dayValue(ref - back, more);
      return dayValue(ref + forth, more);
    }
    case 'SAME':
    case 'THISP':
      return dayValue(ref - back, more);
    case 'COMING':
    case 'NEXTP':
      return dayValue(ref + (forth || 7), more);
    default:
      return dayValue(monday + 7 + weekday - 1, more);
  }
}

export function modifiedMonth(match: Match): DateValue | null {
  const now = match.refDay;
  if (now === null) return null;
  const named = match.token('m');
  if (named.value?.yearStated || named.word?.calendar) return null;
  const month = named.value?.month ?? named.number;
  if (month < 1) return null;
  if (
    match.token('m').symbol === 'MONTHQ' &&
    !/^\p{Lu}/u.test(match.written(match.token('m'))) &&
    named.word?.key === 'modal'
  )
    return null;
  const more = { month, deictic: true };
  const way = direction(match);
  if (way === 0) return monthValue(now.year, month, more);
  if (way < 0) return monthValue(month < now.month ? now.year : now.year - 1, month, more);
  return monthValue(month > now.month ? now.year : now.year + 1, month, more);
}

export function modifiedSeason(match: Match): DateValue | null {
  const now = match.refDay;
  const season = match.number('s');
  if (now === null) return null;
  const way = direction(match);
  // January and February belong to the winter that began the year before.
  const seasonNow = now.month <= 2 ? 4 : Math.floor(now.month / 3);
  const yearNow = now.month <= 2 ? now.year - 1 : now.year;
  if (season === 0) {
    const index = yearNow * 4 + seasonNow - 1 + way;
    return seasonValue(Math.floor(index / 4), (index % 4) + 1, DEICTIC);
  }
  if (way === 0) return seasonValue(season === 4 ? yearNow : now.year, season, DEICTIC);
  if (way < 0) return seasonValue(season < seasonNow ? yearNow : yearNow - 1, season, DEICTIC);
  return seasonValue(season > seasonNow ? yearNow : yearNow + 1, season, DEICTIC);
}

/** Saturday and Sunday; at the weekend itself, the one that is on. */
export function modifiedWeekend(match: Match): DateValue | null {
  const { ref } = match.context;
  // "on weekends", "for two weekends": none in particular.
  if (ref === null || match.find('e')?.text === 'weekends') return null;
  const way = match.find('mod')
    ? direction(match)
    : match.tense === 'past' && weekdayOfNumber(ref) < 6 && match.before?.symbol !== 'X'
      ? -1
      : 0;
  const saturday = ref - weekdayOfNumber(ref) + 6 + 7 * way;
  const last = match.find('mod')?.symbol === 'LAST';
  return span('span', saturday, saturday + 2, { ...DEICTIC, rule: last ? 'last-weekend' : 'weekend' });
}

/** "two weekends ago", "the weekend before last", "the weekend after next". */
function weekendAway(match: Match, count: number): DateValue | null {
  const { ref } = match.context;
  if (ref === null || Math.abs(count) > 52) return null;
  const saturday = ref - weekdayOfNumber(ref) + 6 + 7 * count;
  return span('span', saturday, saturday + 2, DEICTIC);
}

function businessUnit(match: Match, way: 1 | -1): DateValue | null {
  const { ref } = match.context;
  return ref === null ? null : dayValue(businessDays(ref, way), DEICTIC);
}

export const modifiedRules: DateRule[] = [
  { name: 'modified-unit', pattern: 'THE? ALL? mod=MOD ALL? u=U', read: modifiedUnit },
  { name: 'modified-weekday', pattern: 'THE? mod=MOD w=W', read: modifiedWeekday },
  { name: 'twice-modified-weekday', pattern: 'THIS mod={PAST|COMING|LAST} w=W', read: modifiedWeekday },
  { name: 'modified-month', pattern: 'THE? mod=MOD m=MV', read: modifiedMonth },
  { name: 'modified-season', pattern: 'THE? mod=MOD s=S', read: modifiedSeason },
  { name: 'modified-weekend', pattern: 'THE? mod=MOD? e=WEEKEND', read: modifiedWeekend },
  {
    name: 'weekends-ago',
    pattern: 'n=COUNT WEEKEND AGO',
    read: (match) => weekendAway(match, -match.number('n')),
  },
  {
    name: 'weekend-before-last',
    pattern: 'THE? WEEKEND BEFORE LAST',
    read: (match) => weekendAway(match, -2),
  },
  { name: 'weekend-after-next', pattern: 'THE? WEEKEND AFTER NEXT', read: (match) => weekendAway(match, 2) },
  {
    name: 'modified-weekday-unit',
    pattern: '{LAST|PAST} BUSINESS',
    read: (match) => businessUnit(match, -1),
  },
  { name: 'next-weekday-unit', pattern: 'NEXT BUSINESS', read: (match) => businessUnit(match, 1) },
  {
    name: 'working-week',
    pattern: 'mod=MOD BUSINESS u=UNIT',
    read: (match) => {
      const { ref } = match.context;
      const word = match.token('u').word;
      if (ref === null || word?.unit !== 'week' || word.key === 'plural') return null;
      const monday = ref - weekdayOfNumber(ref) + 1 + 7 * direction(match);
      return span('span', monday, monday + 5, DEICTIC);
    },
  },
];
