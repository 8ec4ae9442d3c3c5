/**
 * How an article was read, rule by rule: what `explainReading` answers and the review page draws.
 * Only codes and words of the article; the sentences for people stand in app/messages/reading.en.json.
 */
import type { ActorKind } from './actor';
import type { EventStatus, EventType } from './ontology';

/** Words of the title or body; offsets count UTF-16 code units. */
export interface ExplainedWords {
  source: 'title' | 'body';
  start: number;
  end: number;
  text: string;
}

/** What raises or lowers an act on the way to being the main one. */
export type ScoreReason =
  | 'in-title'
  | 'first-sentence'
  | 'second-sentence'
  | 'third-sentence'
  | 'near-top'
  | 'further-down'
  | 'far-down'
  | 'two-parties'
  | 'one-party'
  | 'no-party'
  | 'somebody-acts'
  | 'dated'
  | 'only-said'
  | 'only-statement'
  | 'kind-in-title'
  | 'infinitive'
  | 'noun-between-two'
  | 'noun'
  | 'occasion'
  | 'quoted'
  | 'participle'
  | 'opening'
  | 'subordinate'
  | 'later-in-sentence';

export interface ScorePoint {
  reason: ScoreReason;
  points: number;
}

export interface ExplainedDate extends ExplainedWords {
  /** EDTF, or null where the words have no date of their own ("four days"). */
  edtf: string | null;
  kind: 'date' | 'time' | 'duration' | 'set';
  /** Id of the rule without its family: `day-month-year`. */
  rule: string;
  /** Counted from the reference day. */
  counted: boolean;
  yearStated: boolean;
  /** A page clock or crawl stamp, no date of the story. */
  stamp: boolean;
}

/** How an office without a name found its holder, or why it found none. */
export type OfficeReason =
  /** Who held the post that day, by our list. */
  | 'holder'
  /** Who bears the same office elsewhere in the text. */
  | 'named-in-text'
  /** Nobody is known to have held it that day. */
  | 'no-holder'
  /** The text has no day on which to look. */
  | 'no-day'
  /** The text does not say of which state or organisation. */
  | 'no-state'
  /** A ministry, parliament or embassy: a body, not a person. */
  | 'organ'
  /** Too general for one holder: it stands for its state or organisation. */
  | 'stands-for'
  | 'unresolved';

export interface ExplainedOffice {
  reason: OfficeReason;
  /** The day on which the holder was looked for, YYYY-MM-DD. */
  day: string | null;
  /** EDTF bounds of the post found. */
  from: string | null;
  to: string | null;
}

export interface ExplainedName extends ExplainedWords {
  kind: 'name' | 'office' | 'pair' | 'pronoun';
  /** For whom the words stand, or null. */
  actor: string | null;
  /** Slug, or null where our list has no such actor. */
  actorId: string | null;
  capacity: string | null;
  /** The state or organisation named with it. */
  of: string | null;
  /** How an office without a name was resolved; null for names. */
  office: ExplainedOffice | null;
  /** An adjective of another thing ("Iraqi oil"): nobody who acts. */
  attributive: boolean;
}

interface ExplainedPlace extends ExplainedWords {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** A word such as "in" says that something is there; without it only visits use the place. */
  located: boolean;
}

type ActMood = 'fact' | 'planned' | 'negated' | 'supposed' | 'infinitive';

export type ActOutcome =
  | 'main'
  | 'background'
  /** Tells again of an act that was taken; `again` names it. */
  | 'again'
  // Left out, and why:
  | 'negated'
  | 'supposed'
  | 'speech'
  | 'nobody'
  | 'no-date'
  /** There are dates in its sentence, but none fits its tense and place. */
  | 'unfit-date'
  | 'no-people'
  | 'report-of-main'
  /** Told too slightly to be an event beside the main one. */
  | 'not-alone'
  | 'twin'
  | 'opinion'
  | 'sport'
  | 'off-topic'
  | 'no-news'
  | 'not-asserted'
  | 'set-aside';

/** Who, when and where, as an act was read; absent where it was left out before that. */
export interface ExplainedCandidate {
  type: EventType;
  /** What is planned or called off. */
  ofType: EventType | null;
  status: EventStatus;
  initiators: string[];
  recipients: string[];
  others: string[];
  date: { edtf: string; stated: boolean; text: string | null } | null;
  place: { name: string; text: string | null } | null;
  points: ScorePoint[];
  score: number;
}

export interface ExplainedAct extends ExplainedWords {
  /** Place in `Explanation.acts`. */
  id: number;
  /** Index of the sentence. */
  sentence: number;
  /** Kind of the row of the lexicon that matched. */
  type: EventType;
  cameo: string;
  form: 'verb' | 'noun' | 'say' | 'call-off' | 'none';
  mood: ActMood;
  passive: boolean;
  quoted: boolean;
  outcome: ActOutcome;
  /** Id of the act whose event this one tells again. */
  again: number | null;
  /** Title of the event that it became. */
  title: string | null;
  /** Title of the plan into which a postponed act was moved. */
  moved: string | null;
  candidate: ExplainedCandidate | null;
}

export interface ExplainedSentence extends ExplainedWords {
  index: number;
  dates: ExplainedDate[];
  names: ExplainedName[];
  places: ExplainedPlace[];
  /** Ids of the acts of the sentence. */
  acts: number[];
}

export interface Explanation {
  language: string;
  supported: boolean;
  /** A single sentence, coded for what it asserts. */
  lone: boolean;
  reference: { day: string | null; from: 'dateline' | 'publication' | 'none'; words: ExplainedWords | null };
  dateline: { name: string; country: string | null } | null;
  sentences: ExplainedSentence[];
  /** Sentences of a long text that are not listed. */
  omitted: number;
  /** The acts of the listed sentences, in the order of the text. */
  acts: ExplainedAct[];
}

/** An actor whom no list knows, with all that the text tells of it. */
export interface UnknownActor {
  name: string;
  /** False where the text gives an office and no name. */
  named: boolean;
  kind: ActorKind;
  /** The name as it stands in the text, where it is not the English form; with its language. */
  written: { text: string; language: string } | null;
  country: string | null;
  cameoCode: string | null;
  /** The post that the text gives, with the state or organisation where our list has it. */
  post: { office: string; organisation: { slug: string; name: string } | null } | null;
  quote: string | null;
}
