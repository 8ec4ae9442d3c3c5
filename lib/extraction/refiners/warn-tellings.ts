/**
 * One act told twice in one text, with another day or another town.
 *
 * `date-contradicts-itself`: "attended the summit on Wednesday, July 10 … attended the summit on Tuesday, July 9".
 * `place-contradicts-itself`: "sign in Vienna" in the title, "signed in Brussels" in the text.
 * Near miss: "met again on Thursday"; talks of two days; a town and its country; a report filed from elsewhere.
 */
import { numberOfIso } from '@/lib/domain/civil-date';
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Warning } from '@/lib/domain/warning';
import { warningWords } from '../lexicon/warning-words';
import type { Candidate, PlaceReading, Reading } from '../reading';
import { partiesOf } from './special-acts';
import { spanAt } from './warnings';

/** A slip is a few days; more is another meeting. */
const SLIP_DAYS = 6;

function actors(candidate: Candidate): Set<string> {
  const all = [...candidate.initiators, ...candidate.recipients, ...candidate.others];
  return new Set(all.flatMap((phrase) => (phrase.entity === null ? [] : [phrase.entity.key])));
}

function sides(candidate: Candidate, reading: Reading): string {
  const phrases = [...candidate.initiators, ...candidate.recipients];
  return partiesOf(phrases, reading)
    .map((party) => party.key)
    .sort()
    .join(' ');
}

function words(candidate: Candidate, reading: Reading): string {
  const { sentence } = candidate;
  const text = sentence.source === 'title' ? (reading.article.title ?? '') : reading.article.body;
  return text.slice(sentence.start, sentence.end);
}

/** The town that the words name beside the act. */
function townOf(candidate: Candidate): { place: PlaceReading; country: string } | null {
  const { place } = candidate;
  if (place?.country == null || place.range === null || place.sentence !== candidate.sentence) return null;
  const named = candidate.sentence.places.find(({ first }) => first === place.range?.first);
  return named?.place.kind === 'city' ? { place, country: place.country } : null;
}

/** Both tell the same act: one kind, one stage, the same two sides, and in the body the same people. */
function tellSame(a: Candidate, b: Candidate, reading: Reading): boolean {
  if (a.type !== b.type || a.status !== b.status || a.act.quoted || b.act.quoted) return false;
  const { again } = warningWords(reading.language);
  if (a.act.mood !== b.act.mood || [a, b].some((one) => again?.test(words(one, reading)))) return false;
  if (a.sentence.source !== b.sentence.source) {
    const both = sides(a, reading);
    return both.includes(' ') && both === sides(b, reading);
  }
  const [x, y] = [actors(a), actors(b)];
  const shared = [...x].filter((key) => y.has(key)).length;
  const persons = [a, b].every((one) => one.initiators.some(({ entity }) => entity?.kind === 'person'));
  return persons && a.act.row.cameo === b.act.row.cameo && shared === Math.max(x.size, y.size);
}

export function warnTellings(main: ExtractedEvent, reading: Reading): Warning[] {
  if (reading.lone || main.status === 'reported') return [];
  const span = main.evidence.find(({ field }) => field === 'type');
  const lead = reading.candidates.find(({ act, sentence }) => {
    const start = sentence.tokens[act.groupFirst]?.start;
    return sentence.source === span?.source && start === span.start;
  });
  if (lead === undefined) return [];
  const found: Warning[] = [];
  for (const other of reading.candidates) {
    if (other === lead || !tellSame(lead, other, reading)) continue;
    const [a, b] = [lead.date?.mention, other.date?.mention];
    const apart =
      a?.from && b?.from && a.grain === 'day' && b.grain === 'day'
        ? Math.abs(numberOfIso(a.from) - numberOfIso(b.from))
        : 0;
    const [mine, theirs] = [townOf(lead), townOf(other)];
    if (
      apart > 0 &&
      apart <= SLIP_DAYS &&
      b &&
      other.date?.sentence &&
      (theirs === null || mine?.place.name === theirs.place.name)
    )
      found.push({
        code: 'date-contradicts-itself',
        values: { day: a?.from ?? '', otherDay: b.from ?? '' },
        source: other.date.sentence.source,
        start: b.start,
        end: b.end,
      });
    const when = other.date === null || other.date.edtf === lead.date?.edtf;
    if (when && mine !== null && theirs !== null && mine.place.name !== theirs.place.name)
      found.push({
        code: 'place-contradicts-itself',
        values: { place: mine.place.name, otherPlace: theirs.place.name },
        ...spanAt(other.sentence, theirs.place.range?.first ?? 0, theirs.place.range?.last ?? 0),
      });
  }
  return found.slice(0, 2);
}
