import { Findings } from '@/lib/cli/bench-timeline/findings';
import { fluencyOf, freshAfter } from '@/lib/cli/bench-timeline/frames';

describe('the frames of gestures', () => {
  it('are counted within each gesture, not from one to the next', () => {
    const { rate, longest } = fluencyOf([
      [0, 20, 40],
      [5_000, 5_010, 5_060],
    ]);
    expect(rate).toBeCloseTo(4 / 0.1);
    expect(longest).toBe(50);
  });

  it('say nothing where there was none', () => {
    expect(fluencyOf([[], [7]])).toEqual({ rate: 0, longest: 0 });
  });
});

describe('the time until new events are drawn', () => {
  it('runs from the last input to the first change after the answer', () => {
    expect(freshAfter(100, [180], [120, 175, 190, 210])).toBe(90);
  });

  it('knows no answer to an earlier question, and no change without an answer', () => {
    expect(freshAfter(100, [90], [95, 120])).toBeNull();
    expect(freshAfter(100, [], [120])).toBeNull();
    expect(freshAfter(100, [180], [120])).toBeNull();
  });
});

describe('the table of what was found', () => {
  it('marks what misses its bar, on either side, but never a peer', () => {
    const findings = new Findings();
    findings.set('panRate', '1,000', 54.94);
    findings.set('panRate', '10,000', 55);
    findings.set('panRate', 'vis-timeline 1,000', 12);
    findings.set('usable', '1,000', 1_500);
    findings.set('usable', '10,000', 1_501);
    expect(findings.table()).toEqual([
      ['', 'bar', '1,000', '10,000', 'vis-timeline 1,000'],
      ['usable, ms', '≤ 1,500', '1,500', '1,501 !', ''],
      ['panning, frames a second', '≥ 55', '54.9 !', '55.0', '12.0'],
    ]);
  });

  it('says what did not come in time, and gives one column by itself', () => {
    const findings = new Findings();
    findings.set('usable', 'TimelineJS3 10,000', Number.POSITIVE_INFINITY);
    findings.set('usable', '1,000', 900);
    expect(findings.lines('TimelineJS3 10,000')).toEqual([['usable, ms', 'not in time']]);
  });
});
