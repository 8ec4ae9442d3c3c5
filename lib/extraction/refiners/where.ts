/**
 * The place of each candidate: stated in its sentence, reached by its visit, or "here" by the dateline.
 *
 * Matches: "met in Vienna", "at NATO headquarters" (Brussels), "left here for Hanoi" (Hanoi).
 * Near miss: "the Baghdad government", "the president of Iraq": affiliations are no places; calls have none.
 */

import type { Candidate, PlaceMention, PlaceReading, Reading } from '../reading';
import { capitalOfHouse } from './houses';

/** Words and measures are not tied to a place, unless the text says "here". */
const WORDS = new Set(['letter', 'statement', 'condemnation', 'decision']);
const PLACELESS = new Set(['call', 'sanction']);
/** What is done in or to a country was there, where no other place is told. */
const ON_THE_SPOT = new Set(['mission', 'training', 'deployment', 'attack', 'aid', 'cancelled']);

/** Calls and sanctions are nowhere in particular, wherever their people meet later. */
export function isPlaceless({ type, ofType }: Candidate): boolean {
  return PLACELESS.has(ofType ?? type);
}

function isWords(candidate: Candidate): boolean {
  return (
    WORDS.has(candidate.ofType ?? candidate.type) ||
    (candidate.type === 'protest' && candidate.cameo.startsWith('11'))
  );
}

/** Types whose people stand face to face, so that they are where their visit took them. */
const FACE_TO_FACE = new Set(['meeting', 'negotiation', 'summit', 'agreement', 'appointment', 'aid']);

/** Deeds whose nouns of topic may well stand where the deed was: "sent troops to the conflict in …". */
const DEEDS = new Set(['mission', 'deployment', 'training', 'attack', 'aid']);

/** "discussed the situation in the Middle East": the place of what is talked about. */
function ofTopic(mention: PlaceMention, candidate: Candidate, reading: Reading): boolean {
  if (DEEDS.has(candidate.ofType ?? candidate.type)) return false;
  const { tokens } = candidate.sentence;
  for (let i = mention.first - 1; i >= 0 && mention.first - i <= 5; i -= 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (reading.pack.words.markers.get(token.fold) !== 'at') continue;
    const head = tokens[i - 1];
    const past = candidate.act.first <= i - 1 && i - 1 < candidate.act.last;
    return !past && head !== undefined && reading.pack.words.topics.has(head.fold);
  }
  return false;
}

function gap(mention: PlaceMention, candidate: Candidate): number {
  const { act, sentence } = candidate;
  const after = mention.first >= act.last;
  let steps = after ? mention.first - act.last : act.groupFirst - mention.last + 3;
  // "met B to discuss the deployment of troops in C": the place is that of the later act.
  const nearer = sentence.acts.some(
    (other) =>
      after &&
      other !== act &&
      other.first >= act.last &&
      other.last <= mention.first &&
      other.row.frame !== 'say',
  );
  if (nearer) steps += 10;
  // "suspended training after a strike at …": the place of another clause.
  for (let i = after ? act.last : mention.last; i < (after ? mention.first : act.groupFirst); i += 1) {
    if (
      /^(after|following|before|when|while|since|which|who|that|because|amid)$/.test(
        sentence.tokens[i]?.fold ?? '',
      )
    )
      steps += 8;
  }
  return steps;
}

