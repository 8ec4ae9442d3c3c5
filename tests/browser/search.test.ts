import { axeOn } from '@/tests/support/axe';
import { callAction } from '../security/call-action';
import { openBrowser, siteUrl, type Visitor } from '../support/site';
import { addSitePerson, openSiteDatabase } from '../support/site-people';
import { cookieOf, send } from '../support/site-requests';

jest.setTimeout(120_000);

let visitor: Visitor;
beforeAll(async () => {
  visitor = await openBrowser();
});
afterAll(() => visitor.close());

async function expectAccessible(): Promise<void> {
  const { violations } = await axeOn(visitor.page).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) })),
  ).toEqual([]);
}

it('the palette is loaded when it is wanted, and everything in it is reached by keyboard', async () => {
  const { page, errors } = visitor;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/api/v1/search')) asked.push(request.url());
  });
  await page.goto('/methodology');
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search everything' });
  const input = palette.getByRole('combobox');
  await input.waitFor();
  expect(await palette.getByRole('option').allTextContents()).toEqual([
    'Relationships',
    'Events',
    'People and bodies',
  ]);
  await page.keyboard.type('stoltenb', { delay: 5 });
  const first = palette.getByRole('option', { name: /^Jens Stoltenberg/ });
  await first.waitFor();
  await palette
    .getByRole('status')
    .getByText(/results/)
    .waitFor();
  expect(await first.getAttribute('aria-selected')).toBe('true');
  // Eight letters typed quickly are one or two questions, not eight.
  expect(asked.length).toBeLessThan(5);
  await expectAccessible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/events\//);
  await palette.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+k');
  await input.waitFor();
  await page.keyboard.type('qqqq');
  await palette.getByText('Nothing found for “qqqq”.').waitFor();
  await page.keyboard.press('Escape');
  await palette.waitFor({ state: 'detached' });
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await input.waitFor();
  await page.keyboard.type('16 September 2020');
  await page.keyboard.press('End');
  await palette.getByRole('option', { name: /^All results/ }).click();
  await page.waitForURL(/\/search\?q=16\+September\+2020/);
  expect(errors).toEqual([]);
});

it('the search page marks what was meant and keeps to its filter', async () => {
  const { page, errors } = visitor;
  await page.goto('/search?q=decision+training+mission+2004');
  const list = page.locator('main ol').first();
  expect(await list.locator('mark').count()).toBeGreaterThan(3);
  await page.getByText('most of it.').waitFor();
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption('mission');
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.waitForURL(/types=mission/);
  await page.getByText('Filter (1 chosen)').waitFor();
  await expectAccessible();
  // In the order of Tab as they are seen, beside each other and below each other.
  for (const [width, height, language] of [
    [1440, 900, ''],
    [390, 844, ''],
    [1440, 900, '/ar'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${language}/search?q=NATO`);
    const [others, events] = await Promise.all([
      page.locator('main a[href*="/actors/"]').first().boundingBox(),
      page.locator('main ol a[href*="/events/"]').first().boundingBox(),
    ]);
    if (!others || !events) throw new Error('Nothing is found.');
    const isFirst = await page.evaluate(() => {
      const [actor, event] = ['main a[href*="/actors/"]', 'main ol a[href*="/events/"]'].map((each) =>
        document.querySelector(each),
      );
      return Boolean(
        actor && event && actor.compareDocumentPosition(event) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });
    expect(isFirst).toBe(true);
    const leads = width === 390 ? others.y < events.y : language ? others.x > events.x : others.x < events.x;
    expect([width, language, leads]).toEqual([width, language, true]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/search?q=ستولتنبرغ');
  const person = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Jens Stoltenberg', exact: true }) });
  expect(await person.first().getByRole('link').count()).toBeGreaterThan(2);
  expect(errors).toEqual([]);
});

it('lists have an end: an address beyond it says so', async () => {
  const { page } = visitor;
  for (const path of [
    '/search?q=Iraq&page=40000',
    '/events?page=40000',
    '/actors?page=40000',
    '/relationships?page=40000',
  ]) {
    await page.goto(path);
    await page.getByText(/There is no page|Nothing stands at this place of the list/).waitFor();
  }
  await page.goto('/events');
  const titles = () => page.locator('main ol a[href^="/events/"]').allTextContents();
  const newest = await titles();
  await page.getByRole('link', { name: 'Older' }).click();
  await page.waitForURL(/after=/);
  const older = await titles();
  expect(older.filter((title) => newest.includes(title))).toEqual([]);
  await page.getByRole('link', { name: 'Newer' }).click();
  await page.waitForURL(/\/events$/);
  expect(await titles()).toEqual(newest);
});

it('the interface for programs refuses what it does not know', async () => {
  for (const query of ['', '?q=', '?q=a&q=b', '?q=a&limit=3', `?q=${'x'.repeat(201)}`]) {
    const answer = await visitor.context.request.get(`${siteUrl()}/api/v1/search${query}`);
    expect(answer.status()).toBe(400);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
  }
  const answer = await visitor.context.request.get(`${siteUrl()}/api/v1/search?q=Zebari`);
  expect(answer.status()).toBe(200);
  expect((await answer.json()).actors[0].slug).toBe('hoshyar-zebari');
});

it('a topic that was added is among the choices at once for whoever added it', async () => {
  const site = await openSiteDatabase();
  try {
    const cookie = await cookieOf(
      await addSitePerson(site.db, 'topics-at-once@example.org', 'administrator'),
    );
    const topics = async () => (await send('GET', '/search', { cookie })).text;
    // Several, as the choices of before may be just too old by chance.
    for (const name of ['Customs at Once', 'Ports at Once', 'Rails at Once']) {
      expect(await topics()).not.toContain(name);
      const { answer } = await callAction(cookie, '/admin/vocabulary', 'changeTopicAction', [
        { change: 'add', name },
      ]);
      expect(answer).toMatchObject({ ok: true });
      expect(await topics()).toContain(name);
    }
  } finally {
    await site.db.topic.deleteMany({ where: { name: { endsWith: ' at Once' } } });
    await site.close();
  }
});
