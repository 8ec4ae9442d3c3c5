/**
 * The date of each candidate: the nearest date of its sentence that suits its tense, else the reference day.
 *
 * Matches: "met on Monday", "will arrive on May 3", "arrived on Tuesday for a four-day visit" (added up).
 * Near miss: "met to discuss the 2014 elections": a bare year after "the" that qualifies a noun.
 */
import { type SmallWords, smallWords } from '../lexicon/small-words';
import type { Acted, DateReading, Sentence, Taking } from '../reading';

type SentenceDate = Sentence['dates'][number];

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function suits(date: SentenceDate, candidate: Taking, { referenceDay, language }: Acted): boolean {
  const small = smallWords(language);
  if (date.kind !== 'date' || date.edtf === null || date.stamp) return false;
  if (qualifies(date, candidate.sentence, small)) return false;
  if (candidate.status === 'cancelled' && superseded(date, candidate.sentence, small)) return false;
  if (referenceDay === null || date.from === null) return true;
  if (candidate.status === 'planned') return date.to === null || date.to > referenceDay;
  return date.from <= referenceDay;
}

/** "was scheduled for February 22 but was postponed": the day that was given up is not that of the news. */
function superseded(date: SentenceDate, sentence: Sentence, { givenUp }: SmallWords): boolean {
  return sentence.tokens
    .slice(Math.max(0, date.first - 3), date.first)
    .some((token) => givenUp.has(token.fold));
}

