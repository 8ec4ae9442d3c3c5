/** What a browser keeps of a draft that has not reached the server. */
import type { Kept } from '@/components/desk/kept-store';
import { type KeptDraft, readKeptDraft } from './use-autosave';

export interface LeftDraft {
  /** Of the draft. */
  id: string;
  kept: Kept;
  draft: KeptDraft;
}

/** Null where nothing is kept, or what is kept cannot be read. */
export function leftDraft(id: string, kept: Kept | null): LeftDraft | null {
  const draft = kept && readKeptDraft(kept.values);
  return kept && draft ? { id, kept, draft } : null;
}
