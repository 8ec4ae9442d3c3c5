/** How a page comes to a reader with a slow machine: largest paint, what moved by itself, and how long it answered nobody. */
import type { Browser } from 'playwright-core';

/** Times that a processor is slower than this machine's. */
const SLOWER = 4;
/** Milliseconds in which nothing has come or run before the page counts as settled, and after which it is given up. */
const SETTLED = 1_500;
const LIMIT = 60_000;

export const SIZES = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} as const;
export type Size = keyof typeof SIZES;

export interface Vitals {
  /** Milliseconds from navigation to the largest contentful paint. */
  largest: number;
  /** Cumulative layout shift: the worst five-second session (https://web.dev/articles/cls). */
  shift: number;
  /** Total blocking time: what tasks after the first paint took beyond 50 ms each, in milliseconds. */
  blocked: number;
}

declare global {
  interface Window {
    benchVitals: {
      painted: number;
      largest: number;
      shifts: [at: number, by: number][];
      tasks: [number, number][];
      last: number;
    };
  }
}

/** Runs in the page before all else, so it can use nothing from outside. */
function watchVitals(): void {
  const vitals: Window['benchVitals'] = { painted: 0, largest: 0, shifts: [], tasks: [], last: 0 };
  window.benchVitals = vitals;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        note(entry);
        vitals.last = Math.max(vitals.last, performance.now());
      }
    }).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') vitals.painted = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.largest = startTime;
  });
  watch('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
    if (!hadRecentInput) vitals.shifts.push([entry.startTime, value]);
  });
  watch('longtask', ({ startTime, duration }) => {
    vitals.tasks.push([startTime, duration]);
  });
  watch('resource', () => {});
}

/** Sessions of shifts end after a second without one, or after five. */
function worstSession(shifts: readonly [at: number, by: number][]): number {
  let [worst, sum, begun, last] = [0, 0, 0, Number.NEGATIVE_INFINITY];
  for (const [at, by] of shifts) {
    if (at - last > 1_000 || at - begun > 5_000) [sum, begun] = [0, at];
    sum += by;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** One visit with nothing kept from another. Throws where the page does not settle within a minute. */
export async function visitPage(browser: Browser, address: string, size: Size): Promise<Vitals> {
  const context = await browser.newContext(SIZES[size]);
  try {
    const page = await context.newPage();
    // What tsx puts into functions so that they keep their names is not there in a page.
    await page.addInitScript('globalThis.__name = (made) => made');
    await page.addInitScript(watchVitals);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(address, { waitUntil: 'load', timeout: LIMIT });
    await page.waitForFunction(
      (settled) => window.benchVitals.largest > 0 && performance.now() - window.benchVitals.last > settled,
      SETTLED,
      { timeout: LIMIT, polling: 250 },
    );
    const { painted, largest, shifts, tasks } = await page.evaluate(() => window.benchVitals);
    const blocked = tasks.reduce(
      (sum, [at, took]) => sum + Math.max(0, at + took - Math.max(at, painted) - 50),
      0,
    );
    return { largest, shift: worstSession(shifts), blocked };
  } finally {
    await context.close();
  }
}
