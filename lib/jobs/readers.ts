/** This process's workers: one pool that reads articles, one that compares drafts, so that no comparison waits for a reading. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Environment, environment } from '@/lib/env';
import { type Outcome, openPool, type WorkerPool } from './pool';
import type { ArticleRead, CompareWork, Comparison, ReadWork, WordsFound, WordsWork } from './work';

/** Bundle of a worker in `READERS_DIR`. */
const READER = 'read.mjs';
const COMPARER = 'compare.mjs';

/** Compiling a lexicon of 50,000 names takes about a second of an idle machine. */
const COMPILING_MS = 20_000;
/** How long somebody waits for a thread; with a deadline of ten seconds all is answered within a proxy's minute. */
const WAITING_MS = 30_000;
/** A comparison looks at some seventy short proposals. */
const COMPARING_MS = 5_000;
/** Measured: with a lexicon of 100,000 names the longest article is read within it; 150 are too few for any. */
const READER_MEMORY_MB = 256;
const COMPARER_MEMORY_MB = 64;

interface Readers {
  /** Fingerprint of the reader's bundle: rules, words, tagger and language tables, as they run. */
  version: string;
  reading: WorkerPool<ReadWork, ArticleRead>;
  comparing: WorkerPool<CompareWork, Comparison[]>;
}

interface Opened {
  /** Of the bundle: another one means that it was built anew. */
  builtAt: number;
  readers: Promise<Readers>;
}

// Next bundles this module several times; the threads are the process's.
const shared = globalThis as { dragomanReaders?: Opened };

/** All cores but the one that answers requests; one to four. */
export function readingThreads(env: Pick<Environment, 'READING_THREADS'>): number {
  return env.READING_THREADS ?? Math.min(4, Math.max(1, availableParallelism() - 1));
}

async function openReaders(folder: string): Promise<Readers> {
  const env = environment();
  const reader = join(folder, READER);
  const bundle = await readFile(reader);
  return {
    version: createHash('sha256').update(bundle).digest('hex').slice(0, 12),
    reading: openPool({
      worker: reader,
      threads: readingThreads(env),
      queue: env.READING_QUEUE,
      limits: {
        waiting: WAITING_MS,
        compiling: COMPILING_MS,
        working: env.READING_DEADLINE_MS,
      },
      memoryMb: READER_MEMORY_MB,
    }),
    comparing: openPool({
      worker: join(folder, COMPARER),
      threads: 1,
      queue: env.READING_QUEUE,
      limits: { waiting: COMPARING_MS, compiling: COMPARING_MS, working: COMPARING_MS },
      memoryMb: COMPARER_MEMORY_MB,
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
  const { reading, comparing } = await open.readers;
  await Promise.all([reading.close(), comparing.close()]);
}

/** Twelve hexadecimal digits that change with whatever could make a reading differ. */
export async function extractorVersion(): Promise<string> {
  return (await readers()).version;
}

/** Reads an article in a thread of its own. */
export async function readInWorker(work: ReadWork): Promise<Outcome<ArticleRead>> {
  return (await readers()).reading.run(work);
}

/** Reads a few words of an article in a reader's thread. */
export async function findInWorker(work: WordsWork): Promise<Outcome<WordsFound>> {
  return (await readers()).reading.runAs<WordsWork, WordsFound>('words', work);
}

/** Compares a draft with others in a thread of its own. */
export async function compareInWorker(work: CompareWork): Promise<Outcome<Comparison[]>> {
  return (await readers()).comparing.run(work);
}
