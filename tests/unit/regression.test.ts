import { crossChecked, regress } from '@/lib/cli/eval/regression';
import { logistic } from '@/lib/extraction/refiners/logistic';

const examples = Array.from({ length: 40 }, (_, i) => ({
  fold: i % 5,
  features: [1, i % 2, (i >> 1) % 2],
  right: i % 2 === 1,
}));

describe('the regression', () => {
  it('gives weight to what tells and none to what does not', () => {
    const [, telling = 0, idle = 1] = regress(examples);
    expect(telling).toBeGreaterThan(2);
    expect(Math.abs(idle)).toBeLessThan(0.05);
  });

  it('is the same each time', () => {
    expect(regress(examples)).toEqual(regress(examples));
  });

  it('judges each example by weights that had not seen its fold', () => {
    const odd = examples.map((one) => (one.fold === 0 ? { ...one, right: !one.right } : one));
    const checked = crossChecked(odd);
    expect(checked).toHaveLength(odd.length);
    for (const { fold, right, confidence } of checked)
      expect(confidence > 0.5).toBe(fold === 0 ? !right : right);
  });

  it('counts nothing for a weight that is missing', () => {
    expect(logistic([0], [1, 5])).toBe(0.5);
  });
});
