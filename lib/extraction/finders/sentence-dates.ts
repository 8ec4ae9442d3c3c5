/**
 * The dates of title and body, each put to the sentence in which it stands.
 * The day in the dateline is no event's date, nor is that of a stamp. The rules themselves are in `dates/`.
 */
import type { Naming, Opened, Source } from '../reading';
import { sourceText } from '../reading';
import { LETTERS_READ } from '../text/segment';
import { findDates } from './dates/find-dates';

/** The text with line ends in place of what is no report, so that no date of a stamp joins one of a sentence. */
function withoutStamps(reading: Opened, source: Source): string {
  let text = sourceText(reading, source).slice(0, LETTERS_READ);
  if (source === 'body')
    for (const { start, end } of reading.skip)
      text = `${text.slice(0, start)}${'\n'.repeat(Math.max(0, Math.min(end, text.length) - start))}${text.slice(end)}`;
  return text;
}

export function findSentenceDates(reading: Naming): void {
  const sources: Source[] = reading.article.title ? ['title', 'body'] : ['body'];
  for (const source of sources) {
    const sentences = reading.sentences.filter((sentence) => sentence.source === source);
    let at = 0;
    for (const date of findDates(withoutStamps(reading, source), {
      referenceDate: reading.referenceDay,
      language: reading.language,
      order: reading.order,
      pause: reading.pause,
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
