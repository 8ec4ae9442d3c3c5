import { weekdayOfNumber } from '@/lib/domain/civil-date';
import { monthDay } from '../completion';
import type { DateRule, Match } from '../rule';
import { type DateValue, dayValue, unitAround } from '../value';

/** "Tuesday, 5 May" and "5 May, Tuesday": the date, checked by the weekday where the year was inferred. */
function weekdayAndDay(match: Match): DateValue | null {
  const [a, b] = [match.value('a'), match.value('b')];
  const counted = a.steps ? a : b;
  if (counted.steps) return countedWeekday(counted === a ? b : a, counted);
  if (match.find('in')) return null;
  const date = a.month !== undefined && a.day !== undefined ? a : b;
  const other = date === a ? b : a;
  if (date.month === undefined || date.day === undefined || other.month !== undefined) {
    return a.from !== null && a.from === b.from && a.grain === 'day' ? { ...b, weak: false } : null;
  }
  if (other.weekday === undefined) return other.from === date.from ? date : null;
  if (date.yearStated || date.from === null) return date;
  return monthDay(match, date.month, date.day, other.weekday);
}

/** "two weeks ago on Friday", "Monday in two weeks": the weekday of that week, otherwise the next from that day. */
function countedWeekday(day: DateValue, counted: DateValue): DateValue | null {
  if (counted.from === null || day.from === null || day.month !== undefined) return null;
  if (day.weekday === undefined)
    return day.rule === 'relative-day' && day.deictic ? dayValue(counted.from, { deictic: true }) : null;
  const at = weekdayOfNumber(counted.from);
  const back = counted.steps === 'week' ? 0 : 7;
  const number = counted.from + day.weekday - at + (day.weekday < at ? back : 0);
  return dayValue(number, { deictic: true, weekday: day.weekday });
}

/** "a year ago this month". */
function countedPeriod(match: Match): DateValue | null {
  const [counted, period] = [match.value('a'), match.value('b')];
  const { ref } = match.context;
  if (!counted.steps || counted.from === null || ref === null || period.from === null || period.to === null)
    return null;
  const now = period.deictic && period.from <= ref && ref < period.to;
  return now && (period.grain === 'month' || period.grain === 'week')
    ? unitAround(counted.from, period.grain, 0, { deictic: true })
    : null;
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
    pattern: 'a=VDAY .? ({COMMA|OPEN|DASH|ON}|in=IN)? THE? b=VDAY CLOSE?',
    read: weekdayAndDay,
  },
  { name: 'weekday-of-week', pattern: `a=VDAY ${IN} b=VWEEK`, read: weekdayOfWeek },
  { name: 'counted-period', pattern: 'a=VDAY b={VMON|VWEEK}', read: countedPeriod },
  { name: 'week-weekday', pattern: 'b=VWEEK ({ON|COMMA}|APOS)? a=VDAY', read: weekdayOfWeek },
  { name: 'day-and-part', pattern: 'a=VDAY (AT|COMMA|ON)? (DAYPART|VTIME)', read: withTime },
  {
    name: 'part-of-days',
    // "in the night of 10/11 June"
    pattern: '(THE? DAYPART|VTIME) OF THE? a=VSPAN',
    read: (match) => (match.value('a').deictic ? null : match.value('a')),
  },
  {
    name: 'part-and-day',
    pattern: '(THE? {EARLY|LATE}? DAYPART|VTIME) (OF|ON|COMMA)? ,? THE? a=VDAY',
    read: withTime,
  },
];
