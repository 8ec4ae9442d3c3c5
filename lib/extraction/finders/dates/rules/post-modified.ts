/**
 * "Last", "next" and "this" written after the word they belong to, and the last of a month.
 * Matches: "la semaine dernière", "lundi prochain", الأسبوع الماضي, هفته گذشته, آخر اثنين من شهر آذار.
 * Near miss: "le dernier mot" (no unit of time).
 */

import { civilDayOfNumber } from '@/lib/domain/civil-date';
import { withYear } from '../completion';
import type { DateRule, Match } from '../rule';
import type { DateValue } from '../value';
import { modifiedMonth, modifiedSeason, modifiedUnit, modifiedWeekday, modifiedWeekend } from './modified';
import { modifiedCount } from './modified-counts';
import { nthUnit, unitOf } from './nth-unit';
import { away } from './offsets';

/** "16 juillet prochain": the year that puts the day on the side of the reference day that is said. */
function modifiedDate(match: Match): DateValue | null {
  const value = match.value('v');
  const { ref } = match.context;
  if (ref === null || value.yearStated || value.from === null || value.month === undefined) return null;
  const ahead = match.token('mod').symbol === 'NEXTP';
  const { year } = civilDayOfNumber(ref);
  const years = ahead ? [year, year + 1] : [year, year - 1];
  const fitting = years
    .map((at) => withYear(value, at))
    .find((at) => at.from !== null && (ahead ? at.from >= ref : at.from <= ref));
  return fitting ?? null;
}

function lastUnit(match: Match): DateValue | null {
  const unit = unitOf(match.token('u'));
  return unit ? nthUnit(match.value('b'), unit, -1) : null;
}

/** سه روز قبل is a day, سه روز گذشته the days up to now. */
function counted(match: Match): DateValue | null {
  const mod = match.token('mod');
  if (mod.word?.key !== 'point') return modifiedCount(match);
  return away(match, match.context.ref, mod.symbol === 'LASTP' ? -1 : 1);
}

export const postModifiedRules: DateRule[] = [
  { name: 'unit-modified', pattern: 'THE? u={UNIT|REL} mod=MODP', read: modifiedUnit },
  { name: 'counted-unit-modified', pattern: 'THE? n=COUNTED u=UNIT mod=MODP', read: counted },
  { name: 'counted-modified-unit', pattern: 'THE? n=COUNTED mod=MODP u=UNIT', read: modifiedCount },
  { name: 'unit-count-modified', pattern: 'THE? u=UNIT n=COUNTED mod=MODP', read: modifiedCount },
  { name: 'season-modified', pattern: 'THE? s=S mod=MODP', read: modifiedSeason },
  { name: 'weekend-modified', pattern: 'THE? WEEKEND mod=MODP', read: modifiedWeekend },
  { name: 'weekday-modified', pattern: 'w=W mod=MODP', read: modifiedWeekday },
  { name: 'month-modified', pattern: 'm=MV mod=MODP', read: modifiedMonth },
  { name: 'date-modified', pattern: 'v={VDAY|VMON} mod={LASTP|NEXTP}', read: modifiedDate },
];

export const postModifiedPartRules: DateRule[] = [
  { name: 'final-unit', pattern: 'FINAL u=UN (OF|IN)? b=VBIG', read: lastUnit },
  { name: 'unit-final', pattern: 'THE? u=UN FINALP (OF|IN)? b=VBIG', read: lastUnit },
  {
    name: 'unit-ordinal',
    pattern: 'THE? u=UN o=O (OF|IN)? b=VBIG',
    read: (match) => {
      const unit = unitOf(match.token('u'));
      return unit ? nthUnit(match.value('b'), unit, match.number('o')) : null;
    },
  },
];
