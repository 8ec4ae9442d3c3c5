/**
 * Acts of a sentence that is cut into clauses: its verbs first, then the nouns that name an act.
 *
 * Matches: "A has agreed to host talks with B" (one act, planned), "a meeting took place" (the noun's act), "talks were put
 * off" (no talks: what is called off has not been held).
 * Near miss: "a war-torn country" (war is not the head of its group), "sports clubs" (no verb).
 */
import type { Clause } from '../clauses/clause';
import { ClauseIndex, type Place } from '../clauses/clause-index';
import { Moods } from '../clauses/mood';
import type { CompiledAct } from '../lexicon/compile-acts';
import type { Act, Cut, CutSentence } from '../reading';
import { matchAt } from './act-patterns';
import { actOfClause, type ClauseHit } from './clause-patterns';

export class ClauseActs {
  readonly acts: Act[] = [];
  protected readonly index: ClauseIndex;
  protected readonly moods: Moods;
  /** Words of names, and words that an act has. */
  protected readonly named = new Set<number>();
  private readonly taken = new Set<number>();

  constructor(
    protected readonly sentence: CutSentence,
    protected readonly reading: Cut,
    protected readonly quoted: readonly boolean[],
  ) {
    this.index = new ClauseIndex(sentence, reading);
    this.moods = new Moods(sentence, reading);
    for (const label of sentence.labels)
      if (label.kind === 'person' || label.kind === 'name')
        for (let i = label.first; i < label.last; i += 1) this.named.add(i);
    this.run();
    this.acts.sort((a, b) => a.first - b.first);
  }

  protected run(): void {
    for (const clause of this.sentence.clauses) this.verb(clause);
    for (let i = 0; i < this.sentence.tokens.length; i += 1) this.word(i);
  }

  protected listAt(i: number): readonly CompiledAct[] {
    return this.reading.pack.acts.get(this.sentence.tokens[i]?.fold ?? '') ?? [];
  }

  private isWide({ row }: CompiledAct): boolean {
    return row.wide === true;
  }

  /** The most exact row; where a wider one is as exact, the specific one: for the news and for what a sentence asserts. */
  private hitOf(clause: Clause): ClauseHit | null {
    const { sentence, index, reading } = this;
    const list = this.listAt(clause.verb);
    if (list.length === 0) return null;
    const done = list.filter((act) => this.isDone(clause, act));
    const hit = actOfClause(sentence, clause, done, index, reading);
    return hit !== null && this.isTold(clause, hit) ? null : hit;
  }

  /** "a concert was held in Lima": a wider row tells of somebody to whom it is done, or of somebody who does it. */
  private isDone({ passive, subject, attached }: Clause, act: CompiledAct): boolean {
    if (!passive || !this.isWide(act)) return true;
    const { markers } = this.reading.pack.words;
    return (
      subject.some(
        ({ head, phrases, behind }) => phrases.some(({ last }) => last > head) || behind.length > 0,
      ) ||
      attached.some(
        ({ prep, groups }) =>
          (markers.get(prep) === 'agent' || act.objectMarkers.includes(prep)) &&
          groups.some(({ phrases }) => phrases.length > 0),
      )
    );
  }

  /** "a telephone conversation between A and B was held": the noun itself says more exactly what took place. */
  private isTold(clause: Clause, { act, nounAt }: ClauseHit): boolean {
    if (
      nounAt === null ||
      !this.reading.pack.words.happens.has(this.sentence.tokens[clause.verb]?.fold ?? '')
    )
      return false;
    const [first] = clause.subject;
    for (let i = first?.first ?? nounAt; i <= nounAt; i += 1) {
      const named = this.listAt(i).some(
        (other) =>
          other.row.frame === 'noun' &&
          other.row.type !== act.row.type &&
          matchAt(this.sentence, i, other, this.reading)?.last === nounAt + 1,
      );
      if (named) return true;
    }
    return false;
  }

  private verb(clause: Clause): void {
    // "voted to lift" is one act of the news; a coder hears what governs and what is governed.
    if (this.named.has(clause.verb) || (this.taken.has(clause.verb) && !this.reading.lone)) return;
    const hit = this.hitOf(clause);
    if (hit === null) return;
    const { id, row, objectMarkers, steps } = hit.act;
    // What is called off is an act of its own: its noun stays free.
    const off = row.frame === 'call-off' && steps.some((step) => step.gap);
    const last = off ? clause.verb + (clause.particle === null ? 1 : 2) : hit.last;
    for (let i = clause.verb; i < last; i += 1) this.taken.add(i);
    if (hit.nounAt !== null && !off) this.taken.add(hit.nounAt);
    if (row.frame === 'none') return;
    // "est attendu à B": what takes no object has no passive.
    const { markers } = this.reading.pack.words;
    const going =
      row.destination === true &&
      !objectMarkers.includes('') &&
      !clause.attached.some(({ prep }) => markers.get(prep) === 'agent');
    const passive = row.passive === true ? row.reverse !== true : clause.passive && !going;
    // "headed by": what takes no object has no passive.
    if (clause.kind === 'reduced' && steps.length === 1 && !objectMarkers.includes('')) return;
    const mood = this.moods.of(clause);
    const ahead = clause.tense === 'present' && row.destination === true && this.liesAhead();
    this.acts.push({
      pattern: id,
      first: clause.verb,
      last,
      row,
      objectMarkers,
      groupFirst: this.groupFirst(clause),
      passive,
      tense: clause.tense,
      mood: (row.planned || ahead) && mood === 'fact' ? 'planned' : mood,
      takesPlace: false,
      quoted: this.quoted[clause.verb] === true,
      nounAt: off ? null : hit.nounAt,
      clause,
    });
  }

