/** The model of the choice: what it learns from a small set, and what may not change it. */
import { describe, expect, it } from '@jest/globals';
import { type Choice, chosen, regressChoices } from '@/lib/cli/eval/choice';

/** Features: stands first, is loud. What stands first is right; loudness says nothing. */
const FIRST_IS_RIGHT: readonly Choice[] = [
  {
    fold: 0,
    candidates: [
      [1, 0],
      [0, 1],
    ],
    right: [true, false],
  },
  {
    fold: 0,
    candidates: [
      [0, 0],
      [1, 1],
      [0, 1],
    ],
    right: [false, true, false],
  },
  {
    fold: 1,
    candidates: [
      [1, 0],
      [0, 0],
    ],
    right: [true, false],
  },
  {
    fold: 1,
    candidates: [
      [0, 1],
      [1, 1],
    ],
    right: [false, true],
  },
];
const NO_PRIOR = [0, 0];

describe('a model of a choice', () => {
  it('learns which feature decides', () => {
    const [first = 0, loud = 0] = regressChoices(FIRST_IS_RIGHT, NO_PRIOR);
    expect(first).toBeGreaterThan(2);
    expect(Math.abs(loud)).toBeLessThan(first / 4);
  });

  it('finds the weights at which the slope is nothing: the same small set gives the same ones', () => {
    const [only = 0] = regressChoices([{ fold: 0, candidates: [[1]], right: [true] }], [0]);
    // At the best weight w of one candidate against none: 1 / (1 + e^w) = ridge · w.
    expect(1 / (1 + Math.exp(only))).toBeCloseTo(0.025 * only, 3);
    expect(regressChoices(FIRST_IS_RIGHT, NO_PRIOR)).toEqual(regressChoices(FIRST_IS_RIGHT, NO_PRIOR));
  });

  it('does not care in which order texts and candidates come', () => {
    const turned = [...FIRST_IS_RIGHT].reverse().map(({ fold, candidates, right }) => ({
      fold,
      candidates: [...candidates].reverse(),
      right: [...right].reverse(),
    }));
    const [there, back] = [regressChoices(FIRST_IS_RIGHT, NO_PRIOR), regressChoices(turned, NO_PRIOR)];
    there.forEach((weight, i) => {
      expect(back[i]).toBeCloseTo(weight, 9);
    });
  });

  it('keeps what a feature weighs by itself where no text has it, and moves what texts speak against', () => {
    const unseen = FIRST_IS_RIGHT.map(({ candidates, ...rest }) => ({
      ...rest,
      candidates: candidates.map((each) => [...each, 0]),
    }));
    const [first = 0, , never] = regressChoices(unseen, [-2, 0, 1.5]);
    expect(never).toBeCloseTo(1.5, 9);
    expect(first).toBeGreaterThan(0);
  });

  it('learns from texts without news that nothing is right', () => {
    const silent: Choice[] = [
      {
        fold: 0,
        candidates: [
          [1, 0],
          [1, 1],
        ],
        right: [false, false],
      },
    ];
    const [always = 0] = regressChoices(silent, NO_PRIOR);
    expect(always).toBeLessThan(-1);
  });

  it('chooses the highest score, the first of equal ones, and nothing from nothing', () => {
    expect(
      chosen(
        [
          [0, 1],
          [1, 0],
          [1, 0],
        ],
        [2, 1],
      ),
    ).toBe(1);
    expect(chosen([], [2, 1])).toBe(-1);
  });
});
