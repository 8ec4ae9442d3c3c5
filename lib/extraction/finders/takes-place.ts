/**
 * Acts named by a noun of which a verb says that they take place, or are to.
 *
 * Matches: "the talks … to begin", "la rencontre est prévue", "müzakereler … yapılacak".
 * Near miss: "the talks, which …" (a comma closes the clause).
 */
import type { Cut, CutSentence } from '../reading';

/** Where a verb soon after a noun says that it takes place: "the talks … to begin", "the summit will be held"; or -1. */
export function takesPlaceAt(sentence: CutSentence, from: number, reading: Cut): number {
  // Where names and offices follow the noun its verb stands far off.
  const reach = reading.pack.pack.adjectiveAfter ? 24 : 10;
  for (let i = from; i < sentence.tokens.length && i - from <= reach; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[,;:.]$/.test(token.text)) return -1;
    if (reading.pack.words.happens.has(token.fold)) return i;
  }
  return -1;
}
