/** Plain logistic regression over annotated articles, cross-checked with all articles of a publisher left out together. */
import { createHash } from 'node:crypto';
import { logistic } from '@/lib/extraction/refiners/logistic';
import type { AnnotatedArticle } from './annotated-articles';

/** What was seen, and whether it was so. */
export interface Example {
  fold: number;
  /** The first one is 1 for all: its weight is free. */
  features: readonly number[];
  right: boolean;
}

export const FOLDS = 5;
const STEPS = 4_000;
const RATE = 0.5;
/** Keeps weights small where the articles say little. */
const RIDGE = 0.01;

/** One weight a feature, by gradient descent; a thousand examples of some dozens of features take seconds. */
export function regress(examples: readonly Example[]): number[] {
  const width = examples[0]?.features.length ?? 0;
  const weights = new Array<number>(width).fill(0);
  // Most features of an example are 0.
  const seen = examples.map(({ features }) =>
    features.flatMap((value, i) => (value === 0 ? [] : [[i, value] as const])),
  );
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Array<number>(width).fill(0);
    examples.forEach(({ right }, at) => {
      const own = seen[at] ?? [];
      let sum = 0;
      for (const [i, value] of own) sum += value * (weights[i] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - Number(right);
      for (const [i, value] of own) slope[i] = (slope[i] ?? 0) + error * value;
    });
    for (let i = 0; i < width; i += 1) {
      const ridge = i === 0 ? 0 : RIDGE * (weights[i] ?? 0);
      weights[i] = (weights[i] ?? 0) - RATE * ((slope[i] ?? 0) / examples.length + ridge);
    }
  }
  return weights;
}

/** Each example with the chance that weights give it which were fitted without its fold; in the order of the folds. */
export function crossChecked<T extends Example>(examples: readonly T[]): (T & { confidence: number })[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = regress(examples.filter((example) => example.fold !== fold));
    return examples
      .filter((example) => example.fold === fold)
      .map((example) => ({ ...example, confidence: logistic(weights, example.features) }));
  }).flat();
}

/** Articles of one publisher are alike: all of them are left out together. Those without one stand for themselves. */
export function foldOf({ article, publisher }: AnnotatedArticle): number {
  const key = publisher?.split(/[/(]/)[0]?.trim() || article.id || '';
  return createHash('sha256').update(key).digest().readUInt32BE() % FOLDS;
}
