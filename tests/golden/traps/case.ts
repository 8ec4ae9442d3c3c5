/** The shapes of a trap's test: what is told, and what must or must not come of it. Every word is our own. */
import type { LikenessReason } from '@/lib/domain/comparison';
import type { ExtractedEvent } from '@/lib/domain/extraction';

export interface Told {
  body: string;
  title?: string;
  publishedOn?: string;
  url?: string;
  /** Where absent, found out by the extractor. */
  language?: string;
}

interface Case {
  /** Ids in traps.json that the case stands for; none where it stands for a kind alone. */
  traps: readonly string[];
  name: string;
  told: Told;
}

/** A warning, whole: code, a part of its message and the words at which it stands ('' where it stands at none). */
export interface WarnCase extends Case {
  code: string;
  words: string;
  says: string;
}

export type SilentCase = Case;

/** What is read, without any warning that the text does not deserve. */
export interface ReadCase extends Case {
  main: Partial<Pick<ExtractedEvent, 'type' | 'status' | 'date' | 'parties'>>;
  /** Names that take part, and names that must not. */
  acting?: readonly string[];
  absent?: readonly string[];
  /** Offices by name. */
  capacities?: Readonly<Record<string, string>>;
  /** A dated act behind the main one. */
  background?: Partial<Pick<ExtractedEvent, 'type' | 'date' | 'parties'>>;
}

/** Two reports: one act or not, and what they tell differently. */
export interface PairCase {
  traps: readonly string[];
  name: string;
  first: Told;
  second: Told;
  same: boolean;
  /** Of each contradiction: field, ours, theirs. */
  contradictions?: readonly (readonly [field: string, ours: string, theirs: string])[];
  /** One of the reasons, with what of its values counts. */
  reason?: { code: LikenessReason['code'] } & Record<string, unknown>;
}

/** "BRUSSELS, Sept. 16, 2020 (Wire) -- X met the Secretary General …": a plain report to hang a slip on. */
export const met = (
  who: string,
  day = 'Sept. 16, 2020',
  whom = 'NATO Secretary General Jens Stoltenberg',
): string =>
  `BRUSSELS, ${day} (Wire) -- ${who} met ${whom} at the headquarters of the Alliance. They spoke of training.`;
