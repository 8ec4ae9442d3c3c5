/** Somebody who takes part in an event, with the words that name them. */
import type { ExtractedParticipant } from '@/lib/domain/extraction';
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import type { Phrase, Reading, Sentence } from '../reading';

export interface Person {
  entity: Entity;
  phrase: Phrase;
  sentence: Sentence;
  role: ExtractedParticipant['role'];
}

/** The state or organisation for which somebody acts: that of the person, else the one named with the office. */
export function partyOfPerson({ entity, phrase }: Person, reading: Reading): Entity | null {
  return (
    partyOf(entity, reading.lexicon) ?? (phrase.of === null ? null : partyOf(phrase.of, reading.lexicon))
  );
}
