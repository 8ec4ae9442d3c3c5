/**
 * The participants of an act: roles from all sentences that tell of it, the most specific actor of each side.
 *
 * Matches: "Iraq and NATO held talks … Hussein met Stoltenberg" → the two persons; the states are their parties.
 * Near miss: a state only spoken of ("about Syria") → mentioned, never a party.
 */
import type { ExtractedParticipant } from '@/lib/domain/extraction';
import type { EventType } from '@/lib/domain/ontology';
import type { Entity } from '../lexicon/entity';
import { isOfficeName } from '../lexicon/office-kinds';
import { subordinate } from '../news/clause-of-act';
import type { Candidate, Phrase, Reading, Sentence } from '../reading';
import { isWeak, typeOf } from './act-kind';
import { holderCapacity } from './capacity';
import { companyOf } from './company';
import type { Cluster } from './main-act';
import { asStates, sidesBefore } from './pair-of-text';
import { pairMembers } from './pair-offices';
import { type Person, partyOfPerson } from './person';

/** At which one speaks for a state, whoever is named first. */
const ENCOUNTERS: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'summit', 'visit', 'call']);

const RANK: Record<Entity['kind'], number> = {
  person: 3,
  organ: 2,
  group: 2,
  people: 1,
  state: 1,
  organisation: 1,
};

function resolved(
  phrases: readonly Phrase[],
  sentence: Sentence,
  role: Person['role'],
  pair: readonly Person[],
  reading: Reading,
): Person[] {
  return phrases.flatMap((phrase) => {
    if (phrase.kind === 'pair')
      return asStates(phrase, sentence, pairMembers(phrase, pair, reading), reading).map((person) => ({
        ...person,
        role,
      }));
    return phrase.entity === null ? [] : [{ entity: phrase.entity, phrase, sentence, role }];
  });
}

function rolesOf(candidate: Candidate, reading: Reading): Person[] {
  const needsPair = [...candidate.initiators, ...candidate.recipients].some(
    (phrase) => phrase.kind === 'pair',
  );
  const pair = needsPair ? sidesBefore(candidate, reading) : [];
  return [
    ...resolved(candidate.initiators, candidate.sentence, 'initiator', pair, reading),
    ...resolved(candidate.recipients, candidate.sentence, 'recipient', pair, reading),
    ...resolved(candidate.others, candidate.sentence, 'participant', pair, reading),
  ];
}

/** A state or organ gives way to the person who acts for it in the same role. */
function mostSpecific(people: readonly Person[], reading: Reading): Person[] {
  const partyKey = (person: Person): string | undefined => partyOfPerson(person, reading)?.key;
  const better = (person: Person): boolean =>
    people.some(
      (other) =>
        other !== person &&
        partyKey(other) !== undefined &&
        partyKey(other) === partyKey(person) &&
        other.role === person.role &&
        RANK[other.entity.kind] > RANK[person.entity.kind],
    );
  const keep = people.filter((person) => person.role === 'participant' || !better(person));
  const demoted = people.filter((person) => person.role !== 'participant' && better(person));
  return [...keep, ...demoted.map((person) => ({ ...person, role: 'participant' as const }))];
}

/** A sentence of the act that tells who did it to whom, where the lead only says "A and B". */
function directed(cluster: Cluster, people: readonly Person[], reading: Reading): Person[] | null {
  if (people.length !== 2 || people.some((person) => person.role !== 'initiator')) return null;
  const sides = partyKeys(people, reading);
  for (const member of cluster.members) {
    if (member.act.row.frame === 'noun' || member.sentence.source === 'title' || subordinate(member, reading))
      continue;
    const roles = rolesOf(member, reading);
    const theirs = partyKeys(roles, reading);
    const both = theirs.size === 2 && [...theirs].every((key) => sides.has(key));
    if (
      both &&
      roles.some((person) => person.role === 'recipient') &&
      roles.some((person) => person.role === 'initiator')
    ) {
      const named = new Set(roles.map((person) => person.entity.key));
      return [
        ...roles,
        ...people
          .filter((person) => !named.has(person.entity.key))
          .map((person) => ({ ...person, role: 'participant' as const })),
      ];
    }
  }
  return null;
}

function partyKeys(people: readonly Person[], reading: Reading): Set<string> {
  return new Set(people.flatMap((person) => partyOfPerson(person, reading)?.key ?? []));
}

/** Those who speak for a side beside the act: "…, the ministry said", "X told reporters". */
function speakersOf(cluster: Cluster, people: readonly Person[], reading: Reading): Person[] {
  const sides = partyKeys(people, reading);
  const spokenFor = partyKeys(
    people.filter((person) => person.entity.kind === 'person'),
    reading,
  );
  const at = cluster.lead.sentence.index;
  return reading.candidates
    .filter(
      (candidate) =>
        candidate.act.row.frame === 'say' &&
        candidate.sentence.source === 'body' &&
        candidate.sentence.index >= at &&
        candidate.sentence.index - at <= 1,
    )
    .flatMap((candidate) => rolesOf({ ...candidate, recipients: [] }, reading))
    .filter((person) => person.entity.kind === 'person' || person.entity.kind === 'organ')
    .filter((person) => sides.has(partyOfPerson(person, reading)?.key ?? ''))
    .filter((person) => !spokenFor.has(partyOfPerson(person, reading)?.key ?? ''))
    .map((person) => ({ ...person, role: 'participant' as const }));
}

