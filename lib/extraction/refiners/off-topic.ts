/**
 * Reports of sport speak of meetings, visits and summits too: no act of states is taken from them.
 *
 * Matches: a text whose title and first sentences bring three different words of the pack's `sport`.
 * Near miss: "the two presidents watched the match" (one such word).
 */
import type { Reading } from '../reading';

const SENTENCES = 5;
const WORDS = 3;

export function isSport(reading: Reading): boolean {
  const { sport } = reading.pack.words;
  if (sport.size === 0) return false;
  const found = new Set<string>();
  for (const sentence of reading.sentences.slice(0, SENTENCES))
    for (const token of sentence.tokens) if (sport.has(token.fold)) found.add(token.fold);
  return found.size >= WORDS;
}
