/** What it costs that articles are read in threads: to the article, and to whoever opens a page meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import { join, resolve } from 'node:path';
import { createAuth } from '@/lib/auth/auth';
import { insertArticle } from '@/lib/db/articles';
import { openDatabase } from '@/lib/db/client';
import { findRunningDatabase } from '@/lib/db/running-database';
import type { ArticleInput } from '@/lib/domain/article';
import { environment } from '@/lib/env';
import { extract } from '@/lib/extraction/extract';
import { compileLexicon } from '@/lib/extraction/lexicon/compile-lexicon';
import { shareLexicon } from '@/lib/jobs/lexicon';
import { openPool } from '@/lib/jobs/pool';
import type { ArticleRead, ReadWork } from '@/lib/jobs/work';
import { authSecret } from './auth-secret';
import { corpus, joined } from './bench-texts';
import { buildReaders } from './build-readers';
import { seedLexiconRows } from './seed-lexicon';
import { spawnSite } from './spawn-site';

type Print = (cells: readonly (string | number)[], widths: readonly number[]) => void;

const CORPUS = 'tests/corpus/articles';
const WIDTHS = [56, 12, 12, 18];
const VISITOR_WIDTHS = [56, 12, 18, 12, 14];
const ARTICLES = 60;
const WARM_UP = 2;
const LONG_ARTICLES = 10;
const LONG = 80_000;
const ROUNDS = 3;
const VISITS = 100;
/** Milliseconds between two visits. */
const PAUSE = 50;
const ADMIN = { email: 'bench@example.org', password: 'only for this measurement' };

const ms = (value: number) => `${value.toFixed(1)} ms`;

function share(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

interface Time {
  /** Milliseconds. */
  clock: number;
  /** Milliseconds of all threads of this process. */
  processor: number;
}

async function timeOf(work: () => unknown): Promise<Time> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - begun, processor: (user + system) / 1_000 };
}

/** The same articles through the pool and directly, turn by turn, so that a busy machine is busy for both. */
async function benchPool(folder: string, print: Print): Promise<void> {
  const readers = join(folder, 'readers');
  await buildReaders(readers);
  const rows = await seedLexiconRows('prisma/seed-data');
  const [lexicon, shared] = [compileLexicon(rows), shareLexicon('', rows)];
  const pool = openPool<ReadWork, ArticleRead>({
    worker: resolve(readers, 'read.mjs'),
    threads: 1,
    queue: 1,
    limits: { waiting: 60_000, compiling: 60_000, working: 60_000 },
    makingWay: 0,
    memoryMb: 256,
  });
  const { articles } = await corpus(CORPUS, 'en');
  const ordinary = Array.from(
    { length: ARTICLES },
    (_, at) => articles[at % articles.length] as ArticleInput,
  );
  const inPool = async (article: ArticleInput) => {
    const outcome = await pool.run({ article, lexicon: shared });
    if (!outcome.ok) throw new Error(`The pool could not read an article: ${outcome.reason}.`);
  };
  const times: { pooled: Time; direct: Time }[] = [];
  for (let pass = 0; pass <= WARM_UP; pass += 1)
    for (const article of ordinary) {
      const pooled = await timeOf(() => inPool(article));
      const direct = await timeOf(() => extract(article, lexicon));
      if (pass === WARM_UP) times.push({ pooled, direct });
    }
  await pool.close();
  const row = (name: string, kind: keyof Time) => {
    const middle = (values: number[]) => ms(share(values, 0.5));
    const pooled = middle(times.map((time) => time.pooled[kind]));
    const more = middle(times.map((time) => time.pooled[kind] - time.direct[kind]));
    print([name, middle(times.map((time) => time.direct[kind])), pooled, more], WIDTHS);
  };
  print([`\nAn ordinary article, median of ${times.length}`, ' direct', 'in a thread', 'more'], WIDTHS);
  row('in a thread with its explanation, by the clock', 'clock');
  // On a busy machine the clock counts the turns of others, twice where there are two threads.
  row('the same, time of the processor', 'processor');
}

