/** What stands round the chart on the page of a relationship: filter, strip, moving, addresses, panes, print. */
import type { Page } from 'playwright-core';
import { openBrowser, siteUrl, type Visitor } from '../support/site';

jest.setTimeout(120_000);

const PATH = '/relationships/iraq-nato';
const CHART = '.dragoman-chart[data-ready="true"]';
const query = (page: Page) => new URL(page.url()).searchParams;
/** The number that the list's sentence gives. */
const listed = async (page: Page) =>
  Number(/(\d+) events?/.exec((await page.locator('#events p').first().textContent()) ?? '')?.[1]);
/** The number of events in view beside the toolbar. */
const inView = async (page: Page) =>
  Number(/^(\d+|No)/.exec((await page.getByText(/events? in view$/).textContent()) ?? '')?.[1]);
const asks = (page: Page, text: string) => page.waitForURL((url) => url.search.includes(text));

describe('at 1440 pixels', () => {
  let visitor: Visitor;
  beforeEach(async () => {
    visitor = await openBrowser();
    await visitor.page.goto(PATH);
    await visitor.page.locator(CHART).first().waitFor();
  });
  afterEach(() => visitor.close());

  it('opens on the whole span; one filter counts for chart, strip and list, stays while one moves, and is taken away', async () => {
    const { page, errors } = visitor;
    expect(page.url().endsWith(PATH)).toBe(true);
    const all = await inView(page);
    expect(await listed(page)).toBe(all);
    await page.getByText('Political dialogue, training', { exact: false }).first().waitFor();

    const kind = page.locator('details', { has: page.locator('summary', { hasText: 'Kind' }) });
    await kind.locator('summary').click();
    const visits = kind.getByRole('checkbox', { name: /^Visit/ });
    const label = kind.locator('label').filter({ hasText: 'Visit' });
    const count = Number(await label.locator('.figures').textContent());
    await visits.check();
    await asks(page, 'types=visit');
    await page.getByText(`${count} of ${all} events`).waitFor();
    await page.waitForFunction(
      (wanted) => document.body.innerText.includes(`${wanted} events in view`),
      count,
    );
    expect(await listed(page)).toBe(count);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await asks(page, 'from=');
    expect(query(page).get('types')).toBe('visit');
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('from='));
    expect(query(page).get('types')).toBe('visit');

    await page.getByLabel('Words in title, summary or place').fill('no such words anywhere');
    await page.getByText('No event matches all of this').waitFor();
    await page.getByRole('link', { name: 'Clear all' }).first().click();
    await page.waitForURL((url) => url.search === '');
    await page.waitForFunction((wanted) => document.body.innerText.includes(`${wanted} events in view`), all);
    expect(errors).toEqual([]);
  });

  it('is moved by the keys of the strip, each edge by itself, and the address gives the same view again', async () => {
    const { page } = visitor;
    const [first, last] = ['First day of the window', 'Last day of the window'].map((name) =>
      page.getByRole('slider', { name }),
    );
    const days = async () => [
      await first?.getAttribute('aria-valuetext'),
      await last?.getAttribute('aria-valuetext'),
    ];
    const whole = await days();
    await first?.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await asks(page, 'from=');
    const later = await days();
    expect(later[0]).not.toBe(whole[0]);
    expect(later[1]).toBe(whole[1]);
    await last?.focus();
    await page.keyboard.press('PageDown');
    await page.waitForFunction((end) => !location.search.includes(`to=${end}`), query(page).get('to'));
    const narrow = await days();
    await page.reload();
    await page.locator(CHART).first().waitFor();
    expect(await days()).toEqual(narrow);
    await page.getByRole('slider', { name: 'The window', exact: true }).focus();
    await page.keyboard.press('Home');
    await page.waitForFunction((text) => !document.body.innerText.includes(text ?? ''), narrow[0]);
    expect((await days())[0]).toBe(whole[0]);
  });

  it('the keys go to the very first and last event and from year to year, each drawn, and Enter opens', async () => {
    const { page } = visitor;
    const stage = page.getByRole('slider', { name: /^Timeline of/ });
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await asks(page, 'from=');
    await stage.focus();
    const total = Number(/(\d+) events/.exec((await page.locator('h1 + p').textContent()) ?? '')?.[1]);
    const step = async (key: string, place: number | RegExp) => {
      const text = typeof place === 'number' ? new RegExp(`\\b${place} of ${total}\\.$`) : place;
      await page.keyboard.press(key);
      await page.waitForFunction(
        ([pattern]) =>
          new RegExp(pattern ?? '').test(
            document
              .querySelector('[role=slider][aria-label^="Timeline of"]')
              ?.getAttribute('aria-valuetext') ?? '',
          ),
        [text.source] as const,
      );
    };
    await step('Home', 1);
    expect(await stage.getAttribute('aria-valuetext')).toContain('1990');
    await page.locator('[data-current]').first().waitFor();
    await step('ArrowRight', 2);
    await step('PageDown', /199[1-9]/);
    await step('End', total);
    await step('ArrowLeft', total - 1);
    await page.locator('[data-current]').first().waitFor();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: 'Chosen event' });
    const title = await panel.getByRole('heading', { level: 2 }).textContent();
    expect(query(page).get('event')).toBeTruthy();
    await page.reload();
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(title);
    await panel.getByRole('button', { name: 'Close the event' }).click();
    await panel.waitFor({ state: 'detached' });
    await page.goBack();
    expect(await panel.getByRole('heading', { level: 2 }).textContent()).toBe(title);
  });

  it('goes to a date as people type it, says what it understood, and walks back through windows', async () => {
    const { page, errors } = visitor;
    const field = page.getByLabel('Go to a date');
    const go = async (text: string) => {
      await field.fill(text);
      await page.keyboard.press('Enter');
    };
    await go('no such day');
    await page.getByRole('alert').filter({ hasText: 'No date could be read in “no such day”' }).waitFor();
    for (const [text, read, from] of [
      ['28/6/2004', 'Read as 28 June 2004.', '2004-06-08'],
      ['summer 2004', 'Read as summer 2004.', '2004-05'],
      ['1441 AH', 'Read as 31 August 2019', '2019-0'],
    ] as const) {
      await go(text);
      await page.getByText(read).waitFor();
      await asks(page, `from=${from}`);
    }
    await page.goBack();
    await asks(page, 'from=2004-05');
    await page.goForward();
    await asks(page, 'from=2019');
    await page.getByText(/2019 to .*: \d+ events/).waitFor();
    expect(errors).toEqual([]);
  });

  it('has its lanes by actor and by topic, and prints a chronology of all that matches', async () => {
    const { page } = visitor;
    const all = await inView(page);
    await page.locator('label', { hasText: 'By actor' }).click();
    await asks(page, 'lanes=actor');
    await page.locator('[data-stage]').getByText('Jens Stoltenberg', { exact: true }).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('#chronology');
    await printed.waitFor();
    expect(await printed.locator('li').count()).toBe(all);
    expect(await page.getByRole('toolbar').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    expect(await printed.isVisible()).toBe(false);
  });

  it('two relationships stand on one axis: one window and one filter move both', async () => {
    const { page, errors } = visitor;
    await page.getByText('Compare with another relationship').click();
    await page.getByRole('link', { name: 'NATO – Jordan' }).click();
    await page.waitForURL('**/compare/iraq-nato/nato-jordan');
    await page.locator(CHART).nth(1).waitFor();
    const lanes = page.locator('[data-stage]');
    expect(await lanes.count()).toBe(2);
    await page.getByLabel('Go to a date').fill('2004');
    await page.keyboard.press('Enter');
    await asks(page, 'from=2003');
    const sentences = page.locator('#events').getByText(/ 2003 to .*: .* events?/);
    await sentences.nth(1).waitFor();
    expect(await sentences.count()).toBe(2);
    expect(errors).toEqual([]);
  });
});

