/**
 * The participants of an act: roles from all sentences that tell of it, the most specific actor of each side.
 *
 * Matches: "Iraq and NATO held talks … Hussein met Stoltenberg" → the two persons; the states are their parties.
 * Near miss: a state only spoken of ("about Syria") → mentioned, never a party.
 */
import type { ExtractedParticipant } from '@/lib/domain/extraction';
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import type { Candidate, Phrase, Reading, Sentence } from '../reading';
import { holderCapacity } from './capacity';
import { companionsIn } from './companions';
import type { Cluster } from './main-act';
import { pairMembers } from './pair-offices';
import { subordinate } from './score-points';
import { partiesOf } from './special-acts';

export interface Person {
  entity: Entity;
  phrase: Phrase;
  sentence: Sentence;
  role: ExtractedParticipant['role'];
}

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
      return pairMembers(phrase, pair, reading).map((person) => ({ ...person, role }));
    return phrase.entity === null ? [] : [{ entity: phrase.entity, phrase, sentence, role }];
  });
}

/** The two actors of the last sentence before that named exactly two sides: what "the two sides" means. */
function pairBefore(candidate: Candidate, reading: Reading): Person[] {
  for (let i = candidate.sentence.index; i >= 0; i -= 1) {
    const sentence = reading.sentences[i] as Sentence;
    if (sentence.source === 'title') break;
    const people: Person[] = [];
    for (const phrase of sentence.phrases) {
      if (
        phrase.entity === null ||
        phrase.attributive ||
        (i === candidate.sentence.index && phrase.first >= candidate.act.first)
      )
        continue;
      const party = partyOf(phrase.entity, reading.lexicon);
      if (
        party === null ||
        people.some((person) => partyOf(person.entity, reading.lexicon)?.key === party.key)
      )
        continue;
      people.push({ entity: phrase.entity, phrase, sentence, role: 'initiator' });
    }
    if (people.length === 2) return people;
  }
  return [];
}

function rolesOf(candidate: Candidate, reading: Reading): Person[] {
  const needsPair = [...candidate.initiators, ...candidate.recipients].some(
    (phrase) => phrase.kind === 'pair',
  );
  const pair = needsPair ? pairBefore(candidate, reading) : [];
  return [
    ...resolved(candidate.initiators, candidate.sentence, 'initiator', pair, reading),
    ...resolved(candidate.recipients, candidate.sentence, 'recipient', pair, reading),
    ...resolved(candidate.others, candidate.sentence, 'participant', pair, reading),
  ];
}

/** A state or organ gives way to the person who acts for it in the same role. */
function mostSpecific(people: readonly Person[], reading: Reading): Person[] {
  const partyKey = (person: Person): string | undefined => partyOf(person.entity, reading.lexicon)?.key;
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
    if (member.act.row.frame === 'noun' || member.sentence.source === 'title' || subordinate(member))
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
  return new Set(people.flatMap((person) => partyOf(person.entity, reading.lexicon)?.key ?? []));
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
    .filter((person) => sides.has(partyOf(person.entity, reading.lexicon)?.key ?? ''))
    .filter((person) => !spokenFor.has(partyOf(person.entity, reading.lexicon)?.key ?? ''))
    .map((person) => ({ ...person, role: 'participant' as const }));
}

/** A ceremony or meeting told of further on: "The signing was attended by A and B." */
const OCCASION =
  /^(meeting|talks|ceremony|signing|session|reception|visit|discussions|dialogue|conference|event|summit|banquet)$/;
const OCCASION_REACH = 8;

/** People whom the sentences of the act, or a later word of the same occasion, say were there too. */
function companyOf(cluster: Cluster, found: ReadonlySet<string>, reading: Reading): Person[] {
  const own = new Set(
    [cluster.lead, ...cluster.members.filter((member) => !subordinate(member))].map(
      ({ sentence }) => sentence,
    ),
  );
  const at = cluster.lead.sentence.index;
  const later = reading.sentences.filter(
    (sentence) =>
      sentence.source === 'body' &&
      sentence.index > at &&
      sentence.index - at <= OCCASION_REACH &&
      (sentence.tokens.some((token) => OCCASION.test(token.fold)) ||
        // "The prime minister is accompanied by …": whoever is accompanied acts in the event.
        (sentence.index - at <= 4 && found.has(sentence.phrases[0]?.entity?.key ?? ''))),
  );
  for (const sentence of later) own.add(sentence);
  return [...own].flatMap((sentence) =>
    companionsIn(sentence, reading)
      .filter(({ entity }) => entity?.kind === 'person')
      .map((phrase) => ({ entity: phrase.entity as Entity, phrase, sentence, role: 'participant' as const })),
  );
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
  for (const person of leadPeople) add(person);
  const partyKey = (person: Person): string | undefined => partyOf(person.entity, reading.lexicon)?.key;
  for (const member of cluster.members) {
    if (subordinate(member) && member.type !== 'meeting') continue;
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
        !subordinate(member) &&
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
        add({
          ...person,
          role:
            person.role === side.role || (side.role === 'initiator' && person.role === 'initiator')
              ? side.role
              : 'participant',
        });
      } else if (side === undefined && leadPeople.length < 2) add(person);
      else if (person.entity.kind === 'person' || side === undefined) add({ ...person, role: 'participant' });
    }
  }
  for (const person of companyOf(cluster, new Set(found.keys()), reading)) add(person);
  for (const person of speakersOf(cluster, [...found.values()], reading)) add(person);
  return mostSpecific([...found.values()], reading);
}

