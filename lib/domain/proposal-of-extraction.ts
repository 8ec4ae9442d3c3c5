/** From what the extractor read to what an editor works on. */
import { type Proposal, proposalSchema } from './draft';
import { supporting } from './evidence-support';
import type { ExtractedEvent, Extraction } from './extraction';

/** The proposal of one event. Throws `ZodError` where the extractor broke the schema of proposals. */
export function proposalOfEvent(event: ExtractedEvent): Proposal {
  const read = proposalSchema.parse({
    title: event.title,
    date: event.date ?? '',
    dateStated: event.dateStated,
    type: event.type,
    status: event.status,
    cameo: event.cameo,
    location: event.location && { ...event.location, latitude: null, longitude: null },
    participants: event.participants.map(({ name, actorId, role, capacity, affiliation }) => ({
      name,
      actorId,
      role,
      capacity,
      affiliation,
    })),
    relationships: event.relationship ? [event.relationship] : [],
    topics: event.topics,
    main: event.main,
    confidence: event.confidence,
    warnings: event.warnings,
  });
  return proposalSchema.parse({ ...read, evidence: event.evidence.map((span) => supporting(read, span)) });
}

/**
 * The proposals of an article, main events first. An article in which no event was found has one blank
 * proposal whose warning `no-event-found` says so, so that an editor still decides what becomes of it.
 */
export function proposalsOfExtraction(extraction: Extraction): Proposal[] {
  const { events } = extraction;
  if (events.length > 0)
    return [...events.filter(({ main }) => main), ...events.filter(({ main }) => !main)].map(proposalOfEvent);
  const message = 'No event was found in this article.';
  return [proposalSchema.parse({ warnings: [{ code: 'no-event-found', message }] })];
}
