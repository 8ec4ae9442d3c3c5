/** Reads the dates in a few words that somebody typed: run in a thread of its own, beside all reading of articles. */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { DateInWords } from '@/lib/domain/typed-words';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import type { DatesWork, Task } from '../work';
import { report } from './report';

/** Few words say little of their language: each is tried after the one that is found in them. */
const LANGUAGES = [undefined, 'en', 'fr', 'tr', 'ar', 'fa'] as const;

function datesIn({ text, today }: DatesWork, language: string | undefined): DateInWords[] {
  // The day before the month, as the rest of the site writes dates.
  return findDates(text, { referenceDate: today, order: 'DMY', language }).flatMap(
    ({ kind, edtf, start, end, text: words }) => {
      const parsed = kind === 'date' && edtf !== null ? parseEdtfDate(edtf) : null;
      if (!parsed?.ok) return [];
      const { startsOn, endsOn } = parsed.date;
      return [{ start, end, text: words, edtf: parsed.date.edtf, from: startsOn, to: endsOn }];
    },
  );
}

const lettersOf = (dates: readonly DateInWords[]) =>
  dates.reduce((sum, { start, end }) => sum + end - start, 0);

/** The dates in the words, in the language in which most of the words are dates. */
export default function dates({ id, work }: Task<DatesWork>): DateInWords[] {
  report({ task: id, stage: 'working' });
  let best: DateInWords[] = [];
  for (const language of LANGUAGES) {
    const found = datesIn(work, language);
    if (lettersOf(found) > lettersOf(best)) best = found;
    if (lettersOf(best) >= work.text.trim().length) break;
  }
  return best;
}
