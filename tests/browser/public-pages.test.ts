import { axeOn } from '@/tests/support/axe';
import { openBrowser, siteUrl, type Visitor } from '../support/site';

jest.setTimeout(120_000);

const PAGES = [
  '/',
  '/relationships/iraq-nato',
  '/relationships/iraq-nato?q=nothing-like-this',
  '/relationships/iraq-nato/chronology?types=visit',
  '/compare/iraq-nato/nato-jordan',
  '/events/1990-12-17-nac-statement-on-the-gulf',
  '/actors/fuad-hussein',
  '/actors/nato',
  '/search?q=Hussein',
  '/search?q=nothing-like-this',
  '/events',
  '/actors',
  '/relationships',
  '/privacy',
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
    if (/^\/(relationships\/iraq-nato|compare\/.*)$/.test(path))
      await page.locator(CHART).first().waitFor({ state: 'attached' });
    const { violations } = await axeOn(page).analyze();
    expect(
      violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.html.slice(0, 160)) })),
    ).toEqual([]);
    expect(errors).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it.each([
    ['', ['button-name', 'color-contrast']],
    [
      '<iframe title="Within" srcdoc="<img src=x.svg>"></iframe>',
      ['button-name', 'color-contrast', 'image-alt'],
    ],
  ])('axe would find what is wrong (%s)', async (frame, wrong) => {
    const page = await visitor.context.newPage();
    await page.setContent(
      `<html lang="en"><title>T</title><main><h1>T</h1><button></button><p style="color:#777;background:#888">Pale</p>${frame}</main></html>`,
    );
    const { violations } = await axeOn(page).analyze();
    expect(violations.map(({ id }) => id)).toEqual(wrong);
    await page.close();
  });

  it('has a page for addresses at which nothing stands', async () => {
    const response = await visitor.page.goto('/events/no-such-event');
    expect(response?.status()).toBe(404);
    await visitor.page.getByRole('heading', { name: 'Nothing stands at this address' }).waitFor();
  });
});

describe('without JavaScript', () => {
  it('an event can be read by way of the list', async () => {
    const { page, close } = await openBrowser({ javaScriptEnabled: false });
    await page.goto('/relationships/iraq-nato?from=1990-01-01&to=1990-12-31');
    await page.getByRole('link', { name: 'NATO foreign ministers’ Statement on the Gulf' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Statement on the Gulf/ }).waitFor();
    expect(await page.getByText('17 December 1990').first().isVisible()).toBe(true);
    await close();
  });
});

describe('the programs’ interface', () => {
  const timeline = () => `${siteUrl()}/api/v1/relationships/iraq-nato/timeline`;

  it('answers a bounded window, and "not changed" to the tag it gave', async () => {
    const address = `${timeline()}?from=1990-01-01&to=2026-12-31&slots=20`;
    const response = await fetch(address);
    const body = (await response.json()) as { events: unknown[]; total: number };
    expect(body.events.length).toBeGreaterThan(0);
    expect(body.events.length).toBeLessThanOrEqual(20);
    expect(body.total).toBeGreaterThan(200);
    const again = await fetch(address, { headers: { 'if-none-match': response.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['?from=2020-01-01', 400],
    ['?from=2020-02-30&to=2020-03-01', 400],
    ['?from=2021-01-01&to=2020-01-01', 400],
    ['?from=2020-01-01&to=2020-02-01&slots=99999', 400],
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
