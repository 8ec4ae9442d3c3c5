/**
 * What the extractor read of one event, kept beside its draft and never changed, so that it can be held against what was
 * published and against a later reading of the same article.
 */
import { z } from 'zod';
import { slugSchema } from './actor';
import { type Proposal, proposedParticipantSchema } from './draft';
import { type Facts, standingEvidence } from './evidence-support';
import { fieldConfidenceSchema } from './extraction';
import { cameoCodeSchema, eventStatusSchema, eventTypeSchema } from './ontology';

const line = (most: number) => z.string().max(most);

export const eventReadingSchema = z.object({
  main: z.boolean(),
  date: line(200),
  type: eventTypeSchema,
  status: eventStatusSchema,
  cameo: cameoCodeSchema.nullable(),
  location: z.object({ name: line(200), country: line(2).nullable() }).nullable(),
  participants: z.array(proposedParticipantSchema.pick({ name: true, actorId: true, role: true })).max(60),
  relationships: z.array(slugSchema).max(20),
  topics: z.array(slugSchema).max(30),
  confidence: z.number().min(0).max(1).nullable(),
  fieldConfidence: fieldConfidenceSchema.nullable(),
  /** The rule of the first words of each field, by its name in the evidence. */
  rules: z.record(line(220), line(80)),
  /** Where the act is told: the same words in two readings are the same act. */
  anchor: z
    .object({ source: z.enum(['title', 'body']), start: z.number().int(), end: z.number().int() })
    .nullable(),
});
export type EventReading = z.infer<typeof eventReadingSchema>;

/** What is kept of a proposal as it was read; null for a blank one, of which nothing was read. */
export function readingOfProposal(proposal: Proposal): EventReading | null {
  const { main, date, type, status, cameo, location, participants, relationships, topics } = proposal;
  if (type === null) return null;
  const words = standingEvidence(proposal);
  const act = words.find(({ field }) => field === 'type');
  const rules: Record<string, string> = {};
  for (const { field, rule } of words) rules[field] ??= rule;
  return {
    main,
    date,
    type,
    status,
    cameo,
    location: location && { name: location.name, country: location.country },
    participants: participants.map(({ name, actorId, role }) => ({ name, actorId, role })),
    relationships,
    topics,
    confidence: proposal.confidence,
    fieldConfidence: proposal.fieldConfidence,
    rules,
    anchor: act ? { source: act.source, start: act.start, end: act.end } : null,
  };
}

/** The values of a reading in the shape in which `valueOfField` takes them. */
export function factsOfReading(reading: EventReading): Facts {
  const { date, type, status, relationships, topics } = reading;
  return {
    title: '',
    date,
    type,
    status,
    relationships,
    topics,
    location: reading.location && { ...reading.location, latitude: null, longitude: null },
    participants: reading.participants.map((one) => ({ ...one, capacity: null, affiliation: null })),
  };
}
