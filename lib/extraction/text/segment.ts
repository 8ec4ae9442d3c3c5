/** Cuts an article into the sentences that the finders read: the title first, then the body after its dateline. */
import type { Reading, Sentence, Source } from '../reading';
import { splitSentences } from './sentences';
import { tokenize } from './tokens';

/** Sentences with tokens and empty lists; `bodyStart` is where the text proper begins, after the dateline. */
export function segment(reading: Pick<Reading, 'article' | 'pack'>, bodyStart: number): Sentence[] {
  const { article, pack } = reading;
  const sentences: Sentence[] = [];
  const read = (source: Source, text: string, from: number): void => {
    for (const { start, end } of splitSentences(text, from)) {
      const tokens = tokenize(text, start, end, pack.pack.apostrophe);
      if (tokens.length === 0) continue;
      sentences.push({
        index: sentences.length,
        source,
        start,
        end,
        tokens,
        labels: [],
        phrases: [],
        places: [],
        dates: [],
        acts: [],
      });
    }
  };
  if (article.title) read('title', article.title, 0);
  read('body', article.body, bodyStart);
  return sentences;
}
