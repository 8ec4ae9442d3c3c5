/** A page in Chromium, as a reader at 1440 × 900 sees it come and works with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../chromium';
import type { Findings } from './findings';
import { type Hands, workWith } from './gestures';
import { type Watched, watchPage } from './page-watch';
import { percentile } from './questions';

const LOADS = 5;
/** Milliseconds after which a page that does not come is given up. */
const LIMIT = 60_000;

export interface Subject {
  address: string;
  watched: Watched;
  hands: Hands;
}

interface Visit {
  page: Page;
  devtools: CDPSession;
  close: () => Promise<void>;
}

async function visit({ address, watched }: Subject): Promise<Visit> {
  const profile = await mkdtemp(join(tmpdir(), 'dragoman-bench-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [...CHROMIUM_FLAGS],
    viewport: { width: 1440, height: 900 },
  });
  const page = context.pages()[0] ?? (await context.newPage());
  // What tsx puts into functions so that they keep their names is not there in a page.
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.addInitScript(watchPage, watched);
  const devtools = await context.newCDPSession(page);
  await page.goto(address, { waitUntil: 'commit' });
  return {
    page,
    devtools,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The answer, or null where it takes longer than `LIMIT`: a page may be too busy to say anything. */
function inTime<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), LIMIT);
  });
  return Promise.race([answer.catch(() => null), late]).finally(() => clearTimeout(timer));
}

const whenUsable = (page: Page) =>
  page.waitForFunction(() => window.benchWatch.usable > 0, undefined, { timeout: LIMIT, polling: 50 });

/** How a page comes, in milliseconds; null where it does not in time. */
async function comeOnce(subject: Subject): Promise<{ first: number; usable: number; shift: number } | null> {
  const { page, close } = await visit(subject);
  try {
    if (!(await inTime(whenUsable(page)))) return null;
    await page.waitForTimeout(1_000);
    return await page.evaluate(() => {
      const { first, usable, shift } = window.benchWatch;
      return { first, usable, shift };
    });
  } finally {
    await close();
  }
}

const kilobytes = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;

/** Kilobytes of scripts, gzip: all, and those that the document does not name, so that they come after it is painted. */
async function scriptsOf(page: Page, address: string): Promise<{ all: number; after: number }> {
  const html = await (await fetch(address)).text();
  const addresses = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).pathname.endsWith('.js')),
  );
  const texts = await Promise.all(
    [...new Set(addresses)].map(async (one) => ({
      isNamed: html.includes(new URL(one).pathname),
      text: await (await fetch(one)).text(),
    })),
  );
  return {
    all: kilobytes(texts.map(({ text }) => text)),
    after: kilobytes(texts.filter(({ isNamed }) => !isNamed).map(({ text }) => text)),
  };
}

/** Megabytes of JavaScript's heap after its rubbish was taken away. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

/** Milliseconds of processor that the main thread of the page has used. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

export interface Work {
  /** Gestures at most, and minutes after which it is enough. */
  gestures: number;
  minutes: number;
}

async function measureWork(
  subject: Subject,
  work: Work,
  column: string,
  findings: Findings,
): Promise<boolean> {
  const { page, devtools, close } = await visit(subject);
  try {
    if (!(await inTime(whenUsable(page)))) return false;
    const { all, after } = await scriptsOf(page, subject.address);
    findings.set('script', column, after);
    findings.set('scripts', column, all);
    findings.set('heap', column, await heapOf(devtools));
    const begun = performance.now();
    const isEnough = (count: number) =>
      count >= work.gestures || performance.now() - begun > work.minutes * 60_000;
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const worked = await workWith(page, () => workOf(devtools), subject.hands, isEnough);
    findings.set('panWork', column, worked.work.pan);
    findings.set('zoomWork', column, worked.work.zoom);
    findings.set('panRate', column, worked.pan.rate);
    findings.set('panFrame', column, worked.pan.longest);
    findings.set('zoomRate', column, worked.zoom.rate);
    findings.set('zoomFrame', column, worked.zoom.longest);
    if (worked.fresh) {
      findings.set('fresh', column, worked.fresh.median);
      findings.set('freshest', column, worked.fresh.longest);
    }
    findings.set('drawn', column, worked.drawn);
    if (subject.watched.light !== '') findings.set('light', column, worked.light);
    findings.set('heapAfter', column, await heapOf(devtools));
    return true;
  } finally {
    await close();
  }
}

/** Measures how the page comes, and how it bears work; gives back the load of the machine meanwhile. */
export async function measurePage(
  subject: Subject,
  work: Work,
  column: string,
  findings: Findings,
): Promise<number> {
  const comings: { first: number; usable: number; shift: number }[] = [];
  for (let turn = 0; turn < LOADS; turn += 1) {
    const came = await comeOnce(subject);
    if (!came) {
      findings.set('usable', column, Number.POSITIVE_INFINITY);
      return loadavg()[0] ?? 0;
    }
    comings.push(came);
    // A page that takes so long differs little from one time to the next.
    if (came.usable > 5_000) break;
  }
  for (const what of ['first', 'usable', 'shift'] as const)
    findings.set(
      what,
      column,
      percentile(
        comings.map((came) => came[what]),
        0.5,
      ),
    );
  const before = loadavg()[0] ?? 0;
  if (!(await measureWork(subject, work, column, findings)))
    findings.set('panRate', column, Number.POSITIVE_INFINITY);
  return before;
}
