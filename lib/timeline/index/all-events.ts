/**
 * Events of several relationships, or of all and of none, as one list: their rows are walked side by side, and an event
 * that stands in several of them comes once.
 */
import { numberOfIso } from '@/lib/domain/civil-date';
import { type Among, countAmong, eachOnce, keyOf, NO_INDEX_FILTER, renewedSince, rowsAmong } from './among';
import type { EventIndex } from './event-index';
import { countUpTo, type ListPlace, placeIn, type Row, readCursor, writeCursor } from './list';
import { keep } from './view-store';

export interface IndexEventsQuestion extends Among {
  /** `added`: what was published last comes first; such a list is one page. */
  order: 'earliest' | 'latest' | 'added';
  /** `startsOn~number` of the event after which, in this order, the page begins. */
  after?: string;
  /** Events that are passed over; only where there is no `after`. */
  skip?: number;
  limit: number;
}

export interface IndexEvents {
  /** Exact. */
  total: number;
  numbers: number[];
  /** `after` of the next page and of the page before; null at the ends ('' for the first page). */
  next: string | null;
  previous: string | null;
}

const isBefore = (a: ListPlace, b: ListPlace) =>
  a.start < b.start || (a.start === b.start && a.number < b.number);

/** One after the other from a place (which comes first itself where it is `inclusive`), or from the end; each once. */
function* walk(
  rows: readonly Row[],
  forward: boolean,
  from: ListPlace | null,
  inclusive = false,
): Generator<ListPlace> {
  const heads = rows.map((row) => {
    // Going on, what stands before is passed over; going back, what stands behind.
    const passed =
      from && countUpTo(row, forward === inclusive ? from : { ...from, number: from.number + 1 });
    return { row, rank: forward ? (passed ?? 0) : (passed ?? row.length) - 1 };
  });
  for (;;) {
    let next: ListPlace | null = null;
    for (const { row, rank } of heads) {
      if (rank < 0 || rank >= row.length) continue;
      const here = placeIn(row, rank);
      if (next === null || (forward ? isBefore(here, next) : isBefore(next, here))) next = here;
    }
    if (next === null) return;
    for (const head of heads) {
      if (head.rank < 0 || head.rank >= head.row.length) continue;
      if (placeIn(head.row, head.rank).number === next.number) head.rank += forward ? 1 : -1;
    }
    yield next;
  }
}

function take(walked: Generator<ListPlace>, most: number): ListPlace[] {
  const taken: ListPlace[] = [];
  if (most > 0)
    for (const place of walked) {
      taken.push(place);
      if (taken.length === most) break;
    }
  return taken;
}

/** The numbers of events grow as they are published. */
function answerAdded(index: EventIndex, question: IndexEventsQuestion, rows: readonly Row[]): IndexEvents {
  const { limit } = question;
  const numbers = keep(
    index.store,
    `added ${limit} ${keyOf(question)}`,
    () => {
      // Kept small: what is lower than the lowest of a full list cannot come in.
      let highest: number[] = [];
      let least = 0;
      eachOnce(index, rows, ({ columns }, place) => {
        const number = columns.numbers[place] ?? 0;
        if (number <= least) return;
        highest.push(number);
        if (highest.length < limit * 2) return;
        highest = highest.sort((a, b) => b - a).slice(0, limit);
        least = highest.at(-1) ?? 0;
      });
      return highest.sort((a, b) => b - a).slice(0, limit);
    },
    (found) => found.length * 8,
    (found, since) => {
      const renewed = renewedSince(index, question, since);
      if (!renewed) return undefined;
      const there = found.filter((number) => !renewed.touched.has(number));
      const all = [...there, ...renewed.matching.keys()].sort((a, b) => b - a);
      if (found.length < limit) return all.slice(0, limit);
      // Which come below the last of a full list is not known.
      const known = all.filter((number) => number >= (found.at(-1) ?? 0));
      return known.length < limit ? undefined : known.slice(0, limit);
    },
  );
  return { total: countAmong(index, question, rows), numbers: [...numbers], next: null, previous: null };
}

/** One page of all events that match; what comes before it is not walked, but for `skip`. */
export function answerEvents(index: EventIndex, question: IndexEventsQuestion): IndexEvents {
  const rows = rowsAmong(index, question);
  if (question.order === 'added') return answerAdded(index, question, rows);
  const forward = question.order === 'earliest';
  const { limit, skip = 0 } = question;
  const cursor = readCursor(question.after);
  const page = take(walk(rows, forward, cursor), limit + 1 + (cursor ? 0 : skip)).slice(cursor ? 0 : skip);
  const last = page[limit - 1];
  const back = cursor ? take(walk(rows, !forward, cursor, true), limit + 1) : [];
  const beforeBack = back[limit];
  return {
    total: countAmong(index, question, rows),
    numbers: page.slice(0, limit).map(({ number }) => number),
    next: page.length > limit && last ? writeCursor(last) : null,
    previous: back.length === 0 ? null : beforeBack ? writeCursor(beforeBack) : '',
  };
}

/** Numbers of the events just before and just after one, nearest first, in the relationships named. */
export function answerNeighbours(
  index: EventIndex,
  {
    relationships,
    startsOn,
    number,
    most,
  }: { relationships: readonly string[]; startsOn: string; number: number; most: number },
): { before: number[]; after: number[] } {
  if (relationships.length === 0) return { before: [], after: [] };
  const rows = rowsAmong(index, { filter: NO_INDEX_FILTER, relationships });
  const from = { start: numberOfIso(startsOn), number };
  const side = (forward: boolean) => take(walk(rows, forward, from), most).map((place) => place.number);
  return { before: side(false), after: side(true) };
}
