/** What the timeline's measurements ask for. */
import { addDays } from '@/lib/domain/civil-date';
import { MOST_SLOTS, type TimelineFilter, type WindowQuestion } from '@/lib/domain/timeline-question';

const FIRST = '1990-01-01';
/** Of made-up events (lib/db/synthetic-events.ts). */
const SPAN = 13_149;

/** Names and days of windows. */
export const WIDTHS: readonly (readonly [string, number])[] = [
  ['all', SPAN],
  ['year', 365],
  ['month', 30],
  ['day', 1],
];

export const FILTERS: readonly (readonly [string, Partial<TimelineFilter>])[] = [
  ['unfiltered', {}],
  ['types', { types: ['meeting', 'visit'] }],
  ['actors', { actors: ['united-nations'] }],
  ['topics', { topics: ['training'] }],
  ['sources', { sources: ['reuters', 'nato'] }],
  ['tones', { tones: ['bad'] }],
  ['words', { q: 'border security' }],
  [
    'all together',
    { types: ['meeting', 'statement'], tones: ['good'], sources: ['reuters', 'nato'], q: 'officers' },
  ],
];

/** Windows of a width spread evenly over the whole span, as the page asks for them. */
export function windowQuestions(days: number, count: number, filter: TimelineFilter): WindowQuestion[] {
  return Array.from({ length: count }, (_, at) => {
    const from = addDays(FIRST, Math.floor((Math.max(0, SPAN - days) * at) / Math.max(1, count - 1)));
    return { from, to: addDays(from, days - 1), margin: 0.5, slots: MOST_SLOTS, lanes: 'kind', filter };
  });
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
