/**
 * Where each word of a sentence stands among its clauses: of which verb it is part, in which noun group, in what role.
 *
 * Matches: "talks" in "called for talks" (attached to "called" by "for"). Near miss: a word of no group (a date, a mark).
 */
import type { Cut, CutSentence } from '../reading';
import type { Attached, Clause, NounGroup } from './clause';

export interface Place {
  readonly group: NounGroup;
  readonly clause: Clause;
  readonly role: 'subject' | 'object' | 'attached' | 'behind';
  /** The preposition before the group. */
  readonly prep: string | null;
}

export class ClauseIndex {
  /** Verbs by their token. */
  readonly verbs = new Map<number, Clause>();
  private readonly places = new Map<number, Place>();
  /** Words of verbs, and prepositions: what an object never reaches across. */
  private readonly verbal = new Set<number>();
  private readonly prepositions = new Set<number>();
  private readonly prepositionWords = new Set<string>();

  constructor(
    private readonly sentence: CutSentence,
    private readonly reading: Cut,
  ) {
    for (const clause of sentence.clauses) {
      this.verbs.set(clause.verb, clause);
      for (let i = clause.first; i <= clause.verb; i += 1) this.verbal.add(i);
    }
    for (const clause of sentence.clauses) {
      for (const group of clause.subject) this.add(group, clause, 'subject', null);
      for (const group of clause.objects) this.add(group, clause, 'object', null);
      for (const each of clause.attached) this.attached(each, clause);
    }
    for (const { clause, group } of [...this.places.values()]) this.behind(group, clause);
  }

  /** The noun group of a token, with its role; null outside all groups. */
  placeOf(token: number): Place | null {
    return this.places.get(token) ?? null;
  }

  /**
   * True where a pattern may not pass: "launched a book | about the attack", but "held a round of | talks", and "took its
   * dispute with B to court" where a preposition of the verb is what is sought.
   */
  isBarrier(token: number, sought: ReadonlyMap<string, unknown>): boolean {
    if (this.verbal.has(token)) return true;
    return (
      this.prepositions.has(token) && ![...sought.keys()].some((word) => this.prepositionWords.has(word))
    );
  }

  private add(group: NounGroup, clause: Clause, role: Place['role'], prep: string | null): void {
    if (this.places.has(group.head)) return;
    const place: Place = { group, clause, role, prep };
    for (let i = group.first; i < group.last; i += 1) this.places.set(i, place);
  }

  private attached({ prep, groups, first }: Attached, clause: Clause): void {
    for (const group of groups) this.add(group, clause, 'attached', prep);
    const before = this.sentence.tokens[first - 1]?.fold ?? '';
    this.prepositionWords.add(prep);
    const { words, grammar } = this.reading.pack;
    if (!(words.markers.get(prep) === 'of' && grammar?.words.measures.has(before)))
      this.prepositions.add(first);
  }

  private behind(group: NounGroup, clause: Clause): void {
    for (const { prep, groups } of group.behind)
      for (const inner of groups) {
        if (this.places.has(inner.head)) continue;
        this.add(inner, clause, 'behind', prep);
        this.behind(inner, clause);
      }
  }
}
