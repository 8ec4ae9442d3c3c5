/**
 * The day of the main act from the sentence behind it, where its own says only the week or the month.
 *
 * Matches: "will visit Denmark next month … The visit runs from 3 to 5 June", "visited Norway last week. He stayed in
 * Oslo on 12–14 April". Near miss: "will visit Denmark in June … Schools close from 3 to 5 June" (another thing).
 */
import type { Candidate, DateReading, Reading, Sentence } from '../reading';

/** Sentences behind the act that still tell of it. */
const REACH = 3;
/** A pronoun that opens a sentence stands among its first tokens. */
const OPENING = 2;

const DAYS = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;
const ONE_DAY = /^\d{4}-\d{2}-\d{2}[~?]?$/;

/** True where a sentence is of the same act: it names it again, or says only where its doer was. */
function tellsOf(sentence: Sentence, lead: Candidate): boolean {
  const types = new Set([lead.type, lead.ofType]);
  const others = sentence.acts.filter(({ row }) => !types.has(row.type));
  if (others.length > 0) return false;
  if (sentence.acts.length > 0) return true;
  return sentence.labels.some(({ kind, first }) => (kind === 'he' || kind === 'they') && first < OPENING);
}

export function finerDate(lead: Candidate, reading: Reading): DateReading | null {
  const coarse = lead.date?.mention;
  if (coarse?.from == null || coarse.to === null || ONE_DAY.test(lead.date?.edtf ?? '')) return null;
  const { index, source } = lead.sentence;
  for (const sentence of reading.sentences.slice(index + 1, index + 1 + REACH)) {
    if (sentence.source !== source || !tellsOf(sentence, lead)) continue;
    const days = sentence.dates.filter(
      ({ kind, edtf, from, to }) =>
        kind === 'date' &&
        DAYS.test(edtf ?? '') &&
        from !== null &&
        to !== null &&
        from >= (coarse.from as string) &&
        to <= (coarse.to as string) &&
        (from !== coarse.from || to !== coarse.to),
    );
    const [only] = days;
    if (only?.edtf != null && days.length === 1)
      return { edtf: only.edtf, stated: true, mention: only, sentence };
  }
  return null;
}
