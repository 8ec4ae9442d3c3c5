/**
 * The dates of title and body, each put to the sentence in which it stands.
 * The day in the dateline is no event's date. The rules themselves are in `dates/`.
 */
import type { Reading, Source } from '../reading';
import { sourceText } from '../reading';
import { LETTERS_READ } from '../text/segment';
import { findDates } from './dates/find-dates';

export function findSentenceDates(reading: Reading): void {
  const sources: Source[] = reading.article.title ? ['title', 'body'] : ['body'];
  for (const source of sources) {
    const sentences = reading.sentences.filter((sentence) => sentence.source === source);
    let at = 0;
    for (const date of findDates(sourceText(reading, source).slice(0, LETTERS_READ), {
      referenceDate: reading.referenceDay,
      language: reading.language,
    })) {
      while (at < sentences.length && (sentences[at]?.end ?? 0) <= date.start) at += 1;
      const sentence = sentences[at];
      if (sentence === undefined || date.end > sentence.end || date.start < sentence.start) continue;
      const first = sentence.tokens.findIndex((token) => token.end > date.start);
      const after = sentence.tokens.findIndex((token) => token.start >= date.end);
      if (first < 0) continue;
      sentence.dates.push({ ...date, first, last: after < 0 ? sentence.tokens.length : after });
    }
  }
}
