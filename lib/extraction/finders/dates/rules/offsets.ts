/**
 * Spans of time counted from the reference day or from another date.
 * Matches: "three days ago", "in two weeks", "a month later", "two days after 5 May", "for 10 days from today".
 * Near miss: "5 days" (a length), "the day after day" (an idiom).
 */
import { weekdayOfNumber } from '@/lib/domain/civil-date';
import type { DateRule, Match } from '../rule';
import type { Token } from '../token';
import { type DateValue, type DurationUnit, dayValue, shift, span } from '../value';
import { businessDays } from './modified';
import { unitOf } from './nth-unit';

function lengthUnit(token: Token): DurationUnit | undefined {
  if (token.symbol === 'SEC') return 'second';
  const unit = unitOf(token);
  return unit as DurationUnit | undefined;
}

type Length = { unit: DurationUnit; count: number; business: boolean };

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
    const number = match.find(count)?.number ?? 1;
    if (!name || number > 5000) return null;
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

function move(day: number, lengthList: Length[], way: 1 | -1): number {
  return lengthList.reduce(
    (at, { unit, count, business }) =>
      business && unit === 'day' ? businessDays(at, way * count) : shift(at, unit, way * count),
    day,
  );
}

export const isClock = (list: Length[]) =>
  list.every(({ unit }) => unit === 'hour' || unit === 'minute' || unit === 'second');

/** The day a length away from another; a time where only hours or minutes are counted. */
export function away(match: Match, from: number | null, way: 1 | -1): DateValue | null {
  const list = lengths(match);
  if (from === null || list === null) return null;
  const day = move(from, list, way);
  if (Math.abs(day) > 3_000_000) return null;
  const counted = list.some(({ unit }) => unit !== 'day' && unit !== 'week');
  return {
    ...dayValue(day, { deictic: true, ...(counted ? { counted } : {}) }),
    kind: isClock(list) ? 'time' : 'date',
  };
}

/** "two days later" counts from the date named before it, and from the reference day where there is none. */
function later(match: Match, way: 1 | -1): DateValue | null {
  const value = away(match, match.context.ref, way);
  return value && { ...value, anchored: (day) => away(match, day ?? match.context.ref, way) };
}

function weekdaysAway(match: Match, way: 1 | -1): DateValue | null {
  const { ref } = match.context;
  const count = match.number('n');
  if (ref === null || count < 1 || count > 60) return null;
  const weekday = match.number('w');
  const step =
    way > 0 ? (weekday - weekdayOfNumber(ref) + 7) % 7 || 7 : (weekdayOfNumber(ref) - weekday + 7) % 7 || 7;
  return dayValue(ref + way * (step + 7 * (count - 1)), { deictic: true, weekday });
}

function duration(match: Match): DateValue | null {
  const list = lengths(match);
  if (list === null || match.token('u').symbol === 'ABBR') return null;
  return {
    ...dayValue(0),
    from: null,
    to: null,
    kind: 'duration',
    edtf: null,
    length: list.map(({ unit, count }) => ({ unit, count })),
  };
}

/** "every Monday", "every six months": a recurrence, no day. */
function every(match: Match): DateValue | null {
  return {
    ...dayValue(match.context.ref ?? 0),
    from: null,
    to: null,
    kind: 'set',
    edtf: null,
    deictic: false,
  };
}

/** "in two weeks": a day, unless the clause is in the past ("rebuilt in two weeks"). */
function inLength(match: Match): DateValue | null {
  if (match.tense === 'past') return duration(match);
  return away(match, match.context.ref, 1);
}

function rangeFromNow(match: Match): DateValue | null {
  const { ref } = match.context;
  const list = lengths(match);
  if (ref === null || list === null || isClock(list)) return null;
  const from = ref + match.number('r');
  return span('span', from, move(from, list, 1), { deictic: true });
}

/** "wait for five minutes": a time today, unless it was in the past. */
function forClock(match: Match): DateValue | null {
  const list = lengths(match);
  return list && isClock(list) && match.tense !== 'past' ? away(match, match.context.ref, 1) : null;
}

