/** The working paper of one extraction: what each finder and refiner adds, in the order of `extract.ts`. */
import type { ArticleInput } from '@/lib/domain/article';
import type { PartReason } from '@/lib/domain/explanation';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { EventStatus, EventType } from '@/lib/domain/ontology';
import type { Warning } from '@/lib/domain/warning';
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
  /** The pattern that found it (`CompiledAct`). */
  readonly pattern: string;
  readonly row: ActRow;
  /** Prepositions that mark the other party; '' is a direct object. */
  readonly objectMarkers: readonly string[];
  /** First and last token of the verb group, auxiliaries included. */
  readonly groupFirst: number;
  readonly passive: boolean;
  /** Form of the verb, or null for nouns and languages without forms. */
  readonly tense: VerbForm['tense'] | null;
  readonly mood: 'fact' | 'planned' | 'negated' | 'supposed' | 'infinitive';
  /** A noun of which a verb says that it takes place: "the talks will begin". */
  readonly takesPlace: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  /** Where the noun of the act stands when a passive puts it first: "an accord … was signed". */
  readonly nounAt: number | null;
  /** The clause whose verb it is, or to which its noun belongs; null where the language has no clauses. */
  readonly clause: Clause | null;
}

export interface PlaceMention extends TokenRange {
  place: PlaceEntry;
  /** Preceded by a word of place ("in Brussels"). */
  located: boolean;
}

