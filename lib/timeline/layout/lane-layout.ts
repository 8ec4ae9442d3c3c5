/** The rows and titles of one lane. */
import { DAY, type Stretch } from '../instants';
import { labelChoices, type Measure } from './label';
import { LaneGrid } from './lane-grid';
import type { LaneRows } from './lane-rows';
import {
  firstRowOf,
  labelSpan,
  type MarkedEvent,
  type PlacedLabel,
  type Placement,
  type Span,
  spanOf,
  widened,
} from './placement';

/** Diameters of a point by weight, the largest that leave every mark a row; and a stroke where that is not enough. */
const SIZES = [
  [6, 9, 12],
  [5, 7, 10],
  [4, 6, 8],
] as const;
const STROKE = 3;
const GAP = 1.5;
const LABEL_GAP = 10;
const ICON_REACH = 10;
/** A day wider than this is a box in which its events stand side by side. */
const DAY_AS_BOX = 40;

export interface LayoutInput {
  marked: readonly MarkedEvent[];
  lanes: readonly LaneRows[];
  pixelsPerMillisecond: number;
  measure: Measure;
  /** What is seen: titles of what is in it end before its edges. */
  visible: Stretch;
  /** Slugs of what is told in a caption above the lanes: no title beside the mark, and a line down to it. */
  captioned: ReadonlySet<string>;
  /** Rows of the last picture at this zoom, which marks keep. */
  before?: ReadonlyMap<string, number>;
}

/** The most significant first; then the earlier, so that the order never depends on how the rows came. */
const bySignificance = (a: Placement, b: Placement) =>
  b.event.significance - a.event.significance ||
  (a.event.startsOn < b.event.startsOn ? -1 : a.event.startsOn > b.event.startsOn ? 1 : 0) ||
  (a.event.slug < b.event.slug ? -1 : 1);

export class LaneLayout {
  private grid: LaneGrid;
  private readonly scale: number;

  constructor(
    private readonly rows: number,
    private readonly placements: readonly Placement[],
    private readonly input: LayoutInput,
    private readonly lines: readonly number[],
  ) {
    this.scale = input.pixelsPerMillisecond;
    this.grid = this.prepare();
  }

  /** Chooses the largest marks that all find a row. */
  private prepare(): LaneGrid {
    const { visible } = this.input;
    const width = (visible.to - visible.from) * this.scale;
    for (const sizes of SIZES) {
      const grid = new LaneGrid(this.rows, visible.from * this.scale - width, Math.ceil(3 * width));
      for (const placement of this.placements) {
        const { mark, shape } = placement;
        placement.size = shape === 'point' ? (sizes[mark.weight - 1] ?? STROKE) : 6;
        grid.expectMark(widened(spanOf(placement, this.scale), GAP));
      }
      if (grid.mostNeeded() <= this.rows || sizes === SIZES.at(-1)) {
        for (const line of this.lines) grid.addLine(line);
        return grid;
      }
    }
    throw new Error('There are sizes of marks.');
  }

  private order(upwards: boolean): number[] {
    return Array.from({ length: this.rows }, (_, row) => (upwards ? this.rows - 1 - row : row));
  }

  /** The row of the last picture, where there is one. */
  private keepRow(placement: Placement): void {
    const row = this.input.before?.get(placement.event.slug);
    if (row !== undefined && row < this.rows) this.placeIn(placement, [row]);
  }

  private take(placement: Placement, row: number): void {
    placement.row = row;
    this.grid.takeMark(row, widened(spanOf(placement, this.scale), GAP / 2));
  }

  /** True where a title may end up there, as the window ends. */
  private staysWithin(placement: Placement, span: Span): boolean {
    const { visible } = this.input;
    const [left, right] = [visible.from * this.scale, visible.to * this.scale];
    const { from, to } = spanOf(placement, this.scale);
    if (to < left || from > right) return span.to < left || span.from > right;
    return span.from >= left + 2 && span.to <= right - 2;
  }

  /** The first of these rows in which a mark may have its title; undefined where it may in none. */
  private rowForLabel(
    placement: Placement,
    rows: readonly number[],
    label: PlacedLabel,
    marksToCome: boolean,
  ): number | undefined {
    const span = labelSpan(placement, label, this.scale, this.input.visible);
    if (!this.staysWithin(placement, span)) return undefined;
    const taken = { from: span.from - 3, to: span.to + LABEL_GAP };
    if (marksToCome && !this.grid.leavesRoom(taken, label.lines.length)) return undefined;
    const first = firstRowOf(label);
    return rows.find((row) => {
      for (let line = first; line < label.lines.length + first; line += 1) {
        if (row + line < 0 || row + line >= this.rows || !this.grid.isFreeForLabel(row + line, taken))
          return false;
      }
      return true;
    });
  }

