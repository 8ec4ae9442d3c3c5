/** From what the extractor read to what an editor works on. */
import { type Proposal, proposalSchema } from './draft';
import type { EventTitle } from './event-title';
import { supporting } from './evidence-support';
import type { ExtractedEvent, Extraction } from './extraction';
import type { StoredWarning, Warning } from './warning';

/** What was read of one event: its proposal, and what its title is to say; null for a blank one. */
export interface ReadProposal {
  proposal: Proposal;
  title: EventTitle | null;
}

/** The proposal of one event, which has no title yet. Throws `ZodError` where the extractor broke the schema of proposals. */
export function proposalOfEvent(event: ExtractedEvent): Proposal {
  const read = proposalSchema.parse({
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
export function proposalsOfExtraction({ events }: Extraction): ReadProposal[] {
  if (events.length === 0) return [blank([{ code: 'no-event-found', values: {} }])];
  return [...events.filter(({ main }) => main), ...events.filter(({ main }) => !main)].map((event) => ({
    proposal: proposalOfEvent(event),
    title: event.title,
  }));
}

const blank = (warnings: readonly Warning[]): ReadProposal => ({
  proposal: proposalSchema.parse({ warnings }),
  title: null,
});

/** Why an article was stored without having been read. */
export type UnreadReason = 'late' | 'failed';

/** Code of the warning that an unread article and its blank draft carry until it is read after all. */
export const NOT_READ = 'not-read';

/** What is stored of an article that could not be read: the warning, and one blank proposal with it. */
export function unreadFindings(reason: UnreadReason): {
  language: string;
  warnings: Warning[];
  proposals: ReadProposal[];
} {
  const warnings: Warning[] = [{ code: NOT_READ, values: { why: reason } }];
  return { language: 'und', warnings, proposals: [blank(warnings)] };
}

/** True while an article has not been read. */
export function isUnread({ warnings }: { warnings: readonly StoredWarning[] }): boolean {
  return warnings.some(({ code }) => code === NOT_READ);
}
