/**
 * Whom "the two sides", "the two countries" and "the two leaders" mean: the sides of the last act between two, else the two
 * that the last sentence before names.
 *
 * Matches: "A met B. C may come, said D. The two leaders agreed" (A and B), "the two countries signed" (their states).
 * Near miss: "A will meet, B announced": who only announces is no side.
 */
import { partyOf } from '../lexicon/lexicon';
import { wordsAt } from '../lexicon/token-trie';
import type { Candidate, Phrase, Reading, Sentence } from '../reading';
import { type Person, partyOfPerson } from './person';

/** One person of each of two parties, in the order of the phrases; fewer where they name fewer, more where they name more. */
function ofEachParty(phrases: readonly Phrase[], sentence: Sentence, reading: Reading): Person[] {
  const people = new Map<string, Person>();
  for (const phrase of phrases) {
    if (phrase.entity === null || phrase.attributive) continue;
    const person: Person = { entity: phrase.entity, phrase, sentence, role: 'initiator' };
    const party = partyOfPerson(person, reading);
    if (party !== null && !people.has(party.key)) people.set(party.key, person);
  }
  return [...people.values()];
}

/** The two sides of which a sentence before, or the same one before the act, tells. */
export function sidesBefore(candidate: Candidate, reading: Reading): Person[] {
  const at = candidate.sentence.index;
  const told = reading.candidates
    .filter(
      ({ sentence, act }) => sentence.source === 'body' && sentence.index < at && act.row.mutual === true,
    )
    .sort((a, b) => b.sentence.index - a.sentence.index);
  for (const { initiators, recipients, sentence } of told) {
    const sides = ofEachParty([...initiators, ...recipients], sentence, reading);
    if (sides.length === 2) return sides;
  }
  for (let i = at; i >= 0; i -= 1) {
    const sentence = reading.sentences[i] as Sentence;
    if (sentence.source === 'title') break;
    const speakers = reading.candidates
      .filter((other) => other.sentence === sentence && other.act.row.frame === 'say')
      .flatMap(({ initiators }) => initiators);
    const named = sentence.phrases.filter(
      (phrase) => !speakers.includes(phrase) && (i < at || phrase.first < candidate.act.first),
    );
    const sides = ofEachParty(named, sentence, reading);
    if (sides.length === 2) return sides;
  }
  return [];
}

/** "the two countries", "both governments": not the people who act for them, but the states themselves. */
export function asStates(
  pair: Phrase,
  sentence: Sentence,
  sides: readonly Person[],
  reading: Reading,
): readonly Person[] {
  const plain = wordsAt(sentence.tokens);
  const states = reading.pack.words.statePairs.longest(pair.first, plain);
  if (states === null) return sides;
  return sides.map((side) => {
    const party = partyOf(side.entity, reading.lexicon) ?? side.phrase.of;
    return party === null ? side : { ...side, entity: party, phrase: { ...side.phrase, capacity: null } };
  });
}
