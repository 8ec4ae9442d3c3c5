/** A choice between some candidates and none of them, as a logit model (softmax over the candidates of one text). */

/** One text: its candidates, and which of them are right; where none is, it is right to choose none. */
export interface Choice {
  fold: number;
  /** Features of each candidate; none of them stands for all 0. */
  candidates: readonly (readonly number[])[];
  right: readonly boolean[];
}

const STEPS = 400;
const RATE = 0.05;
/** Keeps weights near what they are without an article. */
const RIDGE = 0.025;
/** Of the running means of slopes and of their squares (Adam). */
const [MEAN, SQUARE] = [0.9, 0.99];

type Sparse = readonly (readonly [index: number, value: number])[];
const sparse = (features: readonly number[]): Sparse =>
  features.flatMap((value, i) => (value === 0 ? [] : [[i, value] as const]));

/** Chances from scores, the last one that of none. */
function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, each) => total + each, 0);
  return powers.map((each) => each / sum);
}

/**
 * One weight a feature: those under which the right candidates of the texts are likeliest together. The same choices give
 * the same weights.
 *
 * @param prior what a feature weighs where no text says otherwise
 */
export function regressChoices(choices: readonly Choice[], prior: readonly number[]): number[] {
  const weights = [...prior];
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  const texts = choices.map(({ candidates, right }) => ({
    rows: [...candidates.map(sparse), []],
    right: [...right, !right.includes(true)],
  }));
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight, i) => RIDGE * (weight - (prior[i] ?? 0)));
    for (const { rows, right } of texts) {
      const chances = softmax(
        rows.map((row) => row.reduce((sum, [i, value]) => sum + value * (weights[i] ?? 0), 0)),
      );
      const good = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0);
      rows.forEach((row, at) => {
        const chance = chances[at] ?? 0;
        const error = (chance - (right[at] ? chance / good : 0)) / texts.length;
        for (const [i, value] of row) slope[i] = (slope[i] ?? 0) + error * value;
      });
    }
    const rate = RATE * (1 - (0.9 * step) / STEPS);
    slope.forEach((each, i) => {
      mean[i] = MEAN * (mean[i] ?? 0) + (1 - MEAN) * each;
      square[i] = SQUARE * (square[i] ?? 0) + (1 - SQUARE) * each * each;
      const [steady, spread] = [(mean[i] ?? 0) / (1 - MEAN ** step), (square[i] ?? 0) / (1 - SQUARE ** step)];
      weights[i] = (weights[i] ?? 0) - (rate * steady) / (Math.sqrt(spread) + 1e-8);
    });
  }
  return weights;
}

/** Index of the candidate with the highest score; -1 where there is none. */
export function chosen(candidates: Choice['candidates'], weights: readonly number[]): number {
  let [best, most] = [-1, Number.NEGATIVE_INFINITY];
  candidates.forEach((features, at) => {
    const score = features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
    if (score > most) [best, most] = [at, score];
  });
  return best;
}
