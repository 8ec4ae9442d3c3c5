/**
 * The phrases of a text that give a participant both name and office, and whether the words beside them put the post
 * into the past or the future.
 *
 * Matches: "the former Iraqi prime minister, X" (past); "the new commander, X" (next). Near miss: "X, who succeeded the
 * former minister" (too far from the name).
 */
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import type { ExtractedEvent, ExtractedParticipant } from '@/lib/domain/extraction';
import type { Entity } from '../lexicon/entity';
import { officeTimes } from '../lexicon/office-times';
import type { Named, NamedSentence, Phrase } from '../reading';

export interface NamedBearer {
  phrase: Phrase;
  sentence: NamedSentence;
  entity: Entity;
  time: 'past' | 'now' | 'next';
}

/** The day on which an event's people held their posts, YYYY-MM-DD. */
export function dayOf(event: ExtractedEvent, reading: Named): string | null {
  const parsed = event.date === null ? null : parseEdtfDate(event.date);
  return parsed?.ok && parsed.date.precision === 'day' ? parsed.date.startsOn : reading.referenceDay;
}

/** Whether the words beside a phrase put its post into the past or the future, for those who check it. */
export function timeOf(phrase: Phrase, sentence: NamedSentence, reading: Named): NamedBearer['time'] {
  const { over, leaving, ahead, fresh } = officeTimes(reading.language);
  const around = sentence.tokens.slice(Math.max(0, phrase.first - 2), phrase.last + 2);
  if (around.some(({ fold }) => over.has(fold) || leaving.has(fold))) return 'past';
  return around.some(({ fold }) => ahead.has(fold) || fresh.has(fold)) ? 'next' : 'now';
}

/** Whether an office without a name is that of somebody who held it or will hold it: "the former president". */
export function isOfAnotherTime(phrase: Phrase, sentence: NamedSentence, reading: Named): boolean {
  const { over, ahead } = officeTimes(reading.language);
  const words = sentence.tokens.slice(Math.max(0, phrase.first - 1), phrase.last + 1);
  return words.some(({ fold }) => over.has(fold) || ahead.has(fold));
}

const BY_NAME = new WeakMap<Named, ReadonlyMap<string, NamedBearer[]>>();

/**
 * The first of such phrases with each office, by the name of their person. Collected once: a text may tell of hundreds of
 * events and say the same of one person a thousand times.
 */
function byName(reading: Named): ReadonlyMap<string, NamedBearer[]> {
  const found = new Map<string, NamedBearer[]>();
  const said = new Set<string>();
  for (const sentence of reading.sentences)
    for (const phrase of sentence.phrases) {
      const { entity } = phrase;
      if (entity?.kind !== 'person' || phrase.name === null || phrase.capacity === null) continue;
      const named = { phrase, sentence, entity, time: timeOf(phrase, sentence, reading) };
      const what = `${entity.name}\n${entity.key}\n${named.time}\n${phrase.capacity}\n${phrase.of?.key}`;
      if (said.has(what)) continue;
      said.add(what);
      const list = found.get(entity.name);
      if (list === undefined) found.set(entity.name, [named]);
      else list.push(named);
    }
  BY_NAME.set(reading, found);
  return found;
}

export function namedWithOffice(participant: ExtractedParticipant, reading: Named): readonly NamedBearer[] {
  return (BY_NAME.get(reading) ?? byName(reading)).get(participant.name) ?? [];
}
