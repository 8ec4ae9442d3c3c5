import AxeBuilder from '@axe-core/playwright';
import { openBrowser, siteUrl, type Visitor } from '../support/site';

jest.setTimeout(120_000);

const PAGES = [
  '/',
  '/relationships/iraq-nato',
  '/relationships/iraq-nato?q=nothing-like-this',
  '/events/1990-12-17-nac-statement-on-the-gulf',
  '/actors/fuad-hussein',
  '/actors/nato',
  '/search?q=Hussein',
  '/search?q=nothing-like-this',
];
const CHART = '.dragoman-chart[data-ready="true"]';

/** Screens and themes in which every page is looked at. */
const LOOKS = [
  { width: 1440, colorScheme: 'light' as const },
  { width: 390, colorScheme: 'dark' as const },
];

describe.each(LOOKS)('public pages at $width pixels, $colorScheme', ({ width, colorScheme }) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await openBrowser({ viewport: { width, height: 844 }, colorScheme });
  });
  afterAll(() => visitor.close());

  it.each(PAGES)('%s: axe finds nothing, the console says nothing', async (path) => {
    const { page, errors } = visitor;
    errors.length = 0;
    await page.goto(path);
    if (path === '/relationships/iraq-nato') await page.locator(CHART).waitFor({ state: 'attached' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) })),
    ).toEqual([]);
    expect(errors).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('has a page for addresses at which nothing stands', async () => {
    const response = await visitor.page.goto('/events/no-such-event');
    expect(response?.status()).toBe(404);
    await visitor.page.getByRole('heading', { name: 'Nothing stands at this address' }).waitFor();
  });
});

describe('without JavaScript', () => {
  it('the list, its filter and an event can be read', async () => {
    const { page, close } = await openBrowser({ javaScriptEnabled: false });
    await page.goto('/relationships/iraq-nato?fromYear=1990&toYear=1990');
    expect(
      await page.getByRole('link', { name: 'NATO foreign ministers’ Statement on the Gulf' }).count(),
    ).toBe(1);
    expect(await page.locator('.dragoman-chart').first().isVisible()).toBe(false);
    await page.getByRole('link', { name: 'NATO foreign ministers’ Statement on the Gulf' }).click();
    await page.getByRole('heading', { level: 1, name: /Statement on the Gulf/ }).waitFor();
    expect(await page.getByText('17 December 1990').first().isVisible()).toBe(true);
    await close();
  });
});

describe('the timeline', () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await openBrowser();
    await visitor.page.goto('/relationships/iraq-nato');
    await visitor.page.locator(CHART).waitFor();
  });
  afterEach(() => visitor.close());

  it('is walked with the keys; Enter opens, a reload brings it back, Escape closes, Back opens again', async () => {
    const { page } = visitor;
    const stage = page.getByRole('slider', { name: /Timeline of/ });
    await stage.focus();
    // What lies beyond the loaded events is fetched first, so each step is awaited.
    const press = async (key: string) => {
      const before = await stage.getAttribute('aria-valuetext');
      await page.keyboard.press(key);
      await page.waitForFunction(([element, text]) => element?.getAttribute('aria-valuetext') !== text, [
        await stage.elementHandle(),
        before,
      ] as const);
    };
    await press('End');
    await press('ArrowLeft');
    await press('ArrowLeft');
    const tip = page.getByRole('tooltip');
    await tip.waitFor();
    await page.getByLabel('Go to a date').focus();
    expect(await tip.isVisible()).toBe(false);
    await stage.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Chosen event' });
    // The panel makes the chart narrower: what is chosen still stands wholly in it.
    await page.waitForFunction((chart) => {
      const mark = document.querySelector('.vis-item[data-chosen]')?.getBoundingClientRect();
      const frame = document.querySelector(chart)?.getBoundingClientRect();
      return mark && frame && mark.left - 8 >= frame.left && mark.right + 8 <= frame.right;
    }, CHART);
    const title = await panel.getByRole('heading', { level: 2 }).textContent();
    expect(new URL(page.url()).searchParams.get('event')).toBeTruthy();

    await page.reload();
    await page.locator(CHART).waitFor();
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(title);
    await page.locator('.vis-item[data-chosen]').waitFor({ state: 'attached' });

    await panel.getByRole('button', { name: 'Close the event' }).focus();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    // With all events in the window there is no room for some marks: none of them has a floating title.
    await page.keyboard.press('f');
    await page.waitForTimeout(600);
    for (const box of await tip.all()) expect((await box.boundingBox())?.y ?? 0).toBeGreaterThan(0);
    await page.goBack();
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(title);
  });

  it('goes to a date and lists what it shows; labels in a row never overlap', async () => {
    const { page, errors } = visitor;
    await page.getByLabel('Go to a date').fill('next tuesday');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await page.getByRole('alert').filter({ hasText: '16 September 2020' }).waitFor();
    await page.getByLabel('Go to a date').fill('about 2003');
    await page.getByRole('button', { name: 'Go', exact: true }).click();
    await page.getByText(/In view: .* 2002 to .* 2004/).waitFor();
    await page.waitForTimeout(600);
    const boxes = await page.locator('.vis-item .vis-item-content bdi').evaluateAll((labels) =>
      labels
        .filter((label) => label.textContent && label.getClientRects().length > 0)
        .map((label) => {
          const { left, right, top } = label.getBoundingClientRect();
          return { left, right, top: Math.round(top) };
        }),
    );
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (one.top === other.top) expect(one.left < other.right && other.left < one.right).toBe(false);
      }
    }
    expect(errors).toEqual([]);
  });

  it('opens an event with the mouse', async () => {
    const { page } = visitor;
    await page.locator('.vis-item[data-shape="point"] .vis-item-content bdi:not(:empty)').first().click();
    await page.getByRole('complementary', { name: 'Chosen event' }).getByRole('heading').first().waitFor();
  });
});

describe('the programs’ interface', () => {
  const timeline = () => `${siteUrl()}/api/v1/relationships/iraq-nato/timeline`;

  it('answers a bounded window, and "not changed" to the tag it gave', async () => {
    const address = `${timeline()}?from=1990-01-01&to=2026-12-31&limit=20`;
    const response = await fetch(address);
    const body = (await response.json()) as { events: unknown[]; total: number };
    expect(body.events).toHaveLength(20);
    expect(body.total).toBeGreaterThan(200);
    const again = await fetch(address, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['?from=2020-01-01', 400],
    ['?from=2020-02-30&to=2020-03-01', 400],
    ['?from=2021-01-01&to=2020-01-01', 400],
    ['?from=2020-01-01&to=2020-02-01&limit=99999', 400],
  ])('refuses %s and says what to ask', async (query, status) => {
    const response = await fetch(`${timeline()}${query}`);
    expect(response.status).toBe(status);
    const body = (await response.json()) as { error: { message: string; fields: Record<string, string> } };
    expect(body.error.message).toContain('YYYY-MM-DD');
    expect(Object.keys(body.error.fields)).not.toHaveLength(0);
  });

  it('knows no relationship or event that is not there', async () => {
    const nowhere = await fetch(
      `${siteUrl()}/api/v1/relationships/no-such/timeline?from=2020-01-01&to=2020-02-01`,
    );
    expect(nowhere.status).toBe(404);
    expect((await fetch(`${siteUrl()}/api/v1/events/no-such`)).status).toBe(404);
  });
});
