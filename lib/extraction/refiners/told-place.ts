/**
 * The place of an act that the report tells in a sentence of its own, soon after the act.
 *
 * Matches: "The ceremony took place in Halden", "The talks will be held in Oslo on Friday" (of talks that lie ahead),
 * "La cérémonie s'est déroulée dans la ville de Halden".
 * Near miss: "The talks in Oslo last year failed" (no word that it took place), "The two met again in Oslo in May".
 */
import { takesPlaceAt } from '../finders/takes-place';
import type { Candidate, PlaceReading, Reading, Sentence } from '../reading';
import { typeOf } from './act-kind';
import { sidesOf } from './special-acts';

/** Sentences after the act in which it may be told. */
const SENTENCES = 3;
/** Words between the verb and the place. */
const REACH = 9;

/** Acts that an occasion is held for. */
const HELD: ReadonlySet<string> = new Set([
  'meeting',
  'negotiation',
  'summit',
  'agreement',
  'appointment',
  'mission',
  'training',
  'deployment',
  'decision',
  'protest',
]);

/** Where the verb stands by which an occasion of the sentence takes place, or -1. */
function heldAt(sentence: Sentence, reading: Reading): number {
  const { occasions, tookPlace } = reading.pack.words;
  const noun = sentence.tokens.findIndex(({ fold }) => occasions.has(fold));
  if (noun < 0) return -1;
  const plain = takesPlaceAt(sentence, noun + 1, reading);
  if (plain >= 0) return plain;
  const reach = sentence.tokens.slice(noun + 1, noun + 1 + REACH);
  const verb = reach.findIndex(({ fold }) => tookPlace.has(fold));
  return verb < 0 ? -1 : noun + 1 + verb;
}

/** Told with a day of its own it is another occasion: the next round, the one of last year. */
function ofAnotherDay(sentence: Sentence, { date }: Candidate): boolean {
  const own = date?.mention;
  if (!own?.from) return false;
  const end = own.to ?? own.from;
  return sentence.dates.some(
    ({ kind, from, to }) =>
      kind === 'date' && from !== null && (from > end || (to ?? from) < (own.from as string)),
  );
}

export function toldPlace(lead: Candidate, reading: Reading): PlaceReading | null {
  if (!HELD.has(typeOf(lead))) return null;
  const from = reading.sentences.indexOf(lead.sentence);
  for (const sentence of reading.sentences.slice(from, from + 1 + SENTENCES)) {
    if (sentence.source !== lead.sentence.source) continue;
    const verb = heldAt(sentence, reading);
    if (verb < 0 || ofAnotherDay(sentence, lead)) continue;
    const near = sentence.places.filter(
      ({ first, located }) => located && (first > verb ? first - verb <= REACH : verb - first <= REACH),
    );
    const found = near.find(({ place }) => place.kind !== 'venue' || place.country !== null) ?? near[0];
    if (found !== undefined)
      return { name: found.place.name, country: found.place.country, sentence, range: found, span: null };
  }
  return null;
}

/** Talks at which something is agreed, declared or handed over. */
const TALKS: ReadonlySet<string> = new Set(['meeting', 'negotiation', 'summit']);

function sidesMeet(lead: Candidate, talks: Candidate, reading: Reading): boolean {
  const theirs = sidesOf(talks, reading);
  const ours = new Set(sidesOf(lead, reading).map(({ key }) => key));
  return theirs.every(({ key }) => ours.has(key));
}

/** The place of the talks of the same sides, told beside the act: "agreed … at a meeting in Halden". */
export function placeOfTalks(lead: Candidate, reading: Reading): PlaceReading | null {
  if (!HELD.has(typeOf(lead))) return null;
  const { index, source } = lead.sentence;
  const found = reading.candidates.find(
    (other) =>
      other.place?.range != null &&
      TALKS.has(other.type) &&
      other.status === lead.status &&
      other.sentence.source === source &&
      other.sentence.index >= index &&
      other.sentence.index - index <= SENTENCES &&
      !ofAnotherDay(other.sentence, lead) &&
      sidesMeet(lead, other, reading),
  );
  return found?.place ?? null;
}
