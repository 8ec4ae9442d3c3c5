/**
 * What speaks for an act as the news of its text, point by point, and what against it: a model of the choice between all
 * acts of a text and none of them, fitted by `npm run train-news`. The act with the most points is the most likely one;
 * none of them has 0.
 *
 * Much: an act of the first sentence between two parties, of a kind that the title tells. Little: an act in a subordinate
 * clause, in quotation marks, or named by a noun that only says why something else was done.
 */
import type { ScorePoint, ScoreReason } from '@/lib/domain/explanation';
import type { Candidate, Reading } from '../reading';
import { NEWS_FEATURES, newsFeatures } from './features';
import { NEWS_WEIGHTS } from './news-weights';
import type { Stage } from './stage';

/** The points of an act by their reasons, in the order of the features. */
export function scorePoints(candidate: Candidate, stage: Stage, reading: Reading): ScorePoint[] {
  const points = new Map<ScoreReason, number>();
  newsFeatures(candidate, stage, reading).forEach((value, i) => {
    const reason = NEWS_FEATURES[i]?.reason;
    if (value === 0 || reason === undefined) return;
    points.set(reason, (points.get(reason) ?? 0) + value * (NEWS_WEIGHTS[i] ?? 0));
  });
  return [...points].map(([reason, each]) => ({ reason, points: each }));
}

export function scoreOf(points: readonly ScorePoint[]): number {
  return points.reduce((sum, each) => sum + each.points, 0);
}
