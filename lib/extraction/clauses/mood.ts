/**
 * Whether what a clause tells has happened, lies ahead, is denied or only supposed: its own auxiliaries, then the verb or
 * word that governs it, then the condition beside it.
 *
 * Matches: "is due to sign", "would open, an official said", "agreed to leave" (planned); "denied that B had left", "refused
 * to sign" (negated); "could sign", "if B left", "asked B to leave" (supposed); "became the first to ratify" (a fact).
 * Near miss: "began to leave" (a fact), "to honour the dead" (a purpose: infinitive).
 */
import type { ControlRow } from '../lexicon/language-pack';
import type { Act, Cut, CutSentence } from '../reading';
import type { Clause } from './clause';

type Mood = Act['mood'];
type Kind = ControlRow['kind'];

/** What the form of a verb itself says, in languages whose forms do. */
const OF_FORM: Readonly<Partial<Record<Clause['tense'], Mood>>> = {
  future: 'planned',
  conditional: 'supposed',
  subjunctive: 'supposed',
  negated: 'negated',
};

/** Words between the opener of a clause and its verb. */
const SUBJECT = 8;

export class Moods {
  private readonly known = new Map<Clause, Mood>();
  /** Clauses of condition; one without a parent stands before the matrix. */
  private readonly conditions: readonly Clause[];

  constructor(
    private readonly sentence: CutSentence,
    private readonly reading: Cut,
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

  private grammar(
    list: 'conditions' | 'denials' | 'hearsay' | 'ordinals' | 'gaveWay',
    word: string,
  ): boolean {
    return this.reading.pack.grammar?.words[list].has(word) === true;
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
    if (this.isDeniedPast(clause) || this.isDeniedReport(clause)) return 'negated';
    const { modal, tense } = clause;
    const form = OF_FORM[tense];
    if (form === 'negated' || form === 'supposed') return form;
    if (modal !== null) {
      if (!words.futures.has(modal) || this.conditional(clause)) return 'supposed';
      const above = clause.kind === 'told' ? this.told(clause) : 'fact';
      if (above !== 'fact') return above;
      return 'planned';
    }
    if (form === 'planned') return this.conditional(clause) ? 'supposed' : form;
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

  /** "dismissed reports that A had met B": what the clause behind a noun of hearsay tells. */
  isDeniedReport(clause: Clause): boolean {
    const { kind, opener, parent, first } = clause;
    if (kind !== 'rel' || opener === null) return false;
    if (parent?.kind === 'rel' && this.isDeniedReport(parent)) return true;
    const from = Math.max(1, first - SUBJECT);
    const at = this.words(from, first).lastIndexOf(opener) + from;
    if (at < from || !this.behindHearsay(at)) return false;
    const above = this.sentence.clauses.findLast(({ verb }) => verb < at);
    return above !== undefined && this.grammar('denials', above.lemma);
  }

  private behindHearsay(at: number): boolean {
    return this.words(Math.max(0, at - 2), at).some((word) => this.grammar('hearsay', word));
  }

  /** "denied having sent", "a démenti avoir envoyé": the past that a verb of denial governs. */
  private isDeniedPast({ kind, first, perfect, parent }: Clause): boolean {
    if (kind === 'joined' && perfect && parent !== null && this.grammar('denials', parent.lemma))
      return !this.words(parent.verb + 1, first).some((word) => this.reading.pack.words.and.has(word));
    const word = this.sentence.tokens[first]?.fold ?? '';
    if (!perfect || !word.endsWith(this.reading.pack.grammar?.endings.gerund ?? ' ')) return false;
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
      return parent.perfect && this.grammar('gaveWay', this.sentence.tokens[parent.first]?.fold ?? '')
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
