/** What becomes of work that hangs, dies, breaks off or finds no place; and that a worker knows the names of the day. */
import { join } from 'node:path';
import type { KnownActor } from '@/lib/domain/actor';
import type { KnownPlace } from '@/lib/domain/known-place';
import { shareLexicon } from '@/lib/jobs/lexicon';
import { openLine } from '@/lib/jobs/line';
import { logFailure } from '@/lib/jobs/log-failure';
import { type Outcome, openPool, type PoolOptions, type WorkerPool } from '@/lib/jobs/pool';
import type { ArticleRead, ReadWork } from '@/lib/jobs/work';
import { createLog } from '@/lib/log';

const DEADLINE = 2_500;

function openReader(change: Partial<PoolOptions> = {}): WorkerPool<ReadWork, ArticleRead> {
  return openPool<ReadWork, ArticleRead>({
    worker: join(process.env.READERS_DIR ?? '', 'read.mjs'),
    threads: 1,
    queue: 1,
    limits: { waiting: 60_000, compiling: 60_000, working: DEADLINE },
    makingWay: 0,
    memoryMb: 256,
    ...change,
  });
}

let pool: WorkerPool<ReadWork, ArticleRead>;
beforeAll(() => {
  pool = openReader();
});
afterAll(() => pool.close());

const person = (id: string, name: string): KnownActor => ({
  id,
  kind: 'person',
  name,
  names: [],
  country: null,
  cameoCode: null,
  affiliations: [],
});
const PLACES: KnownPlace[] = [{ kind: 'city', name: 'Brussels', country: 'BE', city: null }];
const STOLTENBERG: KnownActor = {
  ...person('jens-stoltenberg', 'Jens Stoltenberg'),
  affiliations: [
    { of: 'nato', office: 'Secretary General', from: '2014-10-01', to: '2024-10-01', sourceUrl: null },
  ],
};
const NATO: KnownActor = { ...person('nato', 'NATO'), kind: 'organisation' };
const WITHOUT_MARTA = shareLexicon('1', { actors: [NATO, STOLTENBERG], relationships: [], places: PLACES });
const work = (body: string, lexicon = WITHOUT_MARTA): ReadWork => ({
  article: { id: 'x', title: null, body, publishedOn: '2021-05-05' },
  lexicon,
});
const PLAIN = 'BRUSSELS, 4 May 2021 – Marta Beispiel met Jens Stoltenberg in Brussels on Tuesday.';

const reasonOf = (outcome: Outcome<ArticleRead>) => (outcome.ok ? 'read' : outcome.reason);

async function expectReads(reader = pool): Promise<void> {
  const outcome = await reader.run(work(PLAIN));
  expect(outcome).toMatchObject({
    ok: true,
    value: { language: 'en', proposals: [{ proposal: { date: '2021-05-04' } }] },
  });
}

it('ends a reader that hangs at its deadline, while the thread that asked goes on', async () => {
  await expectReads();
  let ticks = 0;
  const clock = setInterval(() => {
    ticks += 1;
  }, 20);
  const begun = performance.now();
  expect(await pool.run(work('It HANGS.'))).toEqual({ ok: false, reason: 'late', stage: 'working' });
  clearInterval(clock);
  expect(performance.now() - begun).toBeGreaterThanOrEqual(DEADLINE - 50);
  expect(ticks).toBeGreaterThan(DEADLINE / 20 / 4);
  await expectReads();
});

it('answers that it failed where an article ends its reader, time and again, and where it breaks off', async () => {
  const bodies = ['It EXITS.', 'It EXITS, too.', 'It THROWS.'];
  for (const body of bodies) expect(reasonOf(await pool.run(work(body)))).toBe('failed');
  await expectReads();
});

it('refuses what comes when its queue is full, at once, and does what waits', async () => {
  await expectReads();
  const all = [pool.run(work('It HANGS.')), pool.run(work(PLAIN)), pool.run(work(PLAIN))];
  expect(await Promise.race(all)).toEqual({ ok: false, reason: 'busy' });
  expect((await Promise.all(all)).map(reasonOf)).toEqual(['late', 'read', 'busy']);
});

it('ends a reader that fills its memory', async () => {
  const reader = openReader({ limits: { waiting: 60_000, compiling: 60_000, working: 60_000 } });
  const outcome = await reader.run(work('It GORGES.'));
  expect(outcome).toMatchObject({ reason: 'failed', error: { code: 'ERR_WORKER_OUT_OF_MEMORY' } });
  await expectReads(reader);
  await reader.close();
});

it('gives the compiling of a lexicon a time of its own', async () => {
  const actors = Array.from({ length: 20_000 }, (_, at) => person(`p-${at}`, `Person${at} Family${at}`));
  const reader = openReader({ limits: { waiting: 60_000, compiling: 1, working: 60_000 } });
  const many = shareLexicon('2', { actors, relationships: [], places: PLACES });
  expect(await reader.run(work(PLAIN, many))).toEqual({ ok: false, reason: 'late', stage: 'compiling' });
  await reader.close();
});

it('reads with the lexicon that comes with the article, whichever thread has which', async () => {
  const reader = openReader({ threads: 2 });
  const known = shareLexicon('2', {
    actors: [NATO, STOLTENBERG, person('marta-beispiel', 'Marta Beispiel')],
    relationships: [],
    places: PLACES,
  });
  for (const [lexicon, actorId] of [
    [WITHOUT_MARTA, null],
    [known, 'marta-beispiel'],
    [WITHOUT_MARTA, null],
  ] as const) {
    const outcomes = await Promise.all([1, 2].map(() => reader.run(work(PLAIN, lexicon))));
    for (const outcome of outcomes) {
      const people = outcome.ok ? outcome.value.proposals[0]?.proposal.participants : [];
      expect(people?.find(({ name }) => name === 'Marta Beispiel')).toMatchObject({ actorId });
    }
  }
  await reader.close();
});

it('logs what failed and where, and never words of the article', () => {
  const lines: string[] = [];
  const log = createLog('warn', (line) => lines.push(line));
  const failed = new TypeError('secret words');
  logFailure('reading of article abc', { ok: false, reason: 'failed', error: failed }, log);
  logFailure('reading of article abc', { ok: false, reason: 'late', stage: 'working' }, log);
  expect(lines[0]).toMatch(/"reason":"failed".*reading of article abc: TypeError at /);
  expect(lines[1]).toMatch(/"reason":"late".*reading of article abc: ended while working/);
  expect(lines.join()).not.toContain('secret');
});

it('calls those who wait in the order in which they came', async () => {
  const line = openLine({ places: 1, length: 3, patience: 10_000 });
  const order: number[] = [];
  expect(await line.enter()).toBe(true);
  const waiting = [1, 2, 3].map(async (each) => {
    if (await line.enter()) order.push(each);
    line.leave();
  });
  expect(await line.enter()).toBe(false);
  line.leave();
  await Promise.all(waiting);
  expect(order).toEqual([1, 2, 3]);
  expect(await line.enter()).toBe(true);
});

it('lets nobody wait longer than they have patience', async () => {
  const line = openLine({ places: 1, length: 3, patience: 30 });
  await line.enter();
  expect(await Promise.all([line.enter(), line.enter()])).toEqual([false, false]);
  line.leave();
  expect(await line.enter()).toBe(true);
});
