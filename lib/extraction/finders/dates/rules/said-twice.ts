import { monthDay } from '../completion';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue } from '../value';

/** "Tuesday, 5 May" and "5 May, Tuesday": the date, checked by the weekday where the year was inferred. */
function weekdayAndDay(match: Match): DateValue | null {
  const [a, b] = [match.value('a'), match.value('b')];
  const date = a.month !== undefined && a.day !== undefined ? a : b;
  const other = date === a ? b : a;
  if (date.month === undefined || date.day === undefined || other.month !== undefined) {
    return a.from !== null && a.from === b.from && a.grain === 'day' ? { ...b, weak: false } : null;
  }
  if (other.weekday === undefined) return other.from === date.from ? date : null;
  if (date.yearStated || date.from === null) return date;
  return monthDay(match, date.month, date.day, other.weekday);
}

function weekdayOfWeek(match: Match): DateValue | null {
  const [day, week] = [match.value('a'), match.value('b')];
  if (day.weekday === undefined || day.month !== undefined || week.from === null) return null;
  return dayValue(week.from + day.weekday - 1, { deictic: true, weekday: day.weekday });
}

/** A date and a time are one mention of the day. */
function withTime(match: Match): DateValue | null {
  const day = match.value('a');
  return day.grain === 'day' ? { ...day, weak: false } : null;
}

const IN = '(OF|IN|FROM|COMMA)?';

export const saidTwiceRules: DateRule[] = [
  {
    name: 'weekday-and-day',
    pattern: 'a=VDAY .? {COMMA|OPEN|DASH|ON}? THE? b=VDAY CLOSE?',
    read: weekdayAndDay,
  },
  { name: 'weekday-of-week', pattern: `a=VDAY ${IN} b=VWEEK`, read: weekdayOfWeek },
  { name: 'week-weekday', pattern: 'b=VWEEK {ON|COMMA}? a=VDAY', read: weekdayOfWeek },
  { name: 'day-and-part', pattern: 'a=VDAY (AT|COMMA|ON)? (DAYPART|VTIME)', read: withTime },
  {
    name: 'part-and-day',
    pattern: '(THE? {EARLY|LATE}? DAYPART|VTIME) (OF|ON|COMMA)? ,? THE? a=VDAY',
    read: withTime,
  },
];
