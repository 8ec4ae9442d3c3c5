/** A clause while it is being read: its parts may still grow. Readers of the finished ones use `Clause`. */
import type { Clause, ClauseKind } from './clause';
import type { Attached, Group } from './groups';

export interface OpenClause extends Clause {
  kind: ClauseKind;
  passive: boolean;
  subject: Group[];
  objects: Group[];
  attached: Attached[];
  parent: OpenClause | null;
}
