import { openBrowser, type Visitor } from '../support/site';

jest.setTimeout(120_000);

const CHART = '.dragoman-chart[data-ready="true"]';
const WHOLE = '/relationships/iraq-nato';

/** Waits until the picture stands: boxes come some in each frame. */
async function stands({ page }: Visitor): Promise<void> {
  await page.locator(CHART).waitFor();
  await page.waitForFunction(
    async () => {
      const count = () => document.querySelectorAll('.vis-item[data-slug]').length;
      const before = count();
      await new Promise((done) => setTimeout(done, 1_200));
      return before > 20 && count() === before;
    },
    undefined,
    { polling: 100 },
  );
}

/** Everything of the picture that can be read or pressed, with its place. */
const places = ({ page }: Visitor) =>
  page.evaluate(() => {
    const chart = document.querySelector('.dragoman-chart[data-ready]')?.getBoundingClientRect();
    const boxes = (selector: string) =>
      [...document.querySelectorAll(`.dragoman-chart[data-ready] ${selector}`)].flatMap((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const seen = one.checkVisibility() && chart && right > chart.left && left < chart.right;
        return seen ? [{ text: one.textContent ?? '', left, right, top, bottom }] : [];
      });
    return {
      chart: { left: chart?.left ?? 0, right: chart?.right ?? 0, width: chart?.width ?? 0 },
      marks: [...document.querySelectorAll<HTMLElement>('.dragoman-chart[data-ready] [data-shape]')].map(
        (one) => {
          const { left, top } = one.getBoundingClientRect();
          return `${one.dataset.slug} ${Math.round(left)} ${Math.round(top)}`;
        },
      ),
      titles: boxes('.vis-item-content bdi[data-text]:not(:empty)'),
      captions: boxes('.chart-caption bdi'),
      ticks: boxes('.chart-tick').map(({ text, left }) => ({ text, left })),
    };
  });

describe.each([1440, 1920])('the picture at %i pixels', (width) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openBrowser({ viewport: { width, height: 900 } });
    await visitor.page.goto(WHOLE);
    await stands(visitor);
  });
  afterAll(() => visitor.close());

  it('gives each stack 24 pixels to press, of which no other takes any', async () => {
    const boxes = await visitor.page.locator(`${CHART} .chart-stack`).evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    expect(boxes.length).toBeGreaterThan(20);
    for (const [at, { left, right, top, bottom }] of boxes.entries()) {
      expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
      const over = boxes.filter(
        (other, index) =>
          index !== at &&
          other.left < right - 0.1 &&
          other.right > left + 0.1 &&
          other.top < bottom - 0.1 &&
          other.bottom > top + 0.1,
      );
      expect(over).toEqual([]);
    }
  });

  it('marks every event once, and writes titles whole and none over another', async () => {
    const { marks, titles, captions, chart } = await places(visitor);
    const slugs = marks.map((mark) => mark.split(' ')[0]);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.length).toBeGreaterThan(60);
    expect(chart.width).toBeGreaterThan(width * 0.8);
    expect(captions.length).toBeGreaterThanOrEqual(5);
    expect(captions.length).toBeLessThanOrEqual(7);
    const told = [...titles, ...captions];
    expect(told.filter(({ text }) => text.includes('…'))).toEqual([]);
    for (const [index, one] of told.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(chart.left - 1);
      expect(one.right).toBeLessThanOrEqual(chart.right + 1);
      for (const other of told.slice(index + 1)) {
        const isOver =
          one.left < other.right &&
          other.left < one.right &&
          one.top + 3 < other.bottom &&
          other.top + 3 < one.bottom;
        expect(isOver ? [one.text, other.text] : []).toEqual([]);
      }
    }
  });

  it('what was planned for about a day is seen, too', async () => {
    const { page, context } = visitor;
    const box = await page
      .locator(`${CHART} [data-status="planned"][data-approximate][data-shape="point"]`)
      .first()
      .boundingBox();
    if (!box) throw new Error('No such mark.');
    const size = 16;
    const clip = { x: box.x + box.width / 2 - size / 2, y: box.y + 11 - size / 2, width: size, height: size };
    const picture = (await page.screenshot({ clip })).toString('base64');
    const blank = await context.newPage();
    // How far the most different point is from the ground at the corner, of 255 a colour.
    const contrast = await blank.evaluate(async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
      const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!drawing) return 0;
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      const far = (at: number) =>
        Math.max(...[0, 1, 2].map((part) => Math.abs((data[at + part] ?? 0) - (data[part] ?? 0))));
      return Math.max(...Array.from({ length: data.length / 4 }, (_, point) => far(point * 4)));
    }, picture);
    await blank.close();
    expect(contrast).toBeGreaterThan(100);
  });

  it('moves nothing when an event is opened, and names it', async () => {
    const { page } = visitor;
    const before = await places(visitor);
    await page.locator('.chart-caption').nth(2).click();
    const panel = page.getByRole('complementary', { name: 'Chosen event' });
    await panel.getByRole('heading', { level: 2 }).waitFor();
    const after = await places(visitor);
    expect(after.chart).toEqual(before.chart);
    expect(after.marks.sort()).toEqual(before.marks.sort());
    const mark = await page.locator('.dragoman-chart [data-chosen]').first().boundingBox();
    const over = await panel.boundingBox();
    if (!mark || !over) throw new Error('No chosen mark, or no panel.');
    expect(mark.x + 10 < over.x || mark.x - 10 > over.x + over.width).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  it('zooms where the wheel turns once it is in use, and by a double click, down to days', async () => {
    const { page, errors } = visitor;
    const box = await page.locator(CHART).boundingBox();
    if (!box) throw new Error('No chart.');
    const [x, y] = [box.x + box.width * 0.2, box.y + 8];
    const ticks = async () => (await places(visitor)).ticks.map(({ text }) => text).join(' ');
    const whole = await ticks();
    await page.mouse.dblclick(x, y);
    await page.waitForFunction(
      (text) => document.querySelector('.chart-tick')?.textContent !== text,
      whole.split(' ')[0],
    );
    await page.mouse.move(x, y);
    for (let turn = 0; turn < 14; turn += 1) await page.mouse.wheel(0, -300);
    await page
      .locator('.chart-group', { hasText: /\p{L}+ \d{4}/u })
      .first()
      .waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(errors).toEqual([]);
  });
});

