/** What happened in each year, by lane: the years at a glance below a relationship's timeline. */
import { civilDayOfNumber } from '@/lib/domain/civil-date';
import { laneOfPacked } from '@/lib/domain/event-attributes';
import { LANES } from '@/lib/domain/ontology';
import type { YearCounts } from '@/lib/domain/timeline-question';
import type { RelationshipIndex } from './event-index';
import { keep } from './view-store';
import { CALENDAR } from './window';

function countNow({ columns: { length, starts, ends, attributes } }: RelationshipIndex): YearCounts {
  const years = new Map<number, number[]>();
  // Events stand in the order of their days, so a year is looked up once for its run of events.
  let [year, until, counts] = [0, Number.NEGATIVE_INFINITY, [] as number[]];
  for (let place = 0; place < length; place += 1) {
    const start = starts[place] ?? 0;
    // Under its first day, its last where the first is open.
    const open = start === CALENDAR.first;
    const day = open ? (ends[place] ?? 0) : start;
    if (open || day >= until) {
      const civil = civilDayOfNumber(day);
      year = civil.year;
      // Whatever the month, the year is not over on the 28 days that its shortest month has.
      until = open ? Number.NEGATIVE_INFINITY : day + (12 - civil.month) * 28 + 1;
      counts = years.get(year) ?? LANES.map(() => 0);
      years.set(year, counts);
    }
    const lane = laneOfPacked(attributes[place] ?? 0);
    counts[lane] = (counts[lane] ?? 0) + 1;
  }
  const sorted = [...years].sort(([one], [other]) => one - other);
  return { years: sorted.map(([each, lanes]) => [each, ...lanes]) };
}

export function answerYearCounts(relationship: RelationshipIndex): YearCounts {
  return keep(
    relationship.store,
    'years',
    () => countNow(relationship),
    ({ years }) => years.length * 80,
  );
}
