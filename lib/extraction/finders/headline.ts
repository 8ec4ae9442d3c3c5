/** A title that capitalises all its words: capitals tell nothing there. */
import type { WordSentence } from '../reading';

export function isHeadline(sentence: WordSentence): boolean {
  if (sentence.source !== 'title') return false;
  const words = sentence.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.filter((token) => token.capital).length > 0.6 * words.length;
}
