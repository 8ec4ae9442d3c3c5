/**
 * Clauses of a language that puts the verb before its arguments (Arabic): behind it the doer, then the object; in front of it
 * the doer only where nothing stands between.
 *
 * Matches: "التقى A بـB", "A يلتقي B", "قال A إن B زار C" (told: B goes), "A الذي وصل أمس التقى B" (A meets).
 * Near miss: "وبحث مع B" (joined: the doer is that of the clause before).
 */
import type { Grammar } from '../lexicon/compile-grammar';
import type { Named, NamedSentence } from '../reading';
import { isNamed, OrderReader } from './clause-by-order';
import type { Group } from './groups';
import type { OpenClause } from './open-clause';
import type { Tagged } from './tag-state';

export class VerbFirstReader extends OrderReader {
  /** Who stands before a relative clause, and waits for a verb. */
  private awaiting: Group[] = [];
  private readonly heirs: [OpenClause, OpenClause | null][] = [];

  constructor(sentence: NamedSentence, tags: readonly Tagged[], grammar: Grammar, reading: Named) {
    super(sentence, tags, grammar, reading);
    this.read();
  }

  protected addGroup(group: Group): void {
    const { current } = this;
    if (this.prep !== null)
      this.attach(group, current === null || this.opening !== null ? this.beside : current.attached);
    else if (this.goesOn(group)) this.list?.push(group);
    else if (current === null || this.opening !== null) {
      this.bare = [group];
      this.list = this.bare;
    } else if (current.subject.length === 0) {
      current.subject.push(group);
      this.list = current.subject;
    } else if (this.gap === 'none' || this.isDateBetween(group)) {
      current.objects.push(group);
      this.list = current.objects;
    } else {
      // Behind a comma: one more of whom a verb may follow.
      this.bare = [group];
      this.list = this.bare;
    }
  }

  /** "يلتقي A، يوم غد، B": a date between commas parts nothing. */
  private isDateBetween(group: Group): boolean {
    const between = this.tags.slice(this.lastGroup?.last ?? group.first, group.first).map(({ tag }) => tag);
    return between.includes('date') && between.every((tag) => tag === 'date' || tag === 'mark');
  }

  /** "تسلم A، …، أوراق B": what stands behind a comma and has no verb of its own is the object that was still to come. */
  protected override settle(): void {
    const { current } = this;
    if (this.opening === null && current !== null && !isNamed(current.objects))
      current.objects.push(...this.bare);
  }

  protected makeClause(i: number): void {
    const { opening, current } = this;
    const first = this.groupOf(i).first;
    const fronted = this.bare.length > 0 && this.isClose(this.bare.at(-1)?.last ?? 0, first) ? this.bare : [];
    if (fronted.length === 0) this.settle();
    if (opening?.kind === 'rel' && current === null) this.awaiting = this.bare;
    const waits = opening === null && this.gap !== 'and' && this.awaiting.length > 0 && fronted.length === 0;
    let subject = fronted;
    if (opening?.kind === 'rel' && opening.antecedent !== null) subject = [opening.antecedent];
    else if (waits) subject = this.awaiting;
    const joined = opening === null && current !== null && !waits;
    const told = joined && current.kind === 'told';
    const root = this.clauses.find(({ kind }) => kind === 'main') ?? null;
    const kind = opening?.kind ?? (told ? 'told' : joined && root !== null ? 'joined' : 'main');
    const parent = opening?.on ?? (told ? current.parent : joined ? root : null);
    const made = this.push(kind, opening?.word ?? null, i, [...subject], parent);
    made.attached.push(...this.beside);
    if (subject.length === 0) this.heirs.push([made, joined ? current : parent]);
    if (waits) this.awaiting = [];
    this.clear();
    this.opening = null;
    this.current = made;
  }

  protected finish(): void {
    this.settle();
    for (const [clause, from] of this.heirs)
      if (clause.kind !== 'rel' && clause.kind !== 'open' && !isNamed(clause.subject))
        this.inherit(clause, from);
  }
}
