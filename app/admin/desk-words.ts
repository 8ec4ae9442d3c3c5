/** Dates as the desk writes them. */
import { differenceInDays, intlFormatDistance } from 'date-fns';
import { formatEdtfDate } from '@/lib/domain/edtf-format';
import { catalogue } from '../messages/catalogue';
import { FORMAT_LOCALE } from '../messages/locale';
import { translator } from '../messages/translator';

/** "16 September 2020" of an EDTF date; what cannot be read stands as it is. */
export function dateInWords(edtf: string): string {
  return edtf === '' ? translator('desk')('undated') : formatEdtfDate(edtf, FORMAT_LOCALE, catalogue.dates);
}

/** "24 Nov 2026, 00:31" of an ISO date-time, in UTC as all of the desk. */
export function momentInWords(iso: string): string {
  const format = new Intl.DateTimeFormat(FORMAT_LOCALE, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return format.format(new Date(iso));
}

/** "3 hours ago", "yesterday" of an ISO date-time within the last week, else as `momentInWords`. */
export function agoInWords(iso: string, now: Date): string {
  return differenceInDays(now, iso) < 7
    ? intlFormatDistance(iso, now, { locale: FORMAT_LOCALE })
    : momentInWords(iso);
}
