/** What is asked of the timeline's thread and what comes back. */
import type { Outage } from '@/lib/db/errors';
import type { EventStatus, EventType } from '@/lib/domain/ontology';
import type {
  EventsQuestion,
  LikeliestQuestion,
  ListQuestion,
  TimelineFilter,
  WindowQuestion,
} from '@/lib/domain/timeline-question';

/** The events of a kind that last longest: of those with a known first day that last at least so many days. */
export interface LongestAsk {
  types: readonly EventType[];
  status: EventStatus;
  days: number;
  most: number;
}

/** Where an event stands: its relationships, its first day and its number. */
export interface NeighboursAsk {
  relationships: readonly string[];
  startsOn: string;
  number: number;
  most: number;
}

export type TimelineAsk =
  | { kind: 'window'; relationship: string; question: WindowQuestion }
  | { kind: 'density'; relationship: string; filter: TimelineFilter }
  | { kind: 'facets'; relationship: string; filter: TimelineFilter }
  | { kind: 'list'; relationship: string; question: ListQuestion }
  /** At most so many events that tell the story, in the order of time. */
  | { kind: 'turning-points'; relationship: string; most: number }
  | { kind: 'years'; relationship: string }
  /** Where the events of an actor (its slug) stand. */
  | { kind: 'actor'; actor: string }
  /** Everybody who takes part in an event. */
  | { kind: 'actors' }
  /** All relationships, a line each. */
  | { kind: 'overview' }
  | { kind: 'events'; question: EventsQuestion }
  | { kind: 'likeliest'; question: LikeliestQuestion }
  | { kind: 'neighbours'; question: NeighboursAsk }
  | { kind: 'longest'; relationship: string; question: LongestAsk }
  /** Nothing: answered as soon as the index is loaded. */
  | { kind: 'begin' };

/** To the thread. */
export interface TimelineTask {
  id: number;
  ask: TimelineAsk;
}

/**
 * From the thread: that it loads all or very much and answers nobody meanwhile, that it can answer again; a statement of the
 * database that is over; JSON in UTF-8, null for a relationship that is not there, or why there is no answer.
 */
export type TimelineReport =
  | { kind: 'loading' }
  | { kind: 'ready' }
  | { kind: 'query'; sql: string; ms: number }
  | { kind: 'answer'; id: number; json: Uint8Array | null }
  | { kind: 'failure'; id: number; message: string; outage: Outage | null };
