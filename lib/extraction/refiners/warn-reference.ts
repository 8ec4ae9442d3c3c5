/**
 * What an editor is asked where the day of the report is not sure.
 *
 * `reference-day-from-page`: a page pasted without its data, whose day stands beside the text ("Published: 18 March 2019").
 * `year-missing`: "RABAT, March 18 (Agency) --" and no year anywhere. `reference-day-missing`: "arrived on Monday", and
 * nothing says which. Near miss: an article with a day of publication; "arrived on Monday, 18 March 2019".
 */
import type { ExtractedEvent, ExtractionWarning } from '@/lib/domain/extraction';
import { findDates } from '../finders/dates/find-dates';
import { type Reading, sourceText } from '../reading';

function fromPage(main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
  const { referenceDay, referenceFrom, datelineSpan, orderGuessed } = reading;
  if (referenceFrom !== 'page' || datelineSpan === null) return [];
  const words = reading.article.body.slice(datelineSpan.start, datelineSpan.end);
  // A full date in the act's own words needs no other day.
  const own = main.evidence.filter(({ field }) => field === 'date');
  if (main.date === null || (own.length === 1 && main.dateStated)) return [];
  const order = orderGuessed ? ' Day and month may be the other way round.' : '';
  return [
    {
      code: 'reference-day-from-page',
      message: `The day of the report was read off the page (“${words}”): ${referenceDay}.${order} Check it.`,
      source: 'body',
      ...datelineSpan,
    },
  ];
}

function yearMissing(main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
  if (main.date?.startsWith('XXXX-') !== true) return [];
  const { datelineSpan } = reading;
  const day = main.evidence.find(({ field }) => field === 'date');
  const place = day
    ? { source: day.source, start: day.start, end: day.end }
    : datelineSpan === null
      ? {}
      : { source: 'body' as const, ...datelineSpan };
  const message = 'Day and month are told, the year is not: write the year, or the day of publication.';
  return [{ code: 'year-missing', message, ...place }];
}

/** A day that no leap and no turn of the year can move out of what is asked. */
const ANY_DAY = '2001-06-13';

function dayMissing(main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
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
  const message = `“${counted.text}”: nothing tells the day from which it is counted. Write the day of publication.`;
  const [start, end] = [sentence.start + counted.start, sentence.start + counted.end];
  return [{ code: 'reference-day-missing', message, source: sentence.source, start, end }];
}

export function warnReference(main: ExtractedEvent, reading: Reading): ExtractionWarning[] {
  return [...fromPage(main, reading), ...yearMissing(main, reading), ...dayMissing(main, reading)];
}
