/**
 * "He", "she", "they" to the person or persons who were the last subject.
 *
 * Matches: "Mr Ba arrived on Monday. He met …" → Ba. Near miss: "It said": never a person.
 */
import type { Phrase, Reading } from '../reading';

export function refinePronouns(reading: Reading): void {
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
      if (phrase.kind === 'they' && many.length > 1) phrase.kind = 'pair';
    if (group.length > 1) many = group;
  }
}
