/**
 * Everybody else whom the text names beside the act, and who of them has a part in it.
 *
 * Matches: "A expelled two diplomats of B, Foreign Minister C said" (C takes part), a state spoken of (mentioned).
 * Near miss: "a week after D declared …": named for what lies behind.
 */
import type { Entity } from '../lexicon/entity';
import { isOfficeName } from '../lexicon/office-kinds';
import { smallWords } from '../lexicon/small-words';
import { type Candidate, type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';
import type { Cluster } from './main-act';
import { type Person, partyOfPerson } from './person';
import { partiesOf } from './special-acts';

/** "in the Belgian capital, Brussels": the phrase is a city and nothing else, and does nothing. */
function cityOnly(phrase: Phrase, sentence: Sentence): boolean {
  if (sentence.acts.some((act) => act.groupFirst === phrase.last)) return false;
  return sentence.places.some(
    (mention) =>
      mention.place.kind === 'city' && phrase.first === mention.first && mention.last === phrase.last,
  );
}

/** Everybody else whom the sentences of the act name. */
export function mentionedIn(cluster: Cluster, people: readonly Person[], reading: Reading): Person[] {
  const taken = new Set(people.map((person) => person.entity.key));
  const parties = new Set(
    partiesOf(
      people.map((person) => person.phrase),
      reading,
    ).map((party) => party.key),
  );
  const mentioned: Person[] = [];
  const near = reading.sentences.filter(
    (sentence) =>
      sentence.source === 'body' &&
      sentence.index - cluster.lead.sentence.index < 8 &&
      sentence.index >= cluster.lead.sentence.index,
  );
  for (const sentence of near) {
    for (const phrase of phrasesOf(sentence, reading)) {
      const { entity } = phrase;
      if (entity === null || phrase.attributive || taken.has(entity.key) || parties.has(entity.key)) continue;
      // A city that says where something was does not bring its state into the text.
      if (entity.kind === 'state' && (phrase.marker === 'at' || cityOnly(phrase, sentence))) continue;
      if (entity.kind === 'person' && phrase.capacity === null) continue;
      taken.add(entity.key);
      mentioned.push({ entity, phrase, sentence, role: 'mentioned' });
    }
  }
  return mentioned.slice(0, 12);
}

/** "…, a week after A declared", "on the eve of a visit by A": named for what came before or comes after the news. */
export function behind({ sentence, phrase }: Pick<Person, 'sentence' | 'phrase'>, reading: Reading): boolean {
  const { beforeAside } = smallWords(reading.language);
  for (let i = phrase.first - 1; i >= 0 && phrase.first - i <= 9; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || (token.kind === 'mark' && /^[,;:]$/.test(token.text))) return false;
    if (beforeAside.has(token.fold)) return true;
  }
  return false;
}

/**
 * Who of those named beside the act has a part in it: an official of either side in the first two sentences, and the
 * state or organ of a side for which nobody else acts. Of 109 officials of a side in annotated English reports, 36 of 49
 * named in the first two sentences took part, 12 of 57 named later did.
 */
export function takingPart(
  mentioned: readonly Person[],
  people: readonly Person[],
  parties: readonly Entity[],
  lead: Candidate,
  reading: Reading,
): Person[] {
  const opening = reading.sentences.findIndex((sentence) => sentence.source === 'body') + 1;
  const partyKey = (person: Person): string | undefined => partyOfPerson(person, reading)?.key;
  const acting = new Set(people.map(partyKey));
  return mentioned.map((person) => {
    const key = partyKey(person);
    if (!parties.some((party) => party.key === key)) return person;
    const early = person.sentence.index <= opening;
    // An office without a name is most often that of somebody who is named elsewhere.
    const { capacity } = person.phrase;
    const nameless = capacity !== null && isOfficeName(person.entity.name, capacity);
    const official =
      person.entity.kind === 'person' &&
      person.phrase.capacity !== null &&
      early &&
      !(nameless && acting.has(key));
    // "He will be received by A on Thursday": A's part is in what comes after the news.
    const elsewhere = reading.candidates.some(
      (candidate) =>
        candidate.sentence === person.sentence &&
        candidate.status !== lead.status &&
        [...candidate.initiators, ...candidate.recipients].some((phrase) => phrase.entity === person.entity),
    );
    if (elsewhere) return person;
    const alone = !acting.has(key) && (early || (person.entity.kind === 'organ' && person.phrase.subject));
    return (official && !behind(person, reading)) ||
      (alone && !(person.entity.kind === 'person' && behind(person, reading)))
      ? { ...person, role: 'participant' }
      : person;
  });
}
