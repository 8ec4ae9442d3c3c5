/** A proposition of a lone sentence: a verb with its subject, objects and prepositional groups. */
import type { VerbForm } from '../lexicon/language-pack';
import type { Attached, Group } from './groups';

export type PropKind =
  | 'main'
  | 'joined'
  | 'told'
  | 'tail'
  | 'open'
  | 'rel'
  | 'part'
  | 'reduced'
  | 'to'
  | 'gerund';

export interface Prop {
  kind: PropKind;
  /** "as", "if", "after" …, or the preposition of a gerund. */
  opener: string | null;
  verb: number;
  /** First token of the verb group. */
  first: number;
  tense: VerbForm['tense'];
  passive: boolean;
  negated: boolean;
  /** First modal of the group. */
  modal: string | null;
  subject: Group[];
  objects: Group[];
  attached: Attached[];
  parent: Prop | null;
  quoted: boolean;
}
