/** Lanes by actor and topic: where the events on which one steps stand, and what two relationships have in common. */
import type { Page } from 'playwright-core';
import { openBrowser, siteUrl, type Visitor } from '../support/site';

jest.setTimeout(180_000);

const PATH = '/relationships/iraq-nato';
const CHART = '.dragoman-chart[data-ready="true"]';

let visitor: Visitor;
let page: Page;
beforeAll(async () => {
  visitor = await openBrowser();
  page = visitor.page;
});
afterAll(() => visitor.close());

const stage = () => page.getByRole('slider', { name: /^Timeline of/ });
const told = () => stage().getAttribute('aria-valuetext');

async function press(key: string): Promise<void> {
  const before = await told();
  await stage().focus();
  await page.keyboard.press(key);
  await page.waitForFunction(
    (text) =>
      document.querySelector('[role=slider][aria-label^="Timeline of"]')?.getAttribute('aria-valuetext') !==
      text,
    before,
  );
}

/** The lane in which the event of the keys is drawn, by the names beside the chart. */
const laneOfCurrent = async () => {
  await page.locator(`${CHART} [data-current]`).first().waitFor();
  return page.evaluate((chart) => {
    const mark = document.querySelector(`${chart} [data-current]`)?.getBoundingClientRect();
    const outer = document.querySelector(chart)?.getBoundingClientRect();
    if (!mark || !outer) return 'nowhere';
    const middle = mark.left + mark.width / 2;
    if (middle < outer.left - 1 || middle > outer.right + 1) return 'outside the window';
    const names = [...document.querySelectorAll('[data-stage] p.font-strong')].filter(
      (name) => name.parentElement?.matches('.border-t') && !name.closest('.dragoman-chart'),
    );
    const lane = names.find((name) => {
      const { top = 0, bottom = 0 } = name.parentElement?.getBoundingClientRect() ?? {};
      return mark.top >= top - 1 && mark.bottom <= bottom + 1;
    });
    return lane?.textContent ?? 'no lane';
  }, CHART);
};

/** The lane that the server gives for the event on which the keys stand. */
async function laneByServer(lanes: string): Promise<string> {
  const slug = await page.locator(`${CHART} [data-current]`).first().getAttribute('data-slug');
  const room = `${siteUrl()}/api/v1/relationships/iraq-nato`;
  const window = await (
    await fetch(`${room}/timeline?from=1990-01-01&to=2030-12-31&slots=1&lanes=${lanes}`)
  ).json();
  for (let after: string | null = ''; after !== null; ) {
    const list = await (
      await fetch(`${room}/events?limit=100&lanes=${lanes}${after ? `&after=${after}` : ''}`)
    ).json();
    const event = list.events.find((one: { slug: string }) => one.slug === slug);
    if (event) return window.lanes.find(({ id }: { id: string }) => id === event.laneId)?.name ?? 'Other';
    after = list.next;
  }
  return 'unknown';
}

it.each(['actor', 'topic'])(
  'steps by %s stand in the lane where the event belongs, in view',
  async (lanes) => {
    await page.goto(`${PATH}?lanes=${lanes}`);
    await page.locator(CHART).waitFor();
    for (const key of ['Home', 'ArrowRight', 'PageDown', 'PageDown', 'End', 'ArrowLeft', 'ArrowLeft']) {
      await press(key);
      await page.waitForTimeout(700);
      expect(await laneOfCurrent()).toBe(await laneByServer(lanes));
    }
  },
);

it('what a filter leaves out is not drawn, though the keys stood on it, and comes back in its lane', async () => {
  await page.goto(PATH);
  await page.locator(CHART).waitFor();
  await press('Home');
  const slug = await page.locator(`${CHART} [data-current]`).first().getAttribute('data-slug');
  const mark = page.locator(`${CHART} [data-slug="${slug}"][data-shape]`);
  await mark.first().waitFor({ state: 'attached' });
  const kind = page.locator('details', { has: page.locator('summary', { hasText: 'Kind' }) });
  await kind.locator('summary').click();
  await kind.getByRole('checkbox', { name: /^Visit/ }).check();
  await page.waitForURL(/types=visit/);
  await page.waitForFunction(([selector]) => document.querySelectorAll(selector).length === 0, [
    `${CHART} [data-slug="${slug}"][data-shape]`,
  ] as const);
  await kind.getByRole('checkbox', { name: /^Visit/ }).uncheck();
  await mark.first().waitFor({ state: 'attached' });
});

/** How tall the lanes are, by their names beside the chart. */
const laneHeights = async () =>
  Object.fromEntries(
    await page
      .locator('[data-stage] .border-t')
      .filter({ has: page.locator('> p') })
      .evaluateAll((lanes) =>
        lanes.map(
          (lane) => [lane.textContent ?? '', Math.round(lane.getBoundingClientRect().height)] as const,
        ),
      ),
  ) as Record<string, number>;

