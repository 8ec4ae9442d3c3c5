/** Dates as the desk writes them. */
import { differenceInDays } from 'date-fns';
import { dateFormat, distanceInWords } from '@/lib/domain/intl';
import { formatDate } from '../messages/format';
import { localeNow } from '../messages/locale';
import { translator } from '../messages/translator';

/** "16 September 2020" of an EDTF date; what cannot be read stands as it is. */
export function dateInWords(edtf: string): string {
  return edtf === '' ? translator('desk')('undated') : formatDate(edtf);
}

/** "24 Nov 2026, 00:31" of an ISO date-time, in UTC as all of the desk. */
export function momentInWords(iso: string): string {
  return dateFormat(localeNow(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso));
}

/** "3 hours ago", "yesterday" of an ISO date-time within the last week, else as `momentInWords`. */
export function agoInWords(iso: string, now: Date): string {
  return differenceInDays(now, iso) < 7
    ? distanceInWords(iso, now.getTime(), localeNow())
    : momentInWords(iso);
}
