/** The measures of the chart in pixels, from top to bottom: bands, captions, lanes with their rails, axis. */
import type { LaneRows } from '@/lib/timeline/layout/lane-rows';

export const ROW_HEIGHT = 22;
/** Above the first row of a lane. */
export const LANE_TOP = 4;
/** The rail at the foot of a lane. Its stacks are two pixels taller, so that each is 24 pixels to press: into the air above the next row. */
export const RAIL_HEIGHT = 22;
/** Room for an office and its body in two lines, in the column of names. */
export const BAND_HEIGHT = 26;
/** Above the band of a line, for the name of the line where there is no column of names. */
export const BAND_HEAD = 16;
/** A date and three lines of title, and the air below. */
export const CAPTIONS_HEIGHT = 82;
export const AXIS_HEIGHT = 44;
/** Above the rows of a lane for its name, where the screen is narrow. */
export const NARROW_HEAD = 22;
/** A lane of no row, which the filter has left empty: its name in one line. */
export const EMPTY_LANE = 26;

export interface Geometry {
  /** Lines of bands. */
  lines: number;
  /** Above each band, for the name of its line where that stands within. */
  bandHead: number;
  lanes: readonly LaneRows[];
  /** Above the rows of each lane, for its name where that stands within. */
  laneHead: number;
}

type Head = Pick<Geometry, 'lines' | 'bandHead'>;

/** From the top of the chart to the band of a line. */
export const bandTop = (line: number, { bandHead }: Pick<Geometry, 'bandHead'>): number =>
  line * (bandHead + BAND_HEIGHT) + bandHead;

/** From the top of the chart to its captions. */
export const captionsTop = ({ lines, bandHead }: Head): number => lines * (bandHead + BAND_HEIGHT);

export const headHeight = (head: Head): number => captionsTop(head) + CAPTIONS_HEIGHT;

/** The height of a lane by its rows. */
export const laneHeight = (rows: number, laneHead: number): number =>
  rows === 0 ? EMPTY_LANE : rows * ROW_HEIGHT + LANE_TOP + RAIL_HEIGHT + laneHead;

/** From the top of the chart to the top of each lane, and to the axis. */
export function laneTops(geometry: Geometry): { tops: Map<string, number>; axis: number } {
  let top = headHeight(geometry);
  const tops = new Map<string, number>();
  for (const { lane, rows } of geometry.lanes) {
    tops.set(lane, top);
    top += laneHeight(rows, geometry.laneHead);
  }
  return { tops, axis: top };
}

/** From the top of the chart to the foot of its axis. */
export const chartHeight = (geometry: Geometry): number => laneTops(geometry).axis + AXIS_HEIGHT;

/** From the top of a lane to the middle of a row. */
export const rowMiddle = (row: number, laneHead: number): number =>
  LANE_TOP + laneHead + (row + 0.5) * ROW_HEIGHT;
