/** Words that name an actor, and where in a sentence they stand. */
import type { Entity, PlaceEntry } from './lexicon/entity';

/** A run of tokens of one sentence: `first` inclusive, `last` exclusive. */
export interface TokenRange {
  first: number;
  last: number;
}

export type MarkerKind = 'agent' | 'with' | 'to' | 'of' | 'at' | 'from' | 'against' | 'other' | null;

/** Words that name an actor: "Iraqi Foreign Minister Fuad Hussein". */
export interface Phrase extends TokenRange {
  readonly entity: Entity | null;
  /** Office as the text gives it, in canonical English; null where it gives none. */
  readonly capacity: string | null;
  /** CAMEO role of the office. */
  readonly role: string | null;
  /** The state or organisation named with it. */
  readonly of: Entity | null;
  /** The state to which an ambassador or envoy is sent. */
  readonly posting: Entity | null;
  /** Personal name as written, where the phrase has one. */
  readonly name: string | null;
  /** pair: "the two sides"; he/they: pronouns; office: an office without a name. */
  readonly kind: 'actor' | 'office' | 'pair' | 'he' | 'they';
  /** The same words are a place: a capital or state after "in". */
  readonly place: PlaceEntry | null;
  readonly marker: MarkerKind;
  readonly markerWord: string | null;
  /** Stands where a subject stands: at the start of a clause. */
  readonly subject: boolean;
  /** Used as an adjective or possessive of another thing ("Iraqi oil", "Clinton's decision"). */
  readonly attributive: boolean;
  /** First phrase of the run "A, B and C" to which it belongs. */
  readonly group: number;
}

/** Words that stand for an actor, with nothing else known of where they stand; `more` says what is. */
export function phraseFor(
  entity: Entity | null,
  { first, last }: TokenRange,
  more: Partial<Omit<Phrase, 'entity' | 'first' | 'last'>> = {},
): Phrase {
  return {
    first,
    last,
    entity,
    capacity: null,
    role: null,
    of: null,
    posting: null,
    name: null,
    kind: 'actor',
    place: null,
    marker: null,
    markerWord: null,
    subject: false,
    attributive: false,
    group: -1,
    ...more,
  };
}
