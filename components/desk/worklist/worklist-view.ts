/** What the list of contradictions and warnings shows, and what it asks the server to do (app/admin/contradictions/actions.ts). */

export interface ShownSide {
  value: string;
  quote: string | null;
}

interface Slip {
  /** By what it says, so that it is the same after the list has been drawn anew. */
  id: string;
  /** Of the event, draft or article. */
  title: string;
  /** As readers see it, or ''. */
  date: string;
  /** Where it is opened. */
  href: string;
  /** "Date", or the short name of the warning. */
  field: string;
}

export interface ShownContradiction extends Slip {
  kind: 'contradiction';
  ours: ShownSide;
  theirs: ShownSide & { url: string | null };
  at: { event: string; version: number; place: number; says: string };
}

export interface ShownWarning extends Slip {
  kind: 'draft' | 'article';
  message: string;
  /** The article in which the slip stands, beside the event that rests on it. */
  source: string | null;
  at: { owner: 'draft' | 'article'; id: string; place: number; code: string };
}

export type ShownSlip = ShownContradiction | ShownWarning;

/** Each has a sentence in the catalogue. */
export type WorklistRefusal =
  | 'missing'
  | 'conflict'
  | 'changed'
  | 'draft-open'
  /** The rule of two persons: what readers see at once is not one person's text. */
  | 'another-person'
  | 'invalid'
  | 'malformed'
  | 'too-large'
  | 'signed-out'
  | 'forbidden'
  | 'foreign-origin'
  | 'offline';

/** How a deed is taken back. */
export type Undo = { event: string; version: number } | { dismissed: string };

export type WorklistAnswer =
  /** `undo`: null where a draft was opened, at `href`. */
  { ok: true; undo: Undo | null; href: string | null } | { ok: false; reason: WorklistRefusal };

export interface WorklistActions {
  judge(
    input: ShownContradiction['at'] & {
      verdict: 'stands' | 'other' | 'none';
      why: string;
      requestKey: string;
    },
  ): Promise<WorklistAnswer>;
  dismiss(input: ShownWarning['at'] & { requestKey: string }): Promise<WorklistAnswer>;
  undoJudgement(input: { event: string; version: number; requestKey: string }): Promise<WorklistAnswer>;
  restore(input: { dismissed: string; requestKey: string }): Promise<WorklistAnswer>;
}
