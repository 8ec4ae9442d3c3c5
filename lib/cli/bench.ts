/**
 * `npm run bench [-- --events N]`: extraction beside its peers, timeline windows, start-up, what reading in threads costs;
 * `-- --extraction` runs the first alone, without database and build, `-- --reading` the last.
 * Figures are of this machine and this run; compare the ratios, not the seconds, between machines.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { seedDatabase } from '@/lib/db/seed';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { benchExtraction } from './bench-extraction';
import { benchReading } from './bench-reading';
import { measureWindows, windowTable } from './measure-windows';
import { spawnSite } from './spawn-site';

const wanted = process.argv.indexOf('--events');
const SYNTHETIC_EVENTS = wanted > 0 ? Number(process.argv[wanted + 1]) : 100_000;
const EXTRACTION_ONLY = process.argv.includes('--extraction');
const READING_ONLY = process.argv.includes('--reading');
const WINDOWS = 60;
const RELATIONSHIP = 'iraq-nato';

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

async function benchWindows(folder: string): Promise<void> {
  const server = await startEmbeddedDatabase(join(folder, 'windows'), { durable: false });
  await applyMigrations(server.url);
  const { db, close } = openDatabase(server.url);
  const table = async (title: string) => {
    const timings = await measureWindows(db, RELATIONSHIP, { runs: WINDOWS });
    process.stdout.write(`\nTimeline windows, ${title}\n${windowTable(timings)}\n`);
  };
  try {
    await seedDatabase(db);
    await table('starter data');
    await insertSyntheticEvents(db, { relationship: RELATIONSHIP, count: SYNTHETIC_EVENTS });
    await table(`with ${SYNTHETIC_EVENTS.toLocaleString('en')} synthetic events`);
  } finally {
    await close();
    await server.stop();
  }
}

async function benchSite(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  await chmod(folder, 0o755);
  try {
    if (!READING_ONLY) {
      await benchWindows(folder);
      await benchStart(folder);
    }
    await benchReading(folder, print);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (!READING_ONLY) await benchExtraction(print);
if (!EXTRACTION_ONLY) await benchSite();
