/** What comparing two drafts or events answers: how likely they are one act, and what they tell differently. */
import type { EventStatus, EventType } from './ontology';

/** What speaks for or against one act, as a code with values; `likenessReasons` in app/messages has the words. */
export type LikenessReason =
  | { code: 'date-unknown' | 'same-date' | 'day-within' | 'dates-overlap' }
  | { code: 'dates-near' | 'dates-differ'; days: number }
  | { code: 'stages-differ'; status: EventStatus; otherStatus: EventStatus }
  | { code: 'same-type'; type: EventType }
  /** Kinds that bar one act, that one act may be told as, and that a reading a little off may take for each other. */
  | {
      code: 'types-differ' | 'types-alike' | 'types-read';
      type: EventType | null;
      otherType: EventType | null;
    }
  | { code: 'call-or-meeting' | 'no-common-actor' }
  | { code: 'same-sides'; names: readonly string[] }
  | { code: 'sides-differ'; names: readonly string[]; otherNames: readonly string[] }
  | { code: 'common-actors' | 'side-for-person'; names: readonly string[] }
  | { code: 'persons-differ'; name: string; otherName: string }
  | { code: 'same-place'; place: string }
  | { code: 'places-differ'; place: string; otherPlace: string };

export interface SameEventScore {
  /** 0–1. */
  score: number;
  /** What speaks for it first. */
  reasons: LikenessReason[];
  /** True where the score is high enough and nothing forbids it: they may be merged. */
  same: boolean;
  /** True where something forbids that they be one event, whatever else agrees. */
  barred: boolean;
}

export interface FoundContradiction {
  /** Field of the event: date, location, type, status, or participants for a rank or person. */
  field: string;
  ours: string;
  theirs: string;
  /** The words of the draft's article, or null where the value was inferred. */
  quote: string | null;
}
