/** From what the extractor read to what an editor works on. */
import { type DraftWarning, type Proposal, proposalSchema } from './draft';
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
    fieldConfidence: event.fieldConfidence,
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

/** Why an article was stored without having been read. */
export type UnreadReason = 'late' | 'failed';

/** Code of the warning that an unread article and its blank draft carry until it is read after all. */
export const NOT_READ = 'not-read';

const NOT_READ_MESSAGES: Record<UnreadReason, string> = {
  late: 'The text could not be read in time. It can be read again.',
  failed: 'The reader broke off at this text. It can be read again.',
};

/** What is stored of an article that could not be read: the warning, and one blank proposal with it. */
export function unreadFindings(reason: UnreadReason): {
  language: string;
  warnings: DraftWarning[];
  proposals: Proposal[];
} {
  const warnings = [{ code: NOT_READ, message: NOT_READ_MESSAGES[reason] }];
  return { language: 'und', warnings, proposals: [proposalSchema.parse({ warnings })] };
}

/** True while an article has not been read. */
export function isUnread({ warnings }: { warnings: readonly DraftWarning[] }): boolean {
  return warnings.some(({ code }) => code === NOT_READ);
}
