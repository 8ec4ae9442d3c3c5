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
import type { Act, Reading, Sentence } from '../reading';
import { matchAt } from './act-patterns';
import { actOfClause, type ClauseHit } from './clause-patterns';

class ClauseActs {
  readonly acts: Act[] = [];
  private readonly index: ClauseIndex;
  private readonly moods: Moods;
  private readonly taken = new Set<number>();

  constructor(
    private readonly sentence: Sentence,
    private readonly reading: Reading,
    private readonly quoted: readonly boolean[],
  ) {
    this.index = new ClauseIndex(sentence, reading);
    this.moods = new Moods(sentence, reading);
    for (const label of sentence.labels)
      if (label.kind === 'person' || label.kind === 'name')
        for (let i = label.first; i < label.last; i += 1) this.taken.add(i);
    for (const clause of sentence.clauses) this.verb(clause);
    for (let i = 0; i < sentence.tokens.length; i += 1) this.word(i);
    this.acts.sort((a, b) => a.first - b.first);
  }

  private listAt(i: number): readonly CompiledAct[] {
    return this.reading.pack.lone?.acts.get(this.sentence.tokens[i]?.fold ?? '') ?? [];
  }

  private isWide({ row }: CompiledAct): boolean {
    return this.reading.pack.lone?.own.has(row) === true;
  }

  /** What articles are read for, and only where it has none the wider rows. */
  private hitOf(clause: Clause): ClauseHit | null {
    const list = this.listAt(clause.verb);
    const plain = list.filter((act) => !this.isWide(act) || act.row.frame === 'none');
    const wide = list.filter((act) => this.isWide(act));
    const best = (acts: readonly CompiledAct[]): ClauseHit | null =>
      actOfClause(this.sentence, clause, acts, this.index, this.reading);
    // "a concert was held": only somebody is held, or something by somebody.
    const done =
      !clause.passive ||
      clause.subject.some(({ phrases }) => phrases.length > 0) ||
      clause.attached.some(({ groups }) => groups.some(({ phrases }) => phrases.length > 0));
    return best(plain) ?? (done ? best(wide) : null);
  }

  private verb(clause: Clause): void {
    if (this.taken.has(clause.verb)) return;
    const hit = this.hitOf(clause);
    if (hit === null) return;
    const { row, objectMarkers, steps } = hit.act;
    // What is called off is an act of its own: its noun stays free.
    const off = row.frame === 'call-off' && steps.some((step) => step.gap);
    const last = off ? clause.verb + (clause.particle === null ? 1 : 2) : hit.last;
    for (let i = clause.verb; i < last; i += 1) this.taken.add(i);
    if (hit.nounAt !== null && !off) this.taken.add(hit.nounAt);
    if (row.frame === 'none') return;
    const passive = row.passive === true ? row.reverse !== true : clause.passive;
    // "headed by": what takes no object has no passive.
    if (clause.kind === 'reduced' && steps.length === 1 && !objectMarkers.includes('')) return;
    const mood = this.moods.of(clause);
    const ahead = clause.tense === 'present' && row.destination === true && this.liesAhead();
    this.acts.push({
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
  private liesAhead(): boolean {
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
    if (token?.kind !== 'word' || this.taken.has(i)) return;
    let best: { act: CompiledAct; last: number } | null = null;
    for (const act of this.listAt(i)) {
      const [first] = act.steps;
      const bare = first !== undefined && !first.gap && first.words.get(token.fold) === null;
      if (!bare || this.isWide(act)) continue;
      const barrier = (k: number): boolean => this.index.isBarrier(k);
      const hit = matchAt(this.sentence, i, act, this.reading, barrier);
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
    const clause = this.sentence.clauses.findLast((each) => each.verb < i && i - each.verb <= 3) ?? null;
    const mood = clause === null ? 'fact' : this.moods.of(clause);
    const { row, objectMarkers } = act;
    this.acts.push({
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

  private noun(i: number, { act, last }: { act: CompiledAct; last: number }): void {
    if (this.index.verbs.has(i)) return;
    const place = this.index.placeOf(i);
    // "a war-torn country", "a peace talks venue": the head of its group names what is there.
    if (place !== null && place.group.head >= last && this.sentence.tokens[last]?.kind === 'word') return;
    const happens = place === null ? null : this.happening(place);
    this.acts.push({
      first: i,
      last,
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
      const had = clause.perfect || /^(was|were|had)$/.test(this.sentence.tokens[clause.first]?.fold ?? '');
      return had ? 'supposed' : 'planned';
    }
    if (!words.happens.has(word)) return null;
    const mood = this.moods.of(clause);
    return mood === 'infinitive' ? 'planned' : mood;
  }

  /** A noun of action shares the mood of the verb that it belongs to; what is refused or called off is not done. */
  private governed({ role, clause, prep }: Place, { row }: CompiledAct): Act['mood'] {
    if (role === 'behind' && row.mutual !== true) return 'fact';
    const verb = this.acts.find((act) => act.first === clause.verb);
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

/** The acts of a sentence by its clauses, in the order of the text. */
export function clauseActs(sentence: Sentence, reading: Reading, quoted: readonly boolean[]): Act[] {
  return new ClauseActs(sentence, reading, quoted).acts;
}
