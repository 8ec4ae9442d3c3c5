/**
 * "The foreign ministers of A and B": each of the states named after a plural office stands for its holder; where the
 * holders are named too, each belongs to the state at the same place of the list.
 *
 * Matches: "وزرای خارجه ایران و عراق", "les ministres … de la France et de l'Allemagne", "X و Y وزیران خارجه ایران و مصر".
 * Near miss: "وزیر خارجه ایران و عراق توافق کردند" (one minister, and a state).
 */
import type { Phrase, Reading, Sentence } from '../reading';
import { joinPairOffice } from './pair-offices';

/** Names before the office, states after it: first to first. */
function inOrder(phrase: Phrase, group: readonly Phrase[], states: readonly Phrase[]): void {
  const names = group.filter((other) => other.name !== null);
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

/** "وزيرا الدفاع في قطر وتركيا": the states may stand behind "in". */
function statesIn(sentence: Sentence, phrase: Phrase): Phrase[] {
  const first = sentence.phrases.find((other) => other.first === phrase.last + 1 && other.marker === 'at');
  const states = sentence.phrases.filter((other) => first !== undefined && other.group === first.group);
  return states.length > 1 && states.every((state) => state.entity?.kind === 'state') ? states : [];
}

/** A state that stands for whoever holds the office there. */
function holder(state: Phrase, office: Phrase): void {
  state.capacity = office.capacity;
  state.role = office.role;
  state.of = state.entity;
  state.entity = null;
  state.kind = 'office';
  state.marker = office.marker;
  state.markerWord = office.markerWord;
}

export function refinePluralOffices(sentence: Sentence, reading: Reading): void {
  const { pluralOffices } = reading.pack.words;
  if (pluralOffices.size === 0) return;
  for (const phrase of sentence.phrases) {
    if (phrase.capacity === null) continue;
    const plural = sentence.tokens
      .slice(phrase.first, phrase.name === null && reading.language !== 'en' ? phrase.first + 2 : phrase.last)
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
      inOrder(phrase, group, states);
      continue;
    }
    if (phrase.name !== null) continue;
    for (const other of states) holder(other, phrase);
  }
}
