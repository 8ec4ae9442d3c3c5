/** This process's workers: pools that read articles, compare drafts, read web pages, read typed dates; none waits for another. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FeedRead } from '@/lib/domain/feed';
import type { ReadablePage, SavedPage } from '@/lib/domain/readable-page';
import type { PlacedDifference } from '@/lib/domain/reading-difference';
import type { DateInWords } from '@/lib/domain/typed-words';
import type { WordsFound } from '@/lib/domain/words';
import { type Environment, environment } from '@/lib/env';
import type { ModelEvent } from '@/lib/model-reader/read-answer';
import { type Outcome, openPool, type WorkerPool } from './pool';
import type {
  AnswerWork,
  ArticleRead,
  CompareWork,
  Comparison,
  DatesWork,
  GroupWork,
  PageWork,
  PlainRead,
  ReadWork,
  RereadWork,
  SavedPageWork,
  WordsWork,
} from './work';

/** Bundle of a worker in `READERS_DIR`. */
const READER = 'read.mjs';
const COMPARER = 'compare.mjs';
const PAGE_READER = 'page.mjs';
const DATE_READER = 'dates.mjs';

/** Compiling a lexicon of 50,000 names takes about a second of an idle machine. */
const COMPILING_MS = 20_000;
/** Times the deadline that somebody waits for a thread: with ten seconds all is answered within a proxy's minute. */
const PATIENCE = 3;
/** And at least so long, because a thread that is only starting needs it on a busy machine. */
const WAITING_MS = 30_000;
/** A fifth of its time a reading may give to visitors: on a machine of few cores a page is slower beside it. */
const SHARE_FOR_VISITORS = 0.2;
/** A comparison looks at some seventy short proposals, grouping at a few hundred. */
const COMPARING_MS = 5_000;
/** Measured: with a lexicon of 100,000 names the longest article is read within it; 150 are too few for any. */
const READER_MEMORY_MB = 256;
/** A reading makes some ten megabytes that are soon of no use: in a young generation of two it is a third slower. */
const READER_YOUNG_MB = 48;
const COMPARER_MEMORY_MB = 64;
/**
 * An ordinary page takes a tenth of a second; what takes longer is made to. With the thread's start and the fetching before it
 * all is over in five seconds.
 */
const PAGE_MS = 4_000;
const PAGE_MEMORY_MB = 256;
/** Eighty letters take about a millisecond; somebody waits for them with a finger on a key. */
const DATES_MS = 2_000;
const DATES_WAITING_MS = 5_000;
const DATES_QUEUE = 100;
const DATES_MEMORY_MB = 64;

/** Nobody waits for an article that is read once more: it lets visitors go first for a second each time. */
const REREADING_MAKING_WAY_MS = 1_000;
/** It holds two lexicons, of which each needs what a reader has. */
const REREADER_MEMORY_MB = 2 * READER_MEMORY_MB;

interface Readers {
  /** Fingerprint of the reader's bundle: rules, words, tagger and language tables, as they run. */
  version: string;
  reading: WorkerPool<ReadWork, ArticleRead>;
  /** One thread of its own, so that articles that are read once more hold up none that comes in; ended when idle. */
  rereading: WorkerPool<RereadWork, PlacedDifference[]>;
  comparing: WorkerPool<CompareWork, Comparison[]>;
  pages: WorkerPool<PageWork, ReadablePage | null>;
  dates: WorkerPool<DatesWork, DateInWords[]>;
}

interface Opened {
  /** Of the bundle: another one means that it was built anew. */
  builtAt: number;
  readers: Promise<Readers>;
}

// Next bundles this module several times; the threads are the process's.
const shared = globalThis as { dragomanReaders?: Opened };

/** As many as there are cores, at most four: where none is left over, readers make way for whoever asks for a page. */
export function readingThreads(env: Pick<Environment, 'READING_THREADS'>): number {
  return env.READING_THREADS ?? Math.min(4, availableParallelism());
}

/** How many articles that nobody waits for are handed in at a time: no thread rests, and editors find a short line. */
export const articlesAtATime = (): number => 2 * readingThreads(environment()) + 2;

