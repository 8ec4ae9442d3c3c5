/**
 * Source and target of an act of a lone sentence: its grammatical arguments, else the state that its words name.
 *
 * Matches: "a court in Guyana issued warrants for …" (Guyana), "bombarded part of Syria's second city" (Syria),
 * "ten Russian soldiers were killed in Ukraine" (Ukraine against Russia), "attended a summit in Switzerland".
 * Near miss: a state named in another clause is no side of this act.
 */
import type { Phrase, Reading, Sentence } from '../reading';
import { argumentsOf } from './arguments';
import type { Clause } from './clauses';
import { destinationPhrases, partiesOf, withEntity } from './special-acts';

export interface Sides {
  source: Phrase[];
  target: Phrase[];
  /** True where grammar marks the target, false where only its name stands near. */
  marked: boolean;
}

function placePhrase(first: number, last: number, country: string, reading: Reading): Phrase | null {
  const state = reading.lexicon.stateByIso.get(country);
  return state === undefined
    ? null
    : {
        first,
        last,
        entity: state,
        capacity: null,
        role: null,
        of: null,
        posting: null,
        name: null,
        kind: 'actor',
        place: null,
        marker: 'at',
        markerWord: null,
        subject: false,
        attributive: false,
        group: -1,
      };
}

/** Everybody and every place named between two tokens, in order. */
export function namedBetween(sentence: Sentence, from: number, to: number, reading: Reading): Phrase[] {
  const phrases = sentence.phrases.filter(
    (phrase) => phrase.first >= from && phrase.last <= to && phrase.entity !== null,
  );
  const places = sentence.places.flatMap((mention) => {
    const inside = phrases.some((phrase) => phrase.first <= mention.first && mention.last <= phrase.last);
    if (inside || mention.first < from || mention.last > to || mention.place.country === null) return [];
    return placePhrase(mention.first, mention.last, mention.place.country, reading) ?? [];
  });
  return [...phrases, ...places].sort((a, b) => a.first - b.first);
}

function keysOf(phrases: readonly Phrase[]): Set<string | undefined> {
  return new Set(phrases.map((phrase) => phrase.entity?.key));
}

/** The party of what a phrase stands for, else its own key: who is the same side. */
export function sideKeys(phrases: readonly Phrase[], reading: Reading): Set<string> {
  const parties = partiesOf(phrases, reading).map((party) => party.key);
  return new Set([...parties, ...phrases.flatMap((phrase) => phrase.entity?.key ?? [])]);
}

function other(found: readonly Phrase[], than: readonly Phrase[], reading: Reading): Phrase[] {
  const keys = sideKeys(than, reading);
  const next = found.find((phrase) => ![...sideKeys([phrase], reading)].some((key) => keys.has(key)));
  if (next === undefined) return [];
  return next.group < 0 ? [next] : found.filter((phrase) => phrase === next || phrase.group === next.group);
}

/** "soldiers killed in …": a deed on somebody told without its doer and without an object. */
function looksPassive(sentence: Sentence, clause: Clause, objects: readonly Phrase[]): boolean {
  const { act } = clause;
  if (act.passive || objects.length > 0 || Number(act.row.cameo.slice(0, 2)) < 17) return false;
  if (!(act.tense === 'past' || act.tense === 'participle') || !act.objectMarkers.includes('')) return false;
  return /^(in|by|near|at|on|when|during|after)$/.test(sentence.tokens[act.last]?.fold ?? '');
}

/** `speaker`: who acts where the clause has no subject of its own ("A said it would …"). */
export function sidesOf(
  sentence: Sentence,
  clause: Clause,
  reading: Reading,
  speaker: readonly Phrase[] = [],
): Sides {
  const { act } = clause;
  const { subjects, objects: follows, agents } = argumentsOf(sentence, act, reading);
  // "told A to leave B": the one who stands inside the words of the act.
  const within = sentence.phrases.filter(
    (phrase) =>
      phrase.first === act.first + 1 &&
      phrase.last < act.last &&
      !phrase.attributive &&
      phrase.entity !== null,
  );
  const objects = act.objectMarkers.includes('') && within.length > 0 ? within : follows;
  const passive = act.passive || looksPassive(sentence, clause, objects);
  const inside = (phrase: Phrase): boolean => phrase.first >= clause.first || act.row.frame === 'noun';
  let grammatical = withEntity(subjects).filter(inside);
  if (grammatical.length === 0 && act.row.frame !== 'noun')
    grammatical = namedBetween(sentence, clause.first, act.groupFirst, reading).slice(0, 1);
  let source = passive ? withEntity(agents).filter((phrase) => phrase.first < clause.last) : grammatical;
  let target = passive ? (grammatical.length > 0 ? grammatical : withEntity(objects)) : withEntity(objects);
  if (source.length === 0 && !passive) source = [...speaker];
  if (act.row.reverse) [source, target] = [target, source];
  const after = namedBetween(sentence, act.first + 1, clause.last, reading).filter(
    (phrase) => phrase.first >= act.last || !phrase.entity?.cameo?.startsWith('---'),
  );
  if (target.length === 0 && act.row.destination) target = destinationPhrases(sentence, act, reading);
  // "demonstrated in their own capital against …": one's own soil is no other side.
  const own = keysOf(source);
  const foreign = target.filter((phrase) => !own.has(phrase.entity?.key));
  const marked = foreign.length > 0;
  if (foreign.length === 0 && source.length > 0) target = other(after, source, reading);
  // A deed of violence by nobody named is laid to the country where it was done.
  const violent = act.row.frame === 'verb' && Number(act.row.cameo.slice(0, 2)) >= 18;
  if (source.length === 0 && target.length > 0 && (passive || violent))
    source = other(after, target, reading);
  if (target.length === 0 && source.length > 0 && act.row.frame === 'verb' && !act.row.destination) {
    // At home: "the president mourned the victims in …".
    const keys = keysOf(source);
    target = after.filter((phrase) => phrase.group < 0 && !keys.has(phrase.entity?.key)).slice(0, 1);
  }
  // A band without a state is known by the country where it is met.
  const stateless =
    target.length > 0 && target.every((phrase) => /^(IMG|---)/.test(phrase.entity?.cameo ?? ''));
  if (stateless && source.length > 0)
    target = [
      ...target,
      ...other(
        after.filter((p) => p.entity?.kind === 'state'),
        [...source, ...target],
        reading,
      ),
    ];
  // "A and B staged exercises": each with the other.
  if (target.length === 0 && partiesOf(source, reading).length > 1)
    return { source, target: source, marked: true };
  const keys = keysOf(source);
  return { source, target: target.filter((phrase) => !keys.has(phrase.entity?.key)), marked };
}
