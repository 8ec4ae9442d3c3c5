/** What the text shows of somebody's part in an act, one number a feature, for the models of `part-weights.ts`. */
import type { PartReason } from '@/lib/domain/explanation';
import type { EventType } from '@/lib/domain/ontology';
import type { View } from './view';

interface Feature {
  /** As it stands beside its weight. */
  name: string;
  /** What it tells an editor where it decides; null where it only sets the scale. */
  reason: PartReason | null;
  value: (view: View) => boolean | number;
}

const ENCOUNTERS: ReadonlySet<EventType> = new Set(['meeting', 'negotiation', 'call', 'summit', 'visit']);
const UTTERANCES: ReadonlySet<EventType> = new Set(['statement', 'condemnation', 'protest', 'letter']);
const AGAINST: ReadonlySet<EventType> = new Set(['attack', 'sanction', 'expulsion', 'deployment']);

const feature = (name: string, reason: Feature['reason'], value: Feature['value']): Feature => ({
  name,
  reason,
  value,
});
const person = ({ kind }: View): boolean => kind === 'person';
const marked =
  (marker: View['phrase']['marker']) =>
  ({ phrase }: View): boolean =>
    phrase.marker === marker;

/** In the order of the weights. */
export const PART_FEATURES: readonly Feature[] = [
  feature('always', null, () => 1),
  feature('initiator by the rules', null, ({ role }) => role === 'initiator'),
  feature('recipient by the rules', null, ({ role }) => role === 'recipient'),
  feature('person', null, person),
  feature('organ or group', null, ({ kind }) => kind === 'organ' || kind === 'group'),
  feature('organisation', null, ({ kind }) => kind === 'organisation'),
  feature('office given', 'office', ({ capacity }) => capacity),
  feature('in no list of ours', null, ({ known }) => !known),
  feature(
    'not listed, but of a known side',
    null,
    (view) => !view.listed && person(view) && view.side !== undefined,
  ),
  feature('office holder whom the text does not name', 'not-named', ({ unwritten }) => unwritten),
  feature('speaks for a body', 'spokesperson', ({ spokesperson }) => spokesperson),
  feature(
    'speaks for a body, at an encounter',
    'spokesperson',
    (view) => view.spokesperson && ENCOUNTERS.has(view.type),
  ),
  feature('in the sentence of the act', 'sentence-of-act', ({ inSentence }) => inSentence),
  feature('in another telling of the act', 'told-again', ({ retold }) => retold),
  feature('in the title', 'title', ({ title }) => title),
  feature('of a party, in the title', 'title', ({ title, party }) => title && party),
  feature('in the first sentence', 'near-top', ({ depth }) => depth === 0),
  feature('person in the first sentence', 'near-top', (view) => person(view) && view.depth === 0),
  feature('in the second sentence', 'near-top', ({ depth }) => depth === 1),
  feature('further down', 'further-down', ({ depth }) => depth > 2),
  feature('person further down', 'further-down', (view) => person(view) && view.depth > 2),
  feature('named again', 'named-again', ({ mentions }) => Math.min(3, mentions - 1) / 3),
  feature('before the act', 'sentence-of-act', ({ beforeAct }) => beforeAct),
  feature('attached to the act', 'words-of-act', ({ attached }) => attached),
  feature('after with', 'circumstance', marked('with')),
  feature('after to', 'circumstance', marked('to')),
  feature('after in or at', 'circumstance', marked('at')),
  feature('after of', 'circumstance', marked('of')),
  feature('after by', 'words-of-act', marked('agent')),
  feature('speaks beside the act', 'speaks', ({ speaks }) => speaks),
  feature('has a hand in another act', 'other-act', ({ elsewhere }) => elsewhere),
  feature('and so has somebody who takes part', 'other-act', ({ elsewhereTogether }) => elsewhereTogether),
  feature('of a party', 'party', ({ party }) => party),
  feature('person of a party', 'party', (view) => person(view) && view.party),
  feature(
    'person of a party for which nobody else acts',
    'party',
    (view) => person(view) && view.party && view.ownBearers === 0,
  ),
  feature('person of a party near the top', 'party', (view) => person(view) && view.party && view.depth <= 1),
  feature('of a third side', 'third-side', ({ third }) => third),
  feature('nobody else of its side', 'alone', ({ ownSide }) => ownSide === 0),
  feature('its people take part', 'own-people', (view) => view.key === view.side && view.ownBearers > 0),
  feature('two sides take part', 'sides-there', ({ twoSides }) => twoSides),
  feature('encounter', null, ({ type }) => ENCOUNTERS.has(type)),
  feature('person at an encounter', null, (view) => person(view) && ENCOUNTERS.has(view.type)),
  feature('utterance', null, ({ type }) => UTTERANCES.has(type)),
  feature('deed against somebody', null, ({ type }) => AGAINST.has(type)),
  feature('visit', null, ({ type }) => type === 'visit'),
  feature('decision', null, ({ type }) => type === 'decision'),
  feature('person at an agreement', null, (view) => person(view) && view.type === 'agreement'),
  feature('office of which nobody is known', 'not-named', ({ nameless }) => nameless),
  feature('foreign minister', 'office', ({ foreignMinister }) => foreignMinister),
  feature('far from the act', null, ({ far }) => far),
  feature('first named of its side', null, ({ firstOfSide }) => firstOfSide),
  feature('has a hand in what is otherwise planned', 'other-act', ({ otherStatus }) => otherStatus),
];

export function partFeatures(view: View): number[] {
  return PART_FEATURES.map(({ value }) => Number(value(view)));
}
