/**
 * `npm run bench -- load [--events N]`: a minute of mixed reading by 64 readers while an editor publishes once a second and
 * feeds are polled, on the starter data and then with a million made-up events (or N) beside them, in one table.
 * `--pause MS` (250): how long a reader rests after each answer; `--seconds S` (60). Asks nobody but the site that it starts.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { seedDatabase } from '@/lib/db/seed';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { openPublisher } from './bench-load/feed-server';
import { prepareEditor, publishAndLook } from './bench-load/publishing';
import { readersOf, readMixed, warmUp } from './bench-load/reading';
import type { Print } from './bench-timeline/answers';
import { Findings, type MeasureName } from './bench-timeline/findings';
import { serverMemory } from './bench-timeline/load';
import { percentile } from './bench-timeline/questions';
import { type SpawnedSite, spawnSite } from './spawn-site';

const RELATIONSHIP = 'iraq-nato';
const READERS = 64;
const LEAST = { events: 0, pause: 0, seconds: 5 };
const MOST = { events: 10_000_000, pause: 60_000, seconds: 3_600 };
const ADMIN = { ADMIN_EMAIL: 'editor@example.org', ADMIN_PASSWORD: 'only while it is measured' };
/** Milliseconds of the same load before anything counts: until what is asked most has been compiled. */
const WARM = 10_000;
/** Milliseconds between two looks at the memory. */
const WEIGH = 1_000;

type Option = keyof typeof LEAST;

/** A whole number after `--name`. Throws `RangeError`. */
function optionOf(args: readonly string[], name: Option, usual: number): number {
  const at = args.indexOf(`--${name}`);
  const value = at < 0 ? usual : Number(args[at + 1]);
  if (!Number.isInteger(value) || value < LEAST[name] || value > MOST[name])
    throw new RangeError(`--${name} takes a whole number from ${LEAST[name]} to ${MOST[name]}.`);
  return value;
}

interface Plan {
  /** Milliseconds. */
  pause: number;
  seconds: number;
}

interface Bench {
  folder: string;
  url: string;
  db: Database;
  plan: Plan;
  findings: Findings;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Megabytes of the web server at each look, until the work is done. */
async function weighWhile(site: SpawnedSite, work: Promise<unknown>): Promise<number[]> {
  const weights: number[] = [];
  let done = false;
  void work.finally(() => {
    done = true;
  });
  while (!done) {
    const weight = await serverMemory(site.pid);
    if (weight !== null) weights.push(weight);
    await pause(WEIGH);
  }
  return weights;
}

/** The load on the site as it is; answers the name of its column. */
async function measure({ folder, url, db, plan, findings }: Bench): Promise<string> {
  const column = (await db.event.count({ where: { withdrawnAt: null } })).toLocaleString('en');
  const publisher = await openPublisher();
  const site = await spawnSite(join(folder, 'site'), {
    DATABASE_URL: url,
    TRUSTED_PROXIES: '127.0.0.1',
    FETCH_TRUSTED: publisher.host,
    LOG_LEVEL: 'warn',
    ...ADMIN,
  });
  const set = (name: MeasureName, value: number) => findings.set(name, column, value);
  try {
    const editor = await prepareEditor(db, site.address, ADMIN, {
      count: plan.seconds + WARM / 1_000 + 5,
      batch: column,
    });
    const before = await db.article.count();
    await publisher.addFeeds(db, RELATIONSHIP, column);
    const reading = await readersOf(db, site.address, RELATIONSHIP);
    await warmUp(reading);
    const from = performance.now() + WARM;
    const until = from + plan.seconds * 1_000;
    const work = Promise.all([
      readMixed(reading, { readers: READERS, pause: plan.pause, from, until }),
      publishAndLook(editor, RELATIONSHIP, until),
    ]);
    const weights = await weighWhile(site, work);
    const [read, published] = await work;
    set('mixed', read.answers / plan.seconds);
    set('mixedP50', percentile(read.times, 0.5));
    set('mixedP99', percentile(read.times, 0.99));
    for (const [kind, times] of read.byKind) set(kind, percentile(times, 0.99));
    set('mixedErrors', read.errors + published.errors);
    set('underLoad', percentile(published.times, 0.95));
    set('underLoadCount', published.times.length);
    // Where nothing was published nothing is seen: a maximum of none would be no time at all.
    const longest = (times: readonly number[]) =>
      times.length > 0 ? Math.max(...times) : Number.POSITIVE_INFINITY;
    set('seen', longest([...published.seen.values()].flat()));
    for (const [place, times] of published.seen) set(place, longest(times));
    set('polled', (await db.article.count()) - before);
    if (weights.length >= 4) {
      set('memoryOfAll', Math.max(...weights));
      // The first quarter warms up; of the rest the last third is held against the first.
      const level = weights.slice(Math.floor(weights.length / 4));
      const third = Math.max(1, Math.floor(level.length / 3));
      set('memoryGrown', mean(level.slice(-third)) - mean(level.slice(0, third)));
    }
    for (const [fault, count] of [...read.faults, ...published.faults])
      process.stdout.write(`! ${count} × ${fault}\n`);
    return column;
  } finally {
    await site.stop();
    publisher.close();
  }
}

/** Prints one table of both. Figures are of this machine and this run; what misses its bar has a `!`. */
export async function benchLoad(print: Print, args: readonly string[]): Promise<void> {
  const events = optionOf(args, 'events', 1_000_000);
  const plan = { pause: optionOf(args, 'pause', 250), seconds: optionOf(args, 'seconds', 60) };
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-load-'));
  await chmod(folder, 0o755);
  try {
    const server = await startEmbeddedDatabase(join(folder, 'load'), { durable: false });
    const { db, close } = openDatabase(server.url);
    try {
      await applyMigrations(server.url);
      await seedDatabase(db);
      const bench = { folder, url: server.url, db, plan, findings: new Findings() };
      const say = (column: string) =>
        print([`${column} events: done (load of the machine ${(loadavg()[0] ?? 0).toFixed(1)})`], [0]);
      print(
        [`\n${READERS} readers, each ${plan.pause} ms after its last answer, for ${plan.seconds} s`],
        [0],
      );
      say(await measure(bench));
      await insertSyntheticEvents(db, { relationship: RELATIONSHIP, count: events, seed: 'load' });
      say(await measure(bench));
      print(['\nAll of it; "!" misses its bar'], [0]);
      for (const row of bench.findings.table()) print(row, [54, 10, 16, 16]);
    } finally {
      await close();
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
