import { expect, it } from '@jest/globals';
import { mainThreadTime } from '@/lib/cli/start/main-thread-time';

it('counts what this process has used, and knows nothing of one that is not there', () => {
  if (process.platform !== 'linux') return;
  const { user, system } = process.cpuUsage();
  const own = mainThreadTime(process.pid);
  if (own === null) throw new Error('The time of this process is not known.');
  // The main thread's part of what all threads used.
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThanOrEqual((user + system) / 1_000 + 1_000);
  const begun = performance.now();
  while (performance.now() - begun < 400) Math.sqrt(begun);
  expect(mainThreadTime(process.pid)).toBeGreaterThan(own);
  expect(mainThreadTime(undefined)).toBeNull();
  expect(mainThreadTime(2 ** 31 - 1)).toBeNull();
});
