/** What the extractor answers: the contract of article → events. */
import type { Evidence } from './evidence';
import type { EventStatus, EventType, ParticipantRole } from './ontology';

export interface ExtractedParticipant {
  /** Canonical name, or the name as found where the lexicon has none. */
  name: string;
  /** Slug in the lexicon, or null where the editor has to add the actor. */
  actorId: string | null;
  role: ParticipantRole;
  /** Office on the day of the event: "Minister of Foreign Affairs", or null. */
  capacity: string | null;
  /** Canonical name of the state or organisation for which the actor acts, or null. */
  affiliation: string | null;
  /** CAMEO actor code, "IRQGOV", or null. */
  cameo: string | null;
}

export interface ExtractionWarning {
  /** Stable kebab-case code: `third-organisation`, `post-not-held`, `weekday-contradicts-date` … */
  code: string;
  message: string;
  /** Where the words stand; absent when the warning is about the text as a whole. */
  source?: 'title' | 'body';
  start?: number;
  end?: number;
}

export interface ExtractedEvent {
  /** What the article reports as new; false for background. */
  main: boolean;
  /** One line in our own words, present tense. */
  title: string;
  /** EDTF, or null where the text gives no way to know. */
  date: string | null;
  /** False when implied by the dateline or the day of publication. */
  dateStated: boolean;
  type: EventType;
  cameo: string | null;
  cameoRoot: string | null;
  plover: string | null;
  goldstein: number | null;
  status: EventStatus;
  participants: ExtractedParticipant[];
  /** Two canonical names of states or organisations in alphabetical order, or none. */
  parties: [string, string] | [];
  /** Slug of the relationship between the parties, or null. */
  relationship: string | null;
  /** Country: ISO 3166-1 alpha-2, or null. */
  location: { name: string; country: string | null } | null;
  topics: string[];
  /** 0–1, calibrated: of the drafts at 0.9 about nine in ten are right. */
  confidence: number;
  evidence: Evidence[];
  warnings: ExtractionWarning[];
}

export interface Extraction {
  id: string;
  language: string;
  events: ExtractedEvent[];
  /** Ids of other articles of the same batch that report the same act. */
  sameEventAs: string[];
  warnings: ExtractionWarning[];
}

type DateMentionKind = 'date' | 'time' | 'duration' | 'set';

/** A date, time, duration or recurrence found in prose. */
export interface DateMention {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  text: string;
  kind: DateMentionKind;
  /** First day, YYYY-MM-DD, or null where open or unknown. */
  from: string | null;
  /** The day after the last, YYYY-MM-DD, or null. */
  to: string | null;
  /** EDTF expression, or null where it has none. */
  edtf: string | null;
}