it('a lane that the filter leaves empty is a line with its name, and the others are as tall as before', async () => {
  await page.goto(PATH);
  await page.locator(CHART).waitFor();
  // Beside a name may stand how much is left out of its lane.
  const nameOf = (text: string) => text.replace(/\+.*$/, '');
  const all = Object.fromEntries(
    Object.entries(await laneHeights()).map(([text, height]) => [nameOf(text), height]),
  );
  const kind = page.locator('details', { has: page.locator('summary', { hasText: 'Kind' }) });
  await kind.locator('summary').click();
  await kind.getByRole('checkbox', { name: /^Visit/ }).check();
  await page.waitForURL(/types=visit/);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-stage] .border-t')].some((lane) => lane.clientHeight < 30),
  );
  const left = await laneHeights();
  const rows = Object.entries(left).map(([text, height]) => [nameOf(text), height] as const);
  expect(rows.map(([name]) => name)).toEqual(Object.keys(all));
  const kept = rows.filter(([name, height]) => height === all[name]);
  const emptied = rows.filter(([name, height]) => height !== all[name]);
  expect(kept.map(([name]) => name)).toEqual(['Talks']);
  expect(emptied.length).toBeGreaterThan(2);
  for (const [name, height] of emptied) expect([name, height]).toEqual([name, 26]);
  // The chart is as tall as the lanes beside it, and its marks stand in the one that is left.
  const talks = await page
    .locator('[data-stage] .border-t', { hasText: /^Talks/ })
    .first()
    .boundingBox();
  const marks = page.locator(`${CHART} [data-shape]`);
  await marks.first().waitFor();
  const tops = await marks.evaluateAll((shown) => shown.map((one) => one.getBoundingClientRect().top));
  for (const top of tops) {
    expect(top + 11).toBeGreaterThan(talks?.y ?? 0);
    expect(top + 11).toBeLessThan((talks?.y ?? 0) + (talks?.height ?? 0));
  }
  // The server draws the same.
  await page.reload();
  await page.locator(CHART).waitFor();
  expect(await laneHeights()).toEqual(left);
  // Where nothing is left at all no lane is told from another.
  await page.goto(`${PATH}?q=nothing-like-this`);
  await page.locator(CHART).waitFor();
  expect(Object.values(await laneHeights())).toEqual(Object.values(all));
});

it('compared relationships have the same lanes, and each counts its own events in them', async () => {
  await page.goto('/compare/iraq-nato/nato-jordan?lanes=actor');
  await page.locator(CHART).nth(1).waitFor();
  const names = await page
    .locator('[data-stage]')
    .evaluateAll((charts) =>
      charts.map((chart) =>
        [...chart.querySelectorAll('.border-t > p')].map((name) => name.textContent ?? ''),
      ),
    );
  expect(names).toHaveLength(2);
  expect(names[0]).toEqual(names[1]);
  // Jens Stoltenberg acts in both; beside Iraq he was once told to be absent from Jordan's.
  const jordan = await (
    await fetch(
      `${siteUrl()}/api/v1/relationships/nato-jordan/timeline?from=1990-01-01&to=2030-12-31&lanes=actor&beside=iraq-nato`,
    )
  ).json();
  const his = jordan.lanes.find(({ id }: { id: string }) => id === 'jens-stoltenberg');
  expect(his.total).toBeGreaterThan(0);
  const lane = page.locator('[data-stage]').nth(1).locator('.border-t', { hasText: 'Jens Stoltenberg' });
  const box = await lane.boundingBox();
  const marks = await page
    .locator(`${CHART}`)
    .nth(1)
    .locator('[data-shape]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const within = marks.filter((top) => box && top + 11 > box.y && top + 11 < box.y + box.height);
  expect(within.length).toBe(his.total);
  expect(visitor.errors).toEqual([]);
});

it.each(['', '/ar', '/fa', '/ckb', '/fr', '/tr'])(
  'no name beside the chart is cut (at %s/)',
  async (language) => {
    const cut: string[] = [];
    for (const slug of ['iraq-nato', 'european-union-iraq', 'iraq-united-states', 'nato-jordan']) {
      await page.goto(`${language}/relationships/${slug}`);
      const names = page.locator('[data-stage] :is(p, p > span)');
      await names.first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      const over = await names.evaluateAll((all) => {
        const drawing = document.createElement('canvas').getContext('2d');
        /** How far the letters of the last line reach below the box in which they are seen. */
        const below = (one: Element) => {
          const { fontWeight, fontSize, fontFamily } = getComputedStyle(one);
          const end = document.createElement('span');
          end.style.display = 'inline-block';
          one.append(end);
          const baseline = end.getBoundingClientRect().bottom;
          end.remove();
          if (drawing) drawing.font = `${fontWeight} ${fontSize} ${fontFamily}`;
          const descent = drawing?.measureText(one.textContent ?? '').actualBoundingBoxDescent ?? 0;
          return baseline + descent - one.getBoundingClientRect().bottom;
        };
        return all
          .filter((one) => getComputedStyle(one).overflowY === 'hidden')
          .filter((one) => one.scrollWidth > one.clientWidth + 1 || below(one) > 0.5)
          .map(({ textContent }) => textContent ?? '');
      });
      cut.push(...over);
    }
    expect(cut).toEqual([]);
  },
);