describe('before the scripts are there', () => {
  const opened: Visitor[] = [];
  afterEach(async () => {
    for (const visitor of opened.splice(0)) await visitor.close();
  });

  /** A page of which the scripts that `isLate` names wait until `release`. */
  async function openLate(isLate: (script: string) => boolean) {
    const visitor = await openBrowser();
    opened.push(visitor);
    let release = (): void => undefined;
    const late = new Promise<void>((done) => {
      release = done;
    });
    await visitor.page.route('**/_next/static/**/*.js', async (route) => {
      const response = await route.fetch();
      if (isLate(await response.text())) await late;
      await route.fulfill({ response });
    });
    return { ...visitor, release };
  }

  it('lanes and events are seen at once, and the chart takes their place without moving the page', async () => {
    const { page, errors, release } = await openLate(() => true);
    await page.goto(WHOLE, { waitUntil: 'commit' });
    const dots = page.locator('[data-first-sight] path:not([d=""])');
    // The document is read before its style sheets are there: what counts is where the dots come to stand.
    await page.waitForLoadState('domcontentloaded');
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-first-sight] path:not([d=""])')?.getBoundingClientRect();
      return box && box.y > 0 && box.y < 900 && box.width > 100;
    });
    const seen = await page
      .locator('[data-first-sight] path')
      .evaluateAll((paths) =>
        paths.reduce((sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0),
      );
    expect(seen).toBeGreaterThan(150);
    const height = () => page.locator('[data-stage]').evaluate((one) => one.getBoundingClientRect().height);
    const before = await height();
    release();
    await page.locator(CHART).waitFor();
    expect(await dots.count()).toBe(0);
    expect(Math.abs((await height()) - before)).toBeLessThan(2);
    // What lies below is not moved for a moment either.
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.05);
    expect(errors).toEqual([]);
  });

  it('marks, captions and rails stand before vis-timeline comes, and stay where they are', async () => {
    const { page, errors, release } = await openLate((script) => script.includes('vis-itemset'));
    await page.goto(WHOLE, { waitUntil: 'commit' });
    await page.locator('.chart-marks [data-slug]').first().waitFor();
    const stand = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            '.chart-marks > *, .vis-item[data-slug], .chart-caption, .chart-stack, .chart-band',
          ),
        ].map((one) => {
          const { x, y } = one.getBoundingClientRect();
          const { slug, period, stack } = one.dataset;
          const kind = slug && !one.matches('.chart-caption') ? 'mark' : one.className.split(' ')[0];
          return [`${kind} ${slug ?? period ?? stack}`, x, y] as const;
        }),
      );
    const before = await stand();
    expect(before.length).toBeGreaterThan(100);
    expect(await page.locator('.dragoman-chart .vis-item[data-slug]').count()).toBe(0);
    release();
    await page.locator(`${CHART} .vis-item[data-slug]`).first().waitFor();
    await page.waitForTimeout(1_500);
    const after = new Map((await stand()).map(([name, x, y]) => [name, { x, y }]));
    // A box of vis may begin at the edge of a stretch of which a light mark shows the part within.
    const moved = before.filter(([name, x, y]) => {
      const now = after.get(name);
      return !now || Math.abs(now.x - x) > 5 || Math.abs(now.y - y) > 1;
    });
    expect(moved).toEqual([]);
    expect(errors).toEqual([]);
  });
});

it('keeps a move that was made while the chart was still coming', async () => {
  const { page, close } = await openBrowser();
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    // The library comes last, after the buttons have begun to work; its own class is in no other script.
    if ((await response.text()).includes('vis-time-axis')) await released;
    await route.fulfill({ response });
  });
  // The page is not loaded before the library is.
  await page.goto(WHOLE, { waitUntil: 'commit' });
  await page.locator('.dragoman-chart[data-ready="false"] .chart-marks > *').first().waitFor();
  const button = page.getByRole('button', { name: 'Zoom in', exact: true });
  await button.click();
  await page.waitForURL(/[?&]from=/);
  const moved = page.url();
  // Just before the library is there, and too late for anything to have been drawn anew.
  await button.click();
  release();
  await page.locator(CHART).waitFor();
  await page.waitForURL((url) => url.href !== moved);
  await page.waitForTimeout(1_000);
  const { searchParams } = new URL(page.url());
  const [from, to] = [searchParams.get('from'), searchParams.get('to')];
  const before = new URL(moved).searchParams;
  expect(from && from > (before.get('from') ?? '')).toBe(true);
  expect(to && to < (before.get('to') ?? '')).toBe(true);
  await close();
});
