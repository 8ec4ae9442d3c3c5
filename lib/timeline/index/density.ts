/** How much happened when and in what tone, over a whole relationship. */
import { isoOfNumber } from '@/lib/domain/civil-date';
import { toneStepOfPacked } from '@/lib/domain/event-attributes';
import { TONES } from '@/lib/domain/ontology';
import type { DensityAnswer } from '@/lib/domain/timeline-question';
import type { Columns } from './columns';
import type { EventIndex, RelationshipIndex } from './event-index';
import { countMatching, filterKey, type IndexFilter, matching, TONE_OF_STEP } from './matching';
import { keep } from './view-store';
import { CALENDAR } from './window';

/** A strip is some so many bars wide. */
const BARS = 360;

/** The day under which an event is counted: its first, its last where the first is open. */
function dayOf({ starts, ends }: Columns, place: number): number {
  const start = starts[place] ?? 0;
  return start === CALENDAR.first ? (ends[place] ?? 0) : start;
}

/** The first and last known day of some events; null where there are none. */
function boundsOf(columns: Columns, placeAt: (at: number) => number, length: number) {
  if (length === 0) return null;
  let [first, last] = [CALENDAR.last, CALENDAR.first];
  for (let at = 0; at < length; at += 1) {
    const place = placeAt(at);
    const end = columns.ends[place] ?? 0;
    first = Math.min(first, dayOf(columns, place));
    last = Math.max(last, end === CALENDAR.last ? (columns.starts[place] ?? 0) : end);
  }
  return { first, last: Math.max(first, last) };
}

function densityNow(index: EventIndex, relationship: RelationshipIndex, filter: IndexFilter): DensityAnswer {
  const { columns } = relationship;
  const places = matching(index, relationship, filter);
  const length = countMatching(relationship, places);
  const placeAt = (at: number) => (places ? (places[at] ?? 0) : at);
  const all = keep(
    relationship.store,
    'bounds',
    () => boundsOf(columns, (at) => at, columns.length),
    () => 100,
  );
  if (!all) return { from: isoOfNumber(0), days: 1, matching: 0, bars: [], first: null, last: null };
  const days = Math.max(1, Math.ceil((all.last - all.first + 1) / BARS));
  const counts = new Uint32Array((Math.floor((all.last - all.first) / days) + 1) * TONES.length);
  for (let at = 0; at < length; at += 1) {
    const place = placeAt(at);
    const tone = TONE_OF_STEP[toneStepOfPacked(columns.attributes[place] ?? 0)] ?? 0;
    // What is open at both ends stands at the end of what is known.
    const day = Math.min(all.last, dayOf(columns, place));
    const cell = Math.floor((day - all.first) / days) * TONES.length + tone;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const bars: [number, number, number, number][] = [];
  for (let bar = 0; bar * TONES.length < counts.length; bar += 1) {
    const [good = 0, even = 0, bad = 0] = counts.subarray(bar * TONES.length, (bar + 1) * TONES.length);
    if (good + even + bad > 0) bars.push([bar, good, even, bad]);
  }
  const bounds = boundsOf(columns, placeAt, length);
  return {
    from: isoOfNumber(all.first),
    days,
    matching: length,
    bars,
    first: bounds && isoOfNumber(bounds.first),
    last: bounds && isoOfNumber(bounds.last),
  };
}

/** The same bars whatever the filter, so that they stand still while one filters. */
export function answerDensity(
  index: EventIndex,
  relationship: RelationshipIndex,
  filter: IndexFilter,
): DensityAnswer {
  return keep(
    relationship.store,
    `density ${filterKey(filter)}`,
    () => densityNow(index, relationship, filter),
    ({ bars }) => bars.length * 80,
  );
}
