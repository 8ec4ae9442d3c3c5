/** What the extractor answers: the contract of article → events. */
import { z } from 'zod';
import { slugSchema } from './actor';
import { MAX_EDTF_LENGTH } from './edtf-date';
import { eventTitleSchema } from './event-title';
import { evidenceSchema } from './evidence';
import { cameoCodeSchema, eventStatusSchema, eventTypeSchema, participantRoleSchema } from './ontology';
import { warningSchema } from './warning';

/** Most participants of one event, as a proposal holds them. */
export const MAX_PARTICIPANTS = 60;
/** Longest name of an actor or place, and longest office. */
export const MAX_NAME_LENGTH = 200;
/** Most events of one article: nobody reviews more. */
export const MAX_EVENTS = 100;

const line = (most: number) => z.string().max(most);

const extractedParticipantSchema = z.object({
  /** Canonical name, or the name as found where the lexicon has none. */
  name: line(MAX_NAME_LENGTH).min(1),
  /** Slug in the lexicon, or null where the editor has to add the actor. */
  actorId: slugSchema.nullable(),
  role: participantRoleSchema,
  /** Office on the day of the event: "Minister of Foreign Affairs", or null. */
  capacity: line(MAX_NAME_LENGTH).nullable(),
  /** Canonical name of the state or organisation for which the actor acts, or null. */
  affiliation: line(MAX_NAME_LENGTH).nullable(),
  /** CAMEO actor code, "IRQGOV", or null. */
  cameo: line(40).nullable(),
});
export type ExtractedParticipant = z.infer<typeof extractedParticipantSchema>;

const chance = z.number().min(0).max(1);
/** How likely each field was read aright, by its name in the evidence; `participants`: all of them, and nobody else. */
export const fieldConfidenceSchema = z.object({
  date: chance,
  type: chance,
  parties: chance,
  location: chance,
  participants: chance,
});
export type FieldConfidence = z.infer<typeof fieldConfidenceSchema>;

const extractedEventSchema = z.object({
  /** What the article reports as new; false for background. */
  main: z.boolean(),
  /** One line in our own words, once a catalogue has given it words. */
  title: eventTitleSchema,
  /** EDTF, or null where the text gives no way to know. */
  date: line(MAX_EDTF_LENGTH).nullable(),
  /** False when implied by the dateline or the day of publication. */
  dateStated: z.boolean(),
  type: eventTypeSchema,
  cameo: cameoCodeSchema.nullable(),
  cameoRoot: cameoCodeSchema.nullable(),
  plover: line(40).nullable(),
  goldstein: z.number().min(-10).max(10).nullable(),
  status: eventStatusSchema,
  participants: z.array(extractedParticipantSchema).max(MAX_PARTICIPANTS),
  /** Two canonical names of states or organisations in alphabetical order, or none. */
  parties: z.union([z.tuple([line(MAX_NAME_LENGTH), line(MAX_NAME_LENGTH)]), z.tuple([])]),
  /** Slug of the relationship between the parties, or null. */
  relationship: slugSchema.nullable(),
  /** Country: ISO 3166-1 alpha-2, or null. */
  location: z
    .object({
      name: line(MAX_NAME_LENGTH).min(1),
      country: line(2)
        .regex(/^[A-Z]{2}$/)
        .nullable(),
    })
    .nullable(),
  topics: z.array(slugSchema).max(30),
  /** 0–1, calibrated: of the drafts at 0.9 about nine in ten are right. */
  confidence: chance,
  /** The same for each field of a main event; null for background, whose fields nobody has judged. */
  fieldConfidence: fieldConfidenceSchema.nullable(),
  evidence: z.array(evidenceSchema).max(500),
  warnings: z.array(warningSchema).max(100),
});
export type ExtractedEvent = z.infer<typeof extractedEventSchema>;

export const extractionSchema = z.object({
  id: line(200),
  language: line(35),
  events: z.array(extractedEventSchema).max(MAX_EVENTS),
  /** Ids of other articles of the same batch that report the same act. */
  sameEventAs: z.array(line(200)).max(10_000),
  warnings: z.array(warningSchema).max(100),
});
export type Extraction = z.infer<typeof extractionSchema>;

type DateMentionKind = 'date' | 'time' | 'duration' | 'set';

/** A date, time, duration or recurrence found in prose. */
export interface DateMention {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  text: string;
  kind: DateMentionKind;
  /** First day, YYYY-MM-DD, or null where open or unknown. */
  from: string | null;
  /** The day after the last, YYYY-MM-DD, or null. */
  to: string | null;
  /** EDTF expression, or null where it has none. */
  edtf: string | null;
}
