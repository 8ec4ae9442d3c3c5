/** An article is typed and sent before the scripts of the page have come, and where none ever come. */
import { holdScripts } from '@/tests/support/hold-scripts';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';

jest.setTimeout(60_000);

const BODY = 'BAGHDAD, 14 May 2021 – Iraqi and Danish officials met in Baghdad on Friday.';

const visitors: Visitor[] = [];
async function editor(options: Parameters<typeof openBrowser>[0] = {}): Promise<Visitor> {
  const visitor = await openBrowser(options);
  visitors.push(visitor);
  await signIn(visitor.page);
  return visitor;
}
afterEach(async () => {
  for (const visitor of visitors.splice(0)) await visitor.close();
});

it('an article cannot be sent while the page could not keep it, and can when it runs', async () => {
  const { context } = await editor();
  const page = await context.newPage();
  const release = await holdScripts(page);
  await page.goto('/admin/articles/new', { waitUntil: 'commit' });
  await page.getByLabel('Text of the article').fill(BODY);
  const send = page.getByRole('button', { name: 'Find the events' });
  expect(await send.count()).toBe(1);
  expect(await send.isDisabled()).toBe(true);
  release();
  // Enabled from here on, so the press is the page's to answer.
  await send.click({ trial: true });
  await context.setOffline(true);
  await send.click();
  await page.getByText('Your text is still in the form').waitFor();
  expect(await page.getByLabel('Text of the article').inputValue()).toBe(BODY);
  await context.setOffline(false);
  await send.click();
  await page.waitForURL(/\/admin\/drafts\//);
});

it('a reader who has scrolled on stays where they are when the page begins to run', async () => {
  const { context } = await editor();
  const page = await context.newPage();
  const release = await holdScripts(page);
  await page.goto('/admin/vocabulary', { waitUntil: 'commit' });
  const order = page.locator('summary', { hasText: 'Order' });
  await order.scrollIntoViewIfNeeded();
  await order.click();
  // Where the page stands, and how far up it ever comes.
  const highest = await page.evaluateHandle(() => {
    const place = { top: window.scrollY };
    document.addEventListener('scroll', () => {
      place.top = Math.min(place.top, window.scrollY);
    });
    return place;
  });
  expect(await highest.evaluate(({ top }) => top)).toBeGreaterThan(500);
  release();
  // Enabled as soon as the page runs.
  await page.getByRole('button', { name: 'Move Statements up' }).click({ trial: true });
  expect(await highest.evaluate(({ top }) => top)).toBeGreaterThan(500);
});

it('without JavaScript an article is sent by the one button that there is', async () => {
  const { page } = await editor({ javaScriptEnabled: false });
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(`${BODY} They spoke about training.`);
  const buttons = page.getByRole('button', { name: 'Find the events' });
  expect(await buttons.count()).toBe(1);
  await buttons.click();
  await page.waitForURL(/\/admin\/drafts\//);
});

it('without JavaScript Enter in a field sends an article', async () => {
  const { page } = await editor({ javaScriptEnabled: false });
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(`${BODY} They spoke about airfields.`);
  await page.getByLabel('Title').press('Enter');
  await page.waitForURL(/\/admin\/drafts\//);
});
