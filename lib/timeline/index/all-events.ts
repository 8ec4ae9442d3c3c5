/**
 * Events of several relationships, or of all and of none, as one list: their rows are walked side by side, and an event
 * that stands in several of them comes once.
 */
import { numberOfIso } from '@/lib/domain/civil-date';
import { significanceOfPacked } from '@/lib/domain/event-attributes';
import { type Bits, emptyBits, grownTo, hasBit, setBit } from './bits';
import type { Columns } from './columns';
import { changesSince, type EventIndex, relationshipsIn } from './event-index';
import { countUpTo, type ListPlace, placeIn, type Row, readCursor, rowOf, writeCursor } from './list';
import { filterKey, type IndexFilter, matchingOf } from './matching';
import { keep } from './view-store';

/** Which events: those of the relationships (of all and of none where none is named) that match and touch the days. */
export interface Among {
  filter: IndexFilter;
  /** Slugs. */
  relationships: readonly string[];
  /** Inclusive days, YYYY-MM-DD. */
  from?: string;
  to?: string;
}

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

const rowsAmong = (index: EventIndex, among: Among): Row[] =>
  relationshipsIn(index, among.relationships)
    .map((relationship) => rowOf(index, relationship, among))
    .filter(({ length }) => length > 0);

const keyOf = ({ filter, relationships, from = '', to = '' }: Among) =>
  `${from} ${to} ${[...relationships].sort().join()} ${filterKey(filter)}`;

/** Calls with each number once, the latest of each row first, and its place there. */
function eachOnce(index: EventIndex, rows: readonly Row[], call: (row: Row, place: number) => void): void {
  const seen = rows.length > 1 ? emptyBits(index.most) : null;
  for (const row of rows)
    for (let rank = row.length - 1; rank >= 0; rank -= 1) {
      const place = row.at(rank);
      if (seen) {
        const number = row.columns.numbers[place] ?? 0;
        if (hasBit(seen, number)) continue;
        setBit(seen, number, true);
      }
      call(row, place);
    }
}

interface Renewed {
  /** Numbers of all events that have changed in the relationships, also of those that never matched. */
  touched: ReadonlySet<number>;
  /** Where those of them stand that match now. */
  matching: ReadonlyMap<number, { columns: Columns; place: number }>;
}

/** What has changed among some events since a version; null where it is too long ago. */
function renewedSince(index: EventIndex, among: Among, since: number): Renewed | null {
  const changes = changesSince(relationshipsIn(index, among.relationships), since);
  if (!changes) return null;
  const touched = new Set<number>();
  const matching = new Map<number, { columns: Columns; place: number }>();
  for (const { relationship, difference } of changes) {
    const { columns } = relationship;
    for (const { number } of difference.removed) touched.add(number);
    for (const place of difference.added) touched.add(columns.numbers[place] ?? 0);
    for (const place of matchingOf(index, relationship, among.filter, difference.added))
      if (touches(columns, place, among)) matching.set(columns.numbers[place] ?? 0, { columns, place });
  }
  return { touched, matching };
}

/** Whether an event lasts into the days. */
function touches(
  { starts, ends }: Columns,
  place: number,
  { from, to }: Pick<Among, 'from' | 'to'>,
): boolean {
  if (from !== undefined && to !== undefined && to < from) return false;
  return (
    (to === undefined || (starts[place] ?? 0) <= numberOfIso(to)) &&
    (from === undefined || (ends[place] ?? 0) >= numberOfIso(from))
  );
}

