/**
 * Spans of time counted from the reference day or from another date.
 * Matches: "three days ago", "in two weeks", "a month later", "two days after 5 May", "for 10 days from today".
 * Near miss: "5 days" (a length), "the day after day" (an idiom).
 */
import { weekdayOfNumber } from '@/lib/domain/civil-date';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, edtfOf, shift, span, unitAround } from '../value';
import { COUNTED_UNIT, isClock, lengths, move } from './lengths';

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

/** Counted from the reference day: a weekday beside it may choose the day ("two weeks ago on Friday"). */
function fromNow(match: Match, way: 1 | -1): DateValue | null {
  const value = away(match, match.context.ref, way);
  const unit = lengths(match)?.[0]?.unit;
  return value && unit ? { ...value, steps: unit } : value;
}

/** "the last 3 months and 2 days ago": the first length belongs to the word before it. */
function isOwned(match: Match): boolean {
  return ['LAST', 'PAST', 'PREV', 'NEXT'].includes(match.before?.symbol ?? '') && match.find('o') !== null;
}

function ago(match: Match): DateValue | null {
  return isOwned(match) ? null : roughly(match, fromNow(match, -1));
}

/**
 * Nobody counts years and months to the day: "three years ago" is a year, of which the day is the middle; "around three
 * years ago" covers it all. "exactly one year ago today" is a day.
 */
function roughly(match: Match, value: DateValue | null): DateValue | null {
  const { text } = match.context;
  const exact =
    match.habits.toTheDay?.test(text.slice(Math.max(0, match.start - 16), match.start)) ||
    ['REL', 'THIS', 'ON', 'VDAY', 'WDAY'].includes(match.after?.symbol ?? '');
  const last = lengths(match)?.at(-1);
  const coarse = { year: 'year', decade: 'year', century: 'year', quarter: 'month', month: 'month' } as const;
  // Half a year is six months.
  const grain = last?.unit === 'year' && last.count < 1 ? 'month' : coarse[last?.unit as keyof typeof coarse];
  if (value?.from == null || exact || grain === undefined) return value;
  const whole = unitAround(value.from, grain, 0, { deictic: true, approximate: true, counted: true });
  const vague = match.find('about') !== null || match.find('tail') !== null || match.find('q') !== null;
  return vague ? whole : { ...value, edtf: edtfOf(whole) };
}

/** "a quarter of a century ago", "il y a un quart de siècle", قبل ربع قرن. */
function fractionAgo(match: Match): DateValue | null {
  const { ref } = match.context;
  const [part, whole] = [match.token('q'), match.token('u').word?.unit];
  const isHalf = part.symbol === 'HALFWORD';
  if (
    ref === null ||
    (!isHalf && part.word?.unit !== 'quarter') ||
    (whole !== 'century' && whole !== 'decade')
  )
    return null;
  const count = (match.find('n')?.number ?? 1) * (isHalf ? 0.5 : 0.25);
  return unitAround(shift(ref, whole, -count), 'year', 0, {
    deictic: true,
    approximate: true,
    counted: true,
  });
}

/**
 * "two days later" counts from the date named before it, and from the reference day where there is none;
 * "in 1997 … a year earlier" from the year.
 */
