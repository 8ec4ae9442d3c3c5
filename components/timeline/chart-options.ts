/** What the chart is built from, what it is given to draw, and what it says. */
import type { Period } from '@/lib/domain/period';
import type { TimelineEvent } from '@/lib/domain/timeline-question';
import type { Stretch } from '@/lib/timeline/instants';
import type { LeftOut, RailMark } from '@/lib/timeline/layout/rail';
import type { Geometry } from './chart-geometry';
import type { IconOf } from './dress-mark';
import type { ChartMeasure } from './measure-text';

/** What the mouse is over. */
export type Pointed =
  | { what: 'event'; slug: string; x: number; y: number }
  | { what: 'stack'; stack: RailMark; x: number; y: number }
  | { what: 'period'; id: string; x: number; y: number };

export interface ChartOptions {
  geometry: Geometry;
  history: Stretch;
  window: Stretch;
  periods: readonly Period[];
  today: string;
  locale: string;
  rtl: boolean;
  measure: ChartMeasure;
  iconOf: IconOf;
  dateOf: (edtf: string) => string;
  stackName: (mark: RailMark) => string;
  /** A number in the digits of the page. */
  numberOf: (count: number) => string;
  hasFocus: () => boolean;
  /** At every frame of a move. */
  onMove: (window: Stretch) => void;
  onChoose: (slug: string) => void;
  /** A stack was pressed. */
  onStack: (stack: RailMark) => void;
  onPoint: (pointed: Pointed | null) => void;
  /** Once the window rests. */
  onLayout: (layout: ChartLayout) => void;
}

export interface ChartLayout {
  /** Events of each lane that have a mark of their own in the window. */
  shown: ReadonlyMap<string, number>;
  leftOut: readonly LeftOut[];
  /** The captions tell what weighs most in the window rather than the turning points of the whole. */
  foremost: boolean;
}

export interface ChartData {
  events: readonly TimelineEvent[];
  leftOut: readonly LeftOut[];
  turningPoints: readonly string[];
}
