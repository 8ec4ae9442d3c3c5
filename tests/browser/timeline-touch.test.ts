/** The timeline under a thumb at 390 pixels: touches as the device sends them. */
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser, type Visitor } from '../support/site';

jest.setTimeout(180_000);

const CHART = '.dragoman-chart[data-ready="true"]';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

interface Point {
  x: number;
  y: number;
}

let visitor: Visitor;
let page: Page;
let device: CDPSession;
beforeAll(async () => {
  visitor = await openBrowser(PHONE);
  page = visitor.page;
  device = await visitor.context.newCDPSession(page);
});
afterAll(() => visitor.close());

/** Moves one finger or two from place to place. */
async function fingers(paths: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const steps = 8;
  const at = (part: number) =>
    paths.map(([from, to], id) => ({
      id,
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    }));
  await device.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step += 1) {
    await device.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
    await page.waitForTimeout(16);
  }
  await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const window = () => page.getByRole('slider', { name: 'The window', exact: true });
const days = () => window().getAttribute('aria-valuetext');
const span = async () => {
  const edges = ['First day of the window', 'Last day of the window'].map((name) =>
    page.getByRole('slider', { name }).getAttribute('aria-valuenow'),
  );
  const [first, last] = await Promise.all(edges);
  return Number(last) - Number(first);
};
const moves = (before: string | null) =>
  page.waitForFunction(
    (text) =>
      document.querySelector('[role=slider][aria-label="The window"]')?.getAttribute('aria-valuetext') !==
      text,
    before,
  );

async function openTimeline(): Promise<void> {
  await page.goto('/relationships/iraq-nato?from=2016-01-01&to=2021-12-31');
  await page.locator(CHART).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
  await page.locator('.chart-caption').first().waitFor();
  await page.evaluate((chart) => {
    const { top = 0 } = document.querySelector(chart)?.getBoundingClientRect() ?? {};
    scrollBy(0, top - 60);
  }, CHART);
}

/** What can be touched of the chart, each kind of thing once, and every 50 pixels from its top to its foot. */
const places = () =>
  page.evaluate((chart) => {
    const outer = document.querySelector(chart)?.getBoundingClientRect();
    const kinds = ['.chart-caption', '.chart-stack', '.chart-band', '[data-shape]', 'bdi[data-text]'];
    const things = [...kinds, 'p.font-strong'].flatMap((kind) => {
      const seen = [...document.querySelectorAll(`${chart} ${kind}`)].find((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return one.checkVisibility() && right > left && left > 60 && right < 330 && top > 70 && bottom < 820;
      });
      if (!seen) return [];
      const { left, top, width, height } = seen.getBoundingClientRect();
      return [{ name: kind, x: left + width / 2, y: top + height / 2 }];
    });
    const top = Math.max(outer?.top ?? 0, 70);
    const rows = Math.floor((Math.min(outer?.bottom ?? 0, 830) - top) / 50);
    return [
      ...things,
      ...Array.from({ length: rows }, (_, row) => ({ name: `row ${row}`, x: 200, y: top + 10 + row * 50 })),
    ];
  }, CHART);

it('a swipe pans wherever it begins, and opens nothing', async () => {
  await openTimeline();
  const starts = await places();
  expect(starts.length).toBeGreaterThan(12);
  for (const { x, y } of starts)
    for (const by of [40, -40]) {
      const before = await days();
      await fingers([
        [
          { x, y },
          { x: x + by, y },
        ],
      ]);
      await moves(before);
    }
  expect(await page.getByRole('complementary', { name: 'Chosen event' }).count()).toBe(0);
});

it('two fingers apart zoom in, together they zoom out, about where they are', async () => {
  await openTimeline();
  const before = await span();
  const pair = (reach: number): [Point, Point] => [
    { x: 200 - reach, y: 400 },
    { x: 200 + reach, y: 400 },
  ];
  const pinch = async (from: number, to: number) => {
    const last = await days();
    const [[a, b], [c, d]] = [pair(from), pair(to)];
    await fingers([
      [a, c],
      [b, d],
    ]);
    await moves(last);
    await page.waitForTimeout(300);
  };
  await pinch(40, 120);
  const near = await span();
  expect(near).toBeLessThan(before / 2);
  await pinch(120, 40);
  expect(await span()).toBeGreaterThan(near * 2);
});

it('a finger up or down scrolls the page and leaves the window', async () => {
  await openTimeline();
  for (const { x, y } of (await places()).filter((_, index) => index % 3 === 0)) {
    const [before, scrolled] = [await days(), await page.evaluate(() => scrollY)];
    await fingers([
      [
        { x, y },
        { x, y: y > 400 ? y - 120 : y + 120 },
      ],
    ]);
    await page.waitForFunction((from) => Math.abs(scrollY - from) > 40, scrolled);
    expect(await days()).toBe(before);
    await page.evaluate((to) => scrollTo(0, to), scrolled);
  }
});

it('a tap opens an event, and a stack or "+N" shows what is left out', async () => {
  await page.goto('/relationships/iraq-nato');
  await page.locator(CHART).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Timeline', exact: true }).tap();
  await page.locator('.chart-caption').first().tap();
  const panel = page.getByRole('complementary', { name: 'Chosen event' });
  await panel.getByRole('heading', { level: 2 }).waitFor();
  await panel.getByRole('button', { name: 'Close the event' }).tap();
  await panel.waitFor({ state: 'detached' });
  const more = page.getByRole('button', { name: /more events? in .*: zoom in/ }).first();
  for (const way of [more, page.locator('.chart-stack').first()]) {
    const before = await span();
    await way.tap();
    await page.waitForFunction((width) => {
      const at = (name: string) =>
        Number(document.querySelector(`[aria-label="${name}"]`)?.getAttribute('aria-valuenow'));
      return at('Last day of the window') - at('First day of the window') < width;
    }, before);
    await page.waitForTimeout(600);
  }
});

it('names the bands: the line of each above it, and all of them under the chart, where a press shows their time', async () => {
  await openTimeline();
  const chart = page.locator(CHART);
  for (const line of ['Missions', 'Prime Minister, Iraq', 'Secretary General, NATO'])
    await chart.getByText(line, { exact: true }).waitFor();
  const below = page.locator('dl', { hasText: 'Secretary General, NATO' });
  const height = (await below.boundingBox())?.height;
  const robertson = below.getByRole('button', { name: /^George Robertson/ });
  const stoltenberg = below.getByRole('button', { name: /^Jens Stoltenberg 2014–2024/ });
  expect(await robertson.getAttribute('aria-current')).toBeNull();
  expect(await stoltenberg.getAttribute('aria-current')).toBe('true');
  const before = await days();
  await robertson.tap();
  await moves(before);
  await page.waitForURL(/from=1999-/);
  expect(await robertson.getAttribute('aria-current')).toBe('true');
  expect(await stoltenberg.getAttribute('aria-current')).toBeNull();
  await chart.locator('.chart-band:not([hidden])', { hasText: 'Robertson' }).waitFor();
  // Nothing below it moves while one goes from time to time.
  expect((await below.boundingBox())?.height).toBe(height);
});
