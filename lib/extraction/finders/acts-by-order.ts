/**
 * Acts where the verb stands first or last: the patterns are held against the words in their order, and each is the act of the
 * clause whose verb it holds.
 *
 * Matches: "دیدار * کرد" (the noun first, the verb of its clause last), "عقد * اجتماعا" (the verb first). Near miss: a gap
 * never passes the verb of another clause; "لبحث التعاون" (behind its preposition the form is no verb).
 */
import type { Clause } from '../clauses/clause';
import { type Hit, matchAt } from './act-patterns';
import { ClauseActs } from './clause-acts';
import { moodOfForm } from './verb-forms';

export class OrderedActs extends ClauseActs {
  protected override run(): void {
    const { tokens } = this.sentence;
    const nouns: [number, Hit][] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      if (tokens[i]?.kind !== 'word' || this.named.has(i)) continue;
      const best = this.bestAt(i);
      if (best === null) continue;
      const { row } = best.act;
      if (row.frame === 'noun') nouns.push([i, best]);
      else if (row.frame !== 'none') this.verbAct(i, best);
      i = best.last - 1;
    }
    // A noun shares the mood of its verb, wherever that stands.
    for (const [i, hit] of nouns) this.noun(i, hit);
  }

  /** The longest pattern at a word; of two as long the one of more words, and the one that tells what has happened. */
  private bestAt(i: number): Hit | null {
    const first = this.reading.pack.pack.order === 'vso';
    let best: Hit | null = null;
    for (const act of this.listAt(i)) {
      const hit = matchAt(this.sentence, i, act, this.reading, (k) => this.index.verbs.has(k));
      if (hit === null || (first && hit.tense !== null && !this.index.verbs.has(i))) continue;
      const fuller = act.steps.length - (best?.act.steps.length ?? 0);
      const told = first && hit.tense === 'past' && best?.tense === 'present';
      if (
        best === null ||
        hit.last > best.last ||
        (hit.last === best.last && (fuller > 0 || (fuller === 0 && told)))
      )
        best = hit;
    }
    return best;
  }

  /** The clause whose verb stands among some words, else the one in which they stand. */
  private clauseOf(first: number, last: number): Clause | null {
    const { clauses } = this.sentence;
    const own = clauses.findLast(({ verb }) => first <= verb && verb < last);
    return own ?? this.index.placeOf(last - 1)?.clause ?? clauses.find(({ verb }) => verb >= last) ?? null;
  }

  private verbAct(i: number, { act, last, tense }: Hit): void {
    const { row, objectMarkers, id } = act;
    const clause = this.clauseOf(i, last);
    const byForm = moodOfForm(this.sentence, this.acts, { first: i, last, tense }, this.reading);
    const whole = clause === null || byForm !== 'fact' ? byForm : this.moods.of(clause);
    const mood = whole === 'fact' && tense === 'present' && this.liesAhead() ? 'planned' : whole;
    const undone = clause?.passive === true && row.destination !== true && objectMarkers.includes('');
    this.acts.push({
      pattern: id,
      first: i,
      last,
      row,
      objectMarkers,
      groupFirst: i,
      passive: row.passive === true ? row.reverse !== true : row.frame === 'verb' && undone,
      tense,
      mood: row.planned && mood === 'fact' ? 'planned' : mood,
      takesPlace: false,
      quoted: this.quoted[i] === true,
      nounAt: null,
      clause,
    });
  }
}