function stated(candidate: Candidate, reading: Reading): PlaceReading | null {
  const { sentence, act } = candidate;
  const visit = /^(visit|attack)$/.test(candidate.ofType ?? candidate.type);
  const verbLast = reading.pack.pack.order === 'sov';
  const usable = sentence.places.filter(
    (mention) =>
      mention.located ||
      (visit &&
        mention.first >= (verbLast ? act.first - 6 : act.last) &&
        mention.first - act.last <= (act.row.frame === 'noun' ? 5 : 20) &&
        mention.place.kind !== 'region'),
  );
  const inName = (mention: PlaceMention): boolean =>
    sentence.phrases.some(
      (phrase) =>
        phrase.first < mention.first &&
        mention.last <= phrase.last &&
        phrase.last - phrase.first > mention.last - mention.first,
    );
  const free = usable.filter(
    (mention) =>
      !ofTopic(mention, candidate, reading) &&
      (!inName(mention) || mention.place.kind === 'venue' || mention.located),
  );
  const best = free.sort((a, b) => gap(a, candidate) - gap(b, candidate))[0];
  // A report from the spot needs no place of the sentence that is far from its act.
  const spot = reading.dateline !== null && FACE_TO_FACE.has(candidate.ofType ?? candidate.type);
  if (best === undefined || gap(best, candidate) > (spot ? 20 : 35)) return null;
  // "in the Belgian capital, Brussels", "Beit Hanun in the Gaza Strip": the most exact place counts.
  const finer = free.find(
    (mention) =>
      mention !== best &&
      mention.place.kind !== 'country' &&
      best.place.kind === 'country' &&
      Math.max(mention.first - best.last, best.first - mention.last) <= 6 &&
      mention.place.country === best.place.country,
  );
  // "outside the UN headquarters in Baghdad": the city named with a house is where it stands.
  const city =
    best.place.kind === 'venue'
      ? free.find(
          (mention) =>
            mention.place.kind === 'city' && mention.first >= best.last && mention.first - best.last <= 2,
        )
      : undefined;
  const chosen = city ?? finer ?? best;
  return { name: chosen.place.name, country: chosen.place.country, sentence, range: chosen, span: null };
}

function here(candidate: Candidate, reading: Reading): PlaceReading | null {
  const word = candidate.sentence.tokens.findIndex((token) => reading.pack.words.here.has(token.fold));
  if (word < 0 || reading.dateline === null) return null;
  return {
    ...reading.dateline,
    sentence: candidate.sentence,
    range: { first: word, last: word + 1 },
    span: null,
  };
}

/** A delegation is where it was sent: "a Danish delegation to Chad has signed …". */
function asGuest(candidate: Candidate): PlaceReading | null {
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
function cityOf(named: PlaceReading | null, reading: Reading): PlaceReading | null {
  const { dateline } = reading;
  const country = named !== null && reading.lexicon.stateByIso.get(named.country ?? '')?.name === named.name;
  return country && dateline?.country === named?.country && dateline?.name !== named?.name ? dateline : named;
}

export function refineWhere(reading: Reading): void {
  for (const candidate of reading.candidates) {
    const type = candidate.ofType ?? candidate.type;
    if (isPlaceless(candidate)) continue;
    const near = type === 'visit' ? null : here(candidate, reading);
    if (isWords(candidate)) {
      candidate.place = near;
      continue;
    }
    const named = stated(candidate, reading) ?? asGuest(candidate) ?? capitalOfHouse(candidate, reading);
    const nearer =
      named?.range &&
      near?.range &&
      candidate.act.last <= near.range.first &&
      Math.abs(near.range.first - candidate.act.last) < Math.abs(named.range.first - candidate.act.last);
    candidate.place = nearer ? near : (cityOf(named, reading) ?? near);
  }
}

/** The country to which something was done, for deeds on the spot; aid only when it has come. */
export function countryOfTarget(candidate: Candidate): PlaceReading | null {
  const type = candidate.ofType ?? candidate.type;
  if (!ON_THE_SPOT.has(type) && candidate.type !== 'cancelled') return null;
  if (type === 'aid' && !candidate.cameo.startsWith('07')) return null;
  const target = candidate.recipients.find(
    (phrase) => phrase.entity?.kind === 'state' && !phrase.attributive,
  );
  if (!target?.entity) return null;
  return {
    name: target.entity.name,
    country: target.entity.country,
    sentence: candidate.sentence,
    range: target,
    span: null,
  };
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
    if (other === lead || other.place === null || !overlapping(lead, other)) return false;
    if (theirs !== 'visit' && !(type === 'aid' && theirs === 'meeting')) return false;
    if (lead.status === 'happened' && other.status !== 'happened') return false;
    return other.initiators.some(
      (phrase) => phrase.entity?.kind === 'person' && people.has(phrase.entity.key),
    );
  });
  return found?.place ?? null;
}

/** Meetings and signatures reported from a city without another place took place there. */
export function impliedPlace(candidate: Candidate, reading: Reading): PlaceReading | null {
  const type = candidate.ofType ?? candidate.type;
  if (!['meeting', 'negotiation', 'summit', 'agreement', 'appointment', 'training', 'mission'].includes(type))
    return null;
  return candidate.status === 'happened' || candidate.place !== null ? reading.dateline : null;
}
