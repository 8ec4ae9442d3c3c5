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

/** Acts that a later verb of the sentence makes planned or calls off: "plans to visit", "cancelled a visit". */
function calledOff(sentence: Sentence, act: Act): Act | null {
  return (
    sentence.acts.find(
      (other) =>
        other !== act &&
        other.row.frame === 'noun' &&
        ((other.first >= act.last && other.first - act.last <= 14) ||
          (act.passive && other.last <= act.groupFirst && act.groupFirst - other.last <= 8)),
    ) ?? null
  );
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
    recipients.every((phrase) => phrase.entity?.kind === 'organ' || phrase.entity === null)
  ) {
    const reached = destinationPhrases(sentence, act, reading);
    if (reached.length > 0) recipients = reached;
  }
  if (
    row.frame === 'noun' &&
    row.mutual &&
    initiators.length === 0 &&
    recipients.length > 0 &&
    (recipients.length > 1 || recipients[0]?.kind === 'pair')
  )
    [initiators, recipients] = [recipients, []];
  initiators = withEntity(initiators);
  recipients = withEntity(recipients).filter(
    (phrase) => !initiators.some((other) => other.entity !== null && other.entity.key === phrase.entity?.key),
  );
  if (initiators.length === 0 && recipients.length === 0) return null;
  const planned = act.mood === 'planned';
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
  if (row.frame === 'call-off') {
    const target = calledOff(sentence, act);
    const more =
      target === null
        ? []
        : withEntity([
            ...argumentsOf(sentence, target, reading).subjects,
            ...argumentsOf(sentence, target, reading).objects,
          ]);
    return {
      ...base,
      type: 'cancelled',
      status: 'cancelled',
      ofType: target?.row.type ?? null,
      recipients: recipients.length > 0 ? recipients : more.filter((phrase) => !initiators.includes(phrase)),
    };
  }
  if (planned) return { ...base, type: 'planned', cameo: '030', status: 'planned', ofType: row.type };
  return base;
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
    recipients: about === undefined ? [] : [about],
    others: [],
    date: null,
    place: null,
    score: 0,
  });
}