/** A sentence of the article after each pass: cut into words, its names found, its clauses cut, its acts told. */
export interface WordSentence {
  readonly index: number;
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

export interface NamedSentence extends WordSentence {
  readonly labels: readonly Label[];
  readonly phrases: readonly Phrase[];
  readonly places: readonly PlaceMention[];
  readonly dates: readonly (FoundDate & TokenRange)[];
  /** Names of news agencies, papers and stations. */
  readonly press: readonly TokenRange[];
}

export interface CutSentence extends NamedSentence {
  /** What is cut once by `clauses/`; empty for languages without grammar words. */
  readonly clauses: readonly Clause[];
}

export interface Sentence extends CutSentence {
  readonly acts: readonly Act[];
}

/** An act with those who take part in it. */
export interface Taking {
  readonly sentence: Sentence;
  readonly act: Act;
  readonly type: EventType;
  readonly cameo: string;
  readonly status: EventStatus;
  /** What is planned or cancelled. */
  readonly ofType: EventType | null;
  readonly initiators: readonly Phrase[];
  readonly recipients: readonly Phrase[];
  readonly others: readonly Phrase[];
}

/** The same with its time. */
export interface Dated extends Taking {
  readonly date: DateReading | null;
}

/** An act with its people, time and place: one sentence's contribution to an event. */
export interface Candidate extends Dated {
  readonly place: PlaceReading | null;
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

/** Somebody of whom `parts/` asked whether they take part in the main act. */
export interface JudgedPart {
  entity: Entity;
  phrases: readonly Phrase[];
  features: readonly number[];
  /** What the rules say, and what was decided. */
  ruled: boolean;
  takesPart: boolean;
  /** Whether a model may say otherwise than the rules. */
  open: boolean;
  /** What told most for a change; null where nothing was changed. */
  reason: PartReason | null;
}

/** Where the letters of a source stand in the article as it came: the title of a pasted page stands in its body. */
export interface WrittenPlace {
  source: Source;
  at(offset: number): number;
}

/**
 * The working paper after each pass of `extract.ts`. A pass is given what the passes before it found, all of it readonly,
 * and writes what is its own (`Open`); so the order of the passes is one that the compiler checks.
 */
export interface Opened {
  /** The article as it is read: without marks that nobody sees, lines that print cut joined, a pasted title apart. */
  readonly article: ArticleInput;
  /** The article as it came, and where in it a letter of the text that is read stands. */
  readonly written: { article: ArticleInput } & Record<Source, WrittenPlace>;
  readonly lexicon: Lexicon;
  readonly language: string;
  readonly pack: CompiledPack;
  /** False where no pack covers the language. */
  readonly supported: boolean;
  /** One sentence without title or dateline: coded for what it asserts, not searched for news. */
  readonly lone: boolean;
  /** ISO day against which relative dates are read, or null. */
  readonly referenceDay: string | null;
  /** Whence the reference day comes; null where there is none. */
  readonly referenceFrom: ReferenceDay['source'];
  /** `XXXX-MM-DD`: the day of a dateline of which nothing tells the year. */
  readonly yearlessDay: string | null;
  /** How 03/04/2020 is read on this page, and whether the reference day rests on a guess of it. */
  readonly order: ReferenceDay['order'];
  readonly orderGuessed: boolean;
  /** What of the body is the page's and not the report's, as UTF-16 offsets. */
  readonly skip: ReferenceDay['skip'];
  /** True where the reference day comes from a dateline rather than from the metadata. */
  readonly datelineDay: boolean;
  /** UTF-16 offsets in the body of the date of that dateline or stamp, where there is one. */
  readonly datelineSpan: { start: number; end: number } | null;
  readonly dateline: PlaceReading | null;
  readonly sentences: readonly WordSentence[];
  /** Every pass may add to them. */
  readonly warnings: Warning[];
  /** To be called between steps of about a millisecond: a reader in a thread lets others go first. */
  readonly pause: () => void;
}

export interface Named extends Opened {
  readonly sentences: readonly NamedSentence[];
  /** Registers of this article, by name and short form: its persons, and its bodies that no list knows. */
  readonly persons: Map<string, Entity>;
  readonly bodies: Map<string, Entity>;
}

export interface Cut extends Named {
  readonly sentences: readonly CutSentence[];
}

export interface Acted extends Cut {
  readonly sentences: readonly Sentence[];
}

/** With what each act takes: its people, time and place. */
export interface Told extends Acted {
  readonly candidates: readonly Candidate[];
  /** True where they are what a lone sentence asserts, coded; false where they are what may be news. */
  readonly coded: boolean;
  /** Offices without a name whose holder on the day of their act is another than on that of the report, each with him. */
  readonly holders: ReadonlyMap<Phrase, Phrase>;
}

export interface Reading extends Told {
  /** How much speaks for each act as the news; of those only of which it was asked. */
  readonly scores: ReadonlyMap<Act, number>;
  readonly decisions: readonly Decision[];
  readonly events: readonly ExtractedEvent[];
  /** What the confidence of each event rests on (`refiners/confidence.ts`), for calibration. */
  readonly features: ReadonlyMap<ExtractedEvent, readonly number[]>;
  /** Of whom it was asked whether they take part in a main event, and what was decided. */
  readonly parts: ReadonlyMap<ExtractedEvent, readonly JudgedPart[]>;
}

/** What a pass makes, while it makes it: some of its fields may be written. */
export type Open<T, Fields extends keyof T = keyof T> = Omit<T, Fields> & {
  -readonly [Field in Fields]: T[Field];
};

type Grown<V> = V extends readonly (infer T)[]
  ? T[]
  : V extends ReadonlyMap<infer Key, infer T>
    ? Map<Key, T>
    : V;
/** As `Open`, of lists and maps that grow. */
type Growing<T, Fields extends keyof T> = Omit<T, Fields> & { -readonly [Field in Fields]: Grown<T[Field]> };

/** While it is found out whom the names and offices mean, and where they stand in their clauses. */
export type PlacingSentence = Omit<Sentence, 'phrases'> & { phrases: Open<Phrase>[] };
export type Placing = Omit<Acted, 'sentences'> & { readonly sentences: readonly PlacingSentence[] };

/** While it is decided what of that is told is news, and what it makes. */
export type Judging = Growing<Reading, 'scores' | 'decisions' | 'events' | 'features' | 'parts'>;

/** While names are found. */
export type NamingSentence = Growing<
  Omit<NamedSentence, 'phrases'>,
  'labels' | 'places' | 'dates' | 'press'
> & {
  phrases: Open<Phrase>[];
};
export type Naming = Omit<Named, 'sentences'> & {
  readonly sentences: readonly NamingSentence[];
};

/** The phrases of a sentence, an office without a name with its holder on the day of its act. */
export function phrasesOf({ phrases }: NamedSentence, { holders }: Told): readonly Phrase[] {
  return holders.size === 0 ? phrases : phrases.map((phrase) => holders.get(phrase) ?? phrase);
}

/** The text of the source in which a sentence stands. */
export function sourceText(reading: Opened, source: Source): string {
  return source === 'title' ? (reading.article.title ?? '') : reading.article.body;
}

/** The words between two offsets of the text that is read, as they stand in the text as it came. */
export function writtenSpan(
  { written }: Opened,
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
