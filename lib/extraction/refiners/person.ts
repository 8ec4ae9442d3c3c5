/** Somebody who takes part in an event, with the words that name them. */
import type { ExtractedParticipant } from '@/lib/domain/extraction';
import type { Entity } from '../lexicon/entity';
import type { Phrase, Sentence } from '../reading';

export interface Person {
  entity: Entity;
  phrase: Phrase;
  sentence: Sentence;
  role: ExtractedParticipant['role'];
}