/** "their January election", "the 2014 accord": the date belongs to the noun after it. */
function qualifies(date: SentenceDate, sentence: Sentence, { ownersOfNouns }: SmallWords): boolean {
  const before = sentence.tokens[date.first - 1];
  const after = sentence.tokens[date.last];
  if (before === undefined || after === undefined || after.kind !== 'word' || after.capital) return false;
  if (date.deictic && date.grain !== 'month') return false;
  return ownersOfNouns.has(before.fold) || /^(?:['’]s?|s)$/.test(before.text);
}

/** "بیانیه‌ای که سه‌شنبه منتشر شد …": a day between a relative and its verb, where the verb of the act stands further on. */
function ofRelative(date: SentenceDate, { act, sentence }: Taking, { pack }: Acted): boolean {
  if (pack.pack.order !== 'sov') return false;
  const { clauses, tokens } = sentence;
  const inside = clauses.some(({ kind, verb }) => kind === 'rel' && date.last <= verb && verb < act.first);
  const from = clauses.findLast(({ verb }) => verb < date.first)?.verb ?? -1;
  return inside && tokens.slice(from + 1, date.first).some(({ fold }) => pack.words.relatives.has(fold));
}

/** Steps from which on no act has a date. */
const FARTHEST = 80;
/** Of a clause that is none of the act's. */
const ELSEWHERE = 99;

function distance(date: SentenceDate, candidate: Taking, reading: Acted): number {
  const { act, sentence } = candidate;
  if (ofRelative(date, candidate, reading)) return ELSEWHERE;
  const { clauseBreaks } = smallWords(reading.language);
  const after = date.first >= act.last;
  const [from, to] = after ? [act.last, date.first] : [date.last, act.groupFirst];
  let steps = Math.max(0, to - from);
  // What stands between is not gone over where there is too much of it: in a text of dates and acts alone that is all of it, for each.
  if (steps >= FARTHEST) return steps;
  for (let i = from; i < to; i += 1) {
    const token = sentence.tokens[i];
    if (token?.kind === 'mark' && /^[,;:—–]$/.test(token.text)) steps += 3;
    if (clauseBreaks.has(token?.fold ?? '')) steps += 6;
    // "الهجوم الذي استهدف أمس …": the day of the deed, not of its condemnation.
    else if (reading.pack.pack.order === 'vso' && reading.pack.words.relatives.has(token?.fold ?? ''))
      steps += 30;
    // "decided to admit … in March": the date of what is intended is not that of the decision.
    if (
      after &&
      token?.fold === 'to' &&
      sentence.tokens[i + 1]?.kind === 'word' &&
      !sentence.tokens[i + 1]?.capital &&
      date.grain !== 'day'
    )
      steps += 12;
  }
  // The act right before a date owns it.
  const owner = sentence.acts.findLast((other) => other.last <= date.first && other.row.frame !== 'noun');
  if (owner !== undefined && owner !== act && after) steps += 4;
  if (date.grain === 'year') steps += 12;
  else if (date.grain !== 'day' && candidate.status === 'happened') steps += 8;
  // A plan is for a later day than that on which it is told.
  if (candidate.status === 'planned' && date.from === reading.referenceDay) steps += 20;
  if (date.relation !== null && date.relation !== 'from') steps += 8;
  return steps;
}

/** Speech is dated by the words beside it, not by what is spoken of. */
function farthest(candidate: Taking): number {
  return candidate.act.row.frame === 'say' ? 10 : FARTHEST;
}

/** The end of a stay that begins on `from`: "for a four-day visit". */
function stay(sentence: Sentence, from: string): string | null {
  for (const date of sentence.dates) {
    const part = date.kind === 'duration' ? date.length?.[0] : undefined;
    if (part?.unit === 'day' && part.count > 1 && part.count < 32) return addDays(from, part.count - 1);
    if (part?.unit === 'week' && part.count < 5) return addDays(from, part.count * 7 - 1);
  }
  return null;
}

/** Ahead of Greenwich by so much that a day is over there before a report of it is dated elsewhere. */
const FAR_EAST = new Set([
  'NZ',
  'FJ',
  'AU',
  'JP',
  'KR',
  'KP',
  'PG',
  'SB',
  'VU',
  'TO',
  'WS',
  'CN',
  'TW',
  'PH',
  'HK',
  'SG',
  'MY',
]);

/** "WELLINGTON … said Friday" in a report dated Thursday: the Friday that has begun there. */
function eastward(date: SentenceDate, reading: Acted): string | null {
  const { referenceDay, dateline, datelineDay } = reading;
  if (referenceDay === null || datelineDay || !FAR_EAST.has(dateline?.country ?? '')) return null;
  const next = addDays(referenceDay, 1);
  return date.deictic && date.grain === 'day' && date.from === addDays(next, -7) ? next : null;
}

/** The nearest date that suits an act, the first of several; null where none is near enough. */
function nearest(candidate: Taking, reading: Acted): SentenceDate | null {
  let [found, least]: [SentenceDate | null, number] = [null, farthest(candidate)];
  for (const date of candidate.sentence.dates) {
    if (!suits(date, candidate, reading)) continue;
    const steps = distance(date, candidate, reading);
    if (steps < least) [found, least] = [date, steps];
  }
  return found;
}

/** When an act was, by the words of its sentence; null where they do not say. */
export function whenOf(candidate: Taking, reading: Acted): DateReading | null {
  const { sentence } = candidate;
  const best = nearest(candidate, reading);
  if (best !== null) {
    let edtf = eastward(best, reading) ?? (best.edtf as string);
    const visit = candidate.type === 'visit' || candidate.ofType === 'visit';
    if (visit && /^\d{4}-\d{2}-\d{2}$/.test(edtf)) {
      const end = stay(sentence, edtf);
      if (end !== null && end !== edtf) edtf = `${edtf}/${end}`;
    }
    return { edtf, stated: true, mention: best, sentence };
  }
  return headingDate(sentence, reading);
}

/** A chronology dates its entries by a line of their own: "— March 1997", then the sentence. */
function headingDate(sentence: Sentence, reading: Acted): DateReading | null {
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i <= 3; i -= 1) {
    const before = reading.sentences[i] as Sentence;
    const [only] = before.dates;
    const bare =
      only !== undefined &&
      before.tokens.every((token, at) => token.kind === 'mark' || (at >= only.first && at < only.last));
    if (bare && only.edtf !== null) return { edtf: only.edtf, stated: true, mention: only, sentence: before };
  }
  return null;
}

/** For a main event whose words give no day: the reference day, approximately; for what is planned, from it on. */
export function impliedDate(candidate: Taking, reading: Acted): DateReading | null {
  const { yearlessDay } = reading;
  if (reading.referenceDay === null)
    return yearlessDay === null || candidate.status === 'planned'
      ? null
      : { edtf: yearlessDay, stated: false, mention: null, sentence: null };
  const edtf = candidate.status === 'planned' ? `${reading.referenceDay}/..` : `${reading.referenceDay}~`;
  return { edtf, stated: false, mention: null, sentence: null };
}
