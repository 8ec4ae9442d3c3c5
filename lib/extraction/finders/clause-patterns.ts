/**
 * The act that a clause tells: the most exact pattern that its verb, its particle and the head of its object fit.
 *
 * Matches: "held two hours of talks", "voted on Friday to lift", "a note was handed over" (the passive turned round).
 * Near miss: "launched a book about the attack" (the pattern stops at the preposition), "spoke of B" ("~speak > with").
 */
import type { Clause } from '../clauses/clause';
import type { ClauseIndex } from '../clauses/clause-index';
import type { CompiledAct } from '../lexicon/compile-acts';
import type { Reading, Sentence } from '../reading';
import { matchAt } from './act-patterns';

export interface ClauseHit {
  act: CompiledAct;
  /** Exclusive end of the words that the pattern fits, from the verb on. */
  last: number;
  /** The noun of the pattern, where a passive puts it before the verb. */
  nounAt: number | null;
}

const REACH = 24;
const PASSED = /(?:[^i]ly|^again|^also|^already)$/;
const DATE_WORD = /^(on|in|at|by|since|last|late|early)$/;

/** A sentence from a word on without its dates and adverbs of manner: "voted [on Friday] to lift". */
interface View {
  plain: Sentence;
  index: readonly number[];
}

/** @param whole keeps a word right behind the verb that may be a particle: "sworn in | Tuesday" */
function viewFrom(sentence: Sentence, from: number, whole: boolean): View {
  const index: number[] = [];
  const dated = (i: number): boolean => sentence.dates.some((date) => date.first <= i && i < date.last);
  for (let i = from; i < sentence.tokens.length && index.length < REACH; i += 1) {
    const token = sentence.tokens[i];
    if (
      token === undefined ||
      dated(i) ||
      (DATE_WORD.test(token.fold) && dated(i + 1) && !(whole && i === from + 1))
    )
      continue;
    if (i > from && PASSED.test(token.fold) && !token.capital && token.pos !== 'NOUN') continue;
    index.push(i);
  }
  const tokens = index.map((i) => sentence.tokens[i] as Sentence['tokens'][number]);
  return { plain: { ...sentence, dates: [], tokens }, index };
}

/** How much of a pattern is told by words rather than gaps. */
function exactness(act: CompiledAct): number {
  return act.steps.filter((step) => !step.gap).length;
}

/** Whether the other party that a pattern asks for is there: an object, or a group of its preposition. */
function satisfied({ objectMarkers, steps }: CompiledAct, clause: Clause): boolean {
  const named = steps.some((step) => step.gap);
  return objectMarkers.some((marker) => {
    // "sent tanks": the object is the pattern's own noun, unless it or a second one names somebody.
    if (marker === '' && named && !clause.passive)
      return clause.objects.length > 1 || clause.objects.some((group) => group.phrases.length > 0);
    if (marker === '') return clause.passive ? clause.subject.length > 0 : clause.objects.length > 0;
    return (
      clause.attached.some((each) => each.prep === marker) ||
      (clause.passive && clause.subject.some((group) => group.behind.some((each) => each.prep === marker)))
    );
  });
}

/** "spoke of", "agreed on": a bare verb with a preposition that its pattern does not know means something else. */
function otherSense(act: CompiledAct, clause: Clause): boolean {
  if (act.steps.length > 1 || act.objectMarkers.length === 0 || act.objectMarkers.includes('')) return false;
  const [next] = clause.attached;
  return (
    next !== undefined &&
    next.first === clause.verb + 1 &&
    /^(of|about|on|out|for|over)$/.test(next.prep) &&
    !act.objectMarkers.includes(next.prep) &&
    !satisfied(act, clause) &&
    clause.subject.length < 2
  );
}

/**
 * A pattern whose noun does not follow its verb: in a passive it is the head of the subject, behind two objects the head of
 * the second ("denied A | entry"). The noun's token, or -1.
 */
function nounAside(sentence: Sentence, clause: Clause, act: CompiledAct, reading: Reading): number {
  const gap = act.steps.findIndex((step) => step.gap);
  const noun = act.steps.at(-1);
  if (gap < 1 || gap !== act.steps.length - 2 || noun === undefined || noun.gap) return -1;
  const followed = act.steps
    .slice(1, gap)
    .every((step, k) => !step.gap && step.words.has(sentence.tokens[clause.verb + 1 + k]?.fold ?? ''));
  if (!followed) return -1;
  const measures = reading.pack.lone?.words.measures;
  for (const group of clause.passive ? clause.subject : clause.objects.slice(1)) {
    const heads = [group.head];
    if (measures?.has(sentence.tokens[group.head]?.fold ?? ''))
      for (const { prep, groups } of group.behind)
        if (prep === 'of') heads.push(...groups.map(({ head }) => head));
    for (const head of heads) if (noun.words.has(sentence.tokens[head]?.fold ?? '')) return head;
  }
  return -1;
}

/**
 * @param list the patterns to try, the more exact first
 * @param prefers patterns that win where another is as exact
 */
export function actOfClause(
  sentence: Sentence,
  clause: Clause,
  list: readonly CompiledAct[],
  index: ClauseIndex,
  reading: Reading,
): ClauseHit | null {
  if (list.length === 0) return null;
  const word = sentence.tokens[clause.verb]?.fold ?? '';
  const views = [viewFrom(sentence, clause.verb, false), viewFrom(sentence, clause.verb, true)];
  const hold = (act: CompiledAct): number => {
    for (const { plain, index: at } of views) {
      const hit = matchAt(plain, 0, act, reading, (k) => index.isBarrier(at[k] ?? -1));
      if (hit !== null) return (at[hit.last - 1] ?? clause.verb) + 1;
    }
    return -1;
  };
  let best: (ClauseHit & { exact: number }) | null = null;
  for (const act of list) {
    const [first] = act.steps;
    if (act.row.frame === 'noun' || first === undefined || first.gap || !first.words.has(word)) continue;
    const least = exactness(act) * 4 + (satisfied(act, clause) ? 1 : 0);
    if (best !== null && least + 2 <= best.exact) continue;
    if (otherSense(act, clause)) continue;
    const last = hold(act);
    const nounAt = last >= 0 || act.steps.length === 1 ? -1 : nounAside(sentence, clause, act, reading);
    if (last < 0 && nounAt < 0) continue;
    const found = last < 0 ? nounAt : last - 1;
    const exact = least + (act.steps.length > 1 && index.placeOf(found)?.group.head === found ? 2 : 0);
    if (best !== null && exact <= best.exact) continue;
    best =
      last < 0
        ? { act, last: clause.verb + act.steps.length - 2, nounAt: clause.passive ? nounAt : null, exact }
        : { act, last, nounAt: null, exact };
  }
  return best;
}
