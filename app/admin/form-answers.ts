/** What the save actions of actors and relationships answer. */
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

export interface FieldFault {
  /** Path of the field, as `names.0.text`. */
  field: string;
  message: string;
}

export type SaveAnswer =
  | { ok: true; slug: string }
  | { ok: false; reason: SaveRefusal }
  | { ok: false; reason: 'invalid'; issues: FieldFault[] };

/** What stands above a form after a save: nothing, that it worked, a refusal, or how many fields need attention. */
export type SaveState =
  | { kind: 'idle' | 'saving' | 'saved' }
  | { kind: 'refused'; reason: SaveRefusal | 'failed' }
  | { kind: 'faults'; faults: FieldFault[] };

/** The message for a field or, for a whole row such as `posts.2`, for anything in it that has no field of its own. */
export function faultAt(state: SaveState, field: string): string | undefined {
  return state.kind === 'faults' ? state.faults.find((fault) => fault.field === field)?.message : undefined;
}

/** What an answer of the server means for the form. */
export function stateOf(answer: SaveAnswer): SaveState {
  if (answer.ok) return { kind: 'saved' };
  return answer.reason === 'invalid'
    ? // The workflow names fields within its own input, the form by themselves.
      {
        kind: 'faults',
        faults: answer.issues.map((fault) => ({ ...fault, field: fault.field.replace(/^actor\./, '') })),
      }
    : { kind: 'refused', reason: answer.reason };
}
