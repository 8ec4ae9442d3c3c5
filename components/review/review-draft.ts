/** A draft as its review is given it. */
import type { Proposal } from '@/lib/domain/draft';
import type { SavedBy } from '@/lib/domain/record-version';

export interface ReviewDraft {
  id: string;
  version: number;
  proposal: Proposal;
  /** ISO date-time of the last save. */
  savedAt: string;
  saved: SavedBy;
  /** True when it changes a published event. */
  revises: boolean;
  /** True when that event is withdrawn, which the page says. */
  eventWithdrawn: boolean;
  /** The version of that event that it brings back, or null. */
  restores: number | null;
}
