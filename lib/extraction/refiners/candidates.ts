/**
 * Acts with their arguments become candidates for events; what is denied or only supposed does not.
 *
 * Matches: "A met B on Monday". Near misses: "A did not meet B", "A may meet B", "if A met B".
 */
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import type { Act, Candidate, Phrase, Reading, Sentence } from '../reading';
import { argumentsOf } from './arguments';

/** The states and organisations behind some phrases, without repetition. */
export function partiesOf(phrases: readonly Phrase[], reading: Reading): Entity[] {
  const parties = new Map<string, Entity>();
  for (const phrase of phrases) {
    const party =
      partyOf(phrase.entity, reading.lexicon) ??
      (phrase.of === null ? null : partyOf(phrase.of, reading.lexicon));
    if (party !== null) parties.set(party.key, party);
  }
  return [...parties.values()];
}

function withEntity(phrases: readonly Phrase[]): Phrase[] {
  const seen = new Set<string>();
  return phrases.filter((phrase) => {
    if (phrase.kind === 'pair') return true;
    if (phrase.entity === null || seen.has(phrase.entity.key)) return false;
    seen.add(phrase.entity.key);
    return true;
  });
}

/** Where a visit goes: the state of the city or country reached. */
function destinationPhrases(sentence: Sentence, act: Act, reading: Reading): Phrase[] {
  const place = sentence.places.find(
    (mention) =>
      mention.first >= act.last && mention.first - act.last <= 12 && mention.place.country !== null,
  );
  const state = place?.place.country ? reading.lexicon.stateByIso.get(place.place.country) : undefined;
  if (place === undefined || state === undefined) return [];
  const named = sentence.phrases.find(
    (phrase) =>
      phrase.first <= place.first &&
      place.last <= phrase.last &&
      phrase.entity?.kind === 'state' &&
      !phrase.attributive,
  );
  if (named !== undefined)
    return sentence.phrases.filter((phrase) => phrase.group === named.group && phrase.entity !== null);
  return [
    {
      first: place.first,
      last: place.last,
      entity: state,
      capacity: null,
      role: null,
      of: null,
      posting: null,
      name: null,
      kind: 'actor',
      place: place.place,
      marker: 'to',
      markerWord: null,
      subject: false,
      attributive: false,
      group: -1,
    },
  ];
}

/** The act that is called off: "cancelled his visit to", "training in Oslo has been suspended". */
function calledOff(sentence: Sentence, act: Act): Act | null {
  const after = sentence.acts.find(
    (other) => other.row.frame === 'noun' && other.first >= act.last && other.first - act.last <= 14,
  );
  const before = sentence.acts.findLast(
    (other) =>
      other.row.frame === 'noun' && other.last <= act.groupFirst && act.groupFirst - other.last <= 12,
  );
  return act.passive ? (before ?? after ?? null) : (after ?? null);
}

function callOff(base: Candidate, reading: Reading): Candidate {
  const { sentence, act, initiators, recipients } = base;
  const target = calledOff(sentence, act);
  const of = target === null ? null : argumentsOf(sentence, target, reading);
  const rest = of === null ? [] : withEntity([...of.objects, ...of.agents, ...of.subjects]);
  const ofType = target?.row.type ?? null;
  // Who carries a thing out also calls it off, where nobody else is named.
  const by =
    initiators.length > 0 ? initiators : withEntity([...(of?.agents ?? []), ...(of?.subjects ?? [])]);
  const keys = new Set(by.map((phrase) => phrase.entity?.key));
  let others = (recipients.length > 0 && !act.passive ? recipients : rest).filter(
    (phrase) => !keys.has(phrase.entity?.key),
  );
  if (others.length === 0 && target !== null)
    others = destinationPhrases(sentence, target, reading).filter((phrase) => !keys.has(phrase.entity?.key));
  // A host who stops another's visit refuses; who stops his own cancels.
  const hosts = partiesOf(by, reading);
  const guests = partiesOf(others, reading);
  const refused =
    ofType === 'visit' && !act.passive && guests.length > 0 && !guests.some((guest) => hosts.includes(guest));
  return {
    ...base,
    type: 'cancelled',
    cameo: refused ? '120' : '160',
    status: 'cancelled',
    ofType,
    initiators: by,
    recipients: others,
  };
}

