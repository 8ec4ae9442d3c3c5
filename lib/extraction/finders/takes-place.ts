/**
 * Acts named by a noun of which a verb says that they take place, or are to.
 *
 * Matches: "the talks … to begin", "la rencontre est prévue" (planned), "müzakereler … yapılacak" (planned).
 * Near miss: "the talks, which …" (a comma closes the clause).
 */
import type { Reading, Sentence } from '../reading';
import type { VerbGroup } from './verb-group';

/** "The visit is planned for May" lies ahead; "had been planned for May" gave way to something else. */
export function intent(
  sentence: Sentence,
  place: number,
  happening: VerbGroup | null,
  reading: Reading,
): 'planned' | 'supposed' | null {
  // "yapılacak", "est prévue": the form itself lies ahead.
  if (reading.pack.words.happensAhead.has(sentence.tokens[place]?.fold ?? '')) return 'planned';
  if (happening === null || happening.mood !== 'fact') return null;
  if (!happening.be || !/^(planned|scheduled|due|slated)$/.test(sentence.tokens[place]?.fold ?? ''))
    return null;
  const had = sentence.tokens
    .slice(happening.first, place)
    .some((token) => token.fold === 'had' || token.fold === 'was' || token.fold === 'were');
  return had ? 'supposed' : 'planned';
}

/** Where a verb soon after a noun says that it takes place: "the talks … to begin", "the summit will be held"; or -1. */
export function takesPlaceAt(sentence: Sentence, from: number, reading: Reading): number {
  // Where names and offices follow the noun its verb stands far off.
  const reach = reading.pack.pack.adjectiveAfter ? 24 : 10;
  for (let i = from; i < sentence.tokens.length && i - from <= reach; i += 1) {
    const token = sentence.tokens[i];
    if (token === undefined || /^[,;:.]$/.test(token.text)) return -1;
    if (reading.pack.words.happens.has(token.fold)) return i;
  }
  return -1;
}
