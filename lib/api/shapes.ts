/** Pieces of which the answers of the interface for programs are made. What has no field here is never answered. */
import { z } from 'zod';
import { actorKindSchema, slugSchema } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { CERTAINTIES } from '@/lib/domain/certainty';
import type { ActorReference, EventSummary } from '@/lib/domain/event';
import { eventStatusSchema, eventTypeSchema, LANES, participantRoleSchema } from '@/lib/domain/ontology';

const line = (most: number) => z.string().max(most);
export const count = z.number().int().min(0);
export const slug = slugSchema.describe('Its address, which names it in filters.');
export const cursor = line(200)
  .nullable()
  .describe('`after` of that page; null where there is none, an empty text for the first page.');
export const moment = line(40).describe('Date and time, ISO 8601 in UTC.');
export const edtf = line(60).describe('EDTF (ISO 8601-2): a day, month, year or interval with its doubt.');
export const country = line(2).nullable().describe('Two capital letters (ISO 3166-1), or null.');
export const language = line(35).describe('BCP 47 tag.');

export const actorSchema: z.ZodType<ActorReference> = z.object({
  slug,
  name: line(300).describe('The usual English form.'),
  kind: actorKindSchema,
  country,
});

const place = z.object({ name: line(300), country });

/** What a row of a list has of an event. */
export const summaryShape = {
  slug,
  title: line(400),
  type: eventTypeSchema.describe('What kind of act it is; /vocabulary has their names.'),
  status: eventStatusSchema,
  lane: z.enum(LANES).describe('The row of the timeline.'),
  edtf,
  startsOn: civilDateSchema.describe('The first day that the date can mean; 0001-01-01 where it is open.'),
  endsOn: civilDateSchema.describe('The last day, inclusive; 9999-12-31 where it is open.'),
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'interval']),
  place: place.nullable(),
  tone: z.number().nullable().describe('−10 (conflict) to 10 (cooperation), or null.'),
  significance: z.number().describe('0 to 100: what is drawn first where not all finds room.'),
  certainty: z.enum(CERTAINTIES),
};
export const summarySchema: z.ZodType<EventSummary> = z.object(summaryShape);

const relationshipReference = z.object({ slug, title: line(300) });

/** And what lists for readers say beside. */
export const foundEventSchema = z.object({
  ...summaryShape,
  summary: line(5_000),
  relationships: z.array(relationshipReference).max(50),
});

const address = line(2_000).nullable();

export const eventSourceSchema = z.object({
  articleId: line(40).nullable().describe('Where its text is kept here, the same for all its evidence.'),
  url: address,
  title: line(2_000).nullable(),
  publisher: line(300).nullable(),
  publishedOn: civilDateSchema.nullable(),
  language: language.nullable(),
});

export const eventDetailSchema = z.object({
  ...summaryShape,
  summary: line(5_000),
  dateStated: z.boolean().describe('False: implied by the dateline or the day of publication.'),
  location: z
    .object({
      name: line(300),
      country,
      latitude: z.number().min(-90).max(90).nullable(),
      longitude: z.number().min(-180).max(180).nullable(),
    })
    .nullable(),
  cameo: line(4).nullable().describe('CAMEO event code, as text: 010 and 10 differ.'),
  participants: z
    .array(
      z.object({
        actor: actorSchema,
        role: participantRoleSchema,
        capacity: line(400).nullable().describe('The office on that day.'),
        localCapacity: line(400)
          .nullable()
          .describe('The same in the language of the address, where it is known there; in English null.'),
        affiliation: line(400).nullable().describe('The state or organisation acted for.'),
      }),
    )
    .max(200),
  relationships: z.array(relationshipReference).max(50),
  topics: z.array(z.object({ slug, name: line(200) })).max(100),
  sources: z.array(eventSourceSchema).max(200),
  evidence: z
    .array(
      z.object({
        field: line(220),
        part: z.enum(['title', 'body']),
        start: count.describe('UTF-16 code units from the beginning of the part.'),
        end: count,
        quote: line(100_000),
        rule: line(200),
        articleId: line(40),
      }),
    )
    .max(2_000)
    .describe('The words of articles from which fields were read.'),
  contradictions: z
    .array(
      z.object({
        field: line(60),
        says: line(2_000),
        url: address,
        quote: line(2_000).nullable(),
        settled: line(1_000).nullable().describe('Why what the event says stands, or null.'),
      }),
    )
    .max(50),
  revisions: z.array(z.object({ version: count, createdAt: moment, correction: line(5_000).nullable() })),
  version: count,
  publishedAt: moment,
  updatedAt: moment,
});

/** A post, without the actor on either side. */
const postShape = {
  office: line(200),
  from: edtf.nullable(),
  to: edtf.nullable().describe('EDTF; null while it lasts.'),
  startsOn: civilDateSchema.nullable(),
  endsOn: civilDateSchema.nullable(),
  confirmed: z.boolean().describe('Whether a source confirms the dates.'),
  sourceUrl: address,
};

export const actorDetailSchema = z.object({
  slug,
  name: line(300),
  kind: actorKindSchema,
  country,
  names: z.array(z.object({ text: line(200), language })).max(200),
  posts: z
    .array(
      z.object({
        ...postShape,
        organisation: actorSchema,
        shown: z.boolean().describe('Whether the organisation can be asked for here.'),
      }),
    )
    .max(200),
  members: z.array(z.object({ ...postShape, actor: actorSchema })).max(200),
  description: line(1_000).nullable(),
  wikidata: line(20).nullable().describe('Key of Wikidata, such as Q796.'),
  cameoCode: line(20).nullable().describe('CAMEO actor code, such as IRQGOV.'),
  events: count.describe('Published events in which it takes part, mentions too.'),
  relationships: z
    .array(z.object({ slug, count }))
    .max(500)
    .describe('Where these events stand, those with most first; an event may stand in several.'),
});

/** What a relationship has. */
export const relationshipSchema = z.object({
  slug,
  title: line(300),
  description: line(5_000),
  parties: z.tuple([actorSchema, actorSchema]),
  from: civilDateSchema.nullable().describe('The first day on which an event begins.'),
  to: civilDateSchema.nullable().describe('The last day on which an event begins.'),
  events: count,
});

export const publisherSchema = z.object({
  key: line(80).describe('What the filter `sources` names.'),
  name: line(300),
});
