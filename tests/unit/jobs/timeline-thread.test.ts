/** Deadlines of the timeline's thread, with a worker that does nothing but wait. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTimelineThread } from '@/lib/jobs/timeline-thread';

jest.setTimeout(60_000);

/** Ready at once; every question about `slow` loads all anew for a while, one about `never` is never answered. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
parentPort.postMessage({ kind: 'ready' });
const json = () => new TextEncoder().encode('null');
parentPort.on('message', ({ id, ask }) => {
  if (ask.relationship === 'never') return;
  if (ask.relationship !== 'slow') return parentPort.postMessage({ kind: 'answer', id, json: json() });
  parentPort.postMessage({ kind: 'loading' });
  setTimeout(() => {
    parentPort.postMessage({ kind: 'ready' });
    parentPort.postMessage({ kind: 'answer', id, json: json() });
  }, 1_500);
});`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dragoman-thread-'));
  await writeFile(join(folder, 'worker.mjs'), WORKER);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const about = (relationship: string) => ({ kind: 'years' as const, relationship });

it('gives whoever loads everything anew the time for it, and afterwards only that of an answer', async () => {
  const thread = openTimelineThread({
    worker: join(folder, 'worker.mjs'),
    url: '',
    deadline: 500,
    loading: 30_000,
  });
  expect(await thread.ask(about('quick'))).toMatchObject({ ok: true });
  expect(await thread.ask(about('slow'))).toMatchObject({ ok: true });
  const begun = performance.now();
  expect(await thread.ask(about('never'))).toEqual({ ok: false, reason: 'late' });
  expect(performance.now() - begun).toBeLessThan(10_000);
  await thread.close();
});