  private takeLabel(placement: Placement, row: number, label: PlacedLabel): void {
    const span = labelSpan(placement, label, this.scale, this.input.visible);
    const first = firstRowOf(label);
    for (let line = first; line < label.lines.length + first; line += 1) {
      this.grid.takeLabel(row + line, { from: span.from - 3, to: span.to + LABEL_GAP });
    }
    placement.label = label;
  }

  private choices(placement: Placement): PlacedLabel[] {
    const labels = labelChoices(placement.event.title, this.input.measure);
    const sides =
      placement.shape === 'point'
        ? (['after', 'before'] as const)
        : (['after', 'before', 'under', 'over'] as const);
    return labels.flatMap((label) => sides.map((side) => ({ ...label, side })));
  }

  /** Mark and title together, where that leaves all other marks their rows. */
  private placeWithLabel(placement: Placement): void {
    const { row: kept } = placement;
    const own = widened(spanOf(placement, this.scale), GAP);
    const rows =
      kept === null ? this.order(false).filter((row) => this.grid.isFreeForMark(row, own)) : [kept];
    if (this.input.captioned.has(placement.event.slug) || placement.size === STROKE) {
      // As high as can be, so that the line down to it crosses no title of its lane.
      if (kept === null && rows.length > 0) this.take(placement, Math.min(...rows));
      return;
    }
    for (const label of this.choices(placement)) {
      const row = this.rowForLabel(placement, rows, label, true);
      if (row === undefined) continue;
      if (kept === null) this.take(placement, row);
      this.takeLabel(placement, row, label);
      return;
    }
  }

  /** A mark alone in the first of these rows that is free: aside within its day, at last as a stroke. */
  private placeIn(placement: Placement, rows: readonly number[]): void {
    for (const shift of this.shifts(placement)) {
      placement.shift = shift;
      const span = widened(spanOf(placement, this.scale), GAP / 2);
      const row = rows.find((one) => this.grid.isFreeForMark(one, span));
      if (row === undefined) continue;
      this.take(placement, row);
      return;
    }
    placement.shift = 0;
    if (placement.shape !== 'point') return;
    const { size } = placement;
    placement.size = STROKE;
    const span = spanOf(placement, this.scale);
    const row = rows.find((one) => this.grid.isFreeForMark(one, span));
    if (row === undefined) placement.size = size;
    else this.take(placement, row);
  }

  /** Where a day is a box, its events stand side by side round its noon. */
  private shifts({ mark, size }: Placement): number[] {
    const half = (DAY * this.scale) / 2 - size;
    if (mark.to > mark.from || half * 2 < DAY_AS_BOX) return [0];
    const step = size + 2 * GAP;
    const count = Math.floor(half / step);
    return [0, ...Array.from({ length: count }, (_, at) => [(at + 1) * step, -(at + 1) * step]).flat()];
  }

  run(): void {
    const ordered = [...this.placements].sort(bySignificance);
    const isCaptioned = ({ event }: Placement) => this.input.captioned.has(event.slug);
    const others = ordered.filter(({ mark }) => mark.shape !== 'band');
    for (const placement of ordered) this.keepRow(placement);
    for (const band of ordered)
      if (band.mark.shape === 'band' && band.row === null) this.placeIn(band, this.order(true));
    for (const placement of others) if (isCaptioned(placement)) this.placeWithLabel(placement);
    for (const placement of others) if (!isCaptioned(placement)) this.placeWithLabel(placement);
    // From the foot of the lane upwards, so that the upper rows stay free for titles.
    for (const placement of others) if (placement.row === null) this.placeIn(placement, this.order(true));
    for (const placement of ordered) this.labelLater(placement);
    for (const placement of ordered) this.giveIcon(placement);
  }

  /** A title for a mark that stands by now, in what is left. */
  private labelLater(placement: Placement): void {
    const { row, label, event, size } = placement;
    if (row === null || label || size === STROKE || this.input.captioned.has(event.slug)) return;
    const fitting = this.choices(placement).find(
      (one) => this.rowForLabel(placement, [row], one, false) !== undefined,
    );
    if (fitting) this.takeLabel(placement, row, fitting);
  }

  private giveIcon(placement: Placement): void {
    const { row, shape, size, label, event } = placement;
    if (row === null || shape !== 'point' || size === STROKE) return;
    if (!label && !this.input.captioned.has(event.slug)) return;
    const { from, to } = spanOf(placement, this.scale);
    const middle = (from + to) / 2;
    const own = { from: from - GAP / 2, to: to + GAP / 2 };
    placement.icon =
      this.grid.isFreeForMark(row, { from: middle - ICON_REACH, to: own.from }) &&
      this.grid.isFreeForMark(row, { from: own.to, to: middle + ICON_REACH });
    if (placement.icon) this.grid.takeMark(row, { from: middle - ICON_REACH, to: middle + ICON_REACH });
  }
}
