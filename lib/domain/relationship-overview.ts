/** A relationship as its own page shows it, and as lists do. */
import type { ActorReference, EventSummary } from './event';

export interface RelationshipSummary {
  slug: string;
  title: string;
  description: string;
  /** In the order of `partiesInOrder`, the same for readers and editors. */
  parties: [ActorReference, ActorReference];
}

export interface RelationshipOverview extends RelationshipSummary {
  /** First and last day on which an event begins, YYYY-MM-DD; null while there is none. */
  from: string | null;
  to: string | null;
  eventCount: number;
  /** The event that begins last, or null. */
  latest: EventSummary | null;
}

/** What a relationship has of events. */
export interface RelationshipFigures {
  slug: string;
  events: number;
  /** First and last day on which one of them begins, YYYY-MM-DD; null while none is known. */
  from: string | null;
  to: string | null;
  /** The number of the event that begins last, or null. */
  latest: number | null;
}
