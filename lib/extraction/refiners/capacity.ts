/**
 * The office in which a person acts: the one that the text gives, else the post held on that day.
 *
 * Matches: "Fuad Hussein" on 16 September 2020 → Minister of Foreign Affairs, although the sentence gives no office.
 * Near miss: an office that the text gives another person.
 */
import type { Entity } from '../lexicon/entity';
import { type Phrase, phrasesOf, type Reading, type Sentence } from '../reading';

function within(from: string | null, to: string | null, day: string): boolean {
  const low = from?.slice(0, day.length);
  const high = to?.slice(0, 10);
  return (low === undefined || low <= day) && (high === undefined || high >= day.slice(0, high.length));
}

export function holderCapacity(
  person: { entity: Entity; phrase: Phrase; sentence: Sentence },
  party: Entity | null,
  reading: Reading,
): string | null {
  const { entity, phrase } = person;
  if (phrase.capacity !== null && phrase.capacity !== 'Chief' && phrase.capacity !== 'Leader')
    return phrase.capacity;
  for (const sentence of reading.sentences) {
    const named = phrasesOf(sentence, reading).find(
      (other) =>
        other.entity?.key === entity.key &&
        other.capacity !== null &&
        other.capacity !== 'Chief' &&
        other.capacity !== 'Leader',
    );
    if (named?.capacity) return named.capacity;
  }
  const day = reading.referenceDay;
  const post =
    day === null
      ? undefined
      : entity.posts.find(
          (held) =>
            within(held.from, held.to, day) &&
            (party === null || reading.lexicon.entities.get(held.of)?.party === party.key),
        );
  return post?.office ?? phrase.capacity;
}
