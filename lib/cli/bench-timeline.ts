/**
 * `npm run bench -- timeline`: a relationship of 1,000 events, 10,000 … a million: how fast they are written, loaded and
 * asked for, what the built site bears over HTTP, and how its page comes and moves in Chromium beside plain vis-timeline
 * and TimelineJS3; at the end one table with the bars.
 *
 * `--sizes 1000,10000` takes others; `--writing`, `--answers`, `--load`, `--browser`, `--peers` measure these parts alone;
 * `--gestures N` (60) or `--minutes M` say how long the page is worked with. `--database` writes and loads alone, for
 * ten million; with `--answers` it asks for windows too.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Database, openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { applyMigrations } from '@/lib/db/migrate';
import { seedDatabase } from '@/lib/db/seed';
import { NO_FILTER } from '@/lib/domain/timeline-question';
import { openTimelineThread } from '@/lib/jobs/timeline-thread';
import { ask, measureAnswers, type Print } from './bench-timeline/answers';
import { measurePage, type Subject, type Work } from './bench-timeline/browser';
import { Findings } from './bench-timeline/findings';
import { dragOf, wheelOf } from './bench-timeline/gestures';
import { measureLoad } from './bench-timeline/load';
import { openPeers, type PeerEvent, peersOf } from './bench-timeline/peers';
import { windowQuestions } from './bench-timeline/questions';
import { measureImport, measurePublishing, measureWriting } from './bench-timeline/writing';
import { buildReaders } from './build-readers';
import { spawnSite } from './spawn-site';

const RELATIONSHIP = 'iraq-nato';
/** What the peers are given. */
const PEER_SIZES: readonly number[] = [1_000, 10_000];
/** Short, as one of theirs can take as long as all of ours. */
const PEER_WORK: Work = { gestures: 10, minutes: 1 };
const CHART = '.dragoman-chart[data-ready="true"]';

const PARTS = ['writing', 'answers', 'load', 'browser', 'peers'] as const;
type Part = (typeof PARTS)[number];

interface Plan {
  sizes: readonly number[];
  parts: ReadonlySet<Part>;
  work: Work;
}

function planOf(args: readonly string[]): Plan {
  const after = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? '') : null);
  const isDatabase = args.includes('--database');
  const sizes = (after('--sizes') ?? (isDatabase ? '10000000' : '1000,10000,100000,1000000'))
    .split(',')
    .map(Number);
  if (sizes.some((size, at) => !Number.isInteger(size) || size <= (sizes[at - 1] ?? 0)))
    throw new RangeError('--sizes takes whole numbers from small to large, with commas between them.');
  const named = PARTS.filter((part) => args.includes(`--${part}`));
  const minutes = after('--minutes');
  return {
    sizes,
    parts: new Set(named.length > 0 || isDatabase ? named : PARTS),
    work: {
      gestures: Number(after('--gestures') ?? (minutes ? Number.POSITIVE_INFINITY : 60)),
      minutes: Number(minutes ?? Number.POSITIVE_INFINITY),
    },
  };
}

const subjectOf = (address: string): Subject => ({
  address: `${address}/relationships/${RELATIONSHIP}`,
  watched: {
    // What the server has drawn in the chart's place shows events too, until the chart stands there.
    mark: `[data-first-sight] path:not([d=""]), ${CHART} [data-slug]`,
    ready: `${CHART} .vis-item[data-slug]`,
    answers: '/timeline?',
    drawn: `${CHART} .vis-item[data-slug]`,
    light: `${CHART} .chart-marks > *`,
  },
  hands: { pan: dragOf(CHART, 8), zoom: wheelOf(CHART, 8) },
});

/** The site on this database: what it bears, and its page in a browser. */
async function measureSite(
  folder: string,
  url: string,
  { parts, work }: Plan,
  column: string,
  findings: Findings,
): Promise<void> {
  const site = await spawnSite(join(folder, 'site'), {
    DATABASE_URL: url,
    TRUSTED_PROXIES: '127.0.0.1',
    LOG_LEVEL: 'warn',
  });
  try {
    const subject = subjectOf(site.address);
    if (parts.has('browser')) {
      const html = await (await fetch(subject.address)).text();
      findings.set('html', column, gzipSync(html).length / 1024);
      await measurePage(subject, work, column, findings);
    }
    if (parts.has('load')) await measureLoad(site, RELATIONSHIP, column, findings);
  } finally {
    await site.stop();
  }
}