function countAmong(index: EventIndex, among: Among, rows: readonly Row[]): number {
  if (rows.length <= 1) return rows[0]?.length ?? 0;
  const counted = keep(
    index.store,
    `count ${keyOf(among)}`,
    () => {
      const bits = emptyBits(index.most);
      let count = 0;
      eachOnce(index, rows, ({ columns }, place) => {
        setBit(bits, columns.numbers[place] ?? 0, true);
        count += 1;
      });
      return { bits, count };
    },
    ({ bits }) => bits.byteLength,
    (before, since) => {
      const renewed = renewedSince(index, among, since);
      if (!renewed) return undefined;
      const bits = grownTo(before.bits, index.most);
      let { count } = before;
      for (const number of renewed.touched) {
        const isThere = renewed.matching.has(number);
        count += Number(isThere) - Number(hasBit(bits, number));
        setBit(bits, number, isThere);
      }
      return { bits, count };
    },
  );
  return counted.count;
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

export const NO_INDEX_FILTER: IndexFilter = {
  types: [],
  actors: [],
  topics: [],
  sources: [],
  places: [],
  tones: [],
  certainties: [],
  words: null,
};

/** The numbers of all events that touch some days, as a set. */
export function numbersTouching(index: EventIndex, from: string, to: string): Bits {
  return keep(
    index.store,
    `touching ${from} ${to}`,
    () => {
      const bits = emptyBits(index.most);
      for (const row of rowsAmong(index, { filter: NO_INDEX_FILTER, relationships: [], from, to }))
        for (let rank = 0; rank < row.length; rank += 1)
          setBit(bits, row.columns.numbers[row.at(rank)] ?? 0, true);
      return bits;
    },
    (bits) => bits.byteLength,
    (bits, since) => {
      const among = { filter: NO_INDEX_FILTER, relationships: [], from, to };
      const renewed = renewedSince(index, among, since);
      if (!renewed) return undefined;
      const mended = grownTo(bits, index.most);
      for (const number of renewed.touched) setBit(mended, number, renewed.matching.has(number));
      return mended;
    },
  );
}

/** Significances are 0 to 100. */
const STEPS = 128;

interface Likeliest {
  total: number;
  numbers: number[];
}

/** The most significant of some events, and of what significance the last of them is. */
interface MostSignificant {
  numbers: number[];
  least: number;
}

function mostSignificant(index: EventIndex, rows: readonly Row[], most: number): MostSignificant {
  const steps = new Uint32Array(STEPS);
  const significanceAt = ({ columns }: Row, place: number) =>
    significanceOfPacked(columns.attributes[place] ?? 0);
  eachOnce(index, rows, (row, place) => {
    const step = significanceAt(row, place);
    steps[step] = (steps[step] ?? 0) + 1;
  });
  let [least, above] = [STEPS - 1, 0];
  while (least > 0 && above + (steps[least] ?? 0) < most) {
    above += steps[least] ?? 0;
    least -= 1;
  }
  const numbers: number[] = [];
  let free = Math.max(0, most - above);
  eachOnce(index, rows, (row, place) => {
    const significance = significanceAt(row, place);
    if (significance < least || (significance === least && free === 0)) return;
    if (significance === least) free -= 1;
    numbers.push(row.columns.numbers[place] ?? 0);
  });
  return { numbers, least };
}

/** The same ones, where nothing has changed among them and nothing came that belongs to them. */
function stillMostSignificant(
  index: EventIndex,
  among: Among,
  most: number,
  found: MostSignificant,
  since: number,
): MostSignificant | undefined {
  const renewed = renewedSince(index, among, since);
  if (!renewed || found.numbers.some((number) => renewed.touched.has(number))) return undefined;
  const isFull = found.numbers.length === most;
  for (const { columns, place } of renewed.matching.values())
    if (!isFull || significanceOfPacked(columns.attributes[place] ?? 0) >= found.least) return undefined;
  return found;
}

/** At most so many of the events that match, the most significant, and of equal ones the latest of a relationship; and how many match. */
export function answerLikeliest(index: EventIndex, among: Among, most: number): Likeliest {
  const rows = rowsAmong(index, among);
  const { numbers } = keep(
    index.store,
    `likeliest ${most} ${keyOf(among)}`,
    () => mostSignificant(index, rows, most),
    (found) => found.numbers.length * 8,
    (found, since) => stillMostSignificant(index, among, most, found, since),
  );
  return { total: countAmong(index, among, rows), numbers };
}
