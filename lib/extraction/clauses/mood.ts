/**
 * Whether what a clause tells has happened, lies ahead, is denied or only supposed: its own auxiliaries, then the verb or
 * word that governs it, then the condition beside it.
 *
 * Matches: "is due to sign", "would open, an official said", "agreed to leave" (planned); "denied that B had left", "refused
 * to sign" (negated); "could sign", "if B left", "asked B to leave" (supposed); "became the first to ratify" (a fact).
 * Near miss: "began to leave" (a fact), "to honour the dead" (a purpose: infinitive).
 */
import type { ControlRow } from '../lexicon/language-pack';
import type { Act, Reading, Sentence } from '../reading';
import type { Clause } from './clause';

type Mood = Act['mood'];
type Kind = ControlRow['kind'];

export class Moods {
  private readonly known = new Map<Clause, Mood>();
  /** Clauses of condition; one without a parent stands before the matrix. */
  private readonly conditions: readonly Clause[];

  constructor(
    private readonly sentence: Sentence,
    private readonly reading: Reading,
  ) {
    this.conditions = sentence.clauses.filter((clause) => this.opensCondition(clause));
  }

  of(clause: Clause): Mood {
    const known = this.known.get(clause);
    if (known !== undefined) return known;
    // A chain of clauses never closes on itself; a bound keeps hostile text from a deep one.
    this.known.set(clause, 'fact');
    const mood = this.read(clause);
    this.known.set(clause, mood);
    return mood;
  }

  private opensCondition(clause: Clause): boolean {
    return clause.kind === 'open' && this.grammar('conditions', clause.opener ?? '');
  }

  private grammar(list: 'conditions' | 'denials' | 'ordinals', word: string): boolean {
    return this.reading.pack.lone?.words[list].has(word) === true;
  }

  private kinds(clause: Clause): ReadonlySet<Kind> | undefined {
    return this.reading.pack.controls.get(this.sentence.tokens[clause.verb]?.fold ?? '');
  }

  private words(first: number, last: number): string[] {
    return this.sentence.tokens.slice(first, last).map((token) => token.fold);
  }

  /** Whether a clause of condition stands beside this one: "A would leave if B came". */
  private conditional(clause: Clause): boolean {
    return this.conditions.some(
      (other) =>
        other !== clause &&
        (other.parent === clause ||
          (other.parent === null && clause.kind !== 'rel') ||
          other.parent === clause.parent),
    );
  }

  private read(clause: Clause): Mood {
    const { words } = this.reading.pack;
    if (clause.negated || this.words(clause.first, clause.verb).some((word) => words.negations.has(word)))
      return 'negated';
    if (this.opensCondition(clause)) return 'supposed';
    if (this.isDeniedPast(clause)) return 'negated';
    const { modal } = clause;
    if (modal !== null) {
      if (!words.futures.has(modal) || this.conditional(clause)) return 'supposed';
      const above = clause.kind === 'told' ? this.told(clause) : 'fact';
      if (above !== 'fact') return above;
      return 'planned';
    }
    switch (clause.kind) {
      case 'to':
        return this.infinitive(clause);
      case 'gerund':
        return this.gerund(clause);
      case 'told':
        return this.told(clause);
      case 'joined':
        return clause.parent !== null && clause.tense === 'base' ? this.of(clause.parent) : 'fact';
      case 'part':
        return clause.parent !== null && this.of(clause.parent) === 'planned' ? 'planned' : 'fact';
      default:
        return 'fact';
    }
  }

  /** "denied having sent": the past participle of a verb of denial. */
  private isDeniedPast({ first, perfect }: Clause): boolean {
    if (!perfect || !/ing$/.test(this.sentence.tokens[first]?.fold ?? '')) return false;
    const before = this.sentence.clauses.find(({ verb }) => verb === first - 1);
    return before !== undefined && this.grammar('denials', before.lemma);
  }

  /** What a clause told by another is by the verb that tells it. */
  private told(clause: Clause): Mood {
    const { parent } = clause;
    if (parent === null) return 'fact';
    const { words } = this.reading.pack;
    if (this.grammar('denials', parent.lemma)) return 'negated';
    const word = this.sentence.tokens[parent.verb]?.fold ?? '';
    const kinds = this.kinds(parent);
    const wished = ['opine', 'ask', 'order', 'threaten', 'want', 'refuse'].some((kind) =>
      kinds?.has(kind as Kind),
    );
    if (wished || words.suppositions.has(word) || parent.negated) return 'supposed';
    const above = this.of(parent);
    return above === 'supposed' || above === 'negated' ? above : 'fact';
  }

  private infinitive(clause: Clause): Mood {
    const { parent } = clause;
    const { words } = this.reading.pack;
    // "A to open an office in B": how titles tell what is to come.
    if (parent === null)
      return this.sentence.source === 'title' && clause.subject.length > 0 ? 'planned' : 'infinitive';
    const between = this.words(parent.verb + 1, clause.first);
    const above = this.of(parent);
    const near = clause.first - parent.verb <= 4;
    const own = [this.sentence.tokens[parent.verb]?.fold ?? '', ...(near ? between : between.slice(-1))];
    if (own.some((word) => words.negations.has(word))) return 'negated';
    const copula = parent.lemma === 'be' || parent.lemma === 'become' || words.be.has(parent.lemma);
    if (copula && between.some((word) => this.grammar('ordinals', word))) return above;
    const raised = parent.objects.length > 0 && clause.subject !== parent.subject && !copula;
    if (own.some((word) => words.planners.has(word)) && !(raised && !parent.passive)) {
      // "had planned to", "was to have": gave way to something else.
      if (above !== 'fact') return above;
      return parent.perfect && /^had$/.test(this.sentence.tokens[parent.first]?.fold ?? '')
        ? 'supposed'
        : 'planned';
    }
    if (own.some((word) => words.suppositions.has(word))) return 'supposed';
    const kinds = this.kinds(parent);
    if (kinds?.has('aspect') || (kinds?.has('said') && parent.passive)) return above;
    if (['ask', 'order', 'want', 'threaten', 'try'].some((kind) => kinds?.has(kind as Kind)))
      return 'supposed';
    if (above === 'negated' || above === 'supposed') return above;
    return 'infinitive';
  }

  private gerund(clause: Clause): Mood {
    const { parent, opener } = clause;
    const { words } = this.reading.pack;
    if (opener !== null && words.negations.has(opener)) return 'negated';
    if (parent === null) return 'fact';
    const above = this.of(parent);
    if (opener === null) {
      if (this.grammar('denials', parent.lemma)) return 'negated';
      const word = this.sentence.tokens[parent.verb]?.fold ?? '';
      if (words.negations.has(word)) return 'negated';
      return words.suppositions.has(word) || this.kinds(parent)?.has('ask') ? 'supposed' : above;
    }
    const marker = words.markers.get(opener);
    if (marker === 'of' || marker === 'against' || marker === 'to' || marker === 'from') return 'supposed';
    return above === 'negated' ? 'fact' : above;
  }
}
