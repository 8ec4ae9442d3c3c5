/** Events of several relationships, or of all and of none: which they are and how many, an event that stands in several of them once. */
import { numberOfIso } from '@/lib/domain/civil-date';
import { type Bits, emptyBits, grownTo, hasBit, setBit } from './bits';
import type { Columns } from './columns';
import { changesSince, type EventIndex, relationshipsIn } from './event-index';
import { type Row, rowOf } from './list';
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

export const rowsAmong = (index: EventIndex, among: Among): Row[] =>
  relationshipsIn(index, among.relationships)
    .map((relationship) => rowOf(index, relationship, among))
    .filter(({ length }) => length > 0);

export const keyOf = ({ filter, relationships, from = '', to = '' }: Among) =>
  `${from} ${to} ${[...relationships].sort().join()} ${filterKey(filter)}`;

/** Calls with each number once, the latest of each row first, and its place there. */
export function eachOnce(
  index: EventIndex,
  rows: readonly Row[],
  call: (row: Row, place: number) => void,
): void {
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

export interface Renewed {
  /** Numbers of all events that have changed in the relationships, also of those that never matched. */
  touched: ReadonlySet<number>;
  /** Where those of them stand that match now. */
  matching: ReadonlyMap<number, { columns: Columns; place: number }>;
}

/** What has changed among some events since a version; null where it is too long ago. */
export function renewedSince(index: EventIndex, among: Among, since: number): Renewed | null {
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

export function countAmong(index: EventIndex, among: Among, rows: readonly Row[]): number {
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