async function measurePeers(db: Database, count: number, findings: Findings): Promise<string[]> {
  const events = await db.$queryRaw<PeerEvent[]>`
    SELECT e.title, to_char(e.starts_on, 'YYYY-MM-DD') AS "startsOn", to_char(e.ends_on, 'YYYY-MM-DD') AS "endsOn"
    FROM event e WHERE e.slug LIKE 'synthetic-%' ORDER BY e.number LIMIT ${count}`;
  const server = await openPeers(events);
  const columns: string[] = [];
  try {
    for (const [name, subject] of peersOf(server.address, count)) {
      const column = `${name} ${count.toLocaleString('en')}`;
      columns.push(column);
      await measurePage(subject, PEER_WORK, column, findings);
    }
  } finally {
    server.close();
  }
  return columns;
}

async function measureSize(
  { folder, url, db, plan, findings, print }: Bench,
  size: number,
  there: number,
): Promise<string[]> {
  const column = size.toLocaleString('en');
  const { parts } = plan;
  const writing = { db, folder: join(folder, 'timeline', 'postgres'), relationship: RELATIONSHIP, findings };
  await measureWriting(writing, size - there, column);
  const thread = openTimelineThread({ worker: join(folder, 'readers', 'timeline.mjs'), url });
  try {
    findings.set('loaded', column, await ask(thread, { kind: 'begin' }));
    if (parts.has('answers')) await measureAnswers(thread, RELATIONSHIP, column, findings, print);
    if (parts.has('writing')) {
      const [question] = windowQuestions(36_500, 1, NO_FILTER);
      await measureImport(writing, column);
      await measurePublishing(writing, column, async () => {
        if (question) await ask(thread, { kind: 'window', relationship: RELATIONSHIP, question });
      });
    }
  } finally {
    await thread.close();
  }
  if (parts.has('browser') || parts.has('load')) await measureSite(folder, url, plan, column, findings);
  const peers = parts.has('peers') && PEER_SIZES.includes(size) ? await measurePeers(db, size, findings) : [];
  return [column, ...peers];
}

interface Bench {
  folder: string;
  url: string;
  db: Database;
  plan: Plan;
  findings: Findings;
  print: Print;
}

async function measureSizes(bench: Bench): Promise<void> {
  const { plan, findings, print } = bench;
  let there = 0;
  for (const size of plan.sizes) {
    print([`\nTimeline with ${size.toLocaleString('en')} events`], [0]);
    let columns = [size.toLocaleString('en')];
    try {
      columns = await measureSize(bench, size, there);
    } finally {
      // What was measured before something failed took its time too.
      for (const column of columns) {
        print([`\n${column} (load of the machine ${(loadavg()[0] ?? 0).toFixed(1)})`], [0]);
        for (const line of findings.lines(column)) print(line, [54, 14]);
      }
    }
    there = size;
  }
  const table = findings.table();
  const widths = (table[0] ?? []).map(
    (_, at) => Math.max(...table.map((row) => (row[at] ?? '').length)) + (at === 0 ? 0 : 3),
  );
  print(['\nAll of it; "!" misses its bar'], [0]);
  for (const row of table) print(row, widths);
}

/** Prints what it finds by size, then the table. Figures are of this machine and this run. */
export async function benchTimeline(print: Print, args: readonly string[]): Promise<void> {
  const plan = planOf(args);
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-timeline-'));
  await chmod(folder, 0o755);
  try {
    await buildReaders(join(folder, 'readers'));
    const server = await startEmbeddedDatabase(join(folder, 'timeline'), { durable: false });
    const { db, close } = openDatabase(server.url);
    try {
      await applyMigrations(server.url);
      await seedDatabase(db);
      await measureSizes({ folder, url: server.url, db, plan, findings: new Findings(), print });
    } finally {
      await close();
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
