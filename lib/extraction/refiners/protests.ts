/**
 * Who demonstrates, and against whom, where the words say it in other ways than subject and object.
 *
 * Matches: "une manifestation anti-américaine" (against the United States), "devant l'ambassade d'Ouganda" (against Uganda),
 * "hundreds gathered in Nairobi" (Kenyan demonstrators).
 * Near miss: a summons or note of protest (cameo 11): its ministry is named.
 */

import type { Entity } from '../lexicon/entity';
import { partyOf } from '../lexicon/lexicon';
import { isHouseAbroad } from '../lexicon/office-ranks';
import type { WordAt } from '../lexicon/token-trie';
import { phraseFor } from '../phrase';
import type { Act, Acted, Candidate, Phrase, Sentence } from '../reading';
import { textEntity } from '../text-entity';

const REACH = 8;

/** "anti-américaine": the adjective behind "anti" names the one against whom it is. */
export function againstAdjective(sentence: Sentence, act: Act, reading: Acted): Phrase[] {
  const { tokens } = sentence;
  const plain: WordAt = (i) => tokens[i]?.fold;
  for (let i = act.first; i < Math.min(act.last + REACH, tokens.length - 1); i += 1) {
    if (tokens[i]?.fold !== 'anti' || tokens[i + 1]?.glued !== true) continue;
    const found = reading.pack.names.longest(i + 1, plain) ?? reading.lexicon.names.longest(i + 1, plain);
    const entity = found?.values.find((entry) => entry.entity.kind === 'state')?.entity;
    if (entity !== undefined) return [phraseFor(entity, { first: i, last: i + 2 })];
  }
  return [];
}

function demonstrators(state: Entity, act: Act, reading: Acted): Phrase {
  const entity = textEntity({
    key: `text:demonstrators of ${state.key}`,
    kind: 'group',
    name: `${reading.lexicon.adjectives.get(state.key) ?? state.name} demonstrators`,
    country: state.country,
    cameo: state.cameo === null ? null : `${state.cameo}OPP`,
    party: state.party,
  });
  return phraseFor(entity, { first: act.groupFirst, last: act.last }, { of: state });
}

/** A demonstration with the state against whose house it is, and with the people of its place where nobody else acts. */
export function protested(candidate: Candidate, reading: Acted): Candidate {
  if (candidate.type !== 'protest' || !candidate.cameo.startsWith('14')) return candidate;
  const recipients = candidate.recipients.map((phrase) => {
    const party = partyOf(phrase.entity, reading.lexicon) ?? phrase.of;
    const embassy = isHouseAbroad(phrase.entity?.name ?? '');
    return embassy && party !== null ? { ...phrase, entity: party, capacity: null } : phrase;
  });
  const state = reading.lexicon.stateByIso.get(candidate.place?.country ?? '');
  const initiators =
    candidate.initiators.length === 0 && state !== undefined
      ? [demonstrators(state, candidate.act, reading)]
      : candidate.initiators;
  return { ...candidate, initiators, recipients };
}
