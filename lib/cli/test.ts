/**
 * `npm test`: every test, on a real PostgreSQL and in a real browser. Where no browser is installed it tries
 * to install Debian's; without one the browser tests are skipped loudly, and with CI=true that is a failure.
 * Arguments are handed on to Jest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

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

if (!findBrowser()) installBrowser();
const browser = findBrowser();
const words = process.argv.slice(2);
if (!browser) {
  const banner = '='.repeat(78);
  const advice = 'Install chromium ("apt-get install chromium"), or set CHROMIUM_PATH to a Chromium.';
  process.stderr.write(`${banner}\nNO BROWSER: the browser tests do not run. ${advice}\n${banner}\n`);
  if (process.env.CI === 'true') process.exit(1);
  words.push('--selectProjects', 'unit', 'db', 'run');
}
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const result = spawnSync(process.execPath, [jest, ...words], {
  stdio: 'inherit',
  env: { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) },
});
process.exit(result.status ?? 1);
