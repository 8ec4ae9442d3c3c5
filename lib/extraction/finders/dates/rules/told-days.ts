/**
 * Days and years counted from the date named last in the text.
 * Matches: "that same day", "the next morning", "le lendemain", في اليوم نفسه, "ertesi gün", "December of that year";
 * and "on this day in 1991", which is the reference day of another year.
 * Near miss: "la veille du sommet" (counts from the summit), "this evening" (the reference day).
 */
import { civilDayOfNumber, dayNumber, isCivilDay } from '@/lib/domain/civil-date';
import { withYear } from '../completion';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, unitAround } from '../value';

const DEICTIC = { deictic: true } as const;

/** A day so many after the one named last, and after the reference day where none was named. */
function toldDay(match: Match, count: number): DateValue | null {
  const { ref } = match.context;
  if (ref === null || ['OF', 'FROM'].includes(match.after?.symbol ?? '')) return null;
  const at = (day: number): DateValue => dayValue(day + count, DEICTIC);
  return { ...at(ref), anchored: (day) => at(day ?? ref) };
}

/** "that year", "the same month": the one of the date named last. */
function toldUnit(match: Match): DateValue | null {
  const { ref } = match.context;
  const unit = match.token('u').word?.unit;
  if (ref === null || unit === undefined || ['hour', 'minute', 'second'].includes(unit)) return null;
  // "the same month a year ago" is read later.
  if (['ART', 'LAST', 'PREV'].includes(match.after?.symbol ?? '')) return null;
  if (unit === 'day') return toldDay(match, 0);
  const at = (day: number): DateValue => unitAround(day, unit, 0, DEICTIC);
  return { ...at(ref), anchored: (day, last) => at(last?.from ?? day ?? ref) };
}

/** "December of that year", "5 May of the same year". */
function inToldYear(match: Match): DateValue | null {
  const value = match.value('v');
  const { ref } = match.context;
  if (match.token('u').word?.unit !== 'year' || value.yearStated || value.month === undefined || ref === null)
    return null;
  const at = (day: number): DateValue => ({
    ...withYear(value, civilDayOfNumber(day).year),
    yearStated: false,
    deictic: true,
  });
  return { ...at(ref), anchored: (day, last) => at(last?.from ?? day ?? ref) };
}

/** "on this day in 1991". */
function thisDayOfYear(match: Match): DateValue | null {
  const { from, grain } = match.value('v');
  const now = match.refDay;
  const word = match.token('u').word;
  if (now === null || from === null || grain !== 'year' || word?.unit !== 'day') return null;
  const { year } = civilDayOfNumber(from);
  return isCivilDay(year, now.month, now.day) ? dayValue(dayNumber(year, now.month, now.day)) : null;
}

export const toldDayRules: DateRule[] = [
  { name: 'told-day', pattern: 'THE? r=TOLD DAYPART?', read: (match) => toldDay(match, match.number('r')) },
  { name: 'told-unit', pattern: 'THE? SAME? mod=SAME u={UNIT|REL}', read: toldUnit },
  { name: 'told-unit-behind', pattern: '{THE|THIS}? u={UNIT|REL} -? {SAME|SAMEP}', read: toldUnit },
  { name: 'told-part', pattern: 'THE? SAME SAME? DAYPART', read: (match) => toldDay(match, 0) },
  {
    name: 'told-part-behind',
    pattern: '{THE|THIS}? DAYPART -? {SAME|SAMEP}',
    read: (match) => toldDay(match, 0),
  },
  { name: 'next-part', pattern: 'THE {NEXT|FOLLOWING} DAYPART', read: (match) => toldDay(match, 1) },
  { name: 'this-day-of-year', pattern: 'THIS u={UNIT|REL} {IN|OF}? v=VYEAR', read: thisDayOfYear },
  { name: 'part-of-told-day', pattern: 'DAYPART THE? u=REL SAMEP', read: toldUnit },
];

/** Built of what was read before them. */
export const toldYearRules: DateRule[] = [
  { name: 'date-of-told-year', pattern: 'v={VDAY|VMON} {IN|OF}? THE? SAME? SAME u=UNIT', read: inToldYear },
  {
    name: 'date-of-told-year-behind',
    pattern: 'v={VDAY|VMON} {IN|OF}? {THE|THIS}? u=UNIT -? SAMEP',
    read: inToldYear,
  },
  { name: 'told-year-before', pattern: 'SAME u=UNIT v={VDAY|VMON}', read: inToldYear },
];
