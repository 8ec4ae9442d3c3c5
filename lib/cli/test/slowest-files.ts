/** Where the time of `npm test` goes: its runs of Jest, and the files that took longest. */
import { relative } from 'node:path';
import { z } from 'zod';

const fileSchema = z.object({
  project: z.string().max(100),
  path: z.string().max(4_096),
  seconds: z.number(),
});

/** One run of Jest, with what it set up before its files. */
export interface TimedRun {
  name: string;
  seconds: number;
}

const MOST = 25;
const inWhole = (seconds: number) => String(Math.round(seconds)).padStart(6);

/**
 * The table that stands at the end. `lines`: what the reporter wrote (`tests/support/times-reporter.mjs`), a line of JSON a file;
 * `root`: the folder from which paths are told.
 */
export function tableOfTimes(runs: readonly TimedRun[], lines: string, root: string): string {
  const files = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => fileSchema.parse(JSON.parse(line)))
    .sort((one, other) => other.seconds - one.seconds);
  const rows = files
    .slice(0, MOST)
    .map(({ path, seconds }) => `${inWhole(seconds)}  ${relative(root, path)}`);
  const whole = runs.map(({ name, seconds }) => `${inWhole(seconds)}  ${name}`);
  return ['WHERE THE TIME WENT, in seconds', ...whole, 'of these the slowest files', ...rows].join('\n');
}
