/** What every format of an export is: pieces of text, made one event after the other, so that memory stays flat. */
import { FIRST_DAY, LAST_DAY } from '@/lib/domain/civil-date';
import type { EventDetail } from '@/lib/domain/event';
import type { EventStatus, EventType } from '@/lib/domain/ontology';

/** What an export tells of an event; former versions stand on its page. Evidence is there where the format tells it. */
export type ExportedEvent = Omit<EventDetail, 'revisions'>;

export interface ExportContext {
  /** `url` without a slash at its end. */
  site: { name: string; url: string };
  /** What the events have in common, as "Iraq – NATO". */
  title: string;
  description: string;
  /** Full addresses: of the export itself, and of the page that shows the same. */
  self: string;
  page: string;
  /** BCP 47 tag of the words. */
  language: string;
  words: {
    /** EDTF in words, doubt included: "about June 2004". */
    date: (edtf: string) => string;
    place: (place: { name: string; country: string | null }) => string;
    type: (type: EventType) => string;
    status: (status: EventStatus) => string;
  };
}

export interface ExportWriter {
  begin: () => string;
  event: (event: ExportedEvent) => string;
  end: () => string;
}

export interface ExportFormat {
  /** With its charset where it is text. */
  mediaType: string;
  /** Of the file, without a dot. */
  ending: string;
  /** `added`: what was published last comes first. */
  order: 'earliest' | 'latest' | 'added';
  /** Events at most; null: all. */
  most: number | null;
  /** Whether it tells the words from which fields were read. */
  evidence?: true;
  /** Read by programs at their own time rather than kept as a file. */
  subscribed: boolean;
  open: (context: ExportContext) => ExportWriter;
}

/** A file of which each event is a piece by itself. */
export const pieces = (event: ExportWriter['event'], begin = '', end = ''): ExportWriter => ({
  begin: () => begin,
  event,
  end: () => end,
});

/** A file that its library writes whole; for formats with `most`. */
export function whole(write: (events: readonly ExportedEvent[]) => string): ExportWriter {
  const events: ExportedEvent[] = [];
  return {
    begin: () => '',
    event: (event) => {
      events.push(event);
      return '';
    },
    end: () => write(events),
  };
}

/** Members of a list of JSON, with commas between them. */
export function listed(item: (event: ExportedEvent) => unknown, begin: string, end: string): ExportWriter {
  let before = '';
  return {
    begin: () => begin,
    event: (event) => {
      const text = `${before}${JSON.stringify(item(event))}`;
      before = ',\n';
      return text;
    },
    end: () => end,
  };
}

export const pageOf = ({ slug }: ExportedEvent, { site }: ExportContext): string =>
  `${site.url}/events/${slug}`;

/** What XML and calendars can hold: no control characters but those of lines, no halves of characters. */
export const plain = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ');

/** What an event is where it did not simply happen, in words: planned, cancelled, reported; else null. */
export const statusOf = ({ status }: ExportedEvent, { words }: ExportContext): string | null =>
  status === 'happened' ? null : words.status(status);

/** When and where in words, and what happened: what a reader of feeds sees of an event. */
export function paragraphsOf(event: ExportedEvent, context: ExportContext): string[] {
  const { words } = context;
  const place = event.place ? `, ${words.place(event.place)}` : '';
  const status = statusOf(event, context);
  const line = `${words.date(event.edtf)}${place}. ${words.type(event.type)}${status ? ` (${status})` : ''}`;
  return [line, event.summary].filter((text) => text !== '');
}

/** The first and last day of an event; null where the date is open at that end. */
export const daysOf = ({ startsOn, endsOn }: ExportedEvent): { from: string | null; to: string | null } => ({
  from: startsOn === FIRST_DAY ? null : startsOn,
  to: endsOn === LAST_DAY ? null : endsOn,
});
