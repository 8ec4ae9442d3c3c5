/** What an editor works on before it is an event; stored as JSON and parsed by this schema on every read. */
import { z } from 'zod';
import { slugSchema } from './actor';
import { civilDateSchema } from './article';
import { keptEvidenceSchema } from './evidence';
import { fieldConfidenceSchema } from './extraction';
import { cameoCodeSchema, eventStatusSchema, eventTypeSchema, participantRoleSchema } from './ontology';
import { told } from './plain-faults';
import { MAX_TITLE_LENGTH } from './title-words';
import { MAX_TYPED_DATE_LENGTH } from './typed-date';
import { storedWarningSchema } from './warning';

const line = (most: number) => z.string().trim().max(most);
/** A web address; anything but http and https is refused, because links to it are shown to readers. */
export const webAddressSchema = z
  .string()
  .trim()
  .max(2_000)
  .regex(/^https?:\/\/[^\s]+$/i, told('webAddress'));

export const proposedParticipantSchema = z.object({
  name: line(200).min(1, told('participant')),
  /** Slug of the actor; null until the editor has chosen or created one. */
  actorId: slugSchema.nullable(),
  role: participantRoleSchema,
  /** Office on the day, as readers see it. */
  capacity: line(200).nullable(),
  /** Name of the state or organisation acted for. */
  affiliation: line(200).nullable(),
});
export type ProposedParticipant = z.infer<typeof proposedParticipantSchema>;

export const placeSchema = z.object({
  name: line(200).min(1, told('place')),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, told('countryCode'))
    .max(2)
    .nullable(),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
});
export type Place = z.infer<typeof placeSchema>;

export const proposedSourceSchema = z.object({
  url: webAddressSchema.nullable(),
  title: line(500).nullable(),
  publisher: line(300).nullable(),
  publishedOn: civilDateSchema.nullable(),
  language: line(35).nullable(),
});
export type ProposedSource = z.infer<typeof proposedSourceSchema>;

export const contradictionSchema = z.object({
  /** Field of the event on which the sources differ: date, location, type, participants … */
  field: line(60).min(1),
  says: line(2_000).min(1, told('otherSays')),
  url: webAddressSchema.nullable(),
  quote: line(2_000).nullable().default(null),
  /** Why what the event says stands; null while nobody has settled it. */
  settled: line(1_000).min(1, told('why')).nullable().default(null),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

export const MOST_PARTICIPANTS = 60;
export const MOST_SOURCES = 50;

/**
 * Every field may still be blank: a draft keeps what there is, `publishBlockers` says what is missing. What was
 * stored is read by `storedProposalSchema`.
 */
export const proposalSchema = z.object({
  title: line(MAX_TITLE_LENGTH).default(''),
  summary: line(5_000).default(''),
  /** EDTF, or '' while unknown. Kept as typed, so that a slip can be shown and corrected. */
  date: line(MAX_TYPED_DATE_LENGTH).default(''),
  /** False: implied by the dateline or the day of publication rather than said. */
  dateStated: z.boolean().default(true),
  type: eventTypeSchema.nullable().default(null),
  status: eventStatusSchema.default('happened'),
  cameo: cameoCodeSchema.nullable().default(null),
  location: placeSchema.nullable().default(null),
  participants: z.array(proposedParticipantSchema).max(MOST_PARTICIPANTS).default([]),
  relationships: z.array(slugSchema).max(20).default([]),
  topics: z.array(slugSchema).max(30).default([]),
  sources: z.array(proposedSourceSchema).max(MOST_SOURCES).default([]),
  contradictions: z.array(contradictionSchema).max(50).default([]),
  editorNote: line(5_000).nullable().default(null),
  // What the extractor says of its own reading; an editor's draft has none of it.
  main: z.boolean().default(true),
  confidence: z.number().min(0).max(1).nullable().default(null),
  fieldConfidence: fieldConfidenceSchema.nullable().default(null),
  evidence: z.array(keptEvidenceSchema).max(500).default([]),
  warnings: z.array(storedWarningSchema).max(100).default([]),
  /** Fields whose inferred value an editor has confirmed or changed. */
  confirmed: z.array(line(220)).max(100).default([]),
});
export type Proposal = z.infer<typeof proposalSchema>;

export const DRAFT_STATUSES = ['PENDING', 'ACCEPTED', 'REJECTED'] as const;
export type DraftStatus = (typeof DRAFT_STATUSES)[number];
