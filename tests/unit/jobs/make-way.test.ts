/** Readers make way for visitors, but not for ever, and not for one who has been answered. */
import { makeWay } from '@/lib/jobs/workers/make-way';
import { beginVisit, visits } from '@/lib/visits';

const count = () => Atomics.load(new Int32Array(visits), 0);

function timeOf(step: () => void): number {
  const begun = performance.now();
  step();
  return performance.now() - begun;
}

it('waits while somebody is being answered, as long as its patience lasts and once only', () => {
  const end = beginVisit();
  const step = makeWay(visits, 60);
  expect(timeOf(step)).toBeGreaterThanOrEqual(55);
  // Whatever this machine is doing, a whole second patience would be seen.
  expect(timeOf(step)).toBeLessThan(55);
  end();
});

it('does not wait where nobody is', () => {
  expect(count()).toBe(0);
  expect(timeOf(makeWay(visits, 5_000))).toBeLessThan(1_000);
});

it('counts a visit until it is over, and its end once', () => {
  const [first, second] = [beginVisit(), beginVisit()];
  expect(count()).toBe(2);
  first();
  first();
  expect(count()).toBe(1);
  second();
  expect(count()).toBe(0);
});

it('counts nobody who takes longer than a second', () => {
  jest.useFakeTimers();
  beginVisit();
  jest.advanceTimersByTime(1_000);
  expect(count()).toBe(0);
  jest.useRealTimers();
});
