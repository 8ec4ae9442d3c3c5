/** What the other addresses answer. */
import { z } from 'zod';
import { ACTOR_KINDS } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { CERTAINTIES } from '@/lib/domain/certainty';
import { EVENT_STATUSES, EVENT_TYPES, LANES, PARTICIPANT_ROLES, TONES } from '@/lib/domain/ontology';
import {
  actorSchema,
  count,
  country,
  cursor,
  edtf,
  foundEventSchema,
  publisherSchema,
  relationshipSchema,
  slug,
} from './shapes';

const words = z.string().max(300);
const next = cursor.describe('`after` of the next page, or null; the header Link has its whole address.');

export const eventsAnswerSchema = z.object({
  total: count.describe('Events that match, exact.'),
  events: z.array(foundEventSchema).max(100),
  next,
  previous: cursor,
});

export const actorsAnswerSchema = z.object({
  total: count,
  actors: z
    .array(
      z.object({
        slug,
        name: words,
        kind: z.enum(ACTOR_KINDS),
        country,
        events: count,
        from: civilDateSchema.nullable().describe('The first day on which one of its events begins.'),
        to: civilDateSchema.nullable().describe('The last such day.'),
      }),
    )
    .max(100),
  next,
});

export const relationshipsAnswerSchema = z.object({
  total: count,
  relationships: z.array(relationshipSchema).max(100),
  next,
});

export const sourcesAnswerSchema = z.object({
  total: count,
  sources: z.array(publisherSchema).max(100),
  next,
});

export const searchAnswerSchema = z.object({
  q: words,
  dates: z
    .array(z.object({ text: words, edtf }))
    .max(20)
    .describe('Dates that were understood in q.'),
  events: z.object({
    total: count,
    more: z.boolean().describe('There are more than `total`, which nobody has counted.'),
    items: z.array(foundEventSchema).max(20),
  }),
  actors: z.array(actorSchema).max(20),
  relationships: z.array(z.object({ slug, title: words })).max(20),
  places: z.array(z.object({ key: z.string().max(200), name: words, country })).max(20),
  sources: z.array(publisherSchema).max(20),
});

export const dateAnswerSchema = z.object({
  text: words,
  date: z
    .object({
      start: count.describe('Where in the text it stands, in UTF-16 code units.'),
      end: count,
      text: words,
      edtf,
      from: civilDateSchema,
      to: civilDateSchema,
    })
    .nullable(),
});

const term = <Keys extends readonly [string, ...string[]]>(keys: Keys) =>
  z.object({ value: z.enum(keys), name: words });

export const vocabularySchema = z.object({
  types: z
    .array(
      term(EVENT_TYPES).extend({
        lane: z.enum(LANES),
        cameo: z.array(z.string().max(4)).max(400).describe('CAMEO codes that are read as this kind.'),
      }),
    )
    .max(EVENT_TYPES.length),
  lanes: z.array(term(LANES)).max(LANES.length),
  statuses: z.array(term(EVENT_STATUSES)).max(EVENT_STATUSES.length),
  roles: z.array(term(PARTICIPANT_ROLES)).max(PARTICIPANT_ROLES.length),
  tones: z.array(term(TONES)).max(TONES.length),
  certainties: z.array(term(CERTAINTIES)).max(CERTAINTIES.length),
  kinds: z.array(term(ACTOR_KINDS)).max(ACTOR_KINDS.length).describe('Kinds of actors.'),
  topics: z
    .array(z.object({ slug, name: words, events: count }))
    .max(2_000)
    .describe('Subjects of published events.'),
});

export const articleMadeSchema = z.object({
  id: z.string().max(40),
  drafts: z.array(z.string().max(40)).max(500).describe('Ids of the drafts that were read from it.'),
  already: z.boolean().describe('The very text was there before, so nothing was stored.'),
});
export const draftMadeSchema = z.object({ id: z.string().max(40) });

/** Every refusal (RFC 9457). */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: words,
  status: z.number().int().min(400).max(599),
  detail: z.string().max(2_000).describe('What is wrong, and what to send instead.'),
  error: z
    .object({
      code: z.string().max(40),
      message: z.string().max(2_000),
      fields: z
        .record(z.string().max(2_500), z.string().max(2_000))
        .optional()
        .describe('What is wrong with each parameter or field, by its name.'),
    })
    .optional(),
  event: z
    .object({
      slug,
      title: z.string().max(400),
      withdrawnOn: civilDateSchema,
      note: z.string().max(5_000).nullable(),
    })
    .optional()
    .describe('With 410: what is left of an event that was withdrawn.'),
});
