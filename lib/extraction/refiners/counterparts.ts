/**
 * "His counterpart": who holds the office of the person named before, for another state.
 *
 * Matches: "وزير الخارجية المصري … نظيره الإيراني عباس عراقجي", "همتای ترکیه‌ای خود", "son homologue turc", "İranlı mevkidaşı".
 * Near miss: a counterpart of nobody named before stays without office.
 */
import type { Phrase, Placing } from '../reading';

const COUNTERPART = 'Counterpart';

/** The office of a person, from the words or from the posts that the lexicon knows. */
function officeOf(phrase: Phrase): { capacity: string; role: string | null } | null {
  if (phrase.capacity !== null && phrase.capacity !== COUNTERPART)
    return { capacity: phrase.capacity, role: phrase.role };
  const post = phrase.entity?.kind === 'person' ? phrase.entity.posts.at(-1) : undefined;
  return post === undefined ? null : { capacity: post.office, role: 'GOV' };
}

export function refineCounterparts(reading: Placing): void {
  let last: { capacity: string; role: string | null } | null = null;
  for (const sentence of reading.sentences) {
    for (const phrase of sentence.phrases) {
      if (phrase.capacity === COUNTERPART) {
        phrase.capacity = last?.capacity ?? null;
        phrase.role = last?.role ?? null;
        continue;
      }
      last = officeOf(phrase) ?? last;
    }
  }
}
