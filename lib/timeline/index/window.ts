/** A window of a relationship: which events are shown, and how many stand beside them, by lane and stretch of days. */
import { FIRST_DAY, isoOfNumber, LAST_DAY, numberOfIso } from '@/lib/domain/civil-date';
import type { TimelineStack, WindowQuestion } from '@/lib/domain/timeline-question';
import { chooseOfTile, type Tiling, tileOf, tilingFor } from './choose-events';
import type { Columns } from './columns';
import type { EventIndex, RelationshipIndex } from './event-index';
import { countBefore, type LanedView, type LaneRows, lanedView } from './lanes';
import { countMatching, type IndexFilter, matching } from './matching';
import { rankIn } from './mending';
import { eachReaching } from './spans';

export const CALENDAR = { first: numberOfIso(FIRST_DAY), last: numberOfIso(LAST_DAY) };
/** A window is at least so many stacks wide, and less than twice as many. */
const STACKS = 24;

export type IndexWindowQuestion = Omit<WindowQuestion, 'filter' | 'beside'> & {
  filter: IndexFilter;
  beside?: RelationshipIndex;
};

/** As `WindowAnswer`, with numbers in place of events and ids in place of lanes. */
export interface IndexWindow {
  from: string;
  to: string;
  total: number;
  matching: number;
  lanes: { id: string; total: number; shown: number }[];
  /** In the order of time; `lane` is a place in `lanes`. */
  events: { number: number; lane: number }[];
  stackDays: number;
  stacks: TimelineStack[];
}

/** Day numbers, inclusive. */
interface Stretch {
  from: number;
  to: number;
}

interface Shown {
  place: number;
  lane: number;
}

export function stackDaysFor(days: number): number {
  return 2 ** Math.max(0, Math.floor(Math.log2(days / STACKS)));
}

const clampDay = (day: number) => Math.min(CALENDAR.last, Math.max(CALENDAR.first, day));

function withMargins({ from, to }: Stretch, margin: number): Stretch {
  const side = Math.ceil((to - from + 1) * margin);
  return { from: from - side, to: to + side };
}

/** Widened to whole stacks. */
function wholeStacks({ from, to }: Stretch, stackDays: number): Stretch {
  return {
    from: clampDay(Math.floor(from / stackDays) * stackDays),
    to: clampDay((Math.floor(to / stackDays) + 1) * stackDays - 1),
  };
}

/** First days of the first and last event, without open starts. */
function spanOf({ starts, length }: Columns): Stretch {
  let first = 0;
  while (first < length && (starts[first] ?? 0) === CALENDAR.first) first += 1;
  return { from: starts[Math.min(first, length - 1)] ?? 0, to: starts[length - 1] ?? 0 };
}

/** Where nothing is, no tiles are spent. The width decides, and not where stacks begin, so that panning changes nothing. */
function tilingOf(columns: Columns, wanted: Stretch, region: Stretch, slots: number): Tiling {
  const span = spanOf(columns);
  const daysIn = ({ from, to }: Stretch) => Math.min(to, span.to) - Math.max(from, span.from) + 1;
  const tiling = tilingFor(Math.max(1, daysIn(wanted)), slots);
  // A window that ends just before the first event may reach far into the rest by its last stack.
  const fewest = tilingFor(Math.max(1, Math.ceil(daysIn(region) / 2)), slots);
  return tiling.days < fewest.days ? fewest : tiling;
}

function reaching(columns: Columns, lane: LaneRows, day: number): number[] {
  const places: number[] = [];
  eachReaching(columns, lane.spans, day, (place) => places.push(place));
  return places;
}

/** What every lane has in the region, where it all fits. */
function showAll(columns: Columns, view: LanedView, region: Stretch): Shown[] {
  return view.lanes.flatMap(({ places, spans }, lane) => {
    const shown: Shown[] = [];
    eachReaching(columns, spans, region.from, (place) => shown.push({ place, lane }));
    const end = countBefore(columns.starts, places, region.to + 1);
    for (let at = countBefore(columns.starts, places, region.from); at < end; at += 1)
      shown.push({ place: places[at] ?? 0, lane });
    return shown;
  });
}

/** Whether a sorted list has a place. */
const has = (places: Uint32Array, place: number): boolean => places[rankIn(places, place)] === place;

function chooseShown(
  relationship: RelationshipIndex,
  view: LanedView,
  region: Stretch,
  tiling: Tiling,
  slots: number,
): Shown[] {
  const { columns } = relationship;
  const tiles = new Map<number, Uint32Array>();
  const chosenOf = (tile: number) => {
    const there = tiles.get(tile) ?? chooseOfTile(relationship, view, tiling, tile);
    tiles.set(tile, there);
    return there;
  };
  const isChosen = (place: number) => has(chosenOf(tileOf(tiling, columns.starts[place] ?? 0)), place);
  const span = spanOf(columns);
  const first = tileOf(tiling, Math.max(region.from, span.from));
  const last = tileOf(tiling, Math.min(region.to, span.to));
  const within = new Set<number>();
  for (let tile = first; tile <= last; tile += 1)
    for (const place of chosenOf(tile)) {
      const start = columns.starts[place] ?? 0;
      if (start >= region.from && start <= region.to) within.add(place);
    }
  const [shown, before]: [Shown[], Shown[]] = [[], []];
  for (const [lane, { places, spans }] of view.lanes.entries()) {
    for (const place of within) if (has(places, place)) shown.push({ place, lane });
    eachReaching(columns, spans, region.from, (place) => {
      if (isChosen(place)) before.push({ place, lane });
    });
  }
  const byProminence = (a: Shown, b: Shown) =>
    (columns.prominences[b.place] ?? 0) - (columns.prominences[a.place] ?? 0);
  // Fewer slots than tiles.
  if (shown.length > slots) return shown.sort(byProminence).slice(0, slots);
  return [...shown, ...before.sort(byProminence).slice(0, slots - shown.length)];
}

