/**
 * Whom "the two sides", "the two countries" and "the two leaders" mean: the sides of the last act between two, else the two
 * that the last sentence before names.
 *
 * Matches: "A met B. C may come, said D. The two leaders agreed" (A and B), "the two countries signed" (their states).
 * Near miss: "A will meet, B announced": who only announces is no side.
 */
import { partyOf } from '../lexicon/lexicon';
import { wordsAt } from '../lexicon/token-trie';
import { type Candidate, type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';
import { type Person, partyOfPerson } from './person';

/** "A, who is in Brussels, met B": where it was, and no side. */
function isWhere({ marker, first, last, capacity }: Phrase, { places }: Sentence): boolean {
  if (marker !== 'at' || capacity !== null) return false;
  return places.some((place) => place.located && place.first < last && first < place.last);
}

/** One person of each party, in the order of the phrases, where they name just two; else null. */
function twoSides(phrases: Iterable<Phrase>, sentence: Sentence, reading: Reading): Person[] | null {
  const people = new Map<string, Person>();
  for (const phrase of phrases) {
    if (phrase.entity === null || phrase.attributive || isWhere(phrase, sentence)) continue;
    const person: Person = { entity: phrase.entity, phrase, sentence, role: 'initiator' };
    const party = partyOfPerson(person, reading);
    if (party !== null && !people.has(party.key)) people.set(party.key, person);
    if (people.size > 2) return null;
  }
  return people.size === 2 ? [...people.values()] : null;
}

/** What a sentence tells of two sides. */
interface ToldSides {
  /** Of the first act in it that two do together. */
  together: Person[] | null;
  /** All whom it names, but for those who only say something. */
  named: Person[] | null;
  speakers: ReadonlySet<Phrase>;
}

function toldSides(sentence: Sentence, candidates: readonly Candidate[], reading: Reading): ToldSides {
  let together: Person[] | null = null;
  const speakers = new Set<Phrase>();
  for (const { initiators, recipients, act } of candidates) {
    if (act.row.mutual === true && sentence.source === 'body')
      together ??= twoSides([...initiators, ...recipients], sentence, reading);
    if (act.row.frame === 'say') for (const phrase of initiators) speakers.add(phrase);
  }
  const others = phrasesOf(sentence, reading).filter((phrase) => !speakers.has(phrase));
  return { together, named: twoSides(others, sentence, reading), speakers };
}

interface Index {
  of: Map<Sentence, Candidate[]>;
  sides: Map<Sentence, ToldSides>;
}
const indexes = new WeakMap<readonly Candidate[], Index>();

/** Candidates by their sentence. */
function indexOf(candidates: readonly Candidate[]): Index {
  const made = indexes.get(candidates);
  if (made !== undefined) return made;
  const of = new Map<Sentence, Candidate[]>();
  for (const candidate of candidates) {
    const there = of.get(candidate.sentence);
    if (there) there.push(candidate);
    else of.set(candidate.sentence, [candidate]);
  }
  const index = { of, sides: new Map() };
  indexes.set(candidates, index);
  return index;
}

/** Looked for once in each sentence, however many acts ask. */
function sidesIn(sentence: Sentence, { of, sides }: Index, reading: Reading): ToldSides {
  const known = sides.get(sentence);
  if (known !== undefined) return known;
  const found = toldSides(sentence, of.get(sentence) ?? [], reading);
  sides.set(sentence, found);
  return found;
}

/** Sentences after which nobody says "the two sides" of somebody any more. */
const REMEMBERED = 40;

/** The two sides of which a sentence before, or the same one before the act, tells. */
export function sidesBefore({ sentence, act }: Candidate, reading: Reading): readonly Person[] {
  const at = sentence.index;
  const index = indexOf(reading.candidates);
  const before = reading.sentences.slice(Math.max(0, at - REMEMBERED), at).reverse();
  for (const other of before) {
    const { together } = sidesIn(other, index, reading);
    if (together !== null) return together;
  }
  if (sentence.source === 'title') return [];
  const { speakers } = sidesIn(sentence, index, reading);
  const earlier = phrasesOf(sentence, reading).filter(({ first }) => first < act.first);
  const own = twoSides(
    earlier.filter((phrase) => !speakers.has(phrase)),
    sentence,
    reading,
  );
  if (own !== null) return own;
  for (const other of before) {
    if (other.source === 'title') break;
    const { named } = sidesIn(other, index, reading);
    if (named !== null) return named;
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
