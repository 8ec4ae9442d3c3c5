/** The act that a proposition tells: the most exact pattern that its verb, particle and nouns fit. */

import type { Clause } from '../clauses/clause';
import { matchAt } from '../finders/act-patterns';
import type { CompiledAct } from '../lexicon/compile-acts';
import type { Act, Reading, Sentence } from '../reading';

/** How much of the pattern is told by words rather than gaps. */
function exactness(act: CompiledAct): number {
  return act.steps.filter((step) => !step.gap).length;
}

/** "sanctions were imposed": in a passive the object's noun stands before the verb. */
function fitsPassive(sentence: Sentence, prop: Clause, act: CompiledAct): boolean {
  const rest = act.steps.slice(1).filter((step) => !step.gap);
  if (rest.length === 0) return false;
  return rest.every((step) => {
    if (step.gap) return true;
    const before = prop.subject.some((group) => {
      for (let i = group.first; i < group.last; i += 1)
        if (step.words.has(sentence.tokens[i]?.fold ?? '')) return true;
      return false;
    });
    const right = step.words.has(sentence.tokens[prop.verb + 1]?.fold ?? '');
    return before || right;
  });
}

/** Whether the other party that a pattern asks for is there: an object, or a group of its preposition. */
function satisfied({ objectMarkers, steps }: CompiledAct, prop: Clause): boolean {
  const named = steps.some((step) => step.gap);
  return objectMarkers.some((marker) => {
    // "sent tanks": the object is the pattern's own noun, unless it or a second one names somebody.
    if (marker === '' && named && !prop.passive)
      return prop.objects.length > 1 || prop.objects.some((group) => group.phrases.length > 0);
    if (marker === '') return prop.passive ? prop.subject.length > 0 : prop.objects.length > 0;
    return (
      prop.attached.some((each) => each.prep === marker) ||
      (prop.passive && prop.subject.some((group) => group.behind.some((each) => each.prep === marker)))
    );
  });
}

/** The sentence from a word on without its dates and adverbs of manner: "voted [on Friday] to lift". */
function withoutDates(sentence: Sentence, from: number): { plain: Sentence; index: number[] } {
  const index: number[] = [];
  for (let i = from; i < sentence.tokens.length && index.length < 24; i += 1) {
    const token = sentence.tokens[i];
    const date = sentence.dates.find((each) => each.first <= i && i < each.last);
    const next = sentence.dates.find((each) => each.first === i + 1);
    if (
      date !== undefined ||
      (next !== undefined && /^(on|in|at|by|since|last|late|early)$/.test(token?.fold ?? ''))
    )
      continue;
    if (
      i > from &&
      /(?:[^i]ly|again|also|already)$/.test(token?.fold ?? '') &&
      token?.capital === false &&
      !/^(fly|rally|ally|supply|assembly|family)$/.test(token.fold)
    )
      continue;
    index.push(i);
  }
  return {
    plain: {
      ...sentence,
      dates: [],
      tokens: index.map((i) => sentence.tokens[i] as Sentence['tokens'][number]),
    },
    index,
  };
}

export function actOf(sentence: Sentence, prop: Clause, reading: Reading): Act | null {
  const compound = sentence.tokens[prop.verb]?.glued === true;
  const start = compound ? prop.verb - 1 : prop.verb;
  const acts = reading.pack.lone?.acts;
  const own = reading.pack.lone?.own;
  const list = [
    ...(compound ? (acts?.get(sentence.tokens[start]?.fold ?? '') ?? []) : []),
    ...(acts?.get(sentence.tokens[prop.verb]?.fold ?? '') ?? []),
  ];
  const views = [withoutDates(sentence, prop.verb), withoutDates(sentence, start)];
  let best: { act: CompiledAct; last: number; exact: number } | null = null;
  for (const act of list) {
    if (act.row.frame === 'noun') continue;
    const exact = exactness(act) * 4 + (own?.has(act.row) ? 2 : 0) + (satisfied(act, prop) ? 1 : 0);
    if (best !== null && exact <= best.exact) continue;
    const [first] = act.steps;
    const at =
      first !== undefined && !first.gap && first.words.has(sentence.tokens[prop.verb]?.fold ?? '')
        ? views[0]
        : views[1];
    const hit = at === undefined ? null : matchAt(at.plain, 0, act, reading);
    if (hit !== null && at !== undefined)
      best = { act, last: (at.index[hit.last - 1] ?? prop.verb) + 1, exact };
    else if (prop.passive && act.steps.length > 1 && fitsPassive(sentence, prop, act))
      best = { act, last: prop.verb + 1, exact };
  }
  if (best === null || best.act.row.frame === 'none') return null;
  const ahead = prop.modal !== null && /^(will|would|shall|wo)$/.test(prop.modal);
  return {
    first: prop.verb,
    last: best.last,
    row: best.act.row,
    objectMarkers: best.act.objectMarkers,
    groupFirst: prop.first,
    passive: prop.passive,
    tense: prop.tense,
    mood: prop.negated ? 'negated' : ahead ? 'planned' : 'fact',
    nounAt: null,
    clause: prop,
    takesPlace: false,
    quoted: prop.quoted,
  };
}

/** The act that a noun names at a token, or null: "condemnation of", "raid on". */
export function nounActAt(sentence: Sentence, at: number, reading: Reading): Act | null {
  const list = reading.pack.lone?.acts.get(sentence.tokens[at]?.fold ?? '') ?? [];
  let best: { act: CompiledAct; last: number } | null = null;
  for (const act of list) {
    if (act.row.frame !== 'noun') continue;
    const hit = matchAt(sentence, at, act, reading);
    if (hit !== null && (best === null || hit.last > best.last)) best = { act, last: hit.last };
  }
  if (best === null) return null;
  return {
    first: at,
    last: best.last,
    row: best.act.row,
    objectMarkers: best.act.objectMarkers,
    groupFirst: at,
    passive: false,
    tense: null,
    mood: 'fact',
    nounAt: null,
    clause: null,
    takesPlace: true,
    quoted: false,
  };
}
