/**
 * The clauses into which a sentence is cut once, before its acts are read (English; empty for languages without grammar
 * words). Read off them who does what to whom:
 *
 * - `subject` is the grammatical subject: of a passive the one to whom it is done. The subject of "to", "gerund" and
 *   "part" clauses is the one understood: "asked B to go" gives "to go" the subject B.
 * - `objects` are the bare groups behind the verb: the direct object, or two ("gave B a note"), or a list.
 * - `attached` are the prepositional groups of the verb in the order of the text; the agent of a passive is that of "by".
 *   A group behind another group ("talks between A and B") stands in that group's `behind` too.
 * - `group.phrases` are the actors that a group names; the one that ends with the group is its head, an attributive one
 *   before it ("the Danish envoy") is its owner. `head` is the token of its last noun.
 *
 * "A, who met B, said on Monday that C had asked D to leave": said (main, A) · met (rel, A → B) · asked (told, C → D; its
 * parent said) · leave (to, D; its parent asked).
 */
import type { VerbForm } from '../lexicon/language-pack';
import type { Phrase } from '../phrase';

export type ClauseKind =
  /** The matrix clause. */
  | 'main'
  /** One more verb of equal rank, with its own subject or its parent's: "A met B and left". */
  | 'joined'
  /** What its parent tells, with or without "that". */
  | 'told'
  /** The verb of speech behind what is said: "…, A said". */
  | 'tail'
  /** Beside its parent, after an opener: "as", "after", "if", "because". */
  | 'open'
  /** After who, which, whose or that, of the group before. */
  | 'rel'
  /** A present participle: "…, prompting B to go". */
  | 'part'
  /** A past participle behind its noun: "the accord signed by A". Always passive. */
  | 'reduced'
  /** An infinitive. */
  | 'to'
  /** An -ing form behind a preposition or a verb. */
  | 'gerund';

export interface NounGroup {
  readonly first: number;
  /** Exclusive, as everywhere. */
  readonly last: number;
  /** The token of its last noun, without a possessive. */
  readonly head: number;
  readonly phrases: readonly Phrase[];
  /** Prepositional groups that stand right behind it. */
  readonly behind: readonly Attached[];
  /** "it", "them": another group of the sentence. */
  readonly pronoun: boolean;
}

export interface Attached {
  readonly prep: string;
  /** The token of the preposition. */
  readonly first: number;
  readonly groups: readonly NounGroup[];
}

export interface Clause {
  readonly kind: ClauseKind;
  /** "as", "if", "after" …, or the preposition of a gerund. */
  readonly opener: string | null;
  /** The token of the verb. */
  readonly verb: number;
  /** First token of the verb group, auxiliaries included. */
  readonly first: number;
  /** Base form of the verb, folded; the form itself where no list has it. */
  readonly lemma: string;
  /** "up" in "set up". */
  readonly particle: string | null;
  /** Form of the verb. */
  readonly tense: VerbForm['tense'];
  /** First modal of the group: "will", "could"; "is to meet" has "will". */
  readonly modal: string | null;
  /** "has met", "had met". */
  readonly perfect: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly subject: readonly NounGroup[];
  readonly objects: readonly NounGroup[];
  readonly attached: readonly Attached[];
  /** The clause on which it hangs; null for the matrix, and for what stands before it. */
  readonly parent: Clause | null;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}
