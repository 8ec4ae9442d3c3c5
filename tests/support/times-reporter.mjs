/** Tells `npm test` how long each file took: a line of JSON in the file that TEST_TIMES names. */
import { appendFileSync } from 'node:fs';

export default class TimesReporter {
  onTestResult({ context }, { testFilePath, perfStats }) {
    const path = process.env.TEST_TIMES;
    if (!path) return;
    const project = context.config.displayName?.name ?? '';
    const seconds = (perfStats.end - perfStats.start) / 1_000;
    appendFileSync(path, `${JSON.stringify({ project, path: testFilePath, seconds })}\n`);
  }
}
