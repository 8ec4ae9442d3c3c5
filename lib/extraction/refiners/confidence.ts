/**
 * How sure a draft is: logistic models over what the reading shows, fitted by `npm run calibrate` to annotated articles
 * (weights in `confidence-weights.ts`), so that of the drafts at 0.9 about nine in ten are right. A main event is right
 * when date, type and parties are; a background event when date and type are and somebody who takes part is named. Each
 * field of a main event has a model of its own.
 */
import type { ExtractedEvent, FieldConfidence } from '@/lib/domain/extraction';
import type { Candidate, Reading } from '../reading';
import { type Judgement, WEIGHTS } from './confidence-weights';
import { logistic } from './logistic';

/** The names of the features, in the order of `featuresOf` and of the weights. */
export const FEATURES = [
  'always',
  'score of the act',
  'lead over the next act of another kind',
  'date stated',
  'date in the sentence of the act',
  'date of the day alone',
  'no date',
  'two parties',
  'no party',
  'initiator named',
  'recipient named',
  'three or more take part',
  'share of them in the lexicon',
  'place stated',
  'plain utterance',
  'planned or cancelled',
  'act named by a noun',
  'first sentence',
  'title agrees',
  'title contradicts',
  'day of publication known',
  'reported in one more sentence',
  'another main event',
  'warnings',
  'language with forms of verbs only',
] as const;

function clip(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** What the reading shows of an event, one number a feature, most between 0 and 1. */
export function featuresOf(event: ExtractedEvent, lead: Candidate, reading: Reading): number[] {
  const scoreOf = ({ act }: Candidate): number => reading.scores.get(act) ?? 0;
  const body = reading.candidates.filter(({ sentence }) => sentence.source === 'body');
  const rival = Math.max(-2, ...body.filter(({ type }) => type !== lead.type).map(scoreOf));
  const title = reading.candidates.filter(({ sentence }) => sentence.source === 'title');
  const opening = reading.sentences.findIndex(({ source }) => source === 'body');
  const has = (role: string): number => Number(event.participants.some((each) => each.role === role));
  const acting = event.participants.filter(({ role }) => role !== 'mentioned');
  const known = acting.filter(({ actorId }) => actorId !== null).length;
  const agrees = title.some(({ type }) => type === lead.type);
  const stated = (field: string): number => Number(event.evidence.some((span) => span.field === field));
  return [
    1,
    clip((scoreOf(lead) - 2.5) / 1.5, -2, 2),
    clip((scoreOf(lead) - rival) / 1.5, -2, 2),
    Number(event.dateStated),
    Number(lead.date?.sentence === lead.sentence),
    Number(/^\d{4}-\d\d-\d\d$/.test(event.date ?? '')),
    Number(event.date === null),
    Number(event.parties.length === 2),
    Number(event.parties.length === 0),
    has('initiator'),
    has('recipient'),
    Number(acting.length > 2),
    acting.length === 0 ? 0 : known / acting.length,
    stated('location'),
    Number(event.type === 'statement' && event.cameoRoot === '01'),
    Number(event.status === 'planned' || event.status === 'cancelled'),
    Number(lead.act.row.frame === 'noun'),
    Number(lead.sentence.index <= opening),
    Number(agrees),
    Number(title.length > 0 && !agrees),
    Number(reading.article.publishedOn != null),
    Number(body.some(({ type, sentence }) => type === lead.type && sentence !== lead.sentence)),
    Number(reading.events.some((other) => other !== event && other.main)),
    Math.min(3, event.warnings.length),
    Number(reading.pack.pack.tagged !== true),
  ];
}

/** 0.03–0.97 from the features. */
function chance(features: readonly number[], judgement: Judgement): number {
  return Math.round(clip(logistic(WEIGHTS[judgement], features), 0.03, 0.97) * 100) / 100;
}

/** How likely the event as a whole was read aright. */
export function confidenceOf(features: readonly number[], main: boolean): number {
  return chance(features, main ? 'main' : 'background');
}

/** The same for each field of a main event. */
export function fieldConfidenceOf(features: readonly number[]): FieldConfidence {
  return {
    date: chance(features, 'date'),
    type: chance(features, 'type'),
    parties: chance(features, 'parties'),
    location: chance(features, 'location'),
    participants: chance(features, 'participants'),
  };
}
