/**
 * Where each event of a lane stands: its row, and its label where there is room. Marks never overlap, labels
 * overlap nothing. What fits nowhere is left out and counted.
 *
 * Positions are pixels at the zoom given, counted from 1970, so that they hold while the reader pans.
 */
import type { EventSummary } from '@/lib/domain/event';
import { LANES, type Lane } from '@/lib/domain/ontology';
import type { Stretch } from './instants';
import { fitLabel } from './label';
import { type Mark, markOf } from './mark';
import { Row } from './rows';

export const MARK_SIZE = 10;
const MARK_GAP = 2;
/** Between a mark and its label, and after a label. */
const LABEL_OFFSET = 5;
const LABEL_GAP = 14;
const LONGEST_LABEL = 280;
const SHORTEST_LABEL = 64;

export interface Placement {
  event: EventSummary;
  mark: Mark;
  lane: Lane;
  /** Row within the lane, from the top; null where there was none free. */
  row: number | null;
  /** Null: the mark stands alone. */
  label: string | null;
}

export interface LaneRows {
  lane: Lane;
  rows: number;
}

export interface LayoutInput {
  events: readonly EventSummary[];
  lanes: readonly LaneRows[];
  pixelsPerMillisecond: number;
  today: string;
  measure: (text: string) => number;
  /** What is seen, in milliseconds: labels end before its edge, marks outside have none. Rows do not depend on it. */
  visible?: Stretch;
}

interface Extent {
  from: number;
  to: number;
}

function extentOf(mark: Mark, scale: number): Extent {
  if (mark.shape === 'point') {
    const centre = mark.from * scale;
    return { from: centre - MARK_SIZE / 2, to: centre + MARK_SIZE / 2 };
  }
  const from = mark.from * scale;
  return { from, to: Math.max(mark.to * scale, from + MARK_SIZE) };
}

/** The most significant first; then the earlier, so that the order never depends on how the rows came. */
const bySignificance = (a: Placement, b: Placement) =>
  b.event.significance - a.event.significance ||
  (a.event.startsOn < b.event.startsOn ? -1 : a.event.startsOn > b.event.startsOn ? 1 : 0) ||
  (a.event.slug < b.event.slug ? -1 : 1);

/** Bands lie in the last rows, at most half of them, each alone in its row for its time. */
function placeBands(bands: Placement[], input: LayoutInput, rows: Row[]): void {
  const first = rows.length - Math.max(1, Math.floor(rows.length / 2));
  for (const band of bands) {
    const { from, to } = extentOf(band.mark, input.pixelsPerMillisecond);
    for (let row = rows.length - 1; row >= first && band.row === null; row -= 1) {
      if (!rows[row]?.isFree(from, to + MARK_GAP)) continue;
      rows[row]?.take(from, to + MARK_GAP);
      band.row = row;
      band.label = fitLabel(band.event.title, to - from - 2 * LABEL_OFFSET, input.measure)?.text ?? null;
    }
  }
}

function placeMarks(marks: Placement[], input: LayoutInput, rows: Row[]): void {
  const waiting: { placement: Placement; extent: Extent }[] = [];
  // The last row of several stays free of labels at first, so that labels do not crowd out marks.
  const labelled = Math.max(1, rows.length - 1);
  for (const placement of marks) {
    const extent = extentOf(placement.mark, input.pixelsPerMillisecond);
    const label = fitLabel(placement.event.title, LONGEST_LABEL, input.measure);
    const end = extent.to + LABEL_OFFSET + (label?.width ?? 0) + LABEL_GAP;
    const row = label ? rows.slice(0, labelled).findIndex((one) => one.isFree(extent.from, end)) : -1;
    if (row < 0 || !label) {
      waiting.push({ placement, extent });
      continue;
    }
    rows[row]?.take(extent.from, end);
    placement.row = row;
    placement.label = label.text;
  }
  for (const { placement, extent } of waiting) {
    for (let row = rows.length - 1; row >= 0 && placement.row === null; row -= 1) {
      if (!rows[row]?.isFree(extent.from - MARK_GAP, extent.to + MARK_GAP)) continue;
      rows[row]?.take(extent.from, extent.to);
      placement.row = row;
    }
  }
  for (const { placement, extent } of waiting) {
    const row = placement.row === null ? undefined : rows[placement.row];
    if (!row) continue;
    const room = row.roomAfter(extent.to + 0.01, LONGEST_LABEL) - LABEL_OFFSET - LABEL_GAP;
    const label = room >= SHORTEST_LABEL ? fitLabel(placement.event.title, room, input.measure) : null;
    if (!label) continue;
    row.take(extent.to, extent.to + LABEL_OFFSET + label.width + LABEL_GAP);
    placement.label = label.text;
  }
}

/** Shortens labels that would run over the edge, so that none is cut there within a word. */
function keepWithin(placements: readonly Placement[], input: LayoutInput, visible: Stretch): void {
  const scale = input.pixelsPerMillisecond;
  for (const placement of placements) {
    const { mark, label, event } = placement;
    if (label === null || mark.shape === 'band') continue;
    if (mark.to < visible.from || mark.to > visible.to) placement.label = null;
    else {
      const start = extentOf(mark, scale).to + LABEL_OFFSET;
      const room = Math.min(input.measure(label), visible.to * scale - start - 2);
      placement.label = fitLabel(event.title, room, input.measure)?.text ?? null;
    }
  }
}

/** Lays out all events given. Pure: the same input gives the same picture. */
export function layOut(input: LayoutInput): Placement[] {
  const placements: Placement[] = input.events.map((event) => ({
    event,
    mark: markOf(event, input.today),
    lane: event.lane,
    row: null,
    label: null,
  }));
  placements.sort(bySignificance);
  for (const { lane, rows: count } of input.lanes) {
    const rows = Array.from({ length: count }, () => new Row());
    const own = placements.filter((placement) => placement.lane === lane);
    const isBand = (placement: Placement) => placement.mark.shape === 'band';
    placeBands(own.filter(isBand), input, rows);
    placeMarks(
      own.filter((placement) => !isBand(placement)),
      input,
      rows,
    );
  }
  if (input.visible) keepWithin(placements, input, input.visible);
  return placements;
}

/** How many events within a stretch have no row, by lane. */
export function countOmitted(
  placements: readonly Placement[],
  visible: { from: number; to: number },
): Partial<Record<Lane, number>> {
  const counts: Partial<Record<Lane, number>> = {};
  for (const { lane, mark, row } of placements) {
    if (row !== null || mark.to < visible.from || mark.from > visible.to) continue;
    counts[lane] = (counts[lane] ?? 0) + 1;
  }
  return counts;
}

/**
 * How many rows each lane gets, so that nothing moves later: by the square root of how much happens in it.
 * Lanes in which nothing ever happened get none and are not drawn.
 *
 * @param counts events of the whole history by lane
 * @param total rows to share out
 */
export function shareRows(counts: Partial<Record<Lane, number>>, total: number): LaneRows[] {
  const used = LANES.filter((lane) => (counts[lane] ?? 0) > 0);
  const weight = (lane: Lane) => Math.sqrt(counts[lane] ?? 0);
  const sum = used.reduce((all, lane) => all + weight(lane), 0);
  return used.map((lane) => {
    const share = Math.round((total * weight(lane)) / sum);
    return { lane, rows: Math.max(1, Math.min(share, counts[lane] ?? 0, 6)) };
  });
}