/** Stores the long articles, and one more, in a running site and answers their ids, and the cookie of somebody who may read them. */
async function prepareArticles(address: string, dataDir: string): Promise<{ ids: string[]; cookie: string }> {
  const url = await findRunningDatabase(dataDir);
  if (!url) throw new Error('The database of the measured site does not answer.');
  const { db, close } = openDatabase(url);
  try {
    const text = await corpus(CORPUS, 'en');
    const { articles } = joined(text, text.articles.length);
    const long = (articles[0]?.body ?? '').repeat(Math.ceil(LONG / (articles[0]?.body.length || 1)));
    const blank = { title: null, url: null, publisher: null, publishedOn: null, warnings: [] };
    const ids: string[] = [];
    for (let number = 1; number <= ROUNDS * LONG_ARTICLES + 1; number += 1) {
      const body = `Report ${number}.\n\n${long}`.slice(0, LONG);
      ids.push(await insertArticle(db, { ...blank, body, language: 'en', submittedById: null }));
    }
    const secret = await authSecret({ ...environment(), AUTH_SECRET: undefined, DATA_DIR: dataDir });
    const auth = createAuth(db, { secret, publicUrl: address, trustedOrigins: [address] });
    const headers = new Headers({ origin: address, 'x-forwarded-for': '192.0.2.1' });
    const signedIn = await auth.api.signInWithPassword({ body: ADMIN, headers, returnHeaders: true });
    return { ids, cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' };
  } finally {
    await close();
  }
}

/** Opens the front page, one visit after the other, until `over`; answers how long each took. */
async function visit(address: string, over: (visits: number) => boolean): Promise<number[]> {
  const times: number[] = [];
  while (!over(times.length)) {
    times.push((await timeOf(async () => (await fetch(`${address}/`)).text())).clock);
    await new Promise((next) => setTimeout(next, PAUSE));
  }
  return times;
}

/** What a busy core costs its neighbours whatever runs on it: another process that makes, sorts and drops small objects. */
function busyNeighbour(): ChildProcess {
  const work =
    'for (;;) JSON.stringify(Array.from({ length: 20000 }, (_, i) => ({ i: String(i) })).sort((a, b) => (a.i < b.i ? -1 : 1)));';
  const child = spawn(process.execPath, ['-e', work], { stdio: 'ignore' });
  if (child.pid) setPriority(child.pid, 19);
  return child;
}

async function benchVisitors(folder: string, print: Print): Promise<void> {
  const dataDir = join(folder, 'reading');
  const settings = {
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    AUTH_SECRET: '',
    // What is measured are the visitors, not whether this machine is in time.
    READING_DEADLINE_MS: '60000',
    LOG_LEVEL: 'warn',
  };
  const site = await spawnSite(dataDir, settings);
  try {
    const { ids, cookie } = await prepareArticles(site.address, dataDir);
    const read = async (id: string) =>
      (await fetch(`${site.address}/admin/lookup/readings/${id}`, { headers: { cookie } })).status;
    // The first starts the thread; the first visits draw the page for the first time.
    await read(ids.pop() ?? '');
    await visit(site.address, (visits) => visits >= VISITS / 2);
    const [idle, beside, busy]: [number[], number[], number[]] = [[], [], []];
    let done = 0;
    // In turns, because a machine is not equally fast for a minute.
    for (let round = 0; round < ROUNDS; round += 1) {
      idle.push(...(await visit(site.address, (visits) => visits >= VISITS)));
      const neighbour = busyNeighbour();
      beside.push(...(await visit(site.address, (visits) => visits >= VISITS)));
      neighbour.kill('SIGKILL');
      let left = LONG_ARTICLES;
      const readings = ids.splice(0, LONG_ARTICLES).map(async (id) => {
        const status = await read(id).finally(() => {
          left -= 1;
        });
        done += status === 200 ? 1 : 0;
      });
      busy.push(...(await visit(site.address, () => left === 0)));
      await Promise.all(readings);
    }
    print(
      [
        `\nFront page, ${idle.length} and ${busy.length} visits`,
        ' idle',
        'other program',
        'reading',
        'beside idle',
      ],
      VISITOR_WIDTHS,
    );
    for (const [name, part] of [
      ['median', 0.5],
      ['p95', 0.95],
    ] as const) {
      const [without, other, during] = [idle, beside, busy].map((times) => share(times, part));
      const ratio = `${((during ?? 0) / (without ?? 1)).toFixed(2)} ×`;
      const title = `${name}, ${done / ROUNDS} articles of ${LONG.toLocaleString('en')} characters at once`;
      print([title, ms(without ?? 0), ms(other ?? 0), ms(during ?? 0), ratio], VISITOR_WIDTHS);
    }
  } finally {
    await site.stop();
  }
}

/** Prints both; builds the site where there is no build of the same sources. */
export async function benchReading(folder: string, print: Print): Promise<void> {
  await benchPool(folder, print);
  await benchVisitors(folder, print);
}
