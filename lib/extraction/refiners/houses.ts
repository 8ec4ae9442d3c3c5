/**
 * The capital, where an act was in a house of the government that received it.
 *
 * Matches: "presented his credentials to the President at State House" (his capital), "received at his office",
 * "signed at the Danish foreign ministry" (Copenhagen).
 * Near miss: "the foreign ministry said" (a speaker, no place), "at the embassy" (the house of another state).
 */
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { wordsAt } from '../lexicon/token-trie';
import type { Acted, Dated, PlaceReading, Sentence, TokenRange } from '../reading';

/** A house of government after a word of place, with the words between ("at the Danish foreign ministry"). */
function houseIn(sentence: Sentence, reading: Acted): TokenRange | null {
  const { houses, markers, determiners } = reading.pack.words;
  const plain = wordsAt(sentence.tokens);
  for (let i = 1; i < sentence.tokens.length; i += 1) {
    const match = houses.longest(i, plain);
    if (match === null) continue;
    for (let k = i - 1; k >= 0 && i - k <= 4; k -= 1) {
      const token = sentence.tokens[k];
      if (token === undefined) break;
      if (markers.get(token.fold) === 'at') return { first: i, last: i + match.length };
      const inside =
        determiners.has(token.fold) || token.capital || token.text === "'s" || token.text === '’s';
      if (!inside) break;
    }
  }
  return null;
}

/** Whose house it is: the state named with it, or the side that receives. */
function ownerOf(candidate: Dated, house: TokenRange, reading: Acted): Entity | null {
  const named = candidate.sentence.phrases.find(
    (phrase) => phrase.first < house.last && house.first - 4 <= phrase.first && phrase.last <= house.last,
  );
  const own = named?.of ?? named?.entity ?? null;
  if (own !== null && own.kind !== 'person') return partyOf(own, reading.lexicon);
  const type = candidate.ofType ?? candidate.type;
  const hosts = ['visit', 'appointment', 'letter', 'agreement'].includes(type)
    ? [...candidate.recipients, ...candidate.initiators]
    : [...candidate.initiators, ...candidate.recipients];
  return partyOf(hosts[0]?.entity ?? null, reading.lexicon);
}

export function capitalOfHouse(candidate: Dated, reading: Acted): PlaceReading | null {
  const house = houseIn(candidate.sentence, reading);
  const owner = house === null ? null : ownerOf(candidate, house, reading);
  const seat = owner === null ? undefined : reading.lexicon.seats.get(owner.key);
  if (seat === undefined) return null;
  return { name: seat.city, country: seat.country, sentence: candidate.sentence, range: house, span: null };
}
