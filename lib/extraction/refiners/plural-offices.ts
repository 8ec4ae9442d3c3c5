/**
 * "The foreign ministers of A and B": each of the states named after a plural office stands for its holder; where the
 * holders are named too, each belongs to the state at the same place of the list.
 *
 * Matches: "وزرای خارجه ایران و عراق", "les ministres … de la France et de l'Allemagne", "X و Y وزیران خارجه ایران و مصر",
 * "the foreign ministers of Egypt and Jordan, A and B,".
 * Near miss: "وزیر خارجه ایران و عراق توافق کردند" (one minister, and a state).
 */
import type { Acted, Open, Phrase, PlacingSentence } from '../reading';
import { joinPairOffice } from './pair-offices';

/** As many names as states, before the office or behind the states: first to first. */
function inOrder(
  phrase: Open<Phrase>,
  names: readonly Open<Phrase>[],
  states: readonly Open<Phrase>[],
): void {
  const owners = [phrase.of, ...states.map((state) => state.entity)];
  if (names.length !== owners.length) return;
  names.forEach((name, i) => {
    name.of = owners[i] ?? null;
    name.capacity = phrase.capacity;
    name.role = phrase.role;
  });
  for (const state of states) {
    state.entity = null;
    state.of = null;
  }
}

/** The list of names behind the states: ", A and B". */
function namesBehind(sentence: PlacingSentence, last: number, reading: Acted): Open<Phrase>[] {
  const names: Open<Phrase>[] = [];
  let end = last;
  for (const other of sentence.phrases) {
    if (other.first < last) continue;
    const between = sentence.tokens.slice(end, other.first);
    const listed = between.every(({ fold, text }) => text === ',' || reading.pack.words.and.has(fold));
    const free = other.name !== null && other.capacity === null && other.of === null;
    if (!listed || between.length === 0 || !free) break;
    names.push(other);
    end = other.last;
  }
  return names;
}

/** "وزيرا الدفاع في قطر وتركيا": the states may stand behind "in". */
function statesIn(sentence: PlacingSentence, phrase: Phrase): Open<Phrase>[] {
  const first = sentence.phrases.find((other) => other.first === phrase.last + 1 && other.marker === 'at');
  const states = sentence.phrases.filter((other) => first !== undefined && other.group === first.group);
  return states.length > 1 && states.every((state) => state.entity?.kind === 'state') ? states : [];
}

/** A state that stands for whoever holds the office there. */
function holder(state: Open<Phrase>, office: Phrase): void {
  state.capacity = office.capacity;
  state.role = office.role;
  state.of = state.entity;
  state.entity = null;
  state.kind = 'office';
  state.marker = office.marker;
  state.markerWord = office.markerWord;
}

export function refinePluralOffices(sentence: PlacingSentence, reading: Acted): void {
  const { pluralOffices } = reading.pack.words;
  if (pluralOffices.size === 0) return;
  for (const phrase of sentence.phrases) {
    if (phrase.capacity === null) continue;
    const plural = sentence.tokens
      .slice(
        phrase.first,
        phrase.name === null && !reading.pack.pack.officeNounLast ? phrase.first + 2 : phrase.last,
      )
      .some((token) => pluralOffices.has(token.fold));
    if (!plural) continue;
    if (phrase.of === null && phrase.name === null) joinPairOffice(sentence, phrase);
    const within = phrase.of === null && phrase.name === null ? statesIn(sentence, phrase) : [];
    if (within[0] !== undefined) {
      phrase.of = within[0].entity;
      phrase.last = within[0].last;
      within[0].entity = null;
      for (const state of within.slice(1)) holder(state, phrase);
      for (const state of within) state.group = phrase.group;
      continue;
    }
    const group = sentence.phrases.filter((other) => other.group === phrase.group);
    const states = group.filter(
      (other) => other !== phrase && other.capacity === null && other.entity?.kind === 'state',
    );
    if (phrase.name !== null && group.some((other) => other.name !== null && other.first < phrase.first)) {
      inOrder(
        phrase,
        group.filter((other) => other.name !== null),
        states,
      );
      continue;
    }
    if (phrase.name !== null) continue;
    const behind = namesBehind(sentence, Math.max(phrase.last, ...states.map(({ last }) => last)), reading);
    if (phrase.of !== null && states.length > 0 && behind.length === states.length + 1) {
      inOrder(phrase, behind, states);
      Object.assign(phrase, { capacity: null, role: null, of: null, kind: 'actor' });
    } else for (const other of states) holder(other, phrase);
  }
}
