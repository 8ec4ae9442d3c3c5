/**
 * "The foreign ministers of A and B": each of the states named after a plural office stands for its holder.
 *
 * Matches: "وزرای خارجه ایران و عراق", "les ministres … de la France et de l'Allemagne". Near miss: "وزیر خارجه ایران و عراق
 * توافق کردند" (one minister, and a state).
 */
import type { Reading, Sentence } from '../reading';

export function refinePluralOffices(sentence: Sentence, reading: Reading): void {
  const { pluralOffices } = reading.pack.words;
  if (pluralOffices.size === 0) return;
  for (const phrase of sentence.phrases) {
    if (phrase.capacity === null || phrase.name !== null) continue;
    const word = sentence.tokens
      .slice(phrase.first, phrase.first + 2)
      .some((token) => pluralOffices.has(token.fold));
    if (!word) continue;
    for (const other of sentence.phrases) {
      if (
        other === phrase ||
        other.group !== phrase.group ||
        other.capacity !== null ||
        other.entity?.kind !== 'state'
      )
        continue;
      other.capacity = phrase.capacity;
      other.role = phrase.role;
      other.of = other.entity;
      other.entity = null;
      other.kind = 'office';
    }
  }
}
