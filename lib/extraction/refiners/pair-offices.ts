/**
 * "The ministers of the two countries": the office of each of the two parties of the text.
 *
 * Matches: "وزیران حمل و نقل دو کشور", "iki ülkenin maliye bakanları", "les ministres de la Défense des deux pays".
 * Near miss: "the two ministers" (the two persons named before).
 */
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import type { Acted, Phrase, Sentence } from '../reading';
import { officeHolder } from './offices';

/** Gives the pair of a sentence the plural office that stands beside it. */
export function joinPairOffice(sentence: Sentence, office: Phrase): void {
  const pair = sentence.phrases.find(
    (phrase) =>
      phrase.kind === 'pair' &&
      (phrase.first === office.last ||
        (phrase.first === office.last + 1 && phrase.marker === 'of') ||
        (phrase.last + 1 === office.first && phrase.marker === 'of')),
  );
  if (pair === undefined) return;
  Object.assign(pair, {
    capacity: office.capacity,
    role: office.role,
    marker: office.marker,
    markerWord: office.markerWord,
    subject: office.subject,
    first: Math.min(pair.first, office.first),
    last: Math.max(pair.last, office.last),
  });
  Object.assign(office, { capacity: null, kind: 'actor', entity: null });
}

/** The holders of a pair's office for the two sides; the sides themselves where the pair bears no office. */
export function pairMembers<Side extends { entity: Entity; phrase: Phrase; sentence: Sentence }>(
  phrase: Phrase,
  pair: readonly Side[],
  reading: Acted,
): Side[] {
  if (phrase.capacity === null) return [...pair];
  return pair.map((person) => {
    const party = partyOf(person.entity, reading.lexicon);
    const holder =
      party === null ? null : officeHolder({ ...phrase, of: party, posting: null }, person.sentence, reading);
    return holder === null || party === null
      ? person
      : { ...person, entity: holder, phrase: { ...phrase, entity: holder, of: party, kind: 'actor' } };
  });
}
