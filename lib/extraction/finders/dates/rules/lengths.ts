/**
 * Counts with their units, and days moved by them.
 * Matches: "3 weeks", "1 month and 21 days", "two and a half years", "2.5 years", "36 hours". Near miss: "3 m" (a letter
 * that is no unit of time), "in 2011. 5 years" (a full stop, not a decimal point).
 */
import { weekdayOfNumber } from '@/lib/domain/civil-date';
import type { Match } from '../rule';
import type { Token } from '../token';
import { type DurationUnit, shift } from '../value';
import { unitOf } from './nth-unit';

function lengthUnit(token: Token): DurationUnit | undefined {
  if (token.symbol === 'SEC') return 'second';
  const unit = unitOf(token);
  return unit as DurationUnit | undefined;
}

/** `n u` with its fraction: "2.5 years", "two and a half years", "a year and a half". */
export const COUNTED_UNIT =
  'n=COUNT (. f=DIGITS)? (AND ART? half=HALFWORD)? b=BUSINESS? -? u=U (AND ART? tail=HALFWORD)?';

export type Length = { unit: DurationUnit; count: number; business: boolean };

/** The part after the decimal point of `n . f`; not a number where the point ends a sentence. */
function decimals(match: Match): number {
  const [token, part] = [match.find('n'), match.find('f')];
  if (!token || !part) return 0;
  if (part.start !== token.end + 1 || !/^\d$/.test(part.text)) return Number.NaN;
  return part.number / 10;
}

/** The one or two lengths captured as `n u` and `o v`: "1 month and 21 days". */
export function lengths(match: Match): Length[] | null {
  const found: Length[] = [];
  for (const [count, unit] of [
    ['n', 'u'],
    ['o', 'v'],
    ['p', 'w'],
  ] as const) {
    const token = match.find(unit);
    if (!token) continue;
    const name = lengthUnit(token);
    const half = count === 'n' ? (match.find('half') ?? match.find('tail')) : null;
    const whole = match.find(count)?.number ?? (half ? 0 : 1);
    const number = whole + (half ? 0.5 : 0) + (count === 'n' ? decimals(match) : 0);
    // "in the days before June 20": how many is not said.
    if (match.isSeveral(token) && !match.find(count) && token.symbol === 'UNIT') return null;
    if (!name || !(number >= 0 && number <= 5000)) return null;
    // One-letter units belong to their number: 3w, 10d.
    if (token.symbol === 'ABBR' && match.find(count)?.end !== token.start) return null;
    // A fortnight is two weeks; the Arabic dual counts by itself.
    const fortnight = token.symbol === 'UNIT' ? (token.word?.value ?? 1) : 1;
    found.push({
      unit: name,
      count: number * fortnight,
      business: match.find('b') !== null && found.length === 0,
    });
  }
  return found.length > 0 ? found : null;
}

export function move(day: number, lengthList: Length[], way: 1 | -1): number {
  return lengthList.reduce(
    (at, { unit, count, business }) =>
      business && unit === 'day' ? businessDays(at, way * count) : shift(at, unit, way * count),
    day,
  );
}

export const isClock = (list: Length[]) =>
  list.every(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');

/** Moves by working days, Monday to Friday. */
export function businessDays(day: number, count: number): number {
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at += Math.sign(count);
    if (weekdayOfNumber(at) <= 5) left -= 1;
  }
  return at;
}
