/** Cuts an article into the sentences that the finders read: the title first, then the body after its dateline. */
import type { Opened, Source, WordSentence } from '../reading';
import { splitClitics } from './clitics';
import { joinHalfSpaces } from './half-spaces';
import { tagWords } from './parts-of-speech';
import { type Span, splitSentences } from './sentences';
import { tokenize } from './tokens';

/**
 * No report is longer than this many letters; what follows is not read, so that hostile text of any length costs no
 * more. Books and dumps get the warning `text-too-long`.
 */
export const LETTERS_READ = 80_000;

/**
 * Sentences with tokens and empty lists; `bodyStart` is where the text proper begins, after the dateline, and `skip` what
 * of the body is the page's and not the report's, in any order.
 */
export function segment(
  reading: Pick<Opened, 'article' | 'pack' | 'lexicon' | 'pause'>,
  bodyStart: number,
  skip: readonly Span[] = [],
): WordSentence[] {
  const { article, pack, lexicon, pause } = reading;
  const sentences: WordSentence[] = [];
  const known = (word: string): boolean => pack.vocabulary.has(word) || lexicon.nameWords.has(word);
  const read = (source: Source, text: string, from: number, to: number): void => {
    for (const { start, end } of splitSentences(text, from, Math.min(to, LETTERS_READ))) {
      pause();
      const cut = tokenize(text, start, end, pack.pack.apostrophe);
      const { halfSpaces } = pack.pack;
      const whole = halfSpaces === undefined ? cut : joinHalfSpaces(cut, halfSpaces);
      const tokens = splitClitics(whole, pack.pack, known);
      if (tokens.length === 0) continue;
      sentences.push({
        index: sentences.length,
        source,
        start,
        end,
        tokens,
      });
    }
  };
  if (article.title) read('title', article.title, 0, article.title.length);
  let from = bodyStart;
  for (const { start, end } of [...skip].sort((a, b) => a.start - b.start)) {
    if (start > from) read('body', article.body, from, start);
    from = Math.max(from, end);
  }
  read('body', article.body, from, article.body.length);
  if (pack.pack.tagged)
    for (const { source, tokens } of sentences) {
      pause();
      if (source === 'body') tagWords(tokens);
    }
  return sentences;
}
