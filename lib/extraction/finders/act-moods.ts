/**
 * What the words around an English act say of it: only spoken of, governed by another verb, told in a participle.
 *
 * Matches: "said that killing A is an option" (supposed), "will host talks" (the talks are planned), "the accord, signed by A".
 * Near miss: "is killing A" (a fact), "hosted talks" (held).
 */
import type { Reading, Sentence } from '../reading';
import { verbGroup } from './verb-group';

/** "said that killing A is an option": a deed that is only spoken of, as the subject of another verb. */
export function isGerund(sentence: Sentence, first: number, at: number): boolean {
  const before = sentence.tokens[first - 1];
  if (first !== at || !/^(that|of|about|for|against|without)$/.test(before?.fold ?? '')) return false;
  if (before?.fold !== 'that') return true;
  return before.pos !== 'NOUN';
}

/** "will host the second round of talks": a noun of action shares the mood of the verb that it is the object of. */
export function governingMood(
  sentence: Sentence,
  noun: number,
  reading: Reading,
): 'planned' | 'supposed' | 'negated' | null {
  if (reading.pack.pack.language !== 'en') return null;
  for (let i = noun - 1; i >= 0 && noun - i <= 8; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || (token.kind === 'mark' && /^[,;:"“”]$/.test(token.text))) return null;
    if (reading.pack.words.openers.has(token.fold)) return null;
    if (token.pos !== 'VERB') continue;
    const { mood } = verbGroup(sentence, i, reading);
    return mood === 'planned' || mood === 'supposed' || mood === 'negated' ? mood : null;
  }
  return null;
}

/** "the accord, signed in Oslo by A and B": a participle without auxiliary that an agent follows. */
export function isReduced(sentence: Sentence, first: number, last: number, reading: Reading): boolean {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  if (reading.pack.words.markers.get(tokens[last]?.fold ?? '') === 'agent' && last - first === 1) return true;
  if (before === undefined || sentence.phrases.some((phrase) => phrase.last === first)) return false;
  if (before.kind !== 'mark' && before.capital) return false;
  if (/^(it|he|she|they|we|who|which|that)$/.test(before.fold)) return false;
  for (let i = last; i < tokens.length && i - last < 10; i += 1) {
    const token = tokens[i];
    if (token === undefined || /^[,;:]$/.test(token.text)) return false;
    if (reading.pack.words.markers.get(token.fold) === 'agent') return true;
  }
  return false;
}
