/** A relationship as the front page and its own page show it. */
import type { ActorReference, EventSummary } from './event';

export interface RelationshipOverview {
  slug: string;
  title: string;
  description: string;
  /** In the order of `partiesInOrder`, the same for readers and editors. */
  parties: [ActorReference, ActorReference];
  /** First and last day on which an event begins, YYYY-MM-DD; null while there is none. */
  from: string | null;
  to: string | null;
  eventCount: number;
  /** The event that begins last, or null. */
  latest: EventSummary | null;
}
