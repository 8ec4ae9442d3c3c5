/** The timeline's thread: holds the index of events and answers questions about it, several at a time while it waits for rows. */
import { parentPort, workerData } from 'node:worker_threads';
import { outageOf } from '@/lib/db/errors';
import type { TimelineReport, TimelineTask } from '../timeline-work';
import { answerAsk } from './timeline-answers';
import { openKeeper } from './timeline-keeper';

const port = parentPort;
if (!port) throw new Error('This file is run in a thread.');
const { url } = workerData as { url: string };
const report = (message: TimelineReport, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
const keeper = openKeeper(
  url,
  (kind) => report({ kind }),
  (sql, ms) => report({ kind: 'query', sql, ms }),
);
const encoder = new TextEncoder();

async function answer({ id, ask }: TimelineTask): Promise<void> {
  try {
    const json = await answerAsk(keeper, ask);
    if (json === null) return report({ kind: 'answer', id, json: null });
    const bytes = encoder.encode(json);
    report({ kind: 'answer', id, json: bytes }, [bytes.buffer as ArrayBuffer]);
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    report({ kind: 'failure', id, message, outage: outageOf(error) });
  }
}

port.on('message', (task: TimelineTask) => void answer(task));
// Whoever comes first should not have to wait for the whole load; a failure is told to those who ask.
keeper.current().catch(() => undefined);
