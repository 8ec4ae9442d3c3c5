/**
 * The act that a clause tells: the most exact pattern that its verb, its particle and the head of its object fit.
 *
 * Matches: "held two hours of talks", "voted on Friday to lift", "a note was handed over" (the passive turned round).
 * Near miss: "launched a book about the attack" (the pattern stops at the preposition), "spoke of B" ("~speak > with").
 */
import type { Clause } from '../clauses/clause';
import type { ClauseIndex } from '../clauses/clause-index';
import type { CompiledAct } from '../lexicon/compile-acts';
import type { Grammar } from '../lexicon/compile-grammar';
import type { Cut, CutSentence } from '../reading';
import { matchAt } from './act-patterns';

export interface ClauseHit {
  act: CompiledAct;
  /** Exclusive end of the words that the pattern fits, from the verb on. */
  last: number;
  /** The noun of the pattern, where a passive puts it before the verb. */
  nounAt: number | null;
}

const REACH = 24;

/** A sentence from a word on without its dates and adverbs of manner: "voted [on Friday] to lift". */
interface View {
  plain: CutSentence;
  index: readonly number[];
}

/** @param whole keeps a word right behind the verb that may be a particle: "sworn in | Tuesday" */
function viewFrom(sentence: CutSentence, from: number, whole: boolean, grammar: Grammar): View {
  const index: number[] = [];
  const dated = (i: number): boolean => sentence.dates.some((date) => date.first <= i && i < date.last);
  for (let i = from; i < sentence.tokens.length && index.length < REACH; i += 1) {
    const token = sentence.tokens[i];
    if (
      token === undefined ||
      dated(i) ||
      (grammar.words.dateLinks.has(token.fold) && dated(i + 1) && !(whole && i === from + 1))
    )
      continue;
    if (i > from && grammar.manner.test(token.fold) && !token.capital && token.pos !== 'NOUN') continue;
    index.push(i);
  }
  const tokens = index.map((i) => sentence.tokens[i] as CutSentence['tokens'][number]);
  return { plain: { ...sentence, dates: [], tokens }, index };
}

/** How much of a pattern is told by words rather than gaps; where two are alike a specific row beats a wider one. */
function exactness({ steps, row }: CompiledAct): number {
  // "agreed that …": a wider word of speech is no act of its own where the verb can tell of one.
  if (row.wide === true && row.frame === 'say') return 0;
  return steps.filter((step) => !step.gap).length * 4 + (row.wide === true ? 0 : 2);
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
function otherSense(act: CompiledAct, clause: Clause, grammar: Grammar): boolean {
  if (act.steps.length > 1 || act.objectMarkers.length === 0 || act.objectMarkers.includes('')) return false;
  const [next] = clause.attached;
  return (
    next !== undefined &&
    next.first === clause.verb + 1 &&
    grammar.words.otherSense.has(next.prep) &&
    !act.objectMarkers.includes(next.prep) &&
    !satisfied(act, clause) &&
    clause.subject.length < 2
  );
}

/** "set out the state of cooperation": a verb of going takes no object. */
function movesThing({ row, objectMarkers, steps }: CompiledAct, clause: Clause): boolean {
  const [object] = clause.objects;
  if (row.destination !== true || objectMarkers.includes('') || steps.some(({ gap }) => gap)) return false;
  const whole = object !== undefined && object.last - object.first > 1;
  return !clause.passive && whole && object.first <= clause.verb + steps.length + 1;
}

/**
 * A pattern whose noun does not follow its verb: in a passive it is the head of the subject, behind two objects the head of
 * the second ("denied A | entry"). The noun's token, or -1.
 */
function nounAside(sentence: CutSentence, clause: Clause, act: CompiledAct, reading: Cut): number {
  const gap = act.steps.findIndex((step) => step.gap);
  const noun = act.steps.at(-1);
  if (gap < 1 || gap !== act.steps.length - 2 || noun === undefined || noun.gap) return -1;
  const followed = act.steps
    .slice(1, gap)
    .every((step, k) => !step.gap && step.words.has(sentence.tokens[clause.verb + 1 + k]?.fold ?? ''));
  if (!followed) return -1;
  const measures = reading.pack.grammar?.words.measures;
  // "denied three officers of A entry": the second object closes the group behind the first.
  const inner = clause.passive
    ? []
    : clause.objects.flatMap(({ behind }) =>
        behind.flatMap(({ groups }) =>
          groups.filter(({ head, phrases }) => phrases.some(({ last }) => last <= head)),
        ),
      );
  for (const group of clause.passive ? clause.subject : [...clause.objects.slice(1), ...inner]) {
    const heads = [group.head];
    if (measures?.has(sentence.tokens[group.head]?.fold ?? ''))
      for (const { prep, groups } of group.behind)
        if (reading.pack.words.markers.get(prep) === 'of') heads.push(...groups.map(({ head }) => head));
    for (const head of heads) if (noun.words.has(sentence.tokens[head]?.fold ?? '')) return head;
  }
  return -1;
}

/** @param list the patterns to try, the more exact first; where two are as exact, one of a specific row wins */
export function actOfClause(
  sentence: CutSentence,
  clause: Clause,
  list: readonly CompiledAct[],
  index: ClauseIndex,
  reading: Cut,
): ClauseHit | null {
  const { grammar } = reading.pack;
  if (list.length === 0 || grammar === null) return null;
  const word = sentence.tokens[clause.verb]?.fold ?? '';
  const views = [viewFrom(sentence, clause.verb, false, grammar)];
  // Only right before a date can a particle be taken for a word of it.
  if (grammar.words.dateLinks.has(sentence.tokens[clause.verb + 1]?.fold ?? ''))
    views.push(viewFrom(sentence, clause.verb, true, grammar));
  const hold = (act: CompiledAct): number => {
    for (const { plain, index: at } of views) {
      const hit = matchAt(plain, 0, act, reading, (k, sought) => index.isBarrier(at[k] ?? -1, sought));
      if (hit !== null) return (at[hit.last - 1] ?? clause.verb) + 1;
    }
    return -1;
  };
  let best: (ClauseHit & { exact: number }) | null = null;
  for (const act of list) {
    const [first] = act.steps;
    if (act.row.frame === 'noun' || first === undefined || first.gap || !first.words.has(word)) continue;
    const least = exactness(act) + (satisfied(act, clause) ? 1 : 0);
    if (best !== null && least + 2 <= best.exact) continue;
    if (otherSense(act, clause, grammar) || movesThing(act, clause)) continue;
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
