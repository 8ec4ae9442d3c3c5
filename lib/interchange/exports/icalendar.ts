/**
 * A calendar to subscribe to (RFC 5545): planned events too, uncertain dates as all-day spans with the doubt in words.
 * An open end is drawn as its first day, for a calendar would fill every day to come.
 */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { FIRST_DAY, LAST_DAY } from '@/lib/domain/civil-date';
import type { EventStatus } from '@/lib/domain/ontology';
import {
  type ExportContext,
  type ExportedEvent,
  type ExportFormat,
  pageOf,
  paragraphsOf,
  plain,
  whole,
} from './format';

/** As many as calendars take; the latest. */
const MOST = 2_000;

const STATUS: Partial<Record<EventStatus, ICalEventStatus>> = {
  planned: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** Midnight of a day in UTC, by which the library writes days; `later` days on. */
function midnight(day: string, later = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, date + later);
  return made;
}

/** What the library does not escape: the calendar's own texts. */
const escaped = (text: string) =>
  plain(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ');

function write(events: readonly ExportedEvent[], context: ExportContext): string {
  const calendar = ical({
    name: escaped(context.title),
    description: escaped(context.description),
    prodId: { company: 'Dragoman', product: 'Timeline', language: context.language.toUpperCase() },
    url: context.self,
    ttl: 60 * 60,
  });
  const host = new URL(context.site.url).host;
  for (const event of events) {
    const from = event.startsOn === FIRST_DAY ? event.endsOn : event.startsOn;
    const to = event.endsOn === LAST_DAY ? from : event.endsOn;
    const url = pageOf(event, context);
    calendar.createEvent({
      id: `${event.slug}@${host}`,
      sequence: event.version - 1,
      stamp: new Date(event.updatedAt),
      created: new Date(event.publishedAt),
      lastModified: new Date(event.updatedAt),
      allDay: true,
      start: midnight(from),
      // The day after the last.
      end: midnight(to, 1),
      summary: plain(event.title),
      description: plain([...paragraphsOf(event, context), url].join('\n')),
      ...(event.place && { location: plain(context.words.place(event.place)) }),
      url,
      status: STATUS[event.status] ?? ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: context.words.type(event.type) }],
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

export const icalendar: ExportFormat = {
  mediaType: 'text/calendar; charset=utf-8',
  ending: 'ics',
  order: 'latest',
  most: MOST,
  subscribed: true,
  open: (context) => whole((events) => write(events, context)),
};
