/** What is uncertain about a date, in sentences. */
import { differenceInCalendarDays, parseISO } from 'date-fns';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { EventDetail } from '@/lib/domain/event';
import { translator } from '../../../messages/translator';

export function dateNotes(event: Pick<EventDetail, 'edtf' | 'dateStated' | 'precision'>): string[] {
  const t = translator('event');
  const parsed = parseEdtfDate(event.edtf);
  if (!parsed.ok) return [];
  const { precision, approximate, uncertain, openEnd, openStart, startsOn, endsOn } = parsed.date;
  const notes: string[] = [];
  if (precision === 'month') notes.push(t('noteMonth'));
  if (precision === 'year') notes.push(t('noteYear'));
  if (precision === 'season') notes.push(t('noteSeason'));
  if (precision === 'decade') notes.push(t('noteDecade'));
  if (precision === 'interval' && !openStart && !openEnd) {
    const days = differenceInCalendarDays(parseISO(endsOn), parseISO(startsOn)) + 1;
    if (days <= 31) notes.push(t('noteDays', { count: days }));
  }
  if (approximate) notes.push(t('noteApproximate'));
  if (uncertain) notes.push(t('noteUncertain'));
  if (openEnd) notes.push(t('noteOpenEnd'));
  if (openStart) notes.push(t('noteOpenStart'));
  if (!event.dateStated) notes.push(t('noteImplied'));
  return notes;
}
