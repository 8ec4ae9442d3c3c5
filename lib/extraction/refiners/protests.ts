/**
 * Who demonstrates, and against whom, where the words say it in other ways than subject and object.
 *
 * Matches: "une manifestation anti-américaine" (against the United States), "devant l'ambassade d'Ouganda" (against Uganda),
 * "hundreds gathered in Nairobi" (Kenyan demonstrators).
 * Near miss: a summons or note of protest (cameo 11): its ministry is named.
 */
import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import type { WordAt } from '../lexicon/token-trie';
import type { Act, Candidate, Phrase, Reading, Sentence } from '../reading';

const REACH = 8;

function phraseOf(entity: Entity, range: { first: number; last: number }): Phrase {
  return {
    ...range,
    entity,
    capacity: null,
    role: null,
    of: null,
    posting: null,
    name: null,
    kind: 'actor',
    place: null,
    marker: null,
    markerWord: null,
    subject: false,
    attributive: false,
    group: -1,
  };
}

/** "anti-américaine": the adjective behind "anti" names the one against whom it is. */
export function againstAdjective(sentence: Sentence, act: Act, reading: Reading): Phrase[] {
  const { tokens } = sentence;
  const plain: WordAt = (i) => tokens[i]?.fold;
  for (let i = act.first; i < Math.min(act.last + REACH, tokens.length - 1); i += 1) {
    if (tokens[i]?.fold !== 'anti' || tokens[i + 1]?.glued !== true) continue;
    const found = reading.pack.names.longest(i + 1, plain) ?? reading.lexicon.names.longest(i + 1, plain);
    const entity = found?.values.find((entry) => entry.entity.kind === 'state')?.entity;
    if (entity !== undefined) return [phraseOf(entity, { first: i, last: i + 2 })];
  }
  return [];
}

function demonstrators(state: Entity, act: Act, reading: Reading): Phrase {
  const entity: Entity = {
    key: `text:demonstrators of ${state.key}`,
    actorId: null,
    kind: 'group',
    name: `${reading.lexicon.adjectives.get(state.key) ?? state.name} demonstrators`,
    country: state.country,
    cameo: state.cameo === null ? null : `${state.cameo}OPP`,
    party: state.party,
    posts: [],
  };
  return { ...phraseOf(entity, { first: act.groupFirst, last: act.last }), of: state };
}

function shape(candidate: Candidate, reading: Reading): void {
  candidate.recipients = candidate.recipients.map((phrase) => {
    const party = partyOf(phrase.entity, reading.lexicon) ?? phrase.of;
    const embassy = /^(Embassy|Consulate)/.test(phrase.entity?.name ?? '');
    return embassy && party !== null ? { ...phrase, entity: party, capacity: null } : phrase;
  });
  const country = candidate.place?.country ?? null;
  const state = country === null ? undefined : reading.lexicon.stateByIso.get(country);
  if (candidate.initiators.length === 0 && state !== undefined)
    candidate.initiators = [demonstrators(state, candidate.act, reading)];
}

export function refineProtests(reading: Reading): void {
  for (const candidate of reading.candidates)
    if (candidate.type === 'protest' && candidate.cameo.startsWith('14')) shape(candidate, reading);
}
