/**
 * Dates that contradict the publication or the address.
 *
 * `year-contradicts-publication`: "on 12 February 2019" published on 12 February 2020. `date-after-publication`: a thing done on a day yet to come.
 * `day-inside-quotation`: "this decision, taken today" in a quotation that a later report repeats.
 * `address-contradicts-date`: /2012/10/10/ in the address of a story of December 2011.
 * Near miss: "on 16 September 2019 they had met" a year later as background; a planned day.
 */
import { numberOfIso } from '@/lib/domain/civil-date';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { type Reading, sourceText } from '../reading';
import { dayOfAct } from './day-of-act';

/** Days by which a report follows its event. */
const NEWS = 7;

function years(main: ExtractedEvent, reading: Reading): Warning[] {
  const published = /^\d{4}-\d{2}-\d{2}/.exec(reading.article.publishedOn ?? '')?.[0];
  const parsed = main.date === null ? null : parseEdtfDate(main.date);
  const span = main.evidence.find(({ field }) => field === 'date');
  const ahead = main.status === 'happened' && !main.dateStated ? dayOfAct(main, reading) : null;
  // The place may be a day ahead of the publisher.
  if (published && ahead?.date.from && numberOfIso(ahead.date.from) > numberOfIso(published) + 1)
    return [
      {
        code: 'date-after-publication',
        values: { day: ahead.date.from, published },
        source: ahead.source,
        start: ahead.date.start,
        end: ahead.date.end,
      },
    ];
  if (!published || !parsed?.ok || parsed.date.precision !== 'day' || main.status !== 'happened') return [];
  const place = span && { source: span.source, start: span.start, end: span.end };
  const day = parsed.date.startsOn;
  const late = numberOfIso(published) - numberOfIso(day);
  const yearsLate = Number(published.slice(0, 4)) - Number(day.slice(0, 4));
  const moved = `${published.slice(0, 4)}${day.slice(4)}`;
  const near = Math.abs(numberOfIso(published) - numberOfIso(moved)) <= NEWS;
  if (yearsLate < 1 || late < 300 || !near) return [];
  return [
    {
      code: 'year-contradicts-publication',
      values: { day, published },
      ...place,
    },
  ];
}

function quotedDay(main: ExtractedEvent, reading: Reading): Warning[] {
  const span = main.evidence.find(({ field }) => field === 'date');
  if (span === undefined || reading.datelineDay) return [];
  const sentence = reading.sentences.find(
    (one) => one.source === span.source && one.start <= span.start && span.end <= one.end,
  );
  const date = sentence?.dates.find((one) => one.start === span.start);
  if (sentence === undefined || !date?.deictic) return [];
  const text = sourceText(reading, span.source);
  const before = text.slice(sentence.start, span.start);
  const after = text.slice(span.end, span.end + 400);
  const curly = before.lastIndexOf('“') > before.lastIndexOf('”') && after.includes('”');
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && after.includes('"');
  if (!curly && !straight) return [];
  return [
    {
      code: 'day-inside-quotation',
      values: { words: span.quote },
      source: span.source,
      start: span.start,
      end: span.end,
    },
  ];
}

/** Two months: an address is made anew when a site moves, but not by less. */
const ADDRESS_DAYS = 62;

function address(reading: Reading): Warning[] {
  const parts = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$|-)/.exec(reading.article.url ?? '');
  if (parts === null || reading.referenceDay === null) return [];
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = parseEdtfDate(iso);
  if (!parsed.ok || Math.abs(numberOfIso(iso) - numberOfIso(reading.referenceDay)) <= ADDRESS_DAYS) return [];
  return [
    {
      code: 'address-contradicts-date',
      values: { day: iso, articleDay: reading.referenceDay },
    },
  ];
}

export function warnDates(main: ExtractedEvent, reading: Reading): Warning[] {
  return [...years(main, reading), ...quotedDay(main, reading), ...address(reading)];
}
