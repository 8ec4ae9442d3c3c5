/** What goes to the workers and what comes back: all of it is copied from thread to thread. */

import type { KnownActor } from '@/lib/domain/actor';
import type { ArticleInput } from '@/lib/domain/article';
import type { FoundContradiction, SameEventScore } from '@/lib/domain/comparison';
import type { Proposal } from '@/lib/domain/draft';
import type { Evidence } from '@/lib/domain/evidence';
import type { ExtractionWarning } from '@/lib/domain/extraction';
import type { KnownPlace } from '@/lib/domain/known-place';
import type { KnownRelationship } from '@/lib/domain/relationship';
import type { WordsRead } from '@/lib/domain/words';

/** The rows of which a lexicon is compiled. */
export interface LexiconRows {
  actors: readonly KnownActor[];
  relationships: readonly KnownRelationship[];
  places: readonly KnownPlace[];
}

/**
 * `LexiconRows` as JSON in memory that all threads share, so that an article carries its lexicon to whichever worker
 * takes it and nothing is copied.
 */
export interface SharedLexicon {
  /** What the database was like when the rows were read (`lexiconStamp`). */
  stamp: string;
  /** Fingerprint of the rows: a worker compiles them where it does not have just these. */
  key: string;
  json: SharedArrayBuffer;
}

export interface ReadWork {
  article: ArticleInput;
  lexicon: Pick<SharedLexicon, 'key' | 'json'>;
}

/** All that one reading of an article gives. */
export interface ArticleRead {
  language: string;
  warnings: ExtractionWarning[];
  /** Main events first; a blank one where none was found. */
  proposals: Proposal[];
  /** `Explanation` and `UnknownActor[]` as JSON, which is how they are kept: only few ask for them. */
  explanation: string;
  unknownActors: string;
}

/** Where words stand in an article, in UTF-16 units. */
export type WordsSpan = Pick<Evidence, 'source' | 'start' | 'end'>;

export interface WordsWork {
  article: Pick<ArticleInput, 'title' | 'body' | 'publishedOn' | 'language'>;
  span: WordsSpan;
  lexicon: Pick<SharedLexicon, 'key' | 'json'>;
}

/** What stands in a few words. */
export interface WordsFound extends Pick<WordsRead, 'dates' | 'places'> {
  /** Whom names and offices mean on the day of the article, people first. */
  named: { slug: string; name: string; person: boolean }[];
  /** Slugs of all who ever held an office that the words name, or bear a name in them. */
  bearers: string[];
}

export interface CompareWork {
  draft: Proposal;
  /** Events or other drafts, each as a proposal. */
  others: readonly Proposal[];
  /** Titles of relationships by slug, as readers know them. */
  titles: ReadonlyMap<string, string>;
}

/** How a draft stands to one of the others. */
export interface Comparison {
  likeness: SameEventScore;
  /** What the draft tells differently; `ours` is the other's. */
  contradictions: FoundContradiction[];
}

/** What a worker does just now: it says so when it begins, because each stage has a time of its own. */
export type Stage = 'compiling' | 'working';

/** What the pool hands to a worker. */
export interface Task<Work> {
  /** By which the worker's reports are known. */
  id: number;
  work: Work;
}

export interface Report {
  task: number;
  stage: Stage;
}
