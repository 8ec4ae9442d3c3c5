/** What a text shows of an act on the way to being its news, one number a feature, for the model of `news-weights.ts`. */
import type { ScoreReason } from '@/lib/domain/explanation';
import { EVENT_TYPES, type EventType } from '@/lib/domain/ontology';
import type { EntityKind } from '../lexicon/entity';
import type { Candidate, Phrase, Reading } from '../reading';
import { isWeak, typeOf } from '../refiners/act-kind';
import { partiesOf, sidesOf } from '../refiners/special-acts';
import { isOccasion, opensOccasion, participle, subordinate, tellsWhich } from './clause-of-act';
import { type Stage, toldAgain } from './stage';

/** What the features of one act look at. */
interface Told {
  candidate: Candidate;
  reading: Reading;
  stage: Stage;
  /** Sentences behind the first one of the body; -1 in the title. */
  at: number;
  frame: Candidate['act']['row']['frame'];
  type: EventType;
  /** How many states and organisations stand on its sides. */
  parties: number;
  /** Other acts of its sentence that stand before it; behind it, where the verb of a sentence stands last. */
  before: number;
  /** How often else the body tells of it. */
  again: number;
}

interface Feature {
  /** As it stands beside its weight. */
  name: string;
  /** What it tells an editor; features of one reason are told as one. */
  reason: ScoreReason;
  /** What it weighs as long as no article says otherwise. */
  prior: number;
  value: (told: Told) => boolean | number;
}

const feature = (name: string, reason: ScoreReason, value: Feature['value'], prior: number = 0): Feature => ({
  name,
  reason,
  prior,
  value,
});

const from =
  (first: number, until: number) =>
  ({ at }: Told): boolean =>
    at >= first && at < until;
const opens = from(0, 1);
/** The same where the act stands in the first sentence. */
const opening =
  (value: (told: Told) => boolean) =>
  (told: Told): boolean =>
    opens(told) && value(told);
const kindsAmong = (phrases: readonly Phrase[], ...kinds: EntityKind[]): boolean =>
  phrases.some(({ entity }) => entity !== null && kinds.includes(entity.kind));
const doer =
  (...kinds: EntityKind[]) =>
  ({ candidate }: Told): boolean =>
    kindsAmong(candidate.initiators, ...kinds);
const target =
  (...kinds: EntityKind[]) =>
  ({ candidate }: Told): boolean =>
    kindsAmong(candidate.recipients, ...kinds);
const isNoun = ({ frame }: Told): boolean => frame === 'noun';
const isSpeech = ({ frame }: Told): boolean => frame === 'say';
const isStatement = ({ candidate, frame }: Told): boolean => isWeak(candidate) && frame !== 'say';
const isPlan = ({ candidate }: Told): boolean => candidate.status === 'planned';
/** Verbs are told by their forms there, and less surely. */
const isUntagged = ({ pack }: Reading): boolean => pack.pack.tagged !== true;
const twoParties = ({ parties }: Told): boolean => parties >= 2;

/** One party does it and another has it done to it; "A and B met" has both on one side. */
function faces({ candidate: { initiators, recipients }, reading }: Told): boolean {
  const done = partiesOf(recipients, reading);
  return partiesOf(initiators, reading).some(({ key }) => done.some((other) => other.key !== key));
}

/** "decided to send": an act under the verb of another. */
function underAnother({ candidate: { act, sentence } }: Told): boolean {
  const { clause } = act;
  if (clause?.kind !== 'to' && clause?.kind !== 'gerund') return false;
  return sentence.acts.some(({ clause: other, row }) => other === clause.parent && row.frame !== 'say');
}

