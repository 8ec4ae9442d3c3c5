/** `npm run bench -- search [--events N]`: what a search and a page of a list cost, from a thousand events to a million. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listActorIndex } from '@/lib/db/actor-index';
import { searchActors } from '@/lib/db/actors';
import { type Database, openDatabase } from '@/lib/db/client';
import { startEmbeddedDatabase } from '@/lib/db/embedded';
import { listEventPage } from '@/lib/db/event-lists';
import { applyMigrations } from '@/lib/db/migrate';
import { searchEvents } from '@/lib/db/search/events';
import { seedDatabase } from '@/lib/db/seed';
import { insertSyntheticEvents } from '@/lib/db/synthetic-events';
import { askedIn, NO_SEARCH_FILTER, type SearchFilter } from '@/lib/domain/search';
import { findDates } from '@/lib/extraction/finders/dates/find-dates';
import { timelineOf } from '@/lib/jobs/read-timeline';
import { openTimelineThread } from '@/lib/jobs/timeline-thread';
import { buildReaders } from './build-readers';

const RELATIONSHIP = 'iraq-nato';
const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const RUNS = 30;
const PAGE = 20;
const WORDS_READ_MS = 15_000;

type Timeline = ReturnType<typeof timelineOf>;

interface Asked {
  db: Database;
  timeline: Timeline;
}

function search(
  { db, timeline }: Asked,
  text: string,
  more: { skip?: number; filter?: Partial<SearchFilter>; typing?: boolean } = {},
) {
  const { skip = 0, filter = {}, typing = false } = more;
  const dates = findDates(text, { referenceDate: '2026-01-01' }).flatMap(({ start, end, edtf }) =>
    edtf === null ? [] : [{ start, end, edtf }],
  );
  return searchEvents(db, timeline.findLikeliest, {
    asked: askedIn(text, dates),
    filter: { ...NO_SEARCH_FILTER, ...filter },
    skip,
    take: PAGE,
    typing,
  });
}

function list({ db, timeline }: Asked, q: string, filter: Partial<SearchFilter>, after?: string) {
  return listEventPage(db, timeline.findEvents, {
    q,
    filter: { ...NO_SEARCH_FILTER, ...filter },
    order: 'latest',
    limit: 25,
    ...(after && { after: `${after}~1` }),
  });
}

/** A day in the middle of what the synthetic events cover: half of all lie before it. */
const DEEP = '2008-06-15';

let turn = 0;
const QUESTIONS: Record<string, (asked: Asked) => Promise<unknown>> = {
  'search: a rare word': (asked) => search(asked, 'Besmaya'),
  'search: a common word': (asked) => search(asked, 'meeting'),
  'search: a word of most events': (asked) => search(asked, 'NATO'),
  'search: many words': (asked) => search(asked, 'decision training mission 2004 Baghdad'),
  'search: words that are never together': (asked) => search(asked, 'meeting visit summit zebari'),
  'search: a name': (asked) => search(asked, 'Stoltenberg'),
  'search: a name in Arabic': (asked) => search(asked, 'ستولتنبرغ'),
  'search: a name misspelt': (asked) => search(asked, 'Stoltenburg'),
  'search: a name and a year': (asked) => search(asked, 'Zebari 2009'),
  'search: a day': (asked) => search(asked, '16 September 2020'),
  'search: a year': (asked) => search(asked, '2004'),
  'search: nothing': (asked) => search(asked, 'zzyzx'),
  'search: while typing': (asked) => search(asked, 'training mis', { typing: true }),
  'search: filtered': (asked) =>
    search(asked, 'meeting', { filter: { tones: ['bad'], fromYear: 2004, toYear: 2011 } }),
  'search: last page': (asked) => search(asked, 'meeting', { skip: 480 }),
  'search: people by name': ({ db }) => searchActors(db, 'Stoltenberg', { published: true }),
  'list: newest events': (asked) => list(asked, '', {}),
  'list: half-way': (asked) => list(asked, '', {}, DEEP),
  'list: half-way, one kind': (asked) => list(asked, '', { types: ['meeting'] }, DEEP),
  'list: half-way, words and years': (asked) =>
    list(asked, 'training', { fromYear: 2004, toYear: 2011 }, DEEP),
  'list: half-way, a person': (asked) => list(asked, '', { actors: ['jens-stoltenberg'] }, DEEP),
  'list: two conditions that never meet': (asked) =>
    list(asked, '', { types: ['attack'], actors: ['mustafa-al-kadhimi'], tones: ['good'] }),
  'list: words not asked before': (asked) => {
    turn += 1;
    return list(asked, `report ${turn * 37} reuters`, {});
  },
  'list: people and bodies': async ({ db, timeline }) =>
    listActorIndex(db, await timeline.findActors(), { q: '', letter: '', page: 1, pageSize: 36 }),
};

async function measure(ask: () => Promise<unknown>): Promise<{ first: number; p50: number; p95: number }> {
  const asked = performance.now();
  await ask();
  const first = performance.now() - asked;
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now();
    await ask();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(RUNS - 1, Math.floor(RUNS * part))] ?? 0;
  return { first, p50: at(0.5), p95: at(0.95) };
}

type Print = (cells: readonly (string | number)[], widths: readonly number[]) => void;

async function printQuestions(asked: Asked, print: Print): Promise<void> {
  const widths = [44, 12, 12, 12];
  await asked.timeline.findOverview();
  // Until the words that many events have are read; a site has long been up when somebody searches.
  await new Promise((done) => setTimeout(done, WORDS_READ_MS));
  print(['', 'first ms', 'p50 ms', 'p95 ms'], widths);
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const { first, p50, p95 } = await measure(() => ask(asked));
    print([name, first.toFixed(1), p50.toFixed(1), p95.toFixed(1)], widths);
  }
}

/** Prints the first time, p50 and p95 of every question at every size up to `most`, and how fast the events were written. */
export async function benchSearch(print: Print, most: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dragoman-bench-'));
  // mkdtemp closes its folder to others; under root the server runs as another user.
  await chmod(folder, 0o755);
  const server = await startEmbeddedDatabase(join(folder, 'database'), { durable: false });
  try {
    await buildReaders(join(folder, 'readers'));
    await applyMigrations(server.url);
    const { db, close } = openDatabase(server.url);
    try {
      await seedDatabase(db);
      let written = 0;
      for (const size of SIZES.filter((each) => each <= most)) {
        const begun = performance.now();
        const count = size - written;
        await insertSyntheticEvents(db, { relationship: RELATIONSHIP, count, seed: `search-${size}` });
        const rate = count / ((performance.now() - begun) / 1000);
        written = size;
        process.stdout.write(
          `\nSearch, ${size.toLocaleString('en')} events (written at ${Math.round(rate).toLocaleString('en')} a second)\n`,
        );
        const thread = openTimelineThread({
          worker: join(folder, 'readers', 'timeline.mjs'),
          url: server.url,
        });
        try {
          await printQuestions({ db, timeline: timelineOf(thread.ask) }, print);
        } finally {
          await thread.close();
        }
      }
    } finally {
      await close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
