/** Words that name an actor, and where in a sentence they stand. */
import type { Entity, PlaceEntry } from './lexicon/entity';

/** A run of tokens of one sentence: `first` inclusive, `last` exclusive. */
export interface TokenRange {
  first: number;
  last: number;
}

type MarkerKind = 'agent' | 'with' | 'to' | 'of' | 'at' | 'from' | 'against' | 'other' | null;

/** Words that name an actor: "Iraqi Foreign Minister Fuad Hussein". */
export interface Phrase extends TokenRange {
  entity: Entity | null;
  /** Office as the text gives it, in canonical English; null where it gives none. */
  capacity: string | null;
  /** CAMEO role of the office. */
  role: string | null;
  /** The state or organisation named with it. */
  of: Entity | null;
  /** The state to which an ambassador or envoy is sent. */
  posting: Entity | null;
  /** Personal name as written, where the phrase has one. */
  name: string | null;
  /** pair: "the two sides"; he/they: pronouns; office: an office without a name. */
  kind: 'actor' | 'office' | 'pair' | 'he' | 'they';
  /** The same words are a place: a capital or state after "in". */
  place: PlaceEntry | null;
  marker: MarkerKind;
  markerWord: string | null;
  /** Stands where a subject stands: at the start of a clause. */
  subject: boolean;
  /** Used as an adjective or possessive of another thing ("Iraqi oil", "Clinton's decision"). */
  attributive: boolean;
  /** First phrase of the run "A, B and C" to which it belongs. */
  group: number;
}