/** A condemned deed: its victims take part in the event, its doer, where named, is the one condemned. */
function condemned(base: Candidate, reading: Reading): Candidate {
  const { sentence, act, recipients } = base;
  const deed = sentence.acts.find(
    (other) =>
      other.first >= act.last &&
      other.first - act.last <= 8 &&
      /^(attack|expulsion|sanction)$/.test(other.row.type),
  );
  if (deed === undefined) return base;
  const of = argumentsOf(sentence, deed, reading);
  const doers = withEntity(deed.row.frame === 'noun' ? of.subjects : []);
  const victims = withEntity(
    of.objects.length > 0 ? of.objects : recipients.filter((phrase) => phrase.first > deed.first),
  );
  return { ...base, recipients: doers, others: victims.filter((phrase) => !doers.includes(phrase)) };
}

/** "sworn in as the state's ambassador to …": the state appoints. */
function appointed(base: Candidate): Candidate {
  const { sentence, act, initiators, recipients } = base;
  if (initiators.length > 0 || !act.passive) return base;
  const office = sentence.phrases.find(
    (phrase) => phrase.first >= act.last && phrase.capacity !== null && phrase.of !== null,
  );
  if (office === undefined || office.of === null) return base;
  const appointee = recipients[0];
  if (appointee?.entity?.kind === 'person' && appointee.entity.party === null)
    appointee.entity.party = office.of.party;
  if (appointee !== undefined)
    Object.assign(appointee, {
      capacity: appointee.capacity ?? office.capacity,
      posting: office.posting,
      of: appointee.of ?? office.of,
    });
  return { ...base, initiators: [{ ...office, entity: office.of, capacity: null, kind: 'actor' }] };
}

/** "In a call with B, A agreed …": who acts in the main clause is the other side of the noun. */
function topicOwner(sentence: Sentence, act: Act, reading: Reading): Phrase[] {
  const marker =
    reading.pack.words.markers.get(sentence.tokens[act.first - 1]?.fold ?? '') ??
    reading.pack.words.markers.get(sentence.tokens[act.first - 2]?.fold ?? '') ??
    reading.pack.words.markers.get(sentence.tokens[act.first - 3]?.fold ?? '');
  if (marker !== 'at' && marker !== 'other') return [];
  const main = sentence.phrases.find(
    (phrase) =>
      phrase.first > act.last &&
      phrase.subject &&
      !phrase.attributive &&
      phrase.entity !== null &&
      sentence.tokens[phrase.first - 1]?.text === ',' &&
      sentence.acts.some((other) => other.groupFirst === phrase.last),
  );
  const before = sentence.phrases.find(
    (phrase) => phrase.last < act.first && phrase.subject && !phrase.attributive && phrase.entity !== null,
  );
  const found = act.first <= 4 ? main : before;
  return found === undefined
    ? []
    : sentence.phrases.filter((phrase) => phrase.group === found.group && phrase.entity !== null);
}

function bothSides(act: Act): Phrase {
  return {
    first: act.first,
    last: act.last,
    entity: null,
    capacity: null,
    role: null,
    of: null,
    posting: null,
    name: null,
    kind: 'pair',
    place: null,
    marker: null,
    markerWord: null,
    subject: true,
    attributive: false,
    group: -1,
  };
}

