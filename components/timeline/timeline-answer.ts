/** What the server answers for a window; parsed where it arrives. */
import { z } from 'zod';
import { slugSchema } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { eventStatusSchema, eventTypeSchema, LANES } from '@/lib/domain/ontology';

const summarySchema = z.object({
  slug: slugSchema,
  title: z.string().max(400),
  type: eventTypeSchema,
  status: eventStatusSchema,
  lane: z.enum(LANES),
  edtf: z.string().max(60),
  startsOn: civilDateSchema,
  endsOn: civilDateSchema,
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'interval']),
  place: z.object({ name: z.string().max(300), country: z.string().max(2).nullable() }).nullable(),
  tone: z.number().nullable(),
  significance: z.number(),
  certainty: z.enum(CERTAINTIES),
});

export const timelineAnswerSchema = z.object({
  from: civilDateSchema,
  to: civilDateSchema,
  /** Events that touch the window. */
  total: z.number().int().min(0),
  events: z.array(summarySchema).max(400),
  /** Events of the window that are not among them, by lane. */
  hidden: z.partialRecord(z.enum(LANES), z.number().int().min(0)),
  /** Events just outside, for the next pan. */
  around: z.array(summarySchema).max(400),
});
export type TimelineAnswer = z.infer<typeof timelineAnswerSchema>;
