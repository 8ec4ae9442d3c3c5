/**
 * Where ambassadors without a name are posted.
 *
 * Matches: "the ambassadors of A and B called on C's president" (both to C). Near miss: "A's ambassador to B" (the words say it).
 */
import type { Entity } from '../lexicon/entity';
import type { Acted, PlacingSentence } from '../reading';
import { datelineState } from './home-states';

/**
 * Ambassadors without a name, in a sentence about one other state than those that sent them, are posted there; where it
 * names no other, to the state of the dateline. Near miss: "the ambassadors of A and B" (neither is sent to the other).
 */
export function post(sentence: PlacingSentence, reading: Acted): void {
  const sent = sentence.phrases.filter(
    ({ capacity, of }) => capacity === 'Ambassador' && of?.kind === 'state',
  );
  const open = sent.filter(({ name, posting }) => name === null && posting === null);
  if (open.length === 0) return;
  const senders = new Set(sent.map(({ of }) => of?.key));
  const others = new Map<string, Entity>();
  for (const label of sentence.labels)
    if (label.kind === 'name' && label.entity.kind === 'state' && !senders.has(label.entity.key))
      others.set(label.entity.key, label.entity);
  const here = others.size === 0 && sent.length > 1 ? datelineState(reading) : null;
  const host = others.size === 1 ? [...others.values()][0] : here;
  if (host == null || senders.has(host.key)) return;
  for (const phrase of open) phrase.posting = host;
}
