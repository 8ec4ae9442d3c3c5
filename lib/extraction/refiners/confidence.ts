/**
 * How sure a draft is: a logistic model over what the reading shows, fitted by `npm run calibrate` to annotated articles
 * (weights in `confidence-weights.ts`), so that of the drafts at 0.9 about nine in ten are right. A main event is right
 * when date, type and parties are; a background event when date and type are and somebody who takes part is named.
 */
import type { ExtractedEvent } from '@/lib/domain/extraction';
import type { Candidate, Reading } from '../reading';
import { BACKGROUND_WEIGHTS, MAIN_WEIGHTS } from './confidence-weights';

/** The names of the features, in the order of `featuresOf` and of the weights. */
export const FEATURES = [
  'always',
  'score of the act',
  'lead over the next act of another kind',
  'date stated',
  'two parties',
  'initiator named',
  'recipient named',
  'plain utterance',
  'act named by a noun',
  'first sentence',
  'title agrees',
  'warnings',
  'English',
] as const;

function clip(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** What the reading shows of an event, one number a feature, most between 0 and 1. */
export function featuresOf(event: ExtractedEvent, lead: Candidate, reading: Reading): number[] {
  const rivals = reading.candidates.filter(
    ({ type, sentence }) => type !== lead.type && sentence.source === 'body',
  );
  const rival = Math.max(-2, ...rivals.map(({ score }) => score));
  const title = reading.candidates.filter(({ sentence }) => sentence.source === 'title');
  const opening = reading.sentences.findIndex(({ source }) => source === 'body');
  const has = (role: string): number => Number(event.participants.some((each) => each.role === role));
  return [
    1,
    clip((lead.score - 8) / 4, -2, 2),
    clip((lead.score - rival) / 4, -2, 2),
    Number(event.dateStated),
    Number(event.parties.length === 2),
    has('initiator'),
    has('recipient'),
    Number(event.type === 'statement' && event.cameoRoot === '01'),
    Number(lead.act.row.frame === 'noun'),
    Number(lead.sentence.index <= opening),
    title.length === 0 ? 0.5 : Number(title.some(({ type }) => type === lead.type)),
    Math.min(3, event.warnings.length),
    Number(reading.language === 'en'),
  ];
}

/** 0.03–0.97 from the features of a main or a background event. */
export function confidenceOf(features: readonly number[], main: boolean): number {
  const weights = main ? MAIN_WEIGHTS : BACKGROUND_WEIGHTS;
  const sum = features.reduce((total, feature, i) => total + feature * (weights[i] ?? 0), 0);
  return Math.round(clip(1 / (1 + Math.exp(-sum)), 0.03, 0.97) * 100) / 100;
}
