/** Round years to write along an axis. */

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Years from the first to the last at a round distance, so wide that no more than about `most` are written. */
export function roundYears(first: number, last: number, most: number): number[] {
  const step = STEPS.find((years) => (last - first) / years <= most) ?? 1_000;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, at) => start + at * step,
  );
}
