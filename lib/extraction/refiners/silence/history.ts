/**
 * Acts of long ago, which a text only recalls: no news, however plainly they are told.
 *
 * Silent: "Sixty years ago A invaded B, a guide told visitors", "a film on the treaty that A and B signed in 1951".
 * Near miss: "A and B renewed on Tuesday the treaty of 1951", "A extradited to B a man wanted since 1996".
 */
import type { FoundDate } from '../../finders/dates/find-dates';
import type { Candidate, Reading, TokenRange } from '../../reading';

/** Years after which an act is history. */
const YEARS = 10;
/** Words between an act and the date that is its own. */
const REACH = 5;

/** True where a date ends before what is still news. */
function isOld({ from, to }: Pick<FoundDate, 'from' | 'to'>, reading: Reading): boolean {
  const day = reading.referenceDay;
  const end = to ?? from;
  if (day === null || end === null) return false;
  return end < `${String(Number(day.slice(0, 4)) - YEARS).padStart(4, '0')}${day.slice(4)}`;
}

/** The main act has a date of its own, and that is old. */
export function longPast({ date }: Candidate, reading: Reading): boolean {
  return date?.stated === true && date.mention !== null && isOld(date.mention, reading);
}

/** "the 1951 treaty": the year names the treaty and dates no act. */
function namesThing(mention: TokenRange, { sentence }: Candidate, reading: Reading): boolean {
  if (mention.last - mention.first > 1) return false;
  return reading.pack.words.determiners.has(sentence.tokens[mention.first - 1]?.fold ?? '');
}

/** "Fifty years ago A and B signed …": the old date that opens a sentence is that of its first act. */
export function opensLongAgo({ act, sentence }: Candidate, reading: Reading): boolean {
  const opening = sentence.dates.find(({ first, kind }) => kind === 'date' && first <= 1);
  const before = sentence.acts.some((other) => other.row.frame !== 'noun' && other.first < act.first);
  return opening !== undefined && opening.last <= act.first && !before && isOld(opening, reading);
}

/** The date that stands nearest to the act is an old one, though another day is told in the sentence. */
export function recalled(candidate: Candidate, reading: Reading): boolean {
  const { act, sentence } = candidate;
  const gap = ({ first, last }: TokenRange): number =>
    first >= act.last ? first - act.last : Math.max(0, act.groupFirst - last);
  const dates = sentence.dates.filter(
    (mention) => mention.kind === 'date' && !namesThing(mention, candidate, reading),
  );
  const [nearest] = dates.sort((a, b) => gap(a) - gap(b));
  return nearest !== undefined && gap(nearest) <= REACH && isOld(nearest, reading);
}
