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

const args = process.argv.slice(2);

/** The whole number after `--events`. Throws `RangeError`. */
function eventsOr(usual: number): number {
  const at = args.indexOf('--events');
  const count = at < 0 ? usual : Number(args[at + 1]);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new RangeError('--events takes a whole number from 1.');
  return count;
}

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
    // Given a value it would be a text, `undefined` too.
    Reflect.deleteProperty(process.env, 'NEXT_DIST_DIR');
    await rm(dist, { recursive: true, force: true });
  }
}

async function benchSite(...parts: ((folder: string) => Promise<void>)[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  await chmod(folder, 0o755);
  try {
    for (const part of parts) await part(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const reading = (folder: string) => benchReading(folder, print);
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  '--extraction': () => benchExtraction(print),
  '--reading': () => benchSite(reading),
  timeline: () => benchTimeline(print, args),
  pages: () => benchPages(print, args),
  load: () => benchLoad(print, args),
  search: () => benchSearch(print, eventsOr(1_000_000)),
  imports: () => benchImports(print, eventsOr(50_000)),
};

const [name] = args;
const bench = name === undefined ? null : Object.hasOwn(BENCHES, name) && BENCHES[name];
if (bench) await bench();
else if (bench === null) {
  await benchExtraction(print);
  await benchSite(benchStart, reading);
} else {
  process.stdout.write(
    `npm run bench -- ${Object.keys(BENCHES).join(' | ')}\nWithout any: what reading costs, and starts. CONTRIBUTING.md says what each measures.\n`,
  );
  if (name !== '--help') process.exitCode = 1;
}
