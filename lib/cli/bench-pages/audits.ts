/**
 * Lighthouse (https://github.com/GoogleChrome/lighthouse) over pages. It is run by npx: with its hundred and sixty packages it is
 * no part of the project.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { z } from 'zod';
import { THEME_COOKIE, type Theme } from '@/components/ui/theme';
import { CHROMIUM, CHROMIUM_FLAGS } from '../chromium';
import { freePort } from '../spawn-site';
import { isKeptFromSearch } from './kept-from-search';

/** The last that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
/** The audit that is failed by pages which are kept out of search engines, as the search and frames are on purpose. */
const LISTING = 'is-crawlable';
export const CATEGORIES = ['accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

const run = promisify(execFile);
const reportSchema = z.object({
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
});

export interface Audited {
  /** 0–100. */
  scores: Readonly<Record<Category, number>>;
  /** What costs points, by Lighthouse's own names. */
  faults: string[];
}

async function wantsListing(address: string): Promise<boolean> {
  const answer = await fetch(address);
  return !isKeptFromSearch(answer.headers.get('x-robots-tag'), await answer.text());
}

/**
 * What Lighthouse says of a page at 1440 × 900 in a theme. Throws where it says nothing. Whether search engines may list it counts
 * only where it does not itself ask them not to.
 *
 * @param folder for its report
 */
export async function auditPage(address: string, theme: Theme, folder: string): Promise<Audited> {
  const path = join(folder, 'report.json');
  const port = await freePort();
  // Ours, as Lighthouse's own launcher does not always get through to Debian's.
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  });
  try {
    const words = [
      ...['--yes', '--ignore-scripts', LIGHTHOUSE, address, `--port=${port}`],
      ...['--quiet', '--preset=desktop', '--throttling-method=provided'],
      ...[`--only-categories=${CATEGORIES.join(',')}`, '--output=json', `--output-path=${path}`],
      ...((await wantsListing(address)) ? [] : [`--skip-audits=${LISTING}`]),
      `--extra-headers=${JSON.stringify({ Cookie: `${THEME_COOKIE}=${theme}` })}`,
    ];
    await run('npx', words, { timeout: 300_000 });
  } finally {
    await browser.close();
  }
  const { categories, audits, runtimeError } = reportSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  if (runtimeError) throw new Error(`${address}: ${runtimeError.message}`);
  const scoreOf = (category: Category) => Math.round((categories[category]?.score ?? 0) * 100);
  const faults = CATEGORIES.flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const score = audits[id]?.score ?? null;
      return weight > 0 && score !== null && score < 1 ? [id] : [];
    }),
  );
  const scores = {
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  };
  return { scores, faults: [...new Set(faults)] };
}