/** "in the Belgian capital, Brussels": the phrase is a city and nothing else, and does nothing. */
function cityOnly(phrase: Phrase, sentence: Sentence): boolean {
  if (sentence.acts.some((act) => act.groupFirst === phrase.last)) return false;
  return sentence.places.some(
    (mention) =>
      mention.place.kind === 'city' && phrase.first === mention.first && mention.last === phrase.last,
  );
}

/** Everybody else whom the sentences of the act name. */
export function mentionedIn(cluster: Cluster, people: readonly Person[], reading: Reading): Person[] {
  const taken = new Set(people.map((person) => person.entity.key));
  const parties = new Set(
    partiesOf(
      people.map((person) => person.phrase),
      reading,
    ).map((party) => party.key),
  );
  const mentioned: Person[] = [];
  const near = reading.sentences.filter(
    (sentence) =>
      sentence.source === 'body' &&
      sentence.index - cluster.lead.sentence.index < 8 &&
      sentence.index >= cluster.lead.sentence.index,
  );
  for (const sentence of near) {
    for (const phrase of sentence.phrases) {
      const { entity } = phrase;
      if (entity === null || phrase.attributive || taken.has(entity.key) || parties.has(entity.key)) continue;
      // A city that says where something was does not bring its state into the text.
      if (entity.kind === 'state' && (phrase.marker === 'at' || cityOnly(phrase, sentence))) continue;
      if (entity.kind === 'person' && entity.actorId === null && phrase.capacity === null) continue;
      taken.add(entity.key);
      mentioned.push({ entity, phrase, sentence, role: 'mentioned' });
    }
  }
  return mentioned.slice(0, 12);
}

/** "…, a week after A declared", "on the eve of a visit by A": named for what came before or comes after the news. */
function behind({ sentence, phrase }: Person): boolean {
  for (let i = phrase.first - 1; i >= 0 && phrase.first - i <= 9; i -= 1) {
    const token = sentence.tokens[i];
    if (token === undefined || (token.kind === 'mark' && /^[,;:]$/.test(token.text))) return false;
    if (/^(after|following|before|since|when|while|eve|despite)$/.test(token.fold)) return true;
  }
  return false;
}

/**
 * Who of those named beside the act has a part in it: an official of either side in the first two sentences, and the
 * state or organ of a side for which nobody else acts. Of 109 officials of a side in annotated English reports, 36 of 49
 * named in the first two sentences took part, 12 of 57 named later did.
 */
export function takingPart(
  mentioned: readonly Person[],
  people: readonly Person[],
  parties: readonly Entity[],
  lead: Candidate,
  reading: Reading,
): Person[] {
  const opening = reading.sentences.findIndex((sentence) => sentence.source === 'body') + 1;
  const partyKey = (person: Person): string | undefined => partyOf(person.entity, reading.lexicon)?.key;
  const acting = new Set(people.map(partyKey));
  return mentioned.map((person) => {
    const key = partyKey(person);
    if (!parties.some((party) => party.key === key)) return person;
    const early = person.sentence.index <= opening;
    // An office without a name is most often that of somebody who is named elsewhere.
    const nameless = person.entity.name.startsWith(`${person.phrase.capacity} of `);
    const official =
      person.entity.kind === 'person' &&
      person.phrase.capacity !== null &&
      early &&
      !(nameless && acting.has(key));
    // "He will be received by A on Thursday": A's part is in what comes after the news.
    const elsewhere = reading.candidates.some(
      (candidate) =>
        candidate.sentence === person.sentence &&
        candidate.status !== lead.status &&
        [...candidate.initiators, ...candidate.recipients].some((phrase) => phrase.entity === person.entity),
    );
    if (elsewhere) return person;
    const alone = !acting.has(key) && (early || (person.entity.kind === 'organ' && person.phrase.subject));
    return (official && !behind(person)) || alone ? { ...person, role: 'participant' } : person;
  });
}

export function participantOf(person: Person, reading: Reading): ExtractedParticipant {
  const { entity, phrase, role } = person;
  const party =
    partyOf(entity, reading.lexicon) ?? (phrase.of === null ? null : partyOf(phrase.of, reading.lexicon));
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
