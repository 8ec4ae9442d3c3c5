/** Words of the article by their place, as an explanation quotes them. */
import type { ExplainedWords } from '@/lib/domain/explanation';
import type { Reading, Sentence, Source, TokenRange } from '../reading';
import { writtenSpan } from '../reading';

/** The words between two UTF-16 offsets of title or body as they are read, with their place in the text as it came. */
export function wordsBetween(source: Source, start: number, end: number, reading: Reading): ExplainedWords {
  return writtenSpan(reading, source, start, end);
}

/** The words of a run of tokens. */
export function wordsAt(sentence: Sentence, { first, last }: TokenRange, reading: Reading): ExplainedWords {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last - 1]?.end ?? start;
  return wordsBetween(sentence.source, start, end, reading);
}
