/**
 * Days with a name.
 * Matches: "on Christmas Day 2014", "two days before Easter", "Labor Day weekend". Near miss: "Black Monday" (a
 * crash, not next Monday), "the Easter Rising" (read as the day, so it needs the reference day's year).
 */
import { civilDayOfNumber, dayNumber, daysInMonth, weekdayOfNumber } from '@/lib/domain/civil-date';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, span } from '../value';

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const r = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + r + 90) / 25);
  return dayNumber(year, month, (h - m + r + month + 19) % 32);
}

/** The day that a key of the lexicon names in a year. */
function dayOfKey(key: string, year: number): number | null {
  const moving = /^E([+-]\d+)$/.exec(key);
  if (moving) return easter(year) + Number(moving[1]);
  const fixed = /^(\d\d)-(\d\d)$/.exec(key);
  if (fixed) return dayNumber(year, Number(fixed[1]), Number(fixed[2]));
  const nth = /^(\d\d)-(\d)-(-?\d)(\+\d)?$/.exec(key);
  if (!nth) return null;
  const [month, weekday, count] = [Number(nth[1]), Number(nth[2]), Number(nth[3])];
  const first = dayNumber(year, month, 1);
  const last = first + daysInMonth(year, month) - 1;
  const day =
    count > 0
      ? first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (count - 1)
      : last - ((weekdayOfNumber(last) - weekday + 7) % 7);
  return day + Number(nth[4] ?? 0);
}

function inYear(match: Match, year: number): DateValue | null {
  const day = dayOfKey(match.token('h').word?.key ?? '', year);
  return day === null ? null : dayValue(day);
}

/** Without a year: last and next as said, else by the tense, else the nearest. */
function alone(match: Match): DateValue | null {
  const { ref } = match.context;
  const key = match.token('h').word?.key ?? '';
  if (key === 'none') return { ...dayValue(0), silent: true };
  if (ref === null) return null;
  const { year } = civilDayOfNumber(ref);
  const days = [year - 1, year, year + 1].map((at) => dayOfKey(key, at)).filter((day) => day !== null);
  const mod = match.find('mod')?.symbol;
  const back = mod === undefined ? match.tense === 'past' : ['LAST', 'PAST', 'PREV'].includes(mod);
  const forth = mod === undefined ? match.tense === 'future' : !back && mod !== 'THIS' && mod !== 'SAME';
  const chosen = back
    ? days.filter((day) => day < ref).at(-1)
    : forth
      ? days.find((day) => day > ref)
      : (days.filter((day) => day >= ref - 120)[0] ?? days[1]);
  return chosen === undefined
    ? null
    : dayValue(chosen, { deictic: true, ...monthAndDay(chosen), ofYear: (year) => inYear(match, year) });
}

function monthAndDay(number: number): { month: number; day: number; yearStated: boolean } {
  const { month, day } = civilDayOfNumber(number);
  return { month, day, yearStated: false };
}

/** "Halloween weekend": the Saturday and Sunday nearest the day; a Monday's weekend includes it. */
function weekend(match: Match): DateValue | null {
  const value = match.find('y') ? inYear(match, match.number('y')) : alone(match);
  if (value?.from == null) return null;
  const weekday = weekdayOfNumber(value.from);
  const saturday = weekday <= 3 ? value.from - weekday - 1 : value.from - weekday + 6;
  return span('span', saturday, Math.max(saturday + 2, weekday === 1 ? value.from + 1 : 0));
}

export const holidayRules: DateRule[] = [
  { name: 'holiday', pattern: 'THE? mod=MOD? h=HOLIDAY', read: alone },
  {
    name: 'holiday-year',
    pattern: 'h=HOLIDAY (OF|,)? y=Y',
    read: (match) => inYear(match, match.number('y')),
  },
  { name: 'holiday-weekend', pattern: 'h=HOLIDAY WEEKEND y=Y?', read: weekend },
  { name: 'holiday-year-weekend', pattern: 'h=HOLIDAY y=Y WEEKEND', read: weekend },
];
