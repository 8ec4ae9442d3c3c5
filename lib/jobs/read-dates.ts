/** Reads dates as people type them, in a thread that no reading of an article keeps busy. */
import { cutText } from '@/lib/domain/cut-text';
import { type DateInWords, MAX_DATE_WORDS } from '@/lib/domain/typed-words';
import { reading } from '@/lib/made-of';
import { logFailure } from './log-failure';
import { readDatesInWorker } from './readers';

/**
 * The dates in a few words, of which `MAX_DATE_WORDS` letters are read, in their order; null where there is no time for
 * it just now.
 *
 * @param today YYYY-MM-DD, from which "last week" counts
 */
export async function readDates(text: string, today: string): Promise<DateInWords[] | null> {
  const words = { text: cutText(text, MAX_DATE_WORDS), today };
  const outcome = await reading(() => readDatesInWorker(words));
  if (outcome.ok) return outcome.value;
  logFailure('dates in typed words', outcome);
  return null;
}
