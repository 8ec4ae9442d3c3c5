/**
 * Places: cities, countries, regions and houses of the lexicon, and unknown ones after a word of place.
 *
 * Matches: "in the Belgian capital, Brussels", "at NATO headquarters" (its city), "in Jedeide" (unknown, capital).
 * Near miss: "the Baghdad government" (an actor), "in March" (a date), "in Congress" (a body, no place).
 */
import type { PlaceEntry } from '../lexicon/entity';
import { smallWords } from '../lexicon/small-words';
import { wordsAt } from '../lexicon/token-trie';
import type { Named, NamedSentence, NamingSentence, PlaceMention } from '../reading';
import { unknownPlaces, unknownVenues } from './unknown-places';

/** "on the West Bank", "on Bubiyan Island" are places; "an accord on Hong Kong" is about one. */
function standsOn(place: PlaceEntry, sentence: NamedSentence, first: number, reading: Named): boolean {
  return (
    place.kind === 'region' || smallWords(reading.language).lands.has(sentence.tokens[first + 1]?.fold ?? '')
  );
}

/** "بالعاصمة السودانية الخرطوم": adjectives may stand between a noun of place and the name. */
function isDemonym(sentence: NamedSentence, at: number): boolean {
  return sentence.labels.some(
    (label) => label.kind === 'name' && label.form === 'demonym' && label.first <= at && at < label.last,
  );
}

function isLocated(sentence: NamedSentence, first: number, place: PlaceEntry, reading: Named): boolean {
  const { tokens } = sentence;
  const { markers, determiners, placeNouns } = reading.pack.words;
  for (let i = first - 1, steps = 0; i >= 0 && steps < 6; i -= 1, steps += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    const kind = markers.get(token.fold);
    if (kind === 'at') return token.fold !== 'on' || standsOn(place, sentence, first, reading);
    if (kind !== undefined && kind !== 'of') return false;
    // "in the Cuban capital of Havana", "in the Belgian capital, Brussels", "in the southern city of Basra".
    const bridge =
      determiners.has(token.fold) ||
      placeNouns.has(token.fold) ||
      (placeNouns.size > 0 && isDemonym(sentence, i)) ||
      kind === 'of' ||
      token.text === ',' ||
      (token.capital && i < first - 1) ||
      token.glued;
    if (!bridge) return false;
    if (token.text === ',' && !placeNouns.has(tokens[i - 1]?.fold ?? '')) return false;
  }
  return false;
}

/** Fills `sentence.places`; `located` tells whether a word of place stands before. */
export function findPlaces(sentence: NamingSentence, reading: Named): void {
  const { tokens } = sentence;
  const capitals = reading.pack.pack.capitals;
  const { lowPlaces, opposing } = smallWords(reading.language);
  const plain = wordsAt(tokens);
  const places: PlaceMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (capitals && !token.capital && !lowPlaces.has(token.fold))) continue;
    // "pro-Danish", "anti-Denmark": a mind, no place.
    if (token.glued && opposing.has(tokens[i - 1]?.fold ?? '')) continue;
    const own = reading.pack.places.longest(i, plain);
    const shared = reading.lexicon.places.longest(i, plain);
    const exact = (found: typeof own): boolean =>
      found?.values.some((value) => value.kind !== 'country') === true;
    const ownLonger = own !== null && own.length > (shared?.length ?? 0);
    const ownAlike = own !== null && own.length === shared?.length && (exact(own) || !exact(shared));
    const match = ownLonger || ownAlike ? own : shared;
    const place: PlaceEntry | undefined =
      match?.values.find((value) => value.kind !== 'country') ?? match?.values[0];
    if (match !== null && place !== undefined) {
      const last = i + match.length;
      const cases = reading.pack.pack.apostrophe === 'suffix' && tokens[last]?.kind === 'mark';
      if (tokens[last]?.glued !== true || tokens[last]?.capital || cases)
        places.push({
          first: i,
          last,
          place,
          located: tokens[last]?.fold === 'loc' || isLocated(sentence, i, place, reading),
        });
      i = last - 1;
    }
  }
  if (capitals) {
    places.push(...namelessCapitals(sentence, places, reading));
    places.push(...unknownPlaces(sentence, places, reading));
    places.push(...unknownVenues(sentence, places, reading));
  }
  sentence.places = places.sort((a, b) => a.first - b.first);
}

/** "in the Brazilian capital": the city, where its name does not follow ("in the Belgian capital, Brussels"). */
function namelessCapitals(
  sentence: NamedSentence,
  known: readonly PlaceMention[],
  reading: Named,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const label of sentence.labels) {
    if (label.kind !== 'name' || label.entity.kind !== 'state') continue;
    const at = sentence.tokens[label.last]?.kind === 'mark' ? label.last + 1 : label.last;
    const seat = reading.lexicon.seats.get(label.entity.key);
    if (seat === undefined || sentence.tokens[at]?.fold !== 'capital') continue;
    if (known.some(({ first, place }) => first > at && first - at <= 3 && place.country === seat.country))
      continue;
    const place: PlaceEntry = { name: seat.city, country: seat.country, kind: 'city' };
    found.push({ first: at, last: at + 1, place, located: isLocated(sentence, label.first, place, reading) });
  }
  return found;
}
