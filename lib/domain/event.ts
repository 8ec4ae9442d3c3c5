/** Published events as pages and programs see them: plain objects, dates as text. */
import type { ActorKind } from './actor';
import type { Certainty } from './certainty';
import type { Contradiction, Place } from './draft';
import type { EventStatus, EventType, Lane, ParticipantRole } from './ontology';

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval';

export interface ActorReference {
  slug: string;
  name: string;
  kind: ActorKind;
  country: string | null;
}

interface RelationshipReference {
  slug: string;
  title: string;
}

/** What a list row or a mark on the timeline needs. */
export interface EventSummary {
  slug: string;
  title: string;
  type: EventType;
  status: EventStatus;
  lane: Lane;
  /** EDTF, with `startsOn` and `endsOn` its outer bounds (inclusive, YYYY-MM-DD). */
  edtf: string;
  startsOn: string;
  endsOn: string;
  precision: DatePrecision;
  place: Pick<Place, 'name' | 'country'> | null;
  /** −10 (conflict) to 10 (cooperation), or null. */
  tone: number | null;
  /** 0–100. */
  significance: number;
  certainty: Certainty;
}

export interface EventParticipant {
  actor: ActorReference;
  role: ParticipantRole;
  capacity: string | null;
  affiliation: string | null;
}

export interface EventSource {
  articleId: string | null;
  url: string | null;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  language: string | null;
}

export interface EventEvidence {
  field: string;
  part: 'title' | 'body';
  start: number;
  end: number;
  quote: string;
  rule: string;
  articleId: string;
}

/** That a version was made; who made it and what they noted is for the desk. */
export interface EventRevision {
  version: number;
  /** ISO date-time. */
  createdAt: string;
  /** What readers are told was corrected by it, or null. */
  correction: string | null;
}

/**
 * A published event with all that readers see. What is meant for editors has no field here, so that no page, feed or
 * answer can give it away: the desk reads `DeskEvent`.
 */
export interface EventDetail extends EventSummary {
  summary: string;
  dateStated: boolean;
  location: Place | null;
  cameo: string | null;
  participants: EventParticipant[];
  relationships: RelationshipReference[];
  topics: { slug: string; name: string }[];
  sources: EventSource[];
  evidence: EventEvidence[];
  contradictions: Contradiction[];
  revisions: EventRevision[];
  version: number;
  publishedAt: string;
  updatedAt: string;
}

/** What is left of an event that was withdrawn, for readers at its address. */
export interface WithdrawnEvent {
  slug: string;
  title: string;
  /** YYYY-MM-DD, UTC. */
  withdrawnOn: string;
  /** What readers are told, or null. */
  note: string | null;
}

/** The last thing that was done to an event. */
export interface LatestChange {
  slug: string;
  title: string;
  edtf: string;
  change: 'published' | 'revised' | 'withdrawn';
  /** ISO date-time. */
  changedAt: string;
  /** What readers are told of a withdrawal or a correction, or null. */
  note: string | null;
}