function later(match: Match, way: 1 | -1): DateValue | null {
  const value = away(match, match.context.ref, way);
  const [first, second] = lengths(match) ?? [];
  return (
    value && {
      ...value,
      anchored: (day, last) => {
        const whole = last?.grain === 'year' || last?.grain === 'month';
        if (whole && last.from !== null && !second && first?.unit === last.grain)
          return unitAround(last.from, first.unit, way * first.count, { deictic: true });
        return away(match, day ?? match.context.ref, way);
      },
    }
  );
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
  if (list === null || match.token('u').symbol === 'ABBR' || isOwned(match)) return null;
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

const REACH = 70;

/** "in two weeks": a day, unless the clause is in the past ("rebuilt in two weeks") or ranks ("the first visit in ten years"). */
function inLength(match: Match): DateValue | null {
  if (match.tense === 'past') return duration(match);
  // "in two years since 2011" counts from the year.
  if (['SINCE', 'AFTER', 'BEFORE', 'FROM'].includes(match.after?.symbol ?? '')) return duration(match);
  const left = match.context.text.slice(Math.max(0, match.start - REACH), match.start);
  return match.habits.ranks?.test(left) ? duration(match) : fromNow(match, 1);
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
  if (isClock(list)) return { ...dayValue(move(ref, list, 1), { deictic: true }), kind: 'time' };
  // "within the next two weeks" is the span, "within two weeks" the last day of it.
  if (match.find('next')) return span('span', ref, move(ref, list, 1), { deictic: true, relation: 'by' });
  // "within a week of the attack"
  if (match.after?.symbol === 'OF') return duration(match);
  return dayValue(move(ref, list, 1), { deictic: true, relation: 'by' });
}

/** "the day before" counts back only where no date follows: "the day before Christmas" is read later. */
function endsClause(match: Match): boolean {
  return (
    match.after === null || ['DOT', 'COMMA', 'BREAK', 'CLOSE', 'AND', 'AT', 'IN'].includes(match.after.symbol)
  );
}

const ONE = `about=AROUND? ART? ${COUNTED_UNIT}`;

const TWO = `${ONE} (AND? ,? o=COUNTED v=U)? (AND? ,? p=COUNTED w=U)?`;

export const offsetRules: DateRule[] = [
  { name: 'ago', pattern: `${TWO} AGO`, read: ago },
  {
    name: 'ago-in-front',
    pattern: `{AGOPRE|SINCE} about=AROUND? n=COUNT? u=U`,
    // قبل ثلاثة أيام من الانتخابات counts from something else.
    read: (match) => (match.after?.symbol === 'OF' ? null : roughly(match, fromNow(match, -1))),
  },
  {
    name: 'fraction-ago',
    pattern: 'ART? n=COUNTED? q={UNIT|HALFWORD} OF? ART? u=UNIT AGO',
    read: fractionAgo,
  },
  {
    name: 'fraction-ago-in-front',
    pattern: '{AGOPRE|SINCE} AROUND? {ART|THE}? n=COUNTED? q={UNIT|HALFWORD} OF? ART? u=UNIT',
    read: fractionAgo,
  },
  {
    name: 'later-in-front',
    pattern: 'AFTER n=COUNT? u=U',
    read: (match) => (!match.habits.afterIsLater || match.after?.symbol === 'OF' ? null : later(match, 1)),
  },
  { name: 'half-ago', pattern: 'ART? half=HALFWORD ART? u=U AGO', read: ago },
  { name: 'later', pattern: `(ART|THE)? ${TWO} LATER`, read: (match) => later(match, 1) },
  { name: 'earlier', pattern: `${TWO} EARLIER`, read: (match) => later(match, -1) },
  {
    name: 'from-now',
    pattern: `${TWO} FROM r=REL`,
    read: (match) => {
      const { ref } = match.context;
      const value = away(match, ref === null ? null : ref + match.number('r'), 1);
      return value && { ...value, steps: lengths(match)?.[0]?.unit ?? 'day' };
    },
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
  { name: 'in-half', pattern: 'pre={IN|WITHIN} half=HALFWORD ART u=U', read: (match) => fromNow(match, 1) },
  { name: 'within', pattern: `WITHIN THE? next={NEXT|COMING}? ${TWO}`, read: within },
  { name: 'for-from-now', pattern: `FOR n=COUNT u=U ,? FROM r=REL`, read: (match) => rangeFromNow(match) },
  {
    name: 'within-from-now',
    pattern: `WITHIN n=COUNT u=U ,? {FROM|OF} r=REL`,
    read: (match) => rangeFromNow(match),
  },
  { name: 'for-clock', pattern: `pre=FOR ${TWO}`, read: forClock },
  { name: 'every', pattern: 'EVERY {COUNTED|ORD|SEC|OTHER}? u={UNIT|WDAY} (OF THE UNIT)?', read: every },
  { name: 'duration', pattern: TWO, read: duration },
  {
    name: 'day-after-day',
    pattern: 'UNIT AFTER UNIT',
    read: (match) => ({ ...dayValue(match.first), silent: true }),
  },
];
