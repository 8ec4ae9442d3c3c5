/**
 * Who acts, where the words of the act name nobody who does: both sides of a talk or an accord of two, else the one side
 * besides those to whom it is done.
 *
 * Matches: "The summit between A and B was put off" (A and B), "A delegation of B was awaited … A has put its visit off" (A).
 * Near miss: an attack, which unknown hands may have done; two sides besides, of which nothing tells which one acted.
 */
import type { EventType } from '@/lib/domain/ontology';
import type { Candidate, Reading } from '../reading';
import { typeOf } from './act-kind';
import { type Person, partyOfPerson } from './person';

/** What two do together. */
const JOINT: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'summit', 'agreement']);
/** In which a person rather than the state comes forward. */
const ENCOUNTERS: ReadonlySet<EventType> = new Set([...JOINT, 'visit', 'call']);
/** Done by hands that the text may not name, or to people who stand in it for their state. */
const BY_UNKNOWN: ReadonlySet<EventType> = new Set([
  'attack',
  'condemnation',
  'protest',
  'appointment',
  'expulsion',
]);

/** The same people, with somebody who acts where that can be told. */
export function withMovers(people: readonly Person[], lead: Candidate, reading: Reading): Person[] {
  const type = typeOf(lead);
  if (BY_UNKNOWN.has(type) || people.some(({ role }) => role === 'initiator')) return [...people];
  const sideOf = (person: Person): string | undefined => partyOfPerson(person, reading)?.key;
  const done = people.filter(({ role }) => role === 'recipient');
  const targets = new Set(done.map(sideOf));
  if (JOINT.has(type) && targets.size > 1)
    return people.map((person) => (done.includes(person) ? { ...person, role: 'initiator' } : person));
  // Who receives and who is received, only the words of the act can tell.
  if (type === 'meeting') return [...people];
  const others = people.filter(
    (person) =>
      person.role === 'participant' &&
      sideOf(person) !== undefined &&
      !targets.has(sideOf(person)) &&
      // Whoever comes is named with the coming; who is named behind it greets.
      (type !== 'visit' || person.sentence.index <= lead.sentence.index),
  );
  if (done.length === 0 || new Set(others.map(sideOf)).size !== 1) return [...people];
  const self = others.find((person) => person.entity.key === sideOf(person));
  const person = others.find(({ entity }) => entity.kind === 'person');
  const mover = (ENCOUNTERS.has(type) ? person : self) ?? self ?? others[0];
  return people.map((each) => (each === mover ? { ...each, role: 'initiator' } : each));
}
