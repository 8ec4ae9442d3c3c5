/** A placed event: its row, its mark as it looks at a zoom, its title. Positions are pixels, counted from 1970. */
import type { TimelineEvent } from '@/lib/domain/timeline-question';
import type { Stretch } from '../instants';
import type { Mark } from '../mark';
import type { Label } from './label';

/** From the middle of a point to its title, past the icon; and from the end of a stretch. */
const OFFSET_OF_POINT = 14;
const OFFSET_OF_STRETCH = 5;

export interface PlacedLabel extends Label {
  /**
   * After the mark in the direction of time, before it where the window ends, or in the row under or over a stretch
   * that goes on beyond the window.
   */
  side: 'after' | 'before' | 'under' | 'over';
}

export interface MarkedEvent {
  event: TimelineEvent;
  mark: Mark;
}

export interface Placement extends MarkedEvent {
  /** As it looks at this zoom: a short stretch is a point. */
  shape: 'point' | 'bar' | 'band';
  lane: string;
  /** Row within the lane, from the top; null: on the rail. */
  row: number | null;
  /** Pixels: diameter of a point, or height of a stretch. */
  size: number;
  /** Pixels by which a point stands aside of its noon, within its day. */
  shift: number;
  /** There is room for the icon of its kind. */
  icon: boolean;
  label: PlacedLabel | null;
}

export interface Span {
  from: number;
  to: number;
}

/** What a mark covers in its row. */
export function spanOf(placement: Pick<Placement, 'mark' | 'shape' | 'size' | 'shift'>, scale: number): Span {
  const { mark, shape, size, shift } = placement;
  if (shape === 'point') {
    const middle = ((mark.from + mark.to) / 2) * scale + shift;
    return { from: middle - size / 2, to: middle + size / 2 };
  }
  const from = mark.from * scale + shift;
  return { from, to: Math.max(mark.to * scale, from + size) };
}

export const widened = ({ from, to }: Span, by: number): Span => ({ from: from - by, to: to + by });

/** What a title covers. */
export function labelSpan(
  placement: Placement,
  label: Pick<PlacedLabel, 'side' | 'width'>,
  scale: number,
  visible: Stretch,
): Span {
  const { from, to } = spanOf(placement, scale);
  if (label.side === 'under' || label.side === 'over') {
    const start = Math.max(from, visible.from * scale + 2);
    return { from: start, to: start + label.width };
  }
  const isPoint = placement.shape === 'point';
  const middle = (from + to) / 2;
  if (label.side === 'after') {
    const start = isPoint ? middle + OFFSET_OF_POINT : to + OFFSET_OF_STRETCH;
    return { from: start, to: start + label.width };
  }
  const end = isPoint ? middle - OFFSET_OF_POINT : from - OFFSET_OF_STRETCH;
  return { from: end - label.width, to: end };
}

/** From the row of a mark to the first row of its title. */
export function firstRowOf({ side, lines }: PlacedLabel): number {
  if (side === 'under') return 1;
  return side === 'over' ? -lines.length : 0;
}
