/** Events for the tests of the timeline's picture. */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { TimelineEvent } from '@/lib/domain/timeline-question';

let count = 0;

export function eventOn(edtf: string, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  const parsed = parseEdtfDate(edtf);
  if (!parsed.ok) throw new Error(parsed.reason);
  count += 1;
  return {
    slug: `event-${String(count).padStart(5, '0')}`,
    title: `Foreign ministers meet for the ${count}th time`,
    type: 'meeting',
    status: 'happened',
    lane: 'talks',
    laneId: 'talks',
    number: count,
    edtf: parsed.date.edtf,
    startsOn: parsed.date.startsOn,
    endsOn: parsed.date.endsOn,
    precision: parsed.date.precision,
    place: null,
    tone: 1,
    significance: 50,
    certainty: 'single',
    ...rest,
  };
}
