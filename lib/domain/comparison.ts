/** What comparing two drafts or events answers: how likely they are one act, and what they tell differently. */

export interface SameEventScore {
  /** 0–1. */
  score: number;
  /** Plain words for an editor, what speaks for it first. */
  reasons: string[];
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