  /** "Lavrov meets Fidan on Saturday": a present with a day to come is a plan. */
  protected liesAhead(): boolean {
    const day = this.reading.referenceDay;
    const dates = this.sentence.dates.filter((date) => date.kind === 'date' && date.from !== null);
    return day !== null && dates.length > 0 && dates.every((date) => (date.from ?? '') > day);
  }

  /** The first word of the verb with those that govern it: "is expected to | sign". */
  private groupFirst(clause: Clause): number {
    let first = clause.first;
    for (let at = clause; at.kind === 'to' || (at.kind === 'gerund' && at.opener === null); ) {
      const { parent } = at;
      if (parent === null || parent.first > first) break;
      const objects = parent.objects.some((group) => group.phrases.length > 0 && group.first < first);
      if (objects || parent.attached.some((each) => each.first < first) || first - parent.verb > 4) break;
      first = parent.first;
      at = parent;
    }
    return first;
  }

  /** Acts that nouns name, and patterns that begin with a word that has no forms ("according to"). */
  private word(i: number): void {
    const token = this.sentence.tokens[i];
    if (token?.kind !== 'word' || this.taken.has(i) || this.named.has(i)) return;
    let best: { act: CompiledAct; last: number } | null = null;
    for (const act of this.listAt(i)) {
      const [first] = act.steps;
      const bare = first !== undefined && !first.gap && first.words.get(token.fold) === null;
      if (!bare || (this.isWide(act) && !this.reading.lone)) continue;
      const hit = matchAt(this.sentence, i, act, this.reading, (k, sought) =>
        this.index.isBarrier(k, sought),
      );
      if (hit !== null && (best === null || hit.last > best.last)) best = { act, last: hit.last };
    }
    if (best === null) return;
    for (let k = i; k < best.last; k += 1) this.taken.add(k);
    const { row } = best.act;
    if (row.frame === 'none') return;
    if (row.frame === 'noun') this.noun(i, best);
    else this.plain(i, best);
  }

  private plain(i: number, { act, last }: { act: CompiledAct; last: number }): void {
    const clause =
      this.sentence.clauses.findLast((each) => each.verb < i && i - each.verb <= 3) ??
      this.index.placeOf(last - 1)?.clause ??
      null;
    const mood = clause === null ? 'fact' : this.moods.of(clause);
    const { id, row, objectMarkers } = act;
    this.acts.push({
      pattern: id,
      first: i,
      last,
      row,
      objectMarkers,
      groupFirst: clause?.first ?? i,
      passive: row.passive === true && row.reverse !== true,
      tense: null,
      mood: row.planned && mood === 'fact' ? 'planned' : mood,
      takesPlace: false,
      quoted: this.quoted[i] === true,
      nounAt: null,
      clause,
    });
  }

  protected noun(i: number, { act, last }: { act: CompiledAct; last: number }): void {
    if (this.index.verbs.has(i)) return;
    const place = this.index.placeOf(i);
    // "a war-torn country", "a peace talks venue": the head of its group names what is there.
    const goesOn = this.sentence.tokens[last]?.kind === 'word';
    if (this.reading.pack.pack.order === 'svo' && place !== null && place.group.head >= last && goesOn)
      return;
    const happens = place === null ? null : this.happening(place);
    this.acts.push({
      first: i,
      last,
      pattern: act.id,
      row: act.row,
      objectMarkers: act.objectMarkers,
      groupFirst: i,
      passive: false,
      tense: null,
      mood: happens ?? (place === null ? 'fact' : this.governed(place, act)),
      takesPlace: happens !== null,
      quoted: this.quoted[i] === true,
      nounAt: null,
      clause: place?.clause ?? null,
    });
  }

  /** What a verb of taking place says of the noun that is its subject; null where the verb is another. */
  private happening({ role, clause }: Place): Act['mood'] | null {
    const { words } = this.reading.pack;
    if (role !== 'subject' && role !== 'behind') return null;
    const word = this.sentence.tokens[clause.verb]?.fold ?? '';
    if (words.planners.has(word) && clause.passive) {
      const had =
        clause.perfect ||
        this.reading.pack.grammar?.words.gaveWayPassive.has(this.sentence.tokens[clause.first]?.fold ?? '');
      return had ? 'supposed' : 'planned';
    }
    if (words.happensAhead.has(word)) return 'planned';
    if (!words.happens.has(word)) return null;
    const mood = this.moods.of(clause);
    return mood === 'infinitive' ? 'planned' : mood;
  }

  /** A noun of action shares the mood of the verb that it belongs to; what is refused or called off is not done. */
  private governed({ role, clause, prep }: Place, { row }: CompiledAct): Act['mood'] {
    if (this.moods.isDeniedReport(clause)) return 'negated';
    if (role === 'behind' && row.mutual !== true) return 'fact';
    const verb = this.acts.find((act) => act.clause === clause && act.row.frame !== 'noun');
    const off = verb?.row.frame === 'call-off' || verb?.row.cameo.startsWith('12') === true;
    if (off && (role === 'object' || (role === 'subject' && clause.passive))) return 'negated';
    if (role !== 'object' && !(role === 'attached' && prep === 'for')) return 'fact';
    const mood = this.moods.of(clause);
    if (mood === 'planned' || mood === 'supposed' || mood === 'negated') return mood;
    const word = this.sentence.tokens[clause.verb]?.fold ?? '';
    if (this.reading.pack.words.suppositions.has(word)) return 'supposed';
    if (this.reading.pack.words.negations.has(word)) return 'negated';
    return role === 'object' && row.mutual && this.reading.pack.words.planners.has(word) ? 'planned' : 'fact';
  }
}
