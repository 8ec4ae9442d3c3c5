/**
 * Parts of speech of English words, by wink-nlp's tagger (about 2.5 MB/s): what tells "the state visit" from "they visit".
 * Other languages tell verbs by their forms and need none.
 */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { PartOfSpeech, Token } from './tokens';

let tagger: WinkMethods | null = null;

/**
 * Sets `pos` on the words of one English sentence; words that the tagger cuts otherwise keep none. It is given our own
 * words with spaces between them, because its time grows with the square of the length of a chain of hyphens.
 */
export function tagWords(tokens: readonly Token[]): void {
  tagger ??= winkNLP(model, ['pos']);
  const { its } = tagger;
  const text = tokens.map((token) => token.text).join(' ');
  const words = tagger.readDoc(text).tokens();
  const values = words.out(its.value) as string[];
  const tags = words.out(its.pos) as PartOfSpeech[];
  let word = 0;
  let at = 0;
  for (const token of tokens) {
    // Pieces of one word ("cannot" is "can" and "not") give it the tag of the first.
    if (values[word] === undefined) return;
    if (token.kind !== 'mark') token.pos = tags[word] as PartOfSpeech;
    const end = at + token.text.length;
    while (word < values.length && at < end) {
      at += (values[word] as string).length;
      word += 1;
    }
    if (at > end) return;
    at = end;
  }
}