function candidateOf(sentence: Sentence, act: Act, reading: Reading): Candidate | null {
  if (act.mood === 'negated' || act.mood === 'supposed') return null;
  const { row } = act;
  if (row.frame === 'say') return null;
  const { subjects, objects, agents } = argumentsOf(sentence, act, reading);
  let initiators = act.passive ? agents : subjects;
  let recipients = act.passive ? (subjects.length > 0 ? subjects : objects) : objects;
  if (row.reverse) [initiators, recipients] = [recipients, initiators];
  if (
    row.destination &&
    !act.passive &&
    recipients.every((phrase) => phrase.entity?.kind !== 'person' && phrase.entity?.kind !== 'state')
  ) {
    const reached = destinationPhrases(sentence, act, reading);
    if (reached.length > 0) recipients = reached;
  }
  if (row.frame === 'noun' && initiators.length === 0 && recipients.length > 0) {
    const between = recipients.length > 1 && recipients[0]?.markerWord === 'between';
    const owner =
      row.mutual && !between
        ? topicOwner(sentence, act, reading).filter((phrase) => !recipients.includes(phrase))
        : [];
    if (owner.length > 0) initiators = owner;
    else if (row.mutual && (recipients.length > 1 || recipients[0]?.kind === 'pair'))
      [initiators, recipients] = [recipients, []];
  }
  // "The talks will begin on Tuesday": between the two sides of the text.
  if (act.takesPlace && initiators.length === 0 && recipients.length === 0) initiators = [bothSides(act)];
  initiators = withEntity(initiators);
  recipients = withEntity(recipients).filter(
    (phrase) => !initiators.some((other) => other.entity !== null && other.entity.key === phrase.entity?.key),
  );
  const base: Candidate = {
    sentence,
    act,
    type: row.type,
    cameo: row.cameo,
    status: 'happened',
    ofType: null,
    initiators,
    recipients,
    others: [],
    date: null,
    place: null,
    score: 0,
  };
  const shaped =
    row.frame === 'call-off'
      ? callOff(base, reading)
      : row.type === 'condemnation'
        ? condemned(base, reading)
        : row.type === 'appointment'
          ? appointed(base)
          : base;
  if (shaped.initiators.length === 0 && shaped.recipients.length === 0) return null;
  const object = shaped.recipients[0];
  if (row.ifPerson && object?.entity?.kind === 'person' && !object.attributive)
    return { ...shaped, ...row.ifPerson };
  if (act.mood === 'planned' && row.frame !== 'call-off')
    return { ...shaped, type: 'planned', cameo: '030', status: 'planned', ofType: row.type };
  return shaped;
}

export function refineCandidates(reading: Reading): void {
  for (const sentence of reading.sentences) {
    for (const act of sentence.acts) {
      const candidate = candidateOf(sentence, act, reading);
      if (candidate !== null) reading.candidates.push(candidate);
    }
    statementOf(sentence, reading);
  }
}

/** Speech is about a state or organisation, whoever of it is named. */
function asParty(phrase: Phrase, reading: Reading): Phrase {
  const party = partyOf(phrase.entity, reading.lexicon);
  return party === null ? phrase : { ...phrase, entity: party, capacity: null };
}

/** Where a sentence reports speech and no act of its own, the saying itself is the candidate. */
function statementOf(sentence: Sentence, reading: Reading): void {
  const say = sentence.acts.find((act) => act.row.frame === 'say' && act.mood === 'fact');
  if (say === undefined) return;
  const { subjects } = argumentsOf(sentence, say, reading);
  const speakers = withEntity(subjects.length > 0 ? subjects : []);
  if (speakers.length === 0) return;
  const home = new Set(partiesOf(speakers, reading).map((party) => party.key));
  const about = sentence.phrases.find(
    (phrase) =>
      phrase.first >= say.last &&
      phrase.entity !== null &&
      partiesOf([phrase], reading).some((party) => !home.has(party.key)),
  );
  reading.candidates.push({
    sentence,
    act: say,
    type: 'statement',
    cameo: say.row.cameo,
    status: 'happened',
    ofType: null,
    initiators: speakers,
    recipients: about === undefined ? [] : [asParty(about, reading)],
    others: [],
    date: null,
    place: null,
    score: 0,
  });
}
