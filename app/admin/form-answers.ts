/** What the save actions of actors and relationships answer, and what a form makes of it. */
import type { ActorReference } from '@/lib/domain/event';
import type { RecordVersion } from '@/lib/domain/record-version';
import type { FieldIssue } from '@/lib/workflows/editor';

export type SaveRefusal =
  | 'signed-out'
  | 'forbidden'
  | 'foreign-origin'
  | 'too-large'
  | 'malformed'
  | 'taken'
  | 'missing'
  | 'unknown-party'
  | 'same-party';

/** Saved elsewhere since the form was opened: what stands now, and whose it is. */
export type SaveConflict<Theirs> = { theirs: Theirs } & RecordVersion;

export type SaveAnswer<Theirs> =
  | { ok: true; slug: string; version: number }
  | { ok: false; reason: SaveRefusal }
  | { ok: false; reason: 'invalid'; issues: FieldIssue[] }
  | { ok: false; reason: 'namesake'; others: ActorReference[] }
  | ({ ok: false; reason: 'conflict' } & SaveConflict<Theirs>);

/** What stands above a form after a save: nothing, that it worked, what is in the way, or which fields need attention. */
export type SaveState =
  | { kind: 'idle' | 'saving' | 'saved' | 'conflict' }
  | { kind: 'refused'; reason: SaveRefusal | 'failed' }
  | { kind: 'namesake'; others: ActorReference[] }
  | { kind: 'faults'; faults: FieldIssue[] };

/** The message for a field or, for a whole row such as `posts.2`, for anything in it that has no field of its own. */
export function faultAt(state: SaveState, field: string): string | undefined {
  return state.kind === 'faults' ? state.faults.find((fault) => fault.field === field)?.message : undefined;
}

/** What an answer of the server means for the form. */
export function stateOf(answer: SaveAnswer<unknown>): SaveState {
  if (answer.ok) return { kind: 'saved' };
  switch (answer.reason) {
    case 'invalid':
      // The workflow names fields within its own input, the form by themselves.
      return {
        kind: 'faults',
        faults: answer.issues.map((fault) => ({ ...fault, field: fault.field.replace(/^actor\./, '') })),
      };
    case 'namesake':
      return { kind: 'namesake', others: answer.others };
    case 'conflict':
      return { kind: 'conflict' };
    default:
      return { kind: 'refused', reason: answer.reason };
  }
}
