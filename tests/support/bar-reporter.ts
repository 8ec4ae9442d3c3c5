/**
 * Prints, after the tests of tests/security, what became of each row of the bar, and fails where one failed. When the whole
 * bar was run, a row that nothing tried is a failure too.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BarRow, ROWS, RULES } from '../security/bar';

/** What is needed of Jest's own. */
interface Settings {
  testPathPatterns?: { patterns?: string[] };
  testNamePattern?: string;
  shard?: unknown;
  onlyChanged?: boolean;
}
interface Result {
  title: string;
  fullName: string;
  status: string;
  failureMessages: string[];
  /** How often it was run; more than once where it failed first. */
  invocations?: number;
}
interface Results {
  testResults: { testFilePath: string; testResults: Result[] }[];
}

const OF_BAR = /[\\/]tests[\\/]security[\\/]/;
const WIDTH = 150;
/** Failed tests of a row that are named; Jest has named all of them above. */
const MOST_SHOWN = 5;
const cut = (text: string) => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);
// biome-ignore lint/suspicious/noControlCharactersInRegex: Jest colours its messages.
const plain = (text: string) => text.replace(/\u001b\[[\d;]*m/g, '').replace(/\s+/g, ' ');

type Fate = 'passed' | 'FAILED' | 'NOT TRIED';

export class BarReporter {
  private readonly folder = mkdtempSync(join(tmpdir(), 'dragoman-bar-'));
  private readonly seen = join(this.folder, 'saw.jsonl');
  private error: Error | undefined;

  constructor(private readonly settings: Settings) {
    // Jest hands its environment on to tests.
    process.env.SECURITY_SAW = this.seen;
  }

  private readSeen(): Map<string, string[]> {
    let text = '';
    try {
      text = readFileSync(this.seen, 'utf8');
    } catch {
      // No test said anything.
    }
    const all = new Map<string, string[]>();
    for (const line of text.split('\n').filter(Boolean)) {
      const { test, text } = JSON.parse(line) as { test: string; text: string };
      all.set(test, [...(all.get(test) ?? []), text]);
    }
    return all;
  }

  onRunComplete(_: unknown, { testResults }: Results): void {
    const seen = this.readSeen();
    rmSync(this.folder, { recursive: true, force: true });
    const tests = testResults
      .filter(({ testFilePath }) => OF_BAR.test(testFilePath))
      .flatMap((file) => file.testResults);
    if (!testResults.some(({ testFilePath }) => OF_BAR.test(testFilePath))) return;
    const whole = this.isWhole();
    const lines = [
      ...ROWS.map((row) => this.lineOf('row', row, tests, seen)),
      ...RULES.map((rule) => this.lineOf('rule', rule, tests, seen)),
    ].filter(({ fate }) => whole || fate !== 'NOT TRIED');
    const nameless = tests.filter(({ title }) => !/^(row|rule) \d+ · /.test(title));
    const bad = lines.filter(({ fate }) => fate !== 'passed');
    const head = `THE BAR OF TRUST: ${lines.length - bad.length} of ${lines.length} hold`;
    const words = lines.map(({ fate, text }) => `${fate.padEnd(9)}  ${text}`);
    process.stderr.write(`\n${head}\n${words.join('\n')}\n`);
    for (const { title } of nameless) process.stderr.write(`OF NO ROW  ${title}\n`);
    if (bad.length > 0 || nameless.length > 0) this.error = new Error('The bar of trust does not hold.');
  }

  /** Whether all files and tests of the bar were asked for. */
  private isWhole(): boolean {
    const { testPathPatterns, testNamePattern, shard, onlyChanged } = this.settings;
    return !testPathPatterns?.patterns?.length && !testNamePattern && !shard && !onlyChanged;
  }

  private lineOf(
    kind: 'row' | 'rule',
    { number, attack, must }: BarRow,
    all: readonly Result[],
    seen: ReadonlyMap<string, string[]>,
  ): { fate: Fate; text: string } {
    const tests = all.filter(({ title }) => title.startsWith(`${kind} ${number} · `));
    const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
    const tried = tests.filter((test) => !skipped.includes(test));
    const failed = tried.filter(({ status }) => status === 'failed');
    const name = `${kind} ${String(number).padStart(2)} · ${attack}`;
    if (failed.length > 0) {
      const said = failed.map(({ title, failureMessages }) => `${title}: ${plain(failureMessages[0] ?? '')}`);
      const first = said
        .slice(0, MOST_SHOWN)
        .map((line) => `\n             ${cut(line)}`)
        .join('');
      return { fate: 'FAILED', text: `${name}: ${failed.length} of ${tried.length} tests failed${first}` };
    }
    if (tried.length === 0 || (skipped.length > 0 && this.isWhole())) {
      const why = skipped.map(({ title }) => `\n             ${cut(title)}`).join('');
      return { fate: 'NOT TRIED', text: `${name}${why || ': there is no test of it'}` };
    }
    const saw = tried.flatMap(({ fullName }) => seen.get(fullName) ?? []);
    const again = tried.filter(({ invocations = 1 }) => invocations > 1).length;
    const tally = `${tried.length} ${tried.length === 1 ? 'test' : 'tests'}${again ? `, ${again} AT THE SECOND TRY` : ''}`;
    return { fate: 'passed', text: `${name} → ${must} (${[tally, ...saw].join('; ')})` };
  }

  getLastError(): Error | undefined {
    return this.error;
  }
}
