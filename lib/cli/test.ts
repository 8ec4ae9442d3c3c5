/**
 * `npm test`: every test, on a real PostgreSQL and in a real browser. Where no browser is installed it tries
 * to install Debian's; without one the browser tests are skipped loudly, and with CI=true that is a failure; rows of the
 * bar of trust (tests/security) that need one are then not tried, which is a failure anywhere.
 * Arguments are handed on to Jest; without any, files that touch nothing in common run beside each other. At the end stands
 * where the time went.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { listMessages } from './list-messages';
import { propertySeed } from './test/property-seed';
import { type TimedRun, tableOfTimes } from './test/slowest-files';

/** The shell is the same engine without a window to draw, at a quarter less of a processor. */
const CANDIDATES = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
];
/** Debian's packages, the first that there is. */
const PACKAGES = ['chromium-headless-shell', 'chromium'];

function findBrowser(): string | null {
  const configured = process.env.CHROMIUM_PATH;
  if (configured) return existsSync(configured) ? configured : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = CANDIDATES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

function installBrowser(): void {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) return;
  process.stdout.write(`No browser is installed; installing the package ${PACKAGES.join(' or ')}.\n`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  PACKAGES.some(
    (name) => spawnSync('apt-get', ['install', '-y', '-qq', name], { stdio: 'ignore' }).status === 0,
  );
}

listMessages();
if (!findBrowser()) installBrowser();
const browser = findBrowser();
const words = process.argv.slice(2);
if (!browser) {
  const banner = '='.repeat(78);
  const advice = 'Install chromium ("apt-get install chromium"), or set CHROMIUM_PATH to a Chromium.';
  process.stderr.write(
    `${banner}\nNO BROWSER: the browser tests do not run, and the bar of trust is not whole. ${advice}\n${banner}\n`,
  );
  if (process.env.CI === 'true') process.exit(1);
  if (words.length > 0) words.push('--ignoreProjects', 'browser');
}
// All processes of this run draw from the same number.
const seed = propertySeed(process.env);
process.stdout.write(`Property tests draw from ${seed}; PROPERTY_SEED=${seed} makes the same cases again.\n`);
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

const folder = mkdtempSync(join(tmpdir(), 'dragoman-times-'));
// In the order in which they end; each run of Jest adds what its files took.
const times = join(folder, 'files.jsonl');
writeFileSync(times, '');
const runs: TimedRun[] = [];

async function run(words: readonly string[], name = words.join(' ')): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [jest, ...words], {
    stdio: 'inherit',
    env: {
      ...process.env,
      PROPERTY_SEED: String(seed),
      TEST_TIMES: times,
      TEST_PREPARED: join(folder, 'prepared'),
      ...(browser ? { CHROMIUM_PATH: browser } : {}),
    },
  });
  const code = await new Promise<number>((done) => {
    child.once('error', () => done(1)).once('exit', (code) => done(code ?? 1));
  });
  runs.push({ name, seconds: (performance.now() - begun) / 1_000 });
  return code;
}

interface Part {
  name: string;
  words: string[];
}
// Each file of these has a world of its own; Jest alone would leave one of two processors idle.
const APART: Part = { name: 'unit, db', words: ['--selectProjects', 'unit', 'db', '--maxWorkers=100%'] };
// These start and stop whole sites, one after the other.
const IN_TURN: Part = { name: 'run', words: ['--selectProjects', 'run', '--runInBand'] };
const BAR: Part = { name: 'security', words: ['--selectProjects', 'security', '--runInBand'] };
// A site and the browser that asks it keep a processor busy: a third lane only had all of them wait (measured on two).
const LANES = Math.min(2, availableParallelism());
// The files of a share use one site in turn, in the same order on every new machine; each share has a site of its own.
const SHARES = LANES === 1 ? 1 : 3;
const shareOf = (at: number): Part => ({
  name: `browser ${at + 1} of ${SHARES}`,
  words: ['--selectProjects', 'browser', '--runInBand', `--shard=${at + 1}/${SHARES}`],
});

// Of what starts sites two run beside each other, the longest first; whichever lane is free takes the next. Built once, before all.
async function runAll(): Promise<number[]> {
  const ended = [await run(APART.words, APART.name)];
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], {
    stdio: 'inherit',
  });
  if (status !== 0) return [...ended, 1];
  const shares = Array.from({ length: browser ? SHARES : 0 }, (_, at) => shareOf(at));
  const waiting = [BAR, ...shares, IN_TURN];
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift())
      ended.push(await run(part.words, part.name));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return ended;
}

const statuses = words.length === 0 ? await runAll() : [await run(words)];
if (words.length === 0 || words.includes('--selectProjects'))
  process.stdout.write(`\n${tableOfTimes(runs, readFileSync(times, 'utf8'), process.cwd())}\n`);
rmSync(folder, { recursive: true, force: true });
process.exit(Math.max(...statuses));
