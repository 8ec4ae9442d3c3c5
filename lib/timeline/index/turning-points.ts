/** The most significant events of a whole relationship, well spread over its time. */
import type { Columns } from './columns';
import type { RelationshipIndex } from './event-index';
import { keep } from './view-store';

/** Of so many of the most prominent they are chosen. */
const CANDIDATES = 256;
/** Two of them are at least this part of the whole time apart. */
const APART = 1 / 12;

function candidates({ prominences, length }: Columns): number[] {
  // A threshold first, so that a million are not sorted for seven.
  const steps = new Uint32Array(128);
  for (let place = 0; place < length; place += 1) {
    const step = (prominences[place] ?? 0) >>> 24;
    steps[step] = (steps[step] ?? 0) + 1;
  }
  let [least, count] = [127, 0];
  while (least > 0 && count + (steps[least] ?? 0) < CANDIDATES) {
    count += steps[least] ?? 0;
    least -= 1;
  }
  const found: number[] = [];
  for (let place = 0; place < length; place += 1)
    if ((prominences[place] ?? 0) >>> 24 >= least) found.push(place);
  return found.sort((a, b) => (prominences[b] ?? 0) - (prominences[a] ?? 0)).slice(0, CANDIDATES * 16);
}

/** Numbers of at most `most` events in the order of time. */
export function turningPoints({ columns, store }: RelationshipIndex, most: number): number[] {
  return keep(
    store,
    `turning points ${most}`,
    () => {
      const { starts, length } = columns;
      const ranked = candidates(columns);
      const days = ranked.map((place) => starts[place] ?? 0);
      const apart = length > most ? (Math.max(...days) - Math.min(...days)) * APART : 0;
      const chosen: number[] = [];
      for (const place of ranked) {
        if (chosen.length === most) break;
        const far = chosen.every((other) => Math.abs((starts[other] ?? 0) - (starts[place] ?? 0)) >= apart);
        if (far) chosen.push(place);
      }
      return chosen.sort((a, b) => a - b).map((place) => columns.numbers[place] ?? 0);
    },
    () => 100,
  );
}
