/** The working paper of one extraction: what each finder and refiner adds, in the order of `extract.ts`. */
import type { ArticleInput } from '@/lib/domain/article';
import type { ExtractedEvent, ExtractionWarning } from '@/lib/domain/extraction';
import type { EventStatus, EventType } from '@/lib/domain/ontology';
import type { Clause } from './clauses/clause';
import type { FoundDate } from './finders/dates/find-dates';
import type { ReferenceDay } from './finders/dates/reference-day';
import type { CompiledPack } from './lexicon/compile-pack';
import type { Entity, NameForm, PlaceEntry } from './lexicon/entity';
import type { ActRow, OfficeRow, OrganRow, VerbForm } from './lexicon/language-pack';
import type { Lexicon } from './lexicon/lexicon';
import type { Phrase, TokenRange } from './phrase';
import type { Token } from './text/tokens';

export type Source = 'title' | 'body';

export type { Phrase, TokenRange };

/** One word or phrase of the lexicon found in a sentence; phrases are built of these. */
export type Label = TokenRange &
  (
    | { kind: 'name'; entity: Entity; form: NameForm }
    /** `inner`: the state whose adjective stands inside the words of the office. */
    | { kind: 'office'; office: OfficeRow; inner?: Entity }
    | { kind: 'organ'; organ: OrganRow }
    | { kind: 'title' | 'pair' | 'he' | 'they' }
    | { kind: 'person'; entity: Entity; guessed: boolean }
  );

export interface Act extends TokenRange {
  row: ActRow;
  /** Prepositions that mark the other party; '' is a direct object. */
  objectMarkers: readonly string[];
  /** First and last token of the verb group, auxiliaries included. */
  groupFirst: number;
  passive: boolean;
  /** Form of the verb, or null for nouns and languages without forms. */
  tense: VerbForm['tense'] | null;
  mood: 'fact' | 'planned' | 'negated' | 'supposed' | 'infinitive';
  /** A noun of which a verb says that it takes place: "the talks will begin". */
  takesPlace: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
  /** Where the noun of the act stands when a passive puts it first: "an accord … was signed". */
  nounAt: number | null;
  /** The clause whose verb it is, or to which its noun belongs; null where the language has no clauses. */
  clause: Clause | null;
}

export interface PlaceMention extends TokenRange {
  place: PlaceEntry;
  /** Preceded by a word of place ("in Brussels"). */
  located: boolean;
}

export interface Sentence {
  index: number;
  source: Source;
  start: number;
  end: number;
  tokens: Token[];
  labels: Label[];
  phrases: Phrase[];
  places: PlaceMention[];
  dates: (FoundDate & TokenRange)[];
  /** What is cut once by `clauses/`; empty for languages without grammar words. */
  clauses: readonly Clause[];
  acts: Act[];
  /** Names of news agencies, papers and stations. */
  press: TokenRange[];
}

/** An act with its people, time and place: one sentence's contribution to an event. */
export interface Candidate {
  sentence: Sentence;
  act: Act;
  type: EventType;
  cameo: string;
  status: EventStatus;
  /** What is planned or cancelled. */
  ofType: EventType | null;
  initiators: Phrase[];
  recipients: Phrase[];
  others: Phrase[];
  date: DateReading | null;
  place: PlaceReading | null;
  /** Index of the event that the candidate was merged into. */
  score: number;
}

export interface DateReading {
  edtf: string;
  stated: boolean;
  mention: (FoundDate & TokenRange) | null;
  sentence: Sentence | null;
}

export interface PlaceReading {
  name: string;
  country: string | null;
  sentence: Sentence | null;
  range: TokenRange | null;
  /** Offsets in the body where the dateline gave it. */
  span: { start: number; end: number } | null;
}

/** What became of candidates that tell of one act; for those who want to see how a text was read. */
export interface Decision {
  lead: Candidate;
  members: readonly Candidate[];
  outcome:
    | 'main'
    | 'background'
    | 'opinion'
    | 'sport'
    | 'off-topic'
    | 'no-news'
    | 'report-of-main'
    | 'not-alone'
    | 'twin'
    | 'moved'
    | 'no-event';
  event: ExtractedEvent | null;
}

/** Where the letters of a source stand in the article as it came: the title of a pasted page stands in its body. */
export interface WrittenPlace {
  source: Source;
  at(offset: number): number;
}

export interface Reading {
  /** The article as it is read: without marks that nobody sees, lines that print cut joined, a pasted title apart. */
  article: ArticleInput;
  /** The article as it came, and where in it a letter of the text that is read stands. */
  written: { article: ArticleInput } & Record<Source, WrittenPlace>;
  lexicon: Lexicon;
  language: string;
  pack: CompiledPack;
  /** False where no pack covers the language. */
  supported: boolean;
  /** One sentence without title or dateline: coded for what it asserts, not searched for news. */
  lone: boolean;
  /** ISO day against which relative dates are read, or null. */
  referenceDay: string | null;
  /** Whence the reference day comes; null where there is none. */
  referenceFrom: ReferenceDay['source'];
  /** `XXXX-MM-DD`: the day of a dateline of which nothing tells the year. */
  yearlessDay: string | null;
  /** How 03/04/2020 is read on this page, and whether the reference day rests on a guess of it. */
  order: ReferenceDay['order'];
  orderGuessed: boolean;
  /** What of the body is the page's and not the report's, as UTF-16 offsets. */
  skip: ReferenceDay['skip'];
  /** True where the reference day comes from a dateline rather than from the metadata. */
  datelineDay: boolean;
  /** UTF-16 offsets in the body of the date of that dateline or stamp, where there is one. */
  datelineSpan: { start: number; end: number } | null;
  dateline: PlaceReading | null;
  sentences: Sentence[];
  /** Persons of this article by name, those of the lexicon and those found by pattern. */
  persons: Map<string, Entity>;
  /** Bodies that no list knows, by name and short form. */
  bodies: Map<string, Entity>;
  candidates: Candidate[];
  decisions: Decision[];
  events: ExtractedEvent[];
  /** What the confidence of each event rests on (`refiners/confidence.ts`), for calibration. */
  features: Map<ExtractedEvent, readonly number[]>;
  warnings: ExtractionWarning[];
}

/** The text of the source in which a sentence stands. */
export function sourceText(reading: Reading, source: Source): string {
  return source === 'title' ? (reading.article.title ?? '') : reading.article.body;
}

/** The words between two offsets of the text that is read, as they stand in the text as it came. */
export function writtenSpan(
  { written }: Reading,
  source: Source,
  start: number,
  end: number,
): { source: Source; start: number; end: number; text: string } {
  const place = written[source];
  const span = { start: place.at(start), end: end > start ? place.at(end - 1) + 1 : place.at(end) };
  return {
    source: place.source,
    ...span,
    text: (written.article[place.source] ?? '').slice(span.start, span.end),
  };
}
