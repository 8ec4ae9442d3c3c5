/** What is compared of an event, whether it was read from an article, is a draft or is published. */
import type { Proposal } from '@/lib/domain/draft';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { EventStatus, EventType, ParticipantRole } from '@/lib/domain/ontology';

export interface ComparedParticipant {
  name: string;
  /** Slug, or null where the lexicon has none. */
  actorId: string | null;
  role: ParticipantRole;
  capacity: string | null;
  /** Name of the state or organisation acted for; null for these themselves. */
  affiliation: string | null;
}

export interface ComparedEvent {
  type: EventType | null;
  status: EventStatus;
  /** EDTF, or null. */
  date: string | null;
  dateStated: boolean;
  /** CAMEO code, or null. */
  cameo: string | null;
  participants: readonly ComparedParticipant[];
  /** Names of the two parties or slugs of the relationships: equal or different, nothing more is read from them. */
  sides: readonly string[];
  location: { name: string; country: string | null } | null;
}

/** An event read from an article; its sides are its two parties as one. */
export function comparedExtraction(event: ExtractedEvent): ComparedEvent {
  return { ...event, sides: event.parties.length === 2 ? [event.parties.join(' and ')] : [] };
}

/** A draft or a published event; its sides are its relationships. */
export function comparedProposal(proposal: Proposal): ComparedEvent {
  return { ...proposal, date: proposal.date || null, sides: proposal.relationships };
}
