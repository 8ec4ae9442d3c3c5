/**
 * `npm run bench`: extraction beside its peers, start-up, what reading in threads costs; `-- --extraction` runs the first
 * alone, without database and build, `-- --reading` the last; `-- search` what searches and lists cost from a thousand
 * events to a million, `-- imports` how fast files come in, `-- timeline` what the timeline does (bench-timeline.ts), `-- pages` how
 * public pages come (bench-pages.ts), `-- load` what a minute of mixed reading is like at a million events (bench-load.ts);
 * `--events N` for fewer.
 * Figures are of this machine and this run; compare the ratios, not the seconds, between machines.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchExtraction } from './bench-extraction';
import { benchImports } from './bench-imports';
import { benchLoad } from './bench-load';
import { benchPages } from './bench-pages';
import { benchReading } from './bench-reading';
import { benchSearch } from './bench-search';
import { benchTimeline } from './bench-timeline';
import { spawnSite } from './spawn-site';

const wanted = process.argv.indexOf('--events');
const EXTRACTION_ONLY = process.argv.includes('--extraction');
const READING_ONLY = process.argv.includes('--reading');

const print = (cells: readonly (string | number)[], widths: readonly number[]) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[at] ?? 0))).join('')}\n`,
  );

/** Seconds from the command to the printed addresses. */
async function timeStart(dataDir: string): Promise<number> {
  const begun = performance.now();
  const site = await spawnSite(dataDir);
  const seconds = (performance.now() - begun) / 1000;
  await site.stop();
  return seconds;
}

async function benchStart(folder: string): Promise<void> {
  const dist = `.next-bench-${process.pid}`;
  process.env.NEXT_DIST_DIR = dist;
  try {
    const first = await timeStart(join(folder, 'start'));
    const later = await timeStart(join(folder, 'start'));
    process.stdout.write('\nStart-up\n');
    print(['first start: database, starter data, build', `${first.toFixed(1)} s`], [48, 12]);
    print(['later start', `${later.toFixed(1)} s`], [48, 12]);
  } finally {
    process.env.NEXT_DIST_DIR = undefined;
    await rm(dist, { recursive: true, force: true });
  }
}

async function benchSite(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  await chmod(folder, 0o755);
  try {
    if (!READING_ONLY) {
      await benchStart(folder);
    }
    await benchReading(folder, print);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('timeline')) await benchTimeline(print, process.argv);
else if (process.argv.includes('pages')) await benchPages(print, process.argv);
else if (process.argv.includes('load')) await benchLoad(print, process.argv);
else if (process.argv.includes('search'))
  await benchSearch(print, wanted > 0 ? Number(process.argv[wanted + 1]) : 1_000_000);
else if (process.argv.includes('imports'))
  await benchImports(print, wanted > 0 ? Number(process.argv[wanted + 1]) : 50_000);
else {
  if (!READING_ONLY) await benchExtraction(print);
  if (!EXTRACTION_ONLY) await benchSite();
}