/**
 * "A met B's opposition chief … the talks with C D": an office that the lead leaves without a name, and the one person
 * without an office who plays its part in another telling. Near miss: a person of another state.
 */
function standIn(person: Person, cluster: Cluster, reading: Reading): Person {
  const { entity, phrase, role } = person;
  if (phrase.capacity === null || !isOfficeName(entity.name, phrase.capacity)) return person;
  const named = new Map(
    cluster.members
      .flatMap((member) => rolesOf(member, reading))
      .filter((other) => other.role === role && other.entity.kind === 'person')
      .filter((other) => other.entity.party === null || other.entity.party === entity.party)
      .filter((other) => other.phrase.capacity === null && other.entity.key !== entity.key)
      .map((other) => [other.entity.key, other] as const),
  );
  const [only, second] = [...named.values()];
  if (only === undefined || second !== undefined) return person;
  return {
    ...only,
    entity: { ...only.entity, party: entity.party, cameo: only.entity.cameo ?? entity.cameo },
  };
}

/**
 * Whether whoever acts in another telling is the one who acted for the side of the lead: "A and B signed … The accord was
 * signed by C and D". Near miss: "A condemned the raid … President C condemned it too", "At the signing C thanked B".
 */
function tellsAgain(member: Candidate, lead: Candidate): boolean {
  if (lead.type === 'condemnation') return false;
  if (isWeak(lead)) return Math.abs(member.sentence.index - lead.sentence.index) <= 1;
  return member.act.row.frame !== 'noun' || lead.act.row.frame === 'noun' || ENCOUNTERS.has(typeOf(lead));
}

/** Participants of a cluster; the roles of the lead win over those of later sentences. */
export function refinePeople(cluster: Cluster, reading: Reading): Person[] {
  const found = new Map<string, Person>();
  const first = rolesOf(cluster.lead, reading);
  const leadPeople = directed(cluster, first, reading) ?? first;
  const weak = cluster.lead.type === 'statement';
  const tells = !weak && cluster.lead.type !== 'condemnation';
  const add = (person: Person): void => {
    if (!found.has(person.entity.key)) found.set(person.entity.key, person);
  };
  for (const person of leadPeople) add(standIn(person, cluster, reading));
  const partyKey = (person: Person): string | undefined => partyOfPerson(person, reading)?.key;
  for (const member of cluster.members) {
    if (subordinate(member, reading) && member.type !== 'meeting') continue;
    // Words quoted tell of the act, but "he" and "we" in them are the speaker's.
    if (member.act.quoted && member !== cluster.lead) continue;
    for (const person of rolesOf(member, reading)) {
      if (found.has(person.entity.key)) continue;
      const side = leadPeople.find(
        (other) => partyKey(other) !== undefined && partyKey(other) === partyKey(person),
      );
      const near =
        member.sentence.source === 'body' &&
        member.act.mood !== 'infinitive' &&
        !subordinate(member, reading) &&
        (!weak || member.sentence.index - cluster.lead.sentence.index <= 2);
      if (person.entity.kind === 'person' && person.entity.party === null && person.phrase.capacity === null)
        continue;
      // Whoever only tells of a deed has not done it.
      if (tells && member.type === 'statement') {
        if (person.role === 'initiator') add({ ...person, role: 'participant' });
        continue;
      }
      if (side !== undefined && RANK[person.entity.kind] > RANK[side.entity.kind] && near) {
        // The one who acts for a side stands in for it only in the part that the side played.
        const standsIn = person.role === side.role && tellsAgain(member, cluster.lead);
        add({ ...person, role: standsIn ? side.role : 'participant' });
      } else if (side === undefined && leadPeople.length < 2) add(person);
      else if (person.entity.kind === 'person' || side === undefined) add({ ...person, role: 'participant' });
    }
  }
  for (const person of companyOf(cluster, new Set(found.keys()), reading)) add(person);
  for (const person of speakersOf(cluster, [...found.values()], reading)) add(person);
  return mostSpecific([...found.values()], reading);
}

export function participantOf(person: Person, reading: Reading): ExtractedParticipant {
  const { entity, role } = person;
  const party = partyOfPerson(person, reading);
  const isPerson = entity.kind === 'person';
  return {
    name: entity.name,
    actorId: entity.actorId,
    role,
    capacity: isPerson ? holderCapacity(person, party, reading) : null,
    affiliation: party === null || party.key === entity.key ? null : party.name,
    cameo: entity.cameo ?? party?.cameo ?? null,
  };
}
