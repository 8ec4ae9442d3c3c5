/** What is answered of a timeline: read by programs, and by the timeline of the pages. */
import { z } from 'zod';
import { civilDateSchema } from '@/lib/domain/article';
import type {
  DensityAnswer,
  FacetsAnswer,
  ListAnswer,
  TimelineEvent,
  WindowAnswer,
} from '@/lib/domain/timeline-question';
import { count, cursor, summaryShape } from './shapes';

/** The addresses below a relationship. */
export const TIMELINE_READS = ['timeline', 'density', 'facets', 'events'] as const;
export type TimelineRead = (typeof TIMELINE_READS)[number];

const MOST_EVENTS = 600;

export const timelineEventSchema: z.ZodType<TimelineEvent> = z.object({
  ...summaryShape,
  laneId: z.string().max(160).describe('The `id` of its lane.'),
  number: count.describe('Its place among events of one first day.'),
});
const laneSchema = z.object({
  id: z.string().max(160).describe('A lane, the slug of an actor or topic, or `other`.'),
  name: z.string().max(300).nullable(),
  total: count.describe('Events that touch the window, exact.'),
  shown: count.describe('How many of them are in `events`; the rest stands in `stacks`.'),
});
const facets = z
  .array(
    z.object({
      value: z.string().max(160).describe('What the filter names.'),
      name: z.string().max(300).nullable(),
      count: count.describe('Events that would match with this value alone in its field.'),
    }),
  )
  .max(100);

export const windowSchema: z.ZodType<WindowAnswer> = z.object({
  from: civilDateSchema,
  to: civilDateSchema,
  total: count.describe('Events that match and touch the window, exact.'),
  matching: count.describe('Events that match in the whole relationship.'),
  lanes: z.array(laneSchema).max(50),
  events: z.array(timelineEventSchema).max(MOST_EVENTS),
  stackDays: z.number().int().min(1).describe('Days that each stack covers.'),
  stacks: z
    .array(
      z.object({
        lane: count.describe('Place in `lanes`.'),
        from: civilDateSchema,
        count,
      }),
    )
    .max(5_000)
    .describe('Events that are not answered one by one, counted.'),
});

export const densitySchema: z.ZodType<DensityAnswer> = z.object({
  from: civilDateSchema,
  days: z.number().int().min(1).describe('Days that each bar covers.'),
  matching: count,
  bars: z
    .array(z.tuple([count, count, count, count]))
    .max(400)
    .describe('Place from 0, then how many events are good, even and bad in tone.'),
  first: civilDateSchema.nullable(),
  last: civilDateSchema.nullable(),
});

export const facetsSchema: z.ZodType<FacetsAnswer> = z.object({
  matching: count,
  types: facets,
  actors: facets,
  topics: facets,
  sources: facets,
  tones: facets,
  certainties: facets,
});

export const listSchema: z.ZodType<ListAnswer> = z.object({
  total: count,
  before: count.describe('How many stand before this page.'),
  events: z.array(timelineEventSchema).max(100),
  next: cursor,
  previous: cursor,
});
