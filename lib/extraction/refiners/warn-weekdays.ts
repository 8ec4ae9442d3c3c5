/**
 * Words for one day that name two: a weekday and a date, "today" and a weekday, "today" and a date.
 *
 * `weekday-contradicts-date`: "Wednesday, 17 September 2020" (a Thursday); "today, Wednesday" in a report of a Tuesday.
 * `today-contradicts-date`: "today (12 February 2019)" published on 12 February 2020. `date-unreadable`: "December 122018".
 * Near miss: "Tuesday, Wednesday and Friday" (three days); a weekday that fits; a year far from the report's.
 */
import { isoWeekday, numberOfIso } from '@/lib/domain/civil-date';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning, WarningPlace } from '@/lib/domain/warning';
import type { FoundDate } from '../finders/dates/find-dates';
import { type Reading, type Sentence, sourceText } from '../reading';
import { foldWord } from '../text/fold';

const weekdayNames = new Map<string, Map<string, number>>();

/** Names of the days of the week in a language, folded → 1 (Monday) to 7. */
function weekdaysOf(language: string): Map<string, number> {
  const known = weekdayNames.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  for (let day = 1; day <= 7; day += 1) names.set(foldWord(format.format(Date.UTC(2024, 0, day))), day);
  weekdayNames.set(language, names);
  return names;
}

function contradicts(words: string, day: string, span: WarningPlace): Warning {
  return { code: 'weekday-contradicts-date', values: { words, day, weekday: isoWeekday(day) }, ...span };
}

/** Farther from the day of the report than this, a year was chosen because the weekday would fit. */
const NEAR = 60;

function inOneMention(date: FoundDate, span: WarningPlace, reading: Reading): Warning | null {
  if (date.from === null || date.deictic || !/\p{N}/u.test(date.text) || date.edtf?.includes('/'))
    return null;
  const names = weekdaysOf(reading.language);
  const said = date.text.split(/[\s,،()]+/).flatMap((word) => names.get(foldWord(word)) ?? []);
  if (said.length !== 1) return null;
  const { referenceDay } = reading;
  const isNear = (day: string): boolean =>
    referenceDay !== null && Math.abs(numberOfIso(day) - numberOfIso(referenceDay)) <= NEAR;
  if (date.yearStated || isNear(date.from))
    return said[0] === isoWeekday(date.from) ? null : contradicts(date.text, date.from, span);
  if (referenceDay === null) return null;
  const near = [-1, 0, 1]
    .map((years) => `${Number(referenceDay.slice(0, 4)) + years}${(date.from as string).slice(4)}`)
    .find((day) => !day.endsWith('02-29') && isNear(day));
  return near === undefined || isoWeekday(near) === said[0] ? null : contradicts(date.text, near, span);
}

const isWeekday = (date: FoundDate): boolean => date.rule.includes('weekday') && date.deictic;
const isToday = (date: FoundDate): boolean =>
  date.deictic && ['relative-day', 'this-part'].some((rule) => date.rule.includes(rule));
const isFull = (date: FoundDate): boolean => !date.deictic && date.yearStated;

function inTwo(sentence: Sentence, i: number, reading: Reading): Warning | null {
  const [a, b, c] = [sentence.dates[i], sentence.dates[i + 1], sentence.dates[i + 2]];
  if (a?.from == null || b?.from == null || a.grain !== 'day' || b.grain !== 'day') return null;
  const text = sourceText(reading, sentence.source);
  if (!/^\s?[,،(]?\s?$/.test(text.slice(a.end, b.start))) return null;
  // "today, Friday and Saturday": a list of days.
  if (c !== undefined && c.start - b.end < 8 && !isFull(c)) return null;
  const end = text[b.end] === ')' && text.slice(a.end, b.start).includes('(') ? b.end + 1 : b.end;
  const span: WarningPlace = { source: sentence.source, start: a.start, end };
  const words = text.slice(a.start, end);
  if (isToday(a) && isWeekday(b))
    return isoWeekday(a.from) === isoWeekday(b.from) ? null : contradicts(words, a.from, span);
  if (isWeekday(a) && isFull(b))
    return isoWeekday(a.from) === isoWeekday(b.from) ? null : contradicts(words, b.from, span);
  const articleDay = reading.referenceDay;
  if (!isToday(a) || !isFull(b) || a.from === b.from || articleDay === null) return null;
  return { code: 'today-contradicts-date', values: { words, articleDay }, ...span };
}

function unreadable(sentence: Sentence, reading: Reading): Warning | null {
  const month = sentence.dates.find((date) => date.grain === 'month' && !date.yearStated);
  const after =
    month === undefined ? '' : sourceText(reading, sentence.source).slice(month.end, month.end + 8);
  const glued = /^\s(?:0?[1-9]|[12]\d|3[01])(?:19|20)\d{2}(?!\d)/.exec(after)?.[0];
  if (month === undefined || glued === undefined) return null;
  return {
    code: 'date-unreadable',
    values: { words: `${month.text}${glued}` },
    source: sentence.source,
    start: month.start,
    end: month.end + glued.length,
  };
}

export function warnWeekdays(_main: ExtractedEvent, reading: Reading): Warning[] {
  return reading.sentences
    .flatMap((sentence) => [
      ...sentence.dates.flatMap((date, i) =>
        date.kind !== 'date' || date.grain !== 'day' || date.stamp
          ? []
          : [
              inOneMention(date, { source: sentence.source, start: date.start, end: date.end }, reading),
              inTwo(sentence, i, reading),
            ],
      ),
      unreadable(sentence, reading),
    ])
    .filter((warning) => warning !== null);
}
