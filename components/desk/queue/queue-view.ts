/** What the list of waiting drafts shows, and what it asks the server to do (app/admin/drafts/queue/actions.ts). */
import type { Refusal } from '@/components/review/review-actions';

export interface ShownDraft {
  id: string;
  /** The version that is seen, and published. */
  version: number;
  title: string;
  /** As readers see it. */
  date: string;
  /** Names of the fields that keep it from being published. */
  open: readonly string[];
  /** The event that it changes is withdrawn, as the list says; publishing brings it back. */
  eventWithdrawn: boolean;
}

/** An entry of the list as far as deeds with many need it, on whatever page it stands. */
export interface ListedEntry extends ShownDraft {
  /** It may be published unseen. */
  clean: boolean;
  /** The article's background, which goes where it goes. */
  folded: readonly ShownDraft[];
}

export interface ShownEntry extends ListedEntry {
  /** "Meeting", "Iraq – NATO", "87 % sure": what is told beside the title. */
  facts: readonly string[];
  /** How many things are to be looked at twice. */
  warnings: number;
  /** It changes a published event. */
  revises: boolean;
  /** Where it comes from. */
  origin: { words: string; language: string } | null;
}

/** Entries that are likely one act. */
export interface ShownGroup {
  id: string;
  entries: readonly ShownEntry[];
}

export type QueueRefusal =
  | Refusal
  | 'blocked'
  | 'unclean'
  | 'alike'
  | 'offline'
  /** Of an undoing: its event is not what the deed made of it any more; the draft waits already. */
  | 'changed-since'
  | 'waits';

export type StepAnswer =
  /** `slug`: of the event that came of it; `version`: the draft's now, where it has another. */
  | { ok: true; slug?: string; changed?: boolean; version?: number }
  | { ok: false; reason: QueueRefusal; event?: { slug: string; title: string } };

interface Keyed {
  id: string;
  requestKey: string;
}

export interface QueueActions {
  publish(
    input: Keyed & { version: number; eventWithdrawn: boolean; onlyClean: boolean; anyway: boolean },
  ): Promise<StepAnswer>;
  reject(input: Keyed & { version: number }): Promise<StepAnswer>;
  addSource(input: Keyed & { event: string; version: number }): Promise<StepAnswer>;
  tag(input: Keyed & { topic: string; on: boolean }): Promise<StepAnswer>;
  reopen(input: Keyed): Promise<StepAnswer>;
}
