/**
 * An international act has two sides: an actor of one state or organisation, and another on, with or about which it acts.
 *
 * Silent: "Kenya's ministries of education and agriculture signed an agreement", "the Danish parliament approved a reform".
 * Near miss: "Turkey's parliament ratified Finland's membership", "a naval ship called at Qingdao", "the EU Parliament rejected …".
 */
import { partyOf } from '../../lexicon/lexicon';
import { isSent } from '../../lexicon/office-ranks';
import type { Candidate, Reading, Sentence } from '../../reading';
import { typeOf } from '../act-kind';
import type { Cluster } from '../main-act';
import { partiesOf } from '../special-acts';

/** -1 for the title, 0 for the first sentence of the body. */
export function bodyPlace(candidate: Candidate, reading: Reading): number {
  if (candidate.sentence.source === 'title') return -1;
  return candidate.sentence.index - reading.sentences.findIndex(({ source }) => source === 'body');
}

/** Keys of the states and organisations that a sentence names or places. */
function namedIn(sentence: Sentence, reading: Reading, into: Set<string>): void {
  for (const label of sentence.labels) {
    if (label.kind === 'office' && label.inner !== undefined) into.add(label.inner.key);
    if (label.kind !== 'name' && label.kind !== 'person') continue;
    const party =
      partyOf(label.entity, reading.lexicon) ?? (label.entity.kind === 'group' ? label.entity : null);
    if (party !== null) into.add(party.key);
  }
  for (const phrase of sentence.phrases) {
    for (const entity of [phrase.entity, phrase.of, phrase.posting]) {
      const party = partyOf(entity, reading.lexicon);
      if (party !== null) into.add(party.key);
    }
  }
  for (const { place } of sentence.places) {
    const state = place.country === null ? undefined : reading.lexicon.stateByIso.get(place.country);
    if (state !== undefined) into.add(state.key);
  }
}

export function sidesIn(sentences: readonly Sentence[], reading: Reading): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const sentence of sentences) namedIn(sentence, reading, keys);
  return keys;
}

/** True where title, lead and the tellings of the main act name one state only, and no organisation of states. */
export function oneSided(main: Cluster, reading: Reading): boolean {
  if (typeOf(main.lead) === 'summit') return false;
  const first = reading.sentences.findIndex(({ source }) => source === 'body');
  // Whom a club or a party expels is named in a text about more states; a state expels those of another.
  const near =
    typeOf(main.lead) === 'expulsion'
      ? []
      : reading.sentences.filter(
          ({ index, source }) => source === 'title' || index === first || index === first + 1,
        );
  const told = [main.lead, ...main.members];
  const keys = sidesIn([...near, ...told.map(({ sentence }) => sentence)], reading);
  const acting = told.flatMap(({ initiators, recipients, others }) => [
    ...initiators,
    ...recipients,
    ...others,
  ]);
  if (acting.some(({ kind, capacity }) => kind === 'pair' || isSent(capacity ?? ''))) return false;
  const named = new Set([...keys, ...partiesOf(acting, reading).map(({ key }) => key)]);
  if (named.size > 1) return false;
  const [only] = named;
  return only === undefined || reading.lexicon.entities.get(only)?.kind === 'state';
}
