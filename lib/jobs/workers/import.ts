/** Reads the file of one import, by a connection of its own, and ends: files are made large and broken on purpose. */
import { parentPort, workerData } from 'node:worker_threads';
import { outageBehind } from '@/lib/db/errors';
import { openConnection } from '@/lib/db/timeline-client';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { refusalOf, type Staging, StagingStopped, stageImport } from '../staging/stage-import';
import type { StagingQuery, StagingReport } from '../staging/staging-report';

/** Milliseconds of a statement: no visitor waits for it, and what an earlier try kept may be two hundred thousand rows. */
const STATEMENT = 5 * 60_000;

const { url, work } = workerData as { url: string; work: Staging };

const note = (sql: string, ms: number) =>
  parentPort?.postMessage({ kind: 'query', sql, ms } satisfies StagingQuery);

async function run(): Promise<StagingReport> {
  const connection = openConnection(url, STATEMENT, note);
  try {
    return { kind: 'done', shape: await stageImport(await connection.connect(), work, titleInEnglish) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal) return { kind: 'refused', trouble: refusal.trouble, line: refusal.line };
    if (error instanceof StagingStopped) return { kind: 'stopped' };
    const outage = outageBehind(error);
    if (outage) return { kind: 'away', outage };
    const { code, name } = error as { code?: unknown; name?: unknown };
    return { kind: 'failed', reason: String(code ?? name ?? 'unknown') };
  } finally {
    await connection.close();
  }
}

void run().then((report) => parentPort?.postMessage(report));
