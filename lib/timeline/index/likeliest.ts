/** The events that a search ranks: the most significant of those that match. */
import { significanceOfPacked } from '@/lib/domain/event-attributes';
import { type Among, countAmong, eachOnce, keyOf, renewedSince, rowsAmong } from './among';
import type { EventIndex } from './event-index';
import type { Row } from './list';
import { keep } from './view-store';

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