/** Counts of a lane by stack, less what is shown; what began before the region stands in its first stack. */
function stacksOf(
  columns: Columns,
  { places, spans }: LaneRows,
  lane: number,
  shown: readonly Shown[],
  { from, to }: Stretch,
  stackDays: number,
): TimelineStack[] {
  const firstStack = Math.floor(from / stackDays);
  const counts = new Int32Array(Math.floor(to / stackDays) - firstStack + 1);
  eachReaching(columns, spans, from, () => {
    counts[0] = (counts[0] ?? 0) + 1;
  });
  let before = countBefore(columns.starts, places, from);
  const end = countBefore(columns.starts, places, to + 1);
  for (let stack = 0; stack < counts.length && before < end; stack += 1) {
    const until = Math.min(to + 1, (firstStack + stack + 1) * stackDays);
    const after = countBefore(columns.starts, places, until);
    counts[stack] = (counts[stack] ?? 0) + after - before;
    before = after;
  }
  for (const event of shown)
    if (event.lane === lane) {
      const start = Math.max(from, columns.starts[event.place] ?? 0);
      const stack = Math.floor(start / stackDays) - firstStack;
      counts[stack] = (counts[stack] ?? 0) - 1;
    }
  const stacks: TimelineStack[] = [];
  for (let stack = 0; stack < counts.length; stack += 1) {
    const count = counts[stack] ?? 0;
    const day = clampDay((firstStack + stack) * stackDays);
    if (count > 0) stacks.push({ lane, from: isoOfNumber(day), count });
  }
  return stacks;
}

/** What tiles leave free goes to the most prominent of the rest, where all of the relationship is in view: nothing is panned there. */
function filled(columns: Columns, all: readonly Shown[], chosen: readonly Shown[], slots: number): Shown[] {
  const taken = new Set(chosen.map(({ place }) => place));
  const rest = all.filter(({ place }) => !taken.has(place));
  rest.sort((a, b) => (columns.prominences[b.place] ?? 0) - (columns.prominences[a.place] ?? 0));
  return [...chosen, ...rest.slice(0, slots - chosen.length)];
}

/** Of a relationship with more events than this the tiles are full, and what they leave is not worth a walk through all. */
const MOST_FILLED = 5_000;

function shownIn(
  relationship: RelationshipIndex,
  view: LanedView,
  region: Stretch,
  wanted: Stretch,
  slots: number,
): Shown[] {
  const { columns } = relationship;
  if (view.length <= slots) return showAll(columns, view, region);
  const chosen = chooseShown(relationship, view, region, tilingOf(columns, wanted, region, slots), slots);
  const span = spanOf(columns);
  const isWhole = region.from <= span.from && region.to >= span.to && view.length <= MOST_FILLED;
  return isWhole ? filled(columns, showAll(columns, view, region), chosen, slots) : chosen;
}

/** Exact, and bounded by `slots` events and some two hundred stacks a lane, whatever the size of the relationship. */
export function answerWindow(
  index: EventIndex,
  relationship: RelationshipIndex,
  question: IndexWindowQuestion,
): IndexWindow {
  const { columns } = relationship;
  const window = { from: numberOfIso(question.from), to: numberOfIso(question.to) };
  const stackDays = stackDaysFor(window.to - window.from + 1);
  const wanted = withMargins(window, question.margin);
  const region = wholeStacks(wanted, stackDays);
  const view = lanedView(index, relationship, question.filter, question);
  const shown = shownIn(relationship, view, region, wanted, question.slots);
  shown.sort((a, b) => a.place - b.place);
  const { starts, ends } = columns;
  const touches = ({ place }: Shown) =>
    (starts[place] ?? 0) <= window.to && (ends[place] ?? 0) >= window.from;
  const lanes = view.lanes.map((lane, at) => ({
    id: lane.id,
    total:
      countBefore(starts, lane.places, window.to + 1) -
      countBefore(starts, lane.places, window.from) +
      reaching(columns, lane, window.from).length,
    shown: shown.filter((event) => event.lane === at && touches(event)).length,
  }));
  return {
    from: question.from,
    to: question.to,
    total: lanes.reduce((sum, { total }) => sum + total, 0),
    matching: countMatching(relationship, matching(index, relationship, question.filter)),
    lanes,
    events: shown.map(({ place, lane }) => ({ number: columns.numbers[place] ?? 0, lane })),
    stackDays,
    stacks: view.lanes.flatMap((lane, at) => stacksOf(columns, lane, at, shown, region, stackDays)),
  };
}
