/**
 * The new date of what was put off: a plan of its own beside the cancellation.
 *
 * Matches: "postponed until 5 May", "The visit will now take place in October", "settled on Feb. 20 to 22 as the new dates".
 * Near miss: "postponed the visit scheduled for Monday" (the day that was given up), "no new date has been set".
 */
import { findCameoCode } from '@/lib/domain/cameo';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import { wordsAt } from '../lexicon/token-trie';
import type { Candidate, Reading, Sentence } from '../reading';
import { titleOf } from './title';

const REACH = 4;

/** Words that say that an act is moved rather than dropped; `until` right before a date does so by itself. */
function movesTo(sentence: Sentence, at: number, reading: Reading): boolean {
  const { rescheduled } = reading.pack.words;
  const plain = wordsAt(sentence.tokens);
  return sentence.tokens.some((_, i) => Math.abs(i - at) <= 14 && rescheduled.longest(i, plain) !== null);
}

/** The cancelled main event's plan for a later day, or null where the text names none. */
export function rescheduled(event: ExtractedEvent, lead: Candidate, reading: Reading): ExtractedEvent | null {
  const { referenceDay } = reading;
  if (event.status !== 'cancelled' || referenceDay === null) return null;
  for (const sentence of reading.sentences) {
    if (
      sentence.source !== 'body' ||
      sentence.index < lead.sentence.index ||
      sentence.index - lead.sentence.index > REACH
    )
      continue;
    const date = sentence.dates.find(
      (each) =>
        each.kind === 'date' &&
        each.edtf !== null &&
        (each.from ?? '') > referenceDay &&
        movesTo(sentence, each.first, reading),
    );
    if (date?.edtf == null) continue;
    const quote = reading.article.body.slice(date.start, date.end);
    const row = findCameoCode('030');
    const plan: ExtractedEvent = {
      ...event,
      main: false,
      type: 'planned',
      status: 'planned',
      cameo: '030',
      cameoRoot: '03',
      plover: row?.plover ?? null,
      goldstein: row?.goldstein ?? null,
      date: date.edtf,
      dateStated: true,
      evidence: [
        ...event.evidence.filter(({ field }) => field !== 'date' && field !== 'status' && field !== 'type'),
        { field: 'date', source: 'body', start: date.start, end: date.end, quote, rule: 'date.rescheduled' },
      ],
      warnings: [],
    };
    return { ...plan, title: titleOf(plan, lead.ofType, null) };
  }
  return null;
}