async function openReaders(folder: string): Promise<Readers> {
  const env = environment();
  const reader = join(folder, READER);
  const threads = readingThreads(env);
  const bundle = await readFile(reader);
  return {
    version: createHash('sha256').update(bundle).digest('hex').slice(0, 12),
    reading: openPool({
      worker: reader,
      threads,
      queue: env.READING_QUEUE,
      limits: {
        waiting: Math.max(WAITING_MS, PATIENCE * env.READING_DEADLINE_MS),
        compiling: COMPILING_MS,
        working: env.READING_DEADLINE_MS,
      },
      makingWay: threads + 1 < availableParallelism() ? 0 : SHARE_FOR_VISITORS * env.READING_DEADLINE_MS,
      memoryMb: READER_MEMORY_MB,
      youngMb: READER_YOUNG_MB,
    }),
    rereading: openPool({
      worker: reader,
      threads: 1,
      resting: 0,
      queue: 1,
      limits: {
        waiting: WAITING_MS,
        compiling: 2 * COMPILING_MS,
        working: env.READING_DEADLINE_MS + REREADING_MAKING_WAY_MS,
      },
      makingWay: REREADING_MAKING_WAY_MS,
      memoryMb: REREADER_MEMORY_MB,
      youngMb: READER_YOUNG_MB,
    }),
    comparing: openPool({
      worker: join(folder, COMPARER),
      threads: 1,
      queue: env.READING_QUEUE,
      limits: { waiting: COMPARING_MS, compiling: COMPARING_MS, working: COMPARING_MS },
      makingWay: 0,
      memoryMb: COMPARER_MEMORY_MB,
    }),
    pages: openPool({
      worker: join(folder, PAGE_READER),
      threads: 1,
      resting: 0,
      queue: env.READING_QUEUE,
      limits: { waiting: WAITING_MS, compiling: PAGE_MS, working: PAGE_MS },
      makingWay: 0,
      memoryMb: PAGE_MEMORY_MB,
    }),
    dates: openPool({
      worker: join(folder, DATE_READER),
      threads: 1,
      queue: DATES_QUEUE,
      limits: { waiting: DATES_WAITING_MS, compiling: DATES_MS, working: DATES_MS },
      makingWay: 0,
      memoryMb: DATES_MEMORY_MB,
    }),
  };
}

/** The pools, opened at the first call, and anew where the bundles were built anew (`npm run dev`). */
async function readers(): Promise<Readers> {
  const folder = environment().READERS_DIR;
  if (!folder) throw new Error('READERS_DIR is not set: start the site with "npm start" or "npm run dev".');
  const { mtimeMs: builtAt } = await stat(join(folder, READER));
  if (shared.dragomanReaders?.builtAt !== builtAt) {
    void closeReaders();
    shared.dragomanReaders = { builtAt, readers: openReaders(folder) };
  }
  return shared.dragomanReaders.readers;
}

/** Ends the threads; the next work opens new ones. */
export async function closeReaders(): Promise<void> {
  const open = shared.dragomanReaders;
  shared.dragomanReaders = undefined;
  if (!open) return;
  const pools = await open.readers;
  const { reading, rereading, comparing, pages, dates } = pools;
  await Promise.all([reading, rereading, comparing, pages, dates].map((pool) => pool.close()));
}

/** Twelve hexadecimal digits that change with whatever could make a reading differ. */
export async function extractorVersion(): Promise<string> {
  return (await readers()).version;
}

/** Reads an article in a thread of its own. */
export async function readInWorker(work: ReadWork): Promise<Outcome<ArticleRead>> {
  return (await readers()).reading.run(work);
}

/** As `readInWorker`, without how it was read, which takes a tenth of the time and is most of what comes back. */
export async function readPlainInWorker(work: ReadWork): Promise<Outcome<PlainRead>> {
  return (await readers()).reading.runAs<ReadWork, PlainRead>('plain', work);
}

/** Reads an article once more, and tells what differs. */
export async function rereadInWorker(work: RereadWork): Promise<Outcome<PlacedDifference[]>> {
  return (await readers()).rereading.runAs<RereadWork, PlacedDifference[]>('reread', work);
}

/** Reads a few words of an article in a reader's thread. */
export async function findInWorker(work: WordsWork): Promise<Outcome<WordsFound>> {
  return (await readers()).reading.runAs<WordsWork, WordsFound>('words', work);
}

/** Reads what a language model answered of an article, in the thread of those that nobody waits for. */
export async function readAnswerInWorker(work: AnswerWork): Promise<Outcome<ModelEvent[]>> {
  return (await readers()).rereading.runAs<AnswerWork, ModelEvent[]>('answer', work);
}

/** Compares a draft with others in a thread of its own. */
export async function compareInWorker(work: CompareWork): Promise<Outcome<Comparison[]>> {
  return (await readers()).comparing.run(work);
}

/** Groups drafts by the act that they tell of, in the comparer's thread. */
export async function groupInWorker(work: GroupWork): Promise<Outcome<number[][]>> {
  return (await readers()).comparing.runAs<GroupWork, number[][]>('group', work);
}

/** Reads a web page in a thread of its own; null where it has no article. */
export async function readPageInWorker(work: PageWork): Promise<Outcome<ReadablePage | null>> {
  return (await readers()).pages.run(work);
}

/** Reads a page that was saved as a file in a page reader's thread; null where it has no article. */
export async function readSavedPageInWorker(work: SavedPageWork): Promise<Outcome<SavedPage | null>> {
  return (await readers()).pages.runAs<SavedPageWork, SavedPage | null>('saved', work);
}

/** Reads a feed in a page reader's thread; null where it is none. */
export async function readFeedInWorker(work: PageWork): Promise<Outcome<FeedRead | null>> {
  return (await readers()).pages.runAs<PageWork, FeedRead | null>('feed', work);
}

/** Reads the dates in a few typed words. */
export async function readDatesInWorker(work: DatesWork): Promise<Outcome<DateInWords[]>> {
  return (await readers()).dates.run(work);
}