/** In the order of the weights. */
export const NEWS_FEATURES: readonly Feature[] = [
  feature('always', 'any-act', () => 1, -0.15),
  feature('in the title', 'in-title', from(-1, 0), 0.45),
  feature('in the title, told again', 'in-title', ({ at, again }) => at === -1 && again > 0),
  feature('in the title, not told again', 'in-title', ({ at, again }) => at === -1 && again === 0),
  feature(
    'in the title, in a language without a tagger',
    'in-title',
    ({ at, reading }) => at === -1 && isUntagged(reading),
    -1.2,
  ),
  feature('in the first sentence', 'first-sentence', opens, 1.8),
  feature('in the second sentence', 'second-sentence', from(1, 2), 1.05),
  feature('in the third sentence', 'third-sentence', from(2, 3), 0.6),
  feature('in the fourth or fifth sentence', 'near-top', from(3, 5), 0.15),
  feature('in the sixth to tenth sentence', 'further-down', from(5, 10), -0.6),
  feature('further down', 'far-down', from(10, Number.POSITIVE_INFINITY), -1.2),
  feature('two parties', 'two-parties', twoParties, 0.75),
  feature('two parties in the first sentence', 'two-parties', opening(twoParties)),
  feature('one party towards another', 'two-parties', (told) => twoParties(told) && faces(told)),
  feature('no party', 'no-party', ({ parties }) => parties === 0, -1.05),
  feature('somebody acts', 'somebody-acts', ({ candidate }) => candidate.initiators.length > 0, 0.3),
  feature('a person acts', 'who-acts', doer('person')),
  feature('a state acts', 'who-acts', doer('state')),
  feature('an organisation or organ acts', 'who-acts', doer('organisation', 'organ')),
  feature('done to somebody', 'done-to', ({ candidate }) => candidate.recipients.length > 0),
  feature('done to a person', 'done-to', target('person')),
  feature('done to a state', 'done-to', target('state')),
  feature('done to an organisation or organ', 'done-to', target('organisation', 'organ')),
  feature('dated', 'dated', ({ candidate }) => candidate.date !== null, 0.3),
  feature(
    'undated in a sentence with a date',
    'dated',
    ({ candidate }) => candidate.date === null && candidate.sentence.dates.length > 0,
  ),
  feature('placed', 'placed', ({ candidate }) => candidate.place?.sentence != null),
  feature('only said', 'only-said', isSpeech, -1.05),
  feature('only said, in the first sentence', 'only-said', opening(isSpeech), -0.4),
  feature('only a statement', 'only-statement', isStatement, -0.45),
  feature('only a statement, in the first sentence', 'only-statement', opening(isStatement)),
  feature('of a kind in the title', 'kind-in-title', ({ type, stage }) => stage.titleTypes.has(type), 0.5),
  feature('told again', 'told-again', ({ again }) => again > 0),
  feature('told again, up to three times', 'told-again', ({ again }) => Math.min(3, again) / 3),
  feature('planned', 'planned', isPlan),
  feature('planned, in the first sentence', 'planned', opening(isPlan)),
  feature('called off', 'called-off', ({ candidate }) => candidate.status === 'cancelled'),
  feature('infinitive', 'infinitive', ({ candidate }) => candidate.act.mood === 'infinitive', -0.75),
  feature('under the verb of another act', 'infinitive', underAnother, -0.4),
  feature('noun', 'noun', isNoun, -0.9),
  feature('noun in the first sentence', 'noun', opening(isNoun)),
  feature('noun of nobody', 'noun', (told) => isNoun(told) && told.candidate.initiators.length === 0, -0.6),
  feature('noun of what takes place', 'noun', ({ candidate }) => candidate.act.takesPlace),
  feature(
    'noun between two',
    'noun-between-two',
    (told) => isNoun(told) && told.candidate.act.row.mutual === true && twoParties(told),
    0.75,
  ),
  feature('occasion', 'occasion', ({ candidate, reading }) => isOccasion(candidate, reading), -1),
  feature(
    'opens the sentence as an occasion',
    'opening',
    (told) => opensOccasion(told.candidate, told.reading),
    0.6,
  ),
  feature('quoted', 'quoted', ({ candidate }) => candidate.act.quoted, -1.2),
  feature(
    'participle of a clause',
    'participle',
    ({ candidate }) => participle(candidate) === 'of-clause',
    -0.45,
  ),
  feature('participle of a noun', 'participle', ({ candidate }) => participle(candidate) === 'of-noun', -0.9),
  feature('subordinate', 'subordinate', (told) => subordinate(told.candidate, told.reading), -1.2),
  feature('tells which', 'subordinate', ({ candidate }) => tellsWhich(candidate), -1.5),
  feature('behind another act', 'later-in-sentence', ({ before }) => before > 0),
  feature('behind others, up to four', 'later-in-sentence', ({ before }) => Math.min(4, before) / 4, -0.48),
  feature('passive', 'passive', ({ candidate }) => candidate.act.passive),
  feature(
    'passive, by nobody',
    'passive',
    ({ candidate }) => candidate.act.passive && candidate.initiators.length === 0,
  ),
  feature('row of a whole class of verbs', 'wide', ({ candidate }) => candidate.act.row.wide === true),
  feature('paraphrase', 'paraphrase', ({ candidate }) => candidate.act.row.paraphrase === true),
  feature('told by several words', 'several-words', ({ candidate: { act } }) => act.last - act.first > 1),
  feature('language without a tagger', 'any-act', ({ reading }) => isUntagged(reading)),
  ...EVENT_TYPES.map((type) => feature(`kind: ${type}`, 'kind', (told) => told.type === type)),
];

export function newsFeatures(candidate: Candidate, stage: Stage, reading: Reading): number[] {
  const { act, sentence } = candidate;
  const matrixLast = reading.pack.pack.order === 'sov';
  const told: Told = {
    candidate,
    reading,
    stage,
    at: sentence.source === 'title' ? -1 : sentence.index - stage.opening,
    frame: act.row.frame,
    type: typeOf(candidate),
    parties: sidesOf(candidate, reading).length,
    before: sentence.acts.filter(
      ({ first, row }) => row.frame !== 'say' && (matrixLast ? first > act.first : first < act.first),
    ).length,
    again: toldAgain(candidate, stage),
  };
  return NEWS_FEATURES.map(({ value }) => Number(value(told)));
}
