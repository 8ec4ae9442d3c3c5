/**
 * `npm test`: every test, on a real PostgreSQL and in a real browser. Where no browser is installed it tries
 * to install Debian's; without one the browser tests are skipped loudly, and with CI=true that is a failure; rows of the
 * bar of trust (tests/security) that need one are then not tried, which is a failure anywhere.
 * Arguments are handed on to Jest; without any, files that touch nothing in common run beside each other.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { listMessages } from './list-messages';
import { propertySeed } from './test/property-seed';

const CANDIDATES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  process.stdout.write('No browser is installed; installing the package chromium.\n');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore' });
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

function run(words: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [jest, ...words], {
    stdio: 'inherit',
    env: { ...process.env, PROPERTY_SEED: String(seed), ...(browser ? { CHROMIUM_PATH: browser } : {}) },
  });
  return new Promise((done) => {
    child.once('error', () => done(1)).once('exit', (code) => done(code ?? 1));
  });
}

// Each file of these has a world of its own; Jest alone would leave one of two processors idle.
const APART = ['--selectProjects', 'unit', 'db', '--maxWorkers=100%'];
// These start and stop whole sites, which take all processors by themselves, and measure how soon they are back.
const IN_TURN = ['--selectProjects', 'run', '--runInBand'];
const BAR = ['--selectProjects', 'security', '--runInBand'];
// The files of a share use one site in turn, and wait for it more than they work; each share has a site of its own.
const SHARES = Math.min(2, availableParallelism());
const shareOf = (at: number) => ['--selectProjects', 'browser', '--runInBand', `--shard=${at + 1}/${SHARES}`];

// Of what starts sites two run beside each other; the third and the fourth follow. Built once, before both.
async function runAll(): Promise<number[]> {
  const first = await run(APART);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'lib/cli/build.ts'], {
    stdio: 'inherit',
  });
  if (status !== 0) return [first, 1];
  const lanes = [[IN_TURN], [BAR]];
  if (browser) for (let at = 0; at < SHARES; at += 1) lanes[at % lanes.length]?.push(shareOf(at));
  const inTurn = async (lane: readonly string[][]) => {
    const ended: number[] = [];
    for (const words of lane) ended.push(await run(words));
    return ended;
  };
  if (SHARES === 1) return [first, ...(await inTurn(lanes.flat()))];
  return [first, ...(await Promise.all(lanes.map(inTurn))).flat()];
}

const statuses = words.length === 0 ? await runAll() : [await run(words)];
process.exit(Math.max(...statuses));
