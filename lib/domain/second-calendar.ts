/** Dates of a second calendar beside those of the Gregorian one, for readers who asked for it. */
import { parseEdtfDate } from './edtf-date';
import { dateFormat, isolated, SECOND_CALENDARS, type SecondCalendar } from './intl';

/** The cookie in which the choice is kept. */
export const CALENDAR_COOKIE = 'calendar';

/** What was chosen, or null for none and for anything else. */
export const readCalendar = (text: string | undefined): SecondCalendar | null =>
  SECOND_CALENDARS.find((calendar) => calendar === text) ?? null;

/**
 * The day or month of a date in a second calendar, "28 Muharram 1442 AH"; of a month the months that it covers. Null for
 * what is less exact, or not sure: its edges would be made up.
 */
export function dateInCalendar(edtf: string, locale: string, calendar: SecondCalendar): string | null {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) return null;
  const { precision, approximate, uncertain, startsOn, endsOn } = parsed.date;
  if (approximate || uncertain || (precision !== 'day' && precision !== 'month')) return null;
  const [first, last] = [new Date(`${startsOn}T00:00:00Z`), new Date(`${endsOn}T00:00:00Z`)];
  const options = { calendar, era: 'short', month: 'long', year: 'numeric' } as const;
  return precision === 'day'
    ? dateFormat(locale, { ...options, day: 'numeric' }).format(first)
    : dateFormat(locale, options).formatRange(first, last);
}

/** A date in words with that of the second calendar behind it: "16 September 2020 (28 Muharram 1442 AH)". */
export function withCalendar(
  words: string,
  edtf: string,
  locale: string,
  calendar: SecondCalendar | null,
): string {
  const beside = calendar && dateInCalendar(edtf, locale, calendar);
  return beside ? `${words} (${isolated(beside)})` : words;
}
