/** What a test of the bar saw, for the table that is printed at the end (tests/support/bar-reporter.ts). */
import { appendFileSync } from 'node:fs';

/** Adds a few words to the line of the row that the running test belongs to; without the reporter nothing is kept. */
export function saw(text: string): void {
  const file = process.env.SECURITY_SAW;
  const { currentTestName: test } = expect.getState();
  if (file) appendFileSync(file, `${JSON.stringify({ test, text })}\n`);
}
