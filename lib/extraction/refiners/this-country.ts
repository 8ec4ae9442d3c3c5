/**
 * "The president of this country": of the state that the sentence named last.
 *
 * Matches: "… پاکستان را به رئیس‌جمهور این کشور تبریک گفت". Near miss: an office alone (of the home state of the text).
 */
import { wordsAt } from '../lexicon/token-trie';
import type { Acted, PlacingSentence } from '../reading';

export function refineThisCountry(sentence: PlacingSentence, reading: Acted): void {
  const plain = wordsAt(sentence.tokens);
  for (const phrase of sentence.phrases) {
    if (phrase.capacity === null || phrase.of !== null || phrase.name !== null) continue;
    if (reading.pack.words.thisCountry.longest(phrase.last, plain) === null) continue;
    const named = sentence.labels.findLast(
      (label) => label.kind === 'name' && label.last <= phrase.first && label.entity.kind === 'state',
    );
    if (named?.kind === 'name') phrase.of = named.entity;
  }
}
