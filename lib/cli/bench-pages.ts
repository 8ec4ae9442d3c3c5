/**
 * `npm run bench -- pages [--runs N] [--vitals] [--audits]`: how each kind of public page comes on a processor four times slower,
 * over the loopback, with nothing kept; and what Lighthouse says of it in English and Arabic, light and dark. With the starter
 * data, on a site of its own. What misses its bar has a `!`.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { addressIn, type Language } from '@/lib/domain/language';
import { auditPage, CATEGORIES } from './bench-pages/audits';
import { SIZES, type Size, type Vitals, visitPage } from './bench-pages/vitals';
import type { Print } from './bench-timeline/answers';
import { percentile } from './bench-timeline/questions';
import { CHROMIUM, CHROMIUM_FLAGS } from './chromium';
import { spawnSite } from './spawn-site';

const KINDS: Readonly<Record<string, string>> = {
  front: '/',
  relationship: '/relationships/iraq-nato',
  event: '/events/2020-09-16-hussein-stoltenberg-brussels',
  actor: '/actors/nato',
  search: '/search?q=Hussein',
  embed: '/embed/iraq-nato',
  api: '/api',
};
const RUNS = 5;
const LARGEST_MS = 1_500;
const MOST_SHIFT = 0.05;
const LEAST_SCORE = 100;

const marked = (text: string, misses: boolean) => (misses ? `${text} !` : text);

function rowOf(found: readonly Vitals[]): string[] {
  const median = (what: keyof Vitals) =>
    percentile(
      found.map((one) => one[what]),
      0.5,
    );
  const [largest, shift, blocked] = [median('largest'), median('shift'), median('blocked')];
  return [
    marked(largest.toFixed(0), largest > LARGEST_MS),
    marked(shift.toFixed(3), shift > MOST_SHIFT),
    blocked.toFixed(0),
  ];
}

async function benchVitals(site: string, runs: number, print: Print): Promise<void> {
  const widths = [24, 12, 12, 12, 12, 12, 12];
  const load = (loadavg()[0] ?? 0).toFixed(2);
  process.stdout.write(`\nPages on a processor four times slower, median of ${runs} visits (load ${load})\n`);
  const sizes = Object.keys(SIZES) as Size[];
  print(['', ...sizes.flatMap((size) => [`${size} LCP ms`, 'CLS', 'blocked ms'])], widths);
  print(['bar', ...sizes.flatMap(() => [`≤ ${LARGEST_MS}`, `≤ ${MOST_SHIFT}`, ''])], widths);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: [...CHROMIUM_FLAGS] });
  try {
    const pages = [...Object.entries(KINDS), ['front in Arabic', addressIn('ar', '/')] as const];
    for (const [name, path] of pages) {
      const cells: string[] = [];
      for (const size of sizes) {
        // The server has made the page once before: what is measured is how it comes, not how it is compiled.
        const address = site + path;
        await (await fetch(address)).text();
        const found: Vitals[] = [];
        for (let run = 0; run < runs; run += 1) found.push(await visitPage(browser, address, size));
        cells.push(...rowOf(found));
      }
      print([name, ...cells], widths);
    }
  } finally {
    await browser.close();
  }
}

async function benchAudits(site: string, folder: string, print: Print): Promise<void> {
  const widths = [32, 16, 16, 12];
  process.stdout.write('\nLighthouse, of 100 (is-crawlable only where a page is to be listed)\n');
  print(['', ...CATEGORIES], widths);
  for (const language of ['en', 'ar'] satisfies Language[])
    for (const [name, path] of Object.entries(KINDS))
      for (const theme of ['light', 'dark'] as const) {
        const { scores, faults } = await auditPage(site + addressIn(language, path), theme, folder);
        const cells = CATEGORIES.map((category) =>
          marked(String(scores[category]), scores[category] < LEAST_SCORE),
        );
        print([`${name}, ${language}, ${theme}`, ...cells], widths);
        if (faults.length > 0) process.stdout.write(`    ${faults.join(', ')}\n`);
      }
}

/** Prints both tables, or the one that is named. */
export async function benchPages(print: Print, args: readonly string[]): Promise<void> {
  const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : RUNS;
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError('--runs takes a whole number from 1.');
  const [vitals, audits] = [args.includes('--vitals'), args.includes('--audits')];
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  // mkdtemp closes its folder to others; under root the server runs as another user.
  await chmod(folder, 0o755);
  try {
    const site = await spawnSite(join(folder, 'site'), { TRUSTED_PROXIES: '', LOG_LEVEL: 'warn' });
    try {
      if (vitals || !audits) await benchVitals(site.address, runs, print);
      if (audits || !vitals) await benchAudits(site.address, folder, print);
    } finally {
      await site.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
