/**
 * "He", "she", "they" to the person or persons who were the last subject; "they" in what somebody tells to who tells it.
 *
 * Matches: "Mr Ba arrived on Monday. He met …" → Ba; "EU leaders said they had agreed …" → EU.
 * Near miss: "It said": never a person; "leaders said the two had agreed": whom else they speak of.
 */
import type { Phrase, Placing, PlacingSentence } from '../reading';

/** "A said they were sending …": those who tell of themselves. */
function tellers(they: Phrase, { clauses }: PlacingSentence): Phrase | null {
  const told = clauses.find(
    ({ kind, subject }) =>
      kind === 'told' && subject.some(({ first, last }) => first <= they.first && they.last <= last),
  );
  const [group] = told?.parent?.subject ?? [];
  const phrase = group?.phrases.findLast(({ entity }) => entity !== null);
  return phrase === undefined || phrase.entity?.kind === 'person' ? null : phrase;
}

export function refinePronouns(reading: Placing): void {
  let one: Phrase | null = null;
  let many: Phrase[] = [];
  for (const sentence of reading.sentences) {
    if (sentence.source !== 'body') continue;
    for (const phrase of sentence.phrases) {
      if (phrase.kind === 'he' && one !== null) {
        phrase.entity = one.entity;
        phrase.of = one.of;
        phrase.capacity = one.capacity;
        phrase.role = one.role;
      }
      if (
        phrase.kind === 'actor' &&
        phrase.entity?.kind === 'person' &&
        (phrase.subject || phrase.marker === 'agent') &&
        !phrase.attributive
      )
        one = phrase;
    }
    const subjects = sentence.phrases.filter(
      (phrase) => phrase.kind === 'actor' && phrase.subject && !phrase.attributive,
    );
    const group = subjects.filter((phrase) => phrase.group === subjects[0]?.group);
    for (const phrase of sentence.phrases)
      if (phrase.kind === 'they') {
        const teller = tellers(phrase, sentence);
        if (teller !== null) phrase.entity = teller.entity;
        else if (many.length > 1) phrase.kind = 'pair';
      }
    if (group.length > 1) many = group;
  }
}
