/** What kind of act a candidate tells of. */
import type { EventType } from '@/lib/domain/ontology';
import type { Candidate } from '../reading';

/** A plain utterance is news only where no deed is told. */
const WEAK: ReadonlySet<EventType> = new Set(['statement', 'other']);

export function isWeak({ type }: Candidate): boolean {
  return WEAK.has(type);
}

/** Its kind; of what is planned or called off, the kind of that. */
export function typeOf({ ofType, type }: Candidate): EventType {
  return ofType ?? type;
}
