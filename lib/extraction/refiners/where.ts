/**
 * The place of each candidate: stated in its sentence, reached by its visit, or "here" by the dateline.
 *
 * Matches: "met in Vienna", "at NATO headquarters" (Brussels), "left here for Hanoi" (Hanoi).
 * Near miss: "the Baghdad government", "the president of Iraq": affiliations are no places; calls have none.
 */

import type { Acted, Candidate, Dated, PlaceReading, Reading } from '../reading';
import { placeHere } from './arrivals-here';
import { capitalOfHouse } from './houses';
import { FACE_TO_FACE, statedPlace } from './stated-place';

/** Words and measures are not tied to a place, unless the text says "here". */
const WORDS = new Set(['letter', 'statement', 'condemnation', 'decision']);
const PLACELESS = new Set(['call', 'sanction']);

/** Calls and sanctions are nowhere in particular, wherever their people meet later. */
export function isPlaceless({ type, ofType }: Dated): boolean {
  return PLACELESS.has(ofType ?? type);
}

function isWords(candidate: Dated): boolean {
  return (
    WORDS.has(candidate.ofType ?? candidate.type) ||
    (candidate.type === 'protest' && candidate.cameo.startsWith('11'))
  );
}

/** "A will meet B on Friday, the envoy announced here", "appealed … on the eve of a visit here": only that was here. */
function ofAnotherAct(word: number, { act, sentence }: Dated): boolean {
  return sentence.acts.some(
    (other) =>
      other !== act &&
      other.first >= act.last &&
      other.last === word &&
      (other.row.frame !== 'noun' || other.row.type === 'visit'),
  );
}

function here(candidate: Dated, reading: Acted): PlaceReading | null {
  const word = candidate.sentence.tokens.findIndex((token) => reading.pack.words.here.has(token.fold));
  if (word < 0 || reading.dateline === null || ofAnotherAct(word, candidate)) return null;
  return {
    ...reading.dateline,
    sentence: candidate.sentence,
    range: { first: word, last: word + 1 },
    span: null,
  };
}

/** A delegation is where it was sent: "a Danish delegation to Chad has signed …". */
function asGuest(candidate: Dated): PlaceReading | null {
  const { sentence, act, initiators, recipients } = candidate;
  const [doer] = initiators;
  const host = recipients.find(
    (phrase) =>
      doer !== undefined &&
      phrase.marker === 'to' &&
      phrase.last <= act.groupFirst &&
      phrase.first > doer.first,
  );
  if (host?.entity?.kind !== 'state') return null;
  return { name: host.entity.name, country: host.entity.country, sentence, range: host, span: null };
}

/** "signed … in Vietnam" reported from Hanoi: the dateline's city is the finer word for the country. */
function cityOf(named: PlaceReading | null, reading: Acted): PlaceReading | null {
  const { dateline } = reading;
  const country = named !== null && reading.lexicon.stateByIso.get(named.country ?? '')?.name === named.name;
  return country && dateline?.country === named?.country && dateline?.name !== named?.name ? dateline : named;
}

/**
 * A journey's place lies in the state that it reaches: "visited Oslo after talks in Rome" (Oslo), "a visit to the Republic
 * of Iraq" (Iraq). Near miss: "received the minister on a visit" (whom it is done to is the guest).
 */
function goalOf({ sentence, cameo, recipients, status }: Dated): PlaceReading | null {
  const goal = recipients.find(
    ({ entity, marker, attributive }) =>
      entity?.kind === 'state' && !attributive && (status !== 'cancelled' || marker === 'to'),
  );
  if (goal?.entity == null || cameo === '043') return null;
  return { name: goal.entity.name, country: goal.entity.country, sentence, range: goal, span: null };
}

function ofJourney(candidate: Dated, reading: Acted): PlaceReading | null {
  const goal = goalOf(candidate);
  const named = statedPlace(candidate, reading) ?? capitalOfHouse(candidate, reading);
  if (goal === null) return named;
  const within = named !== null && named.country === goal.country ? named : goal;
  // The city of the dateline is where the guest is only when he has come.
  return candidate.status === 'happened' ? cityOf(within, reading) : within;
}

/** Where an act was, by the words of its sentence; null where they do not say. */
export function whereOf(candidate: Dated, reading: Acted): PlaceReading | null {
  if (isPlaceless(candidate)) return null;
  if ((candidate.ofType ?? candidate.type) === 'visit')
    return placeHere(candidate, reading) ?? ofJourney(candidate, reading);
  const near = here(candidate, reading);
  if (isWords(candidate)) return near;
  const named = statedPlace(candidate, reading) ?? asGuest(candidate) ?? capitalOfHouse(candidate, reading);
  const nearer =
    named?.range &&
    near?.range &&
    candidate.act.last <= near.range.first &&
    Math.abs(near.range.first - candidate.act.last) < Math.abs(named.range.first - candidate.act.last);
  return nearer ? near : (cityOf(named, reading) ?? near);
}

function overlapping(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.date?.mention, b.date?.mention];
  if (!x?.from || !y?.from) return true;
  const [xTo, yTo] = [x.to ?? x.from, y.to ?? y.from];
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return days(x.from, yTo) >= -3 && days(y.from, xTo) >= -3;
}

/**
 * Where the people of an act were, by their visit or another encounter told in the same article.
 * "X, who left for Oslo on Monday, will sign … on Wednesday" → Norway; near miss: a visit of somebody else, or of last year.
 */
export function whereabouts(
  lead: Candidate,
  people: ReadonlySet<string>,
  reading: Reading,
): PlaceReading | null {
  const type = lead.ofType ?? lead.type;
  if (!FACE_TO_FACE.has(type)) return null;
  const found = reading.candidates.find((other) => {
    const theirs = other.ofType ?? other.type;
    if (other.act === lead.act || other.place === null || !overlapping(lead, other)) return false;
    if (theirs !== 'visit' && !(type === 'aid' && theirs === 'meeting')) return false;
    if (lead.status === 'happened' && other.status !== 'happened') return false;
    const host = reading.lexicon.stateByIso.get(other.place.country ?? '')?.key ?? '';
    return other.initiators.some(
      ({ entity }) =>
        entity?.kind === 'person' &&
        (people.has(entity.key) || (people.has(entity.party ?? '') && people.has(host))),
    );
  });
  return found?.place ?? null;
}
