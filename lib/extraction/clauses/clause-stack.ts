/**
 * The clauses that are open while a sentence is read from left to right.
 *
 * Matches: "A, who met B, | left": the clause of "who" is closed, the one of A waits for its verb.
 * Near miss: "A met B | and left": nothing waits, "left" is joined to "met".
 */
import type { Grammar } from '../lexicon/compile-grammar';
import type { Named, NamedSentence } from '../reading';
import type { ClauseKind } from './clause';
import type { Attached, Group } from './groups';
import type { OpenClause } from './open-clause';
import { BESIDE_VERB, type Tagged } from './tag-state';

export interface Frame {
  kind: ClauseKind;
  opener: string | null;
  subject: Group[];
  /** Groups after a comma that may be more subjects or an apposition. */
  perhaps: Group[];
  joined: boolean;
  before: Attached[];
  prop: OpenClause | null;
  /** Clause on which it hangs. */
  on: OpenClause | null;
}

export class ClauseStack {
  readonly clauses: OpenClause[] = [];
  protected stack: Frame[] = [];
  protected prep: string | null = null;
  protected prepAt = 0;
  protected gap: 'none' | 'comma' | 'and' | 'commaAnd' | 'that' = 'none';
  protected lastGroup: Group | null = null;
  protected quoted = false;
  /** A verb of speech whose subject may follow. */
  protected inverted: OpenClause | null = null;
  protected says: (at: number) => boolean;

  protected readonly words: Grammar['words'];

  constructor(
    protected readonly sentence: NamedSentence,
    protected readonly tags: readonly Tagged[],
    protected readonly grammar: Grammar,
    protected readonly reading: Named,
  ) {
    this.words = grammar.words;
    this.says = (at) =>
      reading.pack.acts.get(sentence.tokens[at]?.fold ?? '')?.some((act) => act.row.frame === 'say') === true;
    this.open('main', null, [], null);
  }

  /** Whether a clause tells when: by its verb or by an auxiliary. */
  protected hasTense({ tense, first, verb }: OpenClause): boolean {
    if (tense === 'past' || tense === 'present' || tense === 'base') return true;
    return this.sentence.tokens.slice(first, verb).some(({ fold }) => this.words.tensed.has(fold));
  }

  protected get top(): Frame {
    return this.stack[this.stack.length - 1] as Frame;
  }

  protected open(kind: ClauseKind, opener: string | null, subject: Group[], on: OpenClause | null): void {
    this.stack.push({ kind, opener, subject, perhaps: [], joined: false, before: [], prop: null, on });
  }

  /** Closes clauses until one waits for its verb; false where none does. */
  protected waiting(): boolean {
    for (let i = this.stack.length - 1; i >= 0; i -= 1) {
      const frame = this.stack[i] as Frame;
      if (frame.prop === null && (frame.subject.length > 0 || frame.kind === 'rel')) {
        this.stack.length = i + 1;
        return true;
      }
    }
    return false;
  }

  protected waitingBelow(): boolean {
    return this.stack.some(
      (frame) => frame.prop === null && (frame.subject.length > 0 || frame.kind === 'rel'),
    );
  }

  protected toFinite(): void {
    while (
      this.stack.length > 1 &&
      (this.top.prop === null || !this.hasTense(this.top.prop) || this.top.kind === 'to')
    )
      this.stack.pop();
  }

  protected nextTag(from: number): Tagged['tag'] | undefined {
    for (let i = from; i < this.tags.length; i += 1) {
      const tag = this.tags[i]?.tag;
      if (tag === undefined || !BESIDE_VERB.has(tag)) return tag;
    }
    return undefined;
  }

  /** Whether a verb follows a group closely: it begins a clause of its own. */
  protected startsClause(group: Group): boolean {
    const tag = this.nextTag(group.last);
    return tag === 'verb' || tag === 'aux';
  }
}
