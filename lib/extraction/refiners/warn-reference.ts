/**
 * What an editor is asked where the day of the report is not sure.
 *
 * `reference-day-from-page`: a page pasted without its data, whose day stands beside the text ("Published: 18 March 2019").
 * `year-missing`: "RABAT, March 18 (Agency) --" and no year anywhere. `reference-day-missing`: "arrived on Monday", and
 * nothing says which. Near miss: an article with a day of publication; "arrived on Monday, 18 March 2019".
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { findDates } from '../finders/dates/find-dates';
import { type Reading, sourceText } from '../reading';

function fromPage(main: ExtractedEvent, reading: Reading): Warning[] {
  const { referenceDay, referenceFrom, datelineSpan, orderGuessed } = reading;
  if (referenceFrom !== 'page' || datelineSpan === null || referenceDay === null) return [];
  const words = reading.article.body.slice(datelineSpan.start, datelineSpan.end);
  // A full date in the act's own words needs no other day.
  const own = main.evidence.filter(({ field }) => field === 'date');
  if (main.date === null || (own.length === 1 && main.dateStated)) return [];
  return [
    {
      code: 'reference-day-from-page',
      values: { words, day: referenceDay, orderGuessed },
      source: 'body',
      ...datelineSpan,
    },
  ];
}

function yearMissing(main: ExtractedEvent, reading: Reading): Warning[] {
  if (main.date?.startsWith('XXXX-') !== true) return [];
  const { datelineSpan } = reading;
  const day = main.evidence.find(({ field }) => field === 'date');
  const place = day
    ? { source: day.source, start: day.start, end: day.end }
    : datelineSpan === null
      ? {}
      : { source: 'body' as const, ...datelineSpan };
  return [{ code: 'year-missing', values: {}, ...place }];
}

/** A day that no leap and no turn of the year can move out of what is asked. */
const ANY_DAY = '2001-06-13';

function dayMissing(main: ExtractedEvent, reading: Reading): Warning[] {
  const act = main.evidence.find(({ field }) => field === 'type');
  const sentence = reading.sentences.find(
    (one) => act !== undefined && one.source === act.source && one.start <= act.start && act.end <= one.end,
  );
  if (main.date !== null || reading.referenceDay !== null || sentence === undefined) return [];
  const text = sourceText(reading, sentence.source).slice(sentence.start, sentence.end);
  const counted = findDates(text, { referenceDate: ANY_DAY, language: reading.language }).find(
    (date) => date.kind === 'date' && date.deictic,
  );
  if (counted === undefined) return [];
  const values = { words: counted.text };
  const [start, end] = [sentence.start + counted.start, sentence.start + counted.end];
  return [{ code: 'reference-day-missing', values, source: sentence.source, start, end }];
}

export function warnReference(main: ExtractedEvent, reading: Reading): Warning[] {
  return [...fromPage(main, reading), ...yearMissing(main, reading), ...dayMissing(main, reading)];
}
