/** What goes to the workers and what comes back: all of it is copied from thread to thread. */

import type { KnownActor } from '@/lib/domain/actor';
import type { ArticleInput } from '@/lib/domain/article';
import type { FoundContradiction, SameEventScore } from '@/lib/domain/comparison';
import type { Proposal } from '@/lib/domain/draft';
import type { EventReading } from '@/lib/domain/event-reading';
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import type { KnownPlace } from '@/lib/domain/known-place';
import type { ReadProposal } from '@/lib/domain/proposal-of-extraction';
import type { KnownRelationship } from '@/lib/domain/relationship';
import type { Warning } from '@/lib/domain/warning';
import type { WordsSpan } from '@/lib/domain/words';
import type { ModelAnswer } from '@/lib/model-reader/answer';

/** The rows of which a lexicon is compiled. */
export interface LexiconRows {
  actors: readonly KnownActor[];
  relationships: readonly KnownRelationship[];
  places: readonly KnownPlace[];
  /** What editors have added to the grammar. */
  words?: readonly ExtractionWord[];
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

/** What was read of an article. */
export interface PlainRead {
  language: string;
  warnings: Warning[];
  /** Main events first; a blank one where none was found. */
  proposals: ReadProposal[];
}

/** All that one reading of an article gives. */
export interface ArticleRead extends PlainRead {
  /** `Explanation` and `UnknownActor[]` as JSON, which is how they are kept: only few ask for them. */
  explanation: string;
  unknownActors: string;
}

/** An article that is read once more, and compared. */
export interface RereadWork {
  article: ArticleInput;
  /** What was read of it before; null: what is read of it now, without the words. */
  before: readonly EventReading[] | null;
  lexicon: Pick<SharedLexicon, 'key' | 'json'>;
  /** Proposed words with which it is read; none: with the lexicon as it is. */
  words: readonly ExtractionWord[];
}

export interface WordsWork {
  article: Pick<ArticleInput, 'title' | 'body' | 'publishedOn' | 'language'>;
  span: WordsSpan;
  lexicon: Pick<SharedLexicon, 'key' | 'json'>;
}

/** What a language model answered of an article, to be read by our own rules. */
export interface AnswerWork {
  article: Pick<ArticleInput, 'title' | 'body' | 'publishedOn' | 'language'>;
  answer: ModelAnswer;
  lexicon: Pick<SharedLexicon, 'key' | 'json'>;
}

export interface CompareWork {
  draft: Proposal;
  /** Events or other drafts, each as a proposal. */
  others: readonly Proposal[];
  /** Titles of relationships by slug, as readers know them. */
  titles: ReadonlyMap<string, string>;
}

/** Drafts of which some may be one act. */
export interface GroupWork {
  drafts: readonly Proposal[];
}

/** How a draft stands to one of the others. */
export interface Comparison {
  likeness: SameEventScore;
  /** What the draft tells differently; `ours` is the other's. */
  contradictions: FoundContradiction[];
}

/** A few words that somebody typed, and the day from which "last week" counts (YYYY-MM-DD). */
export interface DatesWork {
  text: string;
  today: string;
}

/** A web page or a feed as it came. */
export interface PageWork {
  url: string;
  contentType: string;
  /** Unpacked bytes. */
  body: Uint8Array;
}

/** A page that was saved as a file. */
export interface SavedPageWork {
  html: string;
}

/** What a worker does just now: it says so when it begins, because each stage has a time of its own. */
export type Stage = 'compiling' | 'working';

/** What the pool hands to a worker. */
export interface Task<Work> {
  /** By which the worker's reports are known. */
  id: number;
  work: Work;
  /** Of `lib/visits.ts`: the work is to make way for them. */
  visits: SharedArrayBuffer;
  /** Milliseconds for which it may, in all. */
  patience: number;
}

export interface Report {
  task: number;
  stage: Stage;
}