/** "within two weeks": the days from the reference day up to then. */
function within(match: Match): DateValue | null {
  const { ref } = match.context;
  const list = lengths(match);
  if (ref === null || list === null || match.token('u').symbol === 'ABBR') return null;
  if (isClock(list)) return { ...dayValue(ref, { deictic: true }), kind: 'time' };
  // "within the next two weeks" is the span, "within two weeks" the last day of it.
  if (match.find('next')) return span('span', ref, move(ref, list, 1), { deictic: true, relation: 'by' });
  return dayValue(move(ref, list, 1), { deictic: true, relation: 'by' });
}

/** "the day before" counts back only where no date follows: "the day before Christmas" is read later. */
function endsClause(match: Match): boolean {
  return (
    match.after === null || ['DOT', 'COMMA', 'BREAK', 'CLOSE', 'AND', 'AT', 'IN'].includes(match.after.symbol)
  );
}

const ONE = 'AROUND? ART? n=COUNT b=BUSINESS? -? u=U';

const TWO = `${ONE} (AND? ,? o=COUNTED v=U)? (AND? ,? p=COUNTED w=U)?`;

export const offsetRules: DateRule[] = [
  { name: 'ago', pattern: `${TWO} AGO`, read: (match) => away(match, match.context.ref, -1) },
  {
    name: 'ago-in-front',
    pattern: `{AGOPRE|SINCE} n=COUNT? u=U`,
    read: (match) => away(match, match.context.ref, -1),
  },
  {
    name: 'half-ago',
    pattern: 'ART? HALFWORD ART? u=U AGO',
    read: (match) => away(match, match.context.ref, -1),
  },
  { name: 'later', pattern: `(ART|THE)? ${TWO} LATER`, read: (match) => later(match, 1) },
  { name: 'earlier', pattern: `${TWO} EARLIER`, read: (match) => later(match, -1) },
  {
    name: 'from-now',
    pattern: `${TWO} FROM r=REL`,
    read: (match) =>
      away(match, match.context.ref === null ? null : match.context.ref + match.number('r'), 1),
  },
  {
    name: 'the-day-before',
    pattern: 'THE u=U {BEFORE|EARLIER}',
    read: (match) => (endsClause(match) ? later(match, -1) : null),
  },
  {
    name: 'the-day-after',
    pattern: 'THE u=U {AFTER|LATER}',
    read: (match) => (endsClause(match) ? later(match, 1) : null),
  },
  { name: 'weekdays-from-now', pattern: 'n=COUNTED w=W FROM REL', read: (match) => weekdaysAway(match, 1) },
  { name: 'weekdays-later', pattern: 'n=COUNTED w=W LATER', read: (match) => weekdaysAway(match, 1) },
  { name: 'weekdays-ago', pattern: 'n=COUNTED w=W AGO', read: (match) => weekdaysAway(match, -1) },
  { name: 'in-length', pattern: `pre=IN ${TWO}`, read: inLength },
  {
    name: 'in-half',
    pattern: 'pre={IN|WITHIN} HALFWORD ART u=U',
    read: (match) => away(match, match.context.ref, 1),
  },
  { name: 'within', pattern: `WITHIN THE? next={NEXT|COMING}? ${TWO}`, read: within },
  { name: 'for-from-now', pattern: `FOR n=COUNT u=U ,? FROM r=REL`, read: (match) => rangeFromNow(match) },
  {
    name: 'within-from-now',
    pattern: `WITHIN n=COUNT u=U ,? {FROM|OF} r=REL`,
    read: (match) => rangeFromNow(match),
  },
  { name: 'for-clock', pattern: `pre=FOR ${TWO}`, read: forClock },
  { name: 'every', pattern: '{EVERY} n=COUNTED? u={UNIT|WDAY}', read: every },
  { name: 'duration', pattern: TWO, read: duration },
  {
    name: 'day-after-day',
    pattern: 'UNIT AFTER UNIT',
    read: (match) => ({ ...dayValue(match.first), silent: true }),
  },
];
