/**
 * The place that the sentence of an act names for it.
 *
 * Matches: "met in Vienna", "welcomed the minister to NATO headquarters", "held in Basra in southern Iraq" (Basra).
 * Near miss: "suspended training after a strike at Taji" (the place of another clause), "discussed the war in Yemen".
 */
import { type SmallWords, smallWords } from '../lexicon/small-words';
import type { Acted, Dated, PlaceMention, PlaceReading } from '../reading';

/** Types whose people stand face to face, so that they are where their visit took them. */
export const FACE_TO_FACE = new Set(['meeting', 'negotiation', 'summit', 'agreement', 'appointment', 'aid']);

/** Deeds whose nouns of topic may well stand where the deed was: "sent troops to the conflict in …". */
const DEEDS = new Set(['mission', 'deployment', 'training', 'attack', 'aid']);

/** Words from a house of which nobody knows where it stands to its city. */
const TO_CITY = 7;

/** What stands in a country for years, whatever else is done there. */
const STANDING = new Set(['mission', 'training', 'deployment']);

/** "discussed the situation in the Middle East": the place of what is talked about. */
function ofTopic(mention: PlaceMention, candidate: Dated, reading: Acted): boolean {
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

/**
 * "the commander of the NATO mission in Iraq was received": a state in the name of somebody's post, or that of a standing
 * mission beside which something else was done.
 */
function ofPost({ first, last, place }: PlaceMention, candidate: Dated): boolean {
  const { act, sentence } = candidate;
  if (place.kind !== 'country' && place.kind !== 'region') return false;
  const post = sentence.phrases.some(
    (phrase) => phrase.capacity !== null && phrase.first < first && last <= phrase.last,
  );
  if (post || DEEDS.has(candidate.ofType ?? candidate.type)) return post;
  return sentence.acts.some(
    (other) =>
      other !== act && other.row.frame === 'noun' && STANDING.has(other.row.type) && other.last === first - 1,
  );
}

function gap(mention: PlaceMention, candidate: Dated, { asides }: SmallWords): number {
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
    if (asides.has(sentence.tokens[i]?.fold ?? '')) steps += 8;
  }
  return steps;
}

/** "welcomed the minister to NATO headquarters": a house into which somebody comes. */
function isReached({ first, place }: PlaceMention, { act, sentence }: Dated, reading: Acted): boolean {
  const { markers, determiners } = reading.pack.words;
  if (place.kind !== 'venue' || first < act.last) return false;
  const before = determiners.has(sentence.tokens[first - 1]?.fold ?? '') ? first - 2 : first - 1;
  return markers.get(sentence.tokens[before]?.fold ?? '') === 'to';
}

/** The place named nearest to the act in its own sentence; the finer one where a city stands beside its country. */
export function statedPlace(candidate: Dated, reading: Acted): PlaceReading | null {
  const { sentence, act } = candidate;
  const visit = /^(visit|attack)$/.test(candidate.ofType ?? candidate.type);
  const verbLast = reading.pack.pack.order === 'sov';
  const usable = sentence.places.filter(
    (mention) =>
      mention.located ||
      isReached(mention, candidate, reading) ||
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
      !ofPost(mention, candidate) &&
      (!inName(mention) || mention.place.kind === 'venue' || mention.located),
  );
  const small = smallWords(reading.language);
  const best = free.sort((a, b) => gap(a, candidate, small) - gap(b, candidate, small))[0];
  // A report from the spot needs no place of the sentence that is far from its act.
  const spot = reading.dateline !== null && FACE_TO_FACE.has(candidate.ofType ?? candidate.type);
  if (best === undefined || gap(best, candidate, small) > (spot ? 20 : 35)) return null;
  // "in the Belgian capital, Brussels", "Beit Hanun in the Gaza Strip": the most exact place counts.
  const finer = free.find(
    (mention) =>
      mention !== best &&
      mention.place.kind !== 'country' &&
      best.place.kind === 'country' &&
      Math.max(mention.first - best.last, best.first - mention.last) <= 6 &&
      mention.place.country === best.place.country,
  );
  // "outside the UN headquarters in Baghdad", "at Tahrir Palace in the Egyptian capital, Cairo": where a house stands.
  const reach = best.place.country === null ? TO_CITY : 2;
  const city =
    best.place.kind === 'venue'
      ? free.find(
          (mention) =>
            mention.place.kind === 'city' && mention.first >= best.last && mention.first - best.last <= reach,
        )
      : undefined;
  const chosen = city ?? finer ?? best;
  return { name: chosen.place.name, country: chosen.place.country, sentence, range: chosen, span: null };
}
