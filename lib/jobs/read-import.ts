/** Reads the file of an import in a thread of its own, which ends with it. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { noteQuery } from '@/lib/db/query-timings';
import { environment } from '@/lib/env';
import { log } from '@/lib/log';
import type { Staging } from './staging/stage-import';
import type { StagingQuery, StagingReport } from './staging/staging-report';

const BUNDLE = 'import.mjs';
/** Of its old generation: a list of JSON is read whole, and two hundred thousand keys are held. */
const MEMORY_MB = 384;
/** Node's code; anything else that ends a thread is a fault of ours. */
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

// The path as an argument: the app's bundler would look for a file of its own at a path that is put together beside it.
const openThread = (file: string, url: string, work: Staging): Worker =>
  new Worker(file, {
    workerData: { url, work },
    // Nothing of the process's environment is of use to it, nor are the loaders of a command.
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });

/**
 * Reads the file, at most until `signal`: then, and where the thread dies, the answer is `failed` with the reason `late`,
 * `too-large-row` where it had no memory left, or `died`. `url`: of the database. Its statements count as those of the site.
 */
export function readImport(url: string, work: Staging, signal: AbortSignal): Promise<StagingReport> {
  const { READERS_DIR: folder, SLOW_QUERY_MS: slowMs } = environment();
  if (!folder) throw new Error('READERS_DIR is not set: start the site with "npm start" or "npm run dev".');
  return new Promise((answer) => {
    const worker = openThread(join(folder, BUNDLE), url, work);
    const end = (report: StagingReport) => {
      signal.removeEventListener('abort', late);
      void worker.terminate();
      answer(report);
    };
    const late = () => end({ kind: 'failed', reason: 'late' });
    signal.addEventListener('abort', late);
    worker.on('message', (report: StagingReport | StagingQuery) => {
      if (report.kind === 'query') noteQuery(report.sql, report.ms, slowMs);
      else end(report);
    });
    worker.on('error', (error) => {
      const reason = (error as { code?: string }).code ?? error.name;
      log().warn({ reason }, 'The thread of an import died.');
      end({ kind: 'failed', reason: reason === OUT_OF_MEMORY ? 'too-large-row' : 'died' });
    });
    worker.once('exit', () => end({ kind: 'failed', reason: 'died' }));
    if (signal.aborted) late();
  });
}
