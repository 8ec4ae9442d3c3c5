/**
 * `npm run screenshots -- [FOLDER]`: takes the README's pictures of the site on its starter data, from a start
 * of its own in a temporary folder. Needs a Chromium (CHROMIUM_PATH, else /usr/bin/chromium).
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium';

const PORT = '3199';
const PICTURES = [
  {
    name: 'timeline',
    path: '/relationships/iraq-nato',
    shows: '.dragoman-chart[data-ready="true"] [data-shape]',
    width: 1440,
    height: 900,
  },
  {
    name: 'event',
    path: '/events/2020-09-16-hussein-stoltenberg-brussels',
    shows: 'svg[role="img"]',
    width: 1440,
    height: 900,
  },
];
/** Milliseconds for a page, on a machine that has other work. */
const PATIENCE = 120_000;
/** The chart shares out its rows in the frames after it is there. */
const SETTLES = 1_000;

const target = process.argv[2] ?? '.github/images';
const folder = await mkdtemp(join(tmpdir(), 'dragoman-pictures-'));
await chmod(folder, 0o755);
const site = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/start.ts'], {
  env: { ...process.env, DATA_DIR: join(folder, 'data'), PORT, HOST: '127.0.0.1', PUBLIC_URL: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await new Promise<void>((ready, fail) => {
    site.stdout.on('data', (chunk: Buffer) => chunk.toString('utf8').includes('Press Ctrl-C') && ready());
    site.once('exit', (code) => fail(new Error(`The site did not start (exit code ${code}).`)));
  });
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: CHROMIUM,
    args: [...CHROMIUM_FLAGS],
    colorScheme: 'light',
  });
  await mkdir(target, { recursive: true });
  for (const picture of PICTURES) {
    const page = await context.newPage();
    await page.setViewportSize({ width: picture.width, height: picture.height });
    page.setDefaultTimeout(PATIENCE);
    // Not until nothing is asked any more: pages fetch beforehand what their links lead to, which has no end on a busy machine.
    const answer = await page.goto(`http://127.0.0.1:${PORT}${picture.path}`);
    if (!answer?.ok()) throw new Error(`${picture.path} answers ${answer?.status() ?? 'nothing'}.`);
    await page.locator(picture.shows).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(SETTLES);
    await page.screenshot({ path: join(target, `${picture.name}.png`) });
    await page.close();
  }
  await context.close();
} finally {
  if (site.exitCode === null) {
    site.kill('SIGINT');
    await once(site, 'exit');
  }
  await rm(folder, { recursive: true, force: true });
}
