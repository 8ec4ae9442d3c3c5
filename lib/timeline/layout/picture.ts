/** One picture of the chart: captions, rows and titles, and the rails, from an answer and a window. Pure. */
import type { TimelineEvent } from '@/lib/domain/timeline-question';
import { DAY, type Stretch, startOfDay } from '../instants';
import { markOf } from '../mark';
import { type Caption, placeCaptions } from './captions';
import type { Measure } from './label';
import type { LaneRows } from './lane-rows';
import { layOut } from './lay-out';
import { type MarkedEvent, type Placement, spanOf } from './placement';
import { type LeftOut, type RailMark, railOf } from './rail';

export interface PictureInput {
  events: readonly TimelineEvent[];
  /** What the answer counts without giving it. */
  leftOut: readonly LeftOut[];
  lanes: readonly LaneRows[];
  /** Slugs of the events that are told above the lanes, the most wanted first. */
  turningPoints: readonly string[];
  window: Stretch;
  /** Pixels. */
  width: number;
  today: string;
  measure: { label: Measure; caption: Measure };
  /** Width of the date of an event, in pixels. */
  dateWidth: (event: TimelineEvent) => number;
  before?: ReadonlyMap<string, number>;
  /** As many captions at most. */
  captions: number;
  /** Slugs of events that have a mark in any case: where no row is free for one, it stands over others. */
  pinned?: ReadonlySet<string>;
}

export interface Picture {
  placements: Placement[];
  captions: Caption[];
  rail: RailMark[];
  /** All that is not drawn by itself: of the answer, and what found no row. */
  leftOut: LeftOut[];
}

/** Whether a mark, as it is placed, lies in the window. */
export const isWithin = ({ mark }: Pick<Placement, 'mark'>, window: Stretch): boolean =>
  mark.to >= window.from && mark.from < window.to;

/** Beyond these nobody would be told in a caption. */
const MOST_WISHES = 40;

function captionsOf(input: PictureInput, marked: readonly MarkedEvent[], scale: number): Caption[] {
  const { turningPoints, window, width, measure, dateWidth } = input;
  const order = new Map(turningPoints.map((slug, index) => [slug, index]));
  const rank = (event: TimelineEvent) => order.get(event.slug) ?? turningPoints.length;
  const wishes = marked
    .filter(({ mark }) => mark.shape !== 'band' && mark.from >= window.from && mark.from < window.to)
    .sort(
      (a, b) =>
        rank(a.event) - rank(b.event) ||
        b.event.significance - a.event.significance ||
        (a.event.slug < b.event.slug ? -1 : 1),
    )
    .slice(0, MOST_WISHES)
    .map(({ event, mark }) => ({ event, at: (mark.from - window.from) * scale }));
  return placeCaptions(wishes, width, measure.caption, dateWidth, input.captions);
}

/** The row of its lane in which a mark lies over fewest others, the lowest of them; null where it has no lane. */
function rowWithLeast(
  { lane, ...mark }: Placement,
  placements: readonly Placement[],
  lanes: readonly LaneRows[],
  scale: number,
): number | null {
  const rows = lanes.find((one) => one.lane === lane)?.rows ?? 0;
  const own = spanOf(mark, scale);
  const covered = Array.from(
    { length: rows },
    (_, row) =>
      placements.filter((other) => {
        const span = spanOf(other, scale);
        return other.lane === lane && other.row === row && span.from < own.to && span.to > own.from;
      }).length,
  );
  const row = covered.lastIndexOf(Math.min(...covered));
  return row < 0 ? null : row;
}

export function drawPicture(input: PictureInput): Picture {
  const { window, width } = input;
  const scale = width / (window.to - window.from);
  const marked = input.events.map((event) => ({ event, mark: markOf(event, input.today) }));
  const captions = captionsOf(input, marked, scale);
  const placements = layOut({
    marked,
    lanes: input.lanes,
    pixelsPerMillisecond: scale,
    measure: input.measure.label,
    visible: window,
    captioned: new Set(captions.map(({ event }) => event.slug)),
    before: input.before,
  });
  for (const placement of placements)
    if (placement.row === null && input.pinned?.has(placement.event.slug))
      placement.row = rowWithLeast(placement, placements, input.lanes, scale);
  const homeless = placements
    .filter(({ row }) => row === null)
    .map(({ event, lane }) => {
      const from = startOfDay(event.startsOn);
      return { lane, from, to: from + DAY, count: 1 };
    });
  const leftOut = [...input.leftOut, ...homeless];
  return { placements, captions, rail: railOf(leftOut, scale), leftOut };
}

/** Events of each lane that have a mark of their own in the window, in a row or as a dot of the rail. */
export function countShown({ placements, rail }: Picture, window: Stretch): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (lane: string, count: number) => counts.set(lane, (counts.get(lane) ?? 0) + count);
  for (const placement of placements) {
    if (placement.row !== null && isWithin(placement, window)) add(placement.lane, 1);
  }
  for (const { lane, from, to, count, dots } of rail) {
    if (dots && to > window.from && from < window.to) add(lane, count);
  }
  return counts;
}

/**
 * Which of the placed events the timeline library draws; the others are light marks. The titled and weighty first.
 *
 * @param pinned slugs of events that it draws in any case
 */
export function chooseDrawn(
  placements: readonly Placement[],
  window: Stretch,
  most: number,
  pinned: readonly (string | null)[],
): Set<string> {
  const width = window.to - window.from;
  const distance = ({ mark }: Placement) => Math.max(0, window.from - mark.to, mark.from - window.to) / width;
  const ranked = placements
    .filter(({ row }) => row !== null)
    .map((placement) => ({
      slug: placement.event.slug,
      rank: pinned.includes(placement.event.slug)
        ? -1
        : (placement.label ? 1 : 3) + Math.ceil(distance(placement)) * 4 - placement.event.significance / 100,
    }))
    .sort((a, b) => a.rank - b.rank);
  return new Set(ranked.slice(0, most).map(({ slug }) => slug));
}
