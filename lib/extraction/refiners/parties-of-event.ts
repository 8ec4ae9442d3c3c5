/**
 * The two parties of an event: one of each side, or none where it is no matter of two.
 *
 * Matches: "A met B" (A and B), "A said …" under a title about B (A and B). Near miss: "A, B and C signed" (no pair).
 */
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import type { Candidate, Reading } from '../reading';
import { type Person, partyOfPerson } from './person';

/** The one other state or organisation that the sentence of the act, or else the title, names in any form. */
function onlyOther(known: Entity, lead: Candidate, reading: Reading): Entity | null {
  const title = reading.sentences.filter((sentence) => sentence.source === 'title');
  const next = reading.sentences[lead.sentence.index + 1];
  for (const sentences of [[lead.sentence], title, next === undefined ? [] : [next]]) {
    const others = new Map<string, Entity>();
    for (const sentence of sentences) {
      for (const label of sentence.labels) {
        if (label.kind !== 'name' && label.kind !== 'person') continue;
        const party = partyOf(label.entity, reading.lexicon);
        if (party !== null && party.key !== known.key) others.set(party.key, party);
      }
    }
    if (others.size === 1) return [...others.values()][0] as Entity;
  }
  return null;
}

/** Three states or more that act together make no pair. */
function isJointOfMany(acting: readonly Person[], reading: Reading): boolean {
  const parties = acting
    .filter((person) => person.role === 'initiator')
    .flatMap((person) => partyOfPerson(person, reading)?.key ?? []);
  return new Set(parties).size > 2;
}

/** The two parties: one of each side where roles tell sides apart, else the two that stand first. */
export function partiesOfEvent(
  people: readonly Person[],
  lead: Candidate | null,
  reading: Reading,
): Entity[] {
  const acting = people.filter((person) => person.role !== 'mentioned');
  const found: Entity[] = [];
  const add = (list: readonly Person[]): void => {
    for (const person of list) {
      const party = partyOfPerson(person, reading);
      if (party !== null && !found.some((other) => other.key === party.key)) {
        found.push(party);
        return;
      }
    }
  };
  add(acting.filter((person) => person.role === 'initiator'));
  add(acting.filter((person) => person.role === 'recipient'));
  if (found.length === 1 && isJointOfMany(acting, reading)) return [];
  if (found.length < 2)
    add(acting.filter((person) => person.role === 'initiator' || person.role === 'recipient'));
  if (found.length < 2) add(acting);
  if (found.length === 1) {
    const posting = acting
      .map((person) => person.phrase.posting)
      .find((state) => state !== null && state !== undefined);
    const other = posting ?? (lead === null ? null : onlyOther(found[0] as Entity, lead, reading));
    if (other !== null) found.push(other);
  }
  return found.length === 2 ? found : [];
}