describe('at 390 pixels', () => {
  it('the pane that is shown is the one whose tab is marked; the filter is a sheet', async () => {
    const { page, errors, close } = await openBrowser({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.goto(PATH);
    const [list, timeline] = ['List', 'Timeline'].map((name) =>
      page.getByRole('button', { name, exact: true }),
    );
    const marked = async () => [
      await list?.getAttribute('aria-pressed'),
      await timeline?.getAttribute('aria-pressed'),
    ];
    await page.locator(CHART).first().waitFor({ state: 'attached' });
    expect(await marked()).toEqual(['true', 'false']);
    expect(await page.locator('#events').isVisible()).toBe(true);
    expect(await page.getByRole('toolbar').isVisible()).toBe(false);
    await timeline?.tap();
    expect(await marked()).toEqual(['false', 'true']);
    expect(await page.locator('#events').isVisible()).toBe(false);
    await page.getByRole('toolbar').waitFor();
    await page.getByRole('button', { name: 'Filter', exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: 'Which events' });
    await sheet.locator('summary', { hasText: 'Tone' }).tap();
    await sheet.getByRole('checkbox', { name: /^Conflictual/ }).tap();
    await asks(page, 'tones=bad');
    await sheet.getByRole('button', { name: /^Show \d+ events$/ }).tap();
    await sheet.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Without Conflictual' }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('without JavaScript', () => {
  it('a picture stands in place of the chart, the filter is a form, the list has pages', async () => {
    const { page, close } = await openBrowser({ javaScriptEnabled: false });
    await page.goto(PATH);
    expect(await page.getByRole('img', { name: /^Iraq – NATO from .* to / }).isVisible()).toBe(true);
    expect(await page.locator('.dragoman-chart').first().isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Kind' }).click();
    await page.getByRole('checkbox', { name: /^Visit/ }).check();
    await page.getByRole('checkbox', { name: /^Summit/ }).check();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByRole('link', { name: 'Without Visit' }).waitFor();
    const total = await listed(page);
    await page.getByRole('link', { name: 'Next' }).click();
    await page.getByText(`26–${Math.min(50, total)} of ${total}`).waitFor();
    expect(await page.getByRole('link', { name: 'Without Summit' }).isVisible()).toBe(true);
    await close();
  });
});

describe('addresses', () => {
  const ask = (path: string) => fetch(`${siteUrl()}${path}`, { redirect: 'manual' });
  it.each([
    ['/relationships/nato-iraq?types=visit', 308, '/relationships/iraq-nato?types=visit'],
    ['/compare/nato-iraq/nato-jordan', 308, '/compare/iraq-nato/nato-jordan'],
    ['/compare/iraq-nato/nato-iraq', 308, '/relationships/iraq-nato'],
    ['/relationships/iraq-nato?page=2', 307, '/relationships/iraq-nato?after='],
  ])('%s leads on', async (path, status, to) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('location')?.replace(siteUrl(), '')).toContain(to);
  });

  it.each(['/compare/iraq-nato/no-such', '/relationships/no-such/chronology', '/relationships/no-such'])(
    'nothing is at %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );
});
