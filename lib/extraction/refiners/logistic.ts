/** The one formula of all fitted models: how likely something is, from what a text shows of it. */

/** 0–1 from features and their weights; a missing weight counts nothing. */
export function logistic(weights: readonly number[], features: readonly number[]): number {
  const sum = features.reduce((total, feature, i) => total + feature * (weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
