/**
 * The one full date that stands right behind the words of the main act, which the reading of dates may have left out
 * because it does not fit: a plan for a day gone by, a deed on a day to come.
 *
 * Matches: "will meet in Amman on 24 January 2022". Near miss: "will carry out the accord signed on 24 January 2021".
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { FoundDate } from '../finders/dates/find-dates';
import type { Reading, Source } from '../reading';

export function dayOfAct(main: ExtractedEvent, reading: Reading): { date: FoundDate; source: Source } | null {
  const act = main.evidence.find(({ field }) => field === 'type');
  const sentence = reading.sentences.find(
    (one) => act !== undefined && one.source === act.source && one.start <= act.start && act.end <= one.end,
  );
  if (act === undefined || sentence === undefined) return null;
  const days = sentence.dates.filter(
    (date) => date.kind === 'date' && date.grain === 'day' && date.yearStated && !date.deictic && !date.stamp,
  );
  const [only] = days;
  if (only === undefined || days.length > 1 || only.from === null || only.start < act.end) return null;
  const starts = sentence.acts.map(({ first }) => sentence.tokens[first]?.start ?? 0);
  const between = starts.some((start) => start >= act.end && start < only.start);
  return between ? null : { date: only, source: sentence.source };
}
