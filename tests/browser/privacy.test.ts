/** No page asks anybody but this site, keeps a cookie that is not named, or tells of its reader; a person takes their data and is erased. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(300_000);

const PUBLIC = [
  '/',
  '/relationships',
  '/relationships/iraq-nato',
  '/relationships/iraq-nato/chronology',
  '/compare/iraq-nato/nato-jordan',
  '/events',
  '/events/1990-12-17-nac-statement-on-the-gulf',
  '/actors',
  '/actors/nato',
  '/search?q=Hussein',
  '/methodology',
  '/privacy',
  '/api',
  '/embed/iraq-nato',
  '/sign-in',
  '/welcome',
  '/there-is-none',
];
const DESK = [
  '/admin',
  '/admin/articles',
  '/admin/articles/new',
  '/admin/drafts',
  '/admin/events/new',
  '/admin/actors/nato',
  '/admin/feeds',
  '/admin/import',
  '/admin/quality',
  '/admin/coverage',
  '/admin/vocabulary',
  '/admin/settings',
  '/admin/users',
  '/admin/audit',
  '/account',
];
/** Cookies of this site, as the page on privacy tells of them. */
const READERS_COOKIES = /^(language|theme|calendar)$/;
const DESK_COOKIES = /^(language|theme|calendar|dragoman\.(session_token|device-[\w-]+))$/;

/** Requests of a browser that go elsewhere, or tell something behind the page's back. */
function watch({ context }: Visitor): string[] {
  const astray: string[] = [];
  const own = (url: string) => /^(data|blob|about):/.test(url) || new URL(url).origin === siteUrl();
  context.on('request', (request) => {
    if (!own(request.url())) astray.push(request.url());
    if (request.resourceType() === 'ping') astray.push(`beacon ${request.url()}`);
  });
  for (const page of context.pages()) page.on('websocket', (socket) => astray.push(`socket ${socket.url()}`));
  return astray;
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  // What the page asks for once it runs.
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 2_000);
}

const cookiesOf = async ({ context }: Visitor) => (await context.cookies()).map(({ name }) => name);

async function isClean(page: Page): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

it('a page that asks elsewhere would be seen here', async () => {
  const visitor = await openBrowser();
  try {
    const astray = watch(visitor);
    await visitor.page.goto('/privacy');
    await visitor.page.evaluate(() => {
      navigator.sendBeacon('/api/health', 'x');
    });
    await visitor.page.goto('http://127.0.0.1:1/elsewhere').catch(() => undefined);
    expect(astray).toEqual([expect.stringContaining('beacon'), 'http://127.0.0.1:1/elsewhere']);
  } finally {
    await visitor.close();
  }
});

it.each(['en', 'ar'])(
  'public pages ask this site alone and set no cookie by themselves: %s',
  async (language) => {
    const visitor = await openBrowser({ viewport: { width: 390, height: 844 } });
    try {
      const astray = watch(visitor);
      for (const path of PUBLIC) await open(visitor.page, language === 'en' ? path : `/${language}${path}`);
      expect(astray).toEqual([]);
      const cookies = await cookiesOf(visitor);
      expect(cookies.filter((name) => !READERS_COOKIES.test(name))).toEqual([]);
    } finally {
      await visitor.close();
    }
  },
);

it('the desk asks this site alone, in two languages, with the cookies of a sign-in', async () => {
  const editor = await openBrowser();
  try {
    const astray = watch(editor);
    await signIn(editor.page);
    // Each page in one language, half of them in another.
    for (const [at, path] of DESK.entries()) await open(editor.page, at % 2 === 0 ? path : `/fr${path}`);
    expect(astray).toEqual([]);
    const cookies = await cookiesOf(editor);
    expect(cookies.filter((name) => !DESK_COOKIES.test(name))).toEqual([]);
    expect(cookies).toContain('dragoman.session_token');
  } finally {
    await editor.close();
  }
});

describe('a person', () => {
  let email: string;
  let site: Awaited<ReturnType<typeof openSiteDatabase>>;
  let own: Visitor;
  let chief: Visitor;
  let id: string;
  // Another person for each try: one that asked to be erased, or was, cannot do it again.
  beforeEach(async () => {
    site = await openSiteDatabase();
    email = `about-to-go-${randomUUID()}@example.org`;
    const person = await addSitePerson(site.db, email, 'contributor');
    id = (await site.db.user.findUniqueOrThrow({ where: { email } })).id;
    [own, chief] = [await openBrowser({ viewport: { width: 390, height: 844 } }), await openBrowser()];
    await signInAs(own.page, person);
    await signIn(chief.page);
  });
  afterEach(async () => {
    await own?.close();
    await chief?.close();
    await site?.close();
  });

  it('takes what is held about them, and asks to be erased', async () => {
    const { page, context } = own;
    await page.goto('/account');
    const section = page.getByRole('region', { name: 'What is held about you' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('link', { name: 'Take my data' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('personal-data.json');
    const data = await (await context.request.get('/account/data')).json();
    expect(data).toMatchObject({ app_user: [{ email }], session: [{ user_id: id }] });
    await section.getByRole('button', { name: 'Ask to be erased' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ask to be erased' }).click();
    await section.getByText('You have asked to be erased').waitFor();
    await isClean(page);
    expect((await context.request.get('/admin/users/somebody-else/data')).status()).toBe(403);
    // A stranger is not told more of an id that nobody can have.
    for (const path of ['/account/data', `/admin/users/${'x'.repeat(101)}/data`])
      expect((await fetch(`${siteUrl()}${path}`)).status).toBe(401);
  });

  it('is erased by an administrator who types the address, and is signed out', async () => {
    const { page } = chief;
    await site.db.user.update({ where: { id }, data: { erasureAskedAt: new Date() } });
    await page.goto('/admin/users');
    await page.getByRole('row', { name: email }).getByText('Asks to be erased').waitFor();
    await page.goto(`/admin/users/${id}`);
    await page.getByText('The person asked for it').waitFor();
    const erase = async (typed: string) => {
      await page.getByRole('button', { name: 'Erase this person' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('To be sure').fill(typed);
      await isClean(page);
      await dialog.getByRole('button', { name: 'Erase this person' }).click();
    };
    await erase('somebody@example.org');
    await page.getByText('This is not their e-mail address').waitFor();
    await isClean(page);
    await erase(email);
    await page.getByText('The person is erased').waitFor();
    await isClean(page);
    expect(await page.getByText(email).count()).toBe(0);
    expect((await page.goto(`/admin/users/${id}`))?.status()).toBe(404);
    const { name } = await site.db.user.findUniqueOrThrow({ where: { id } });
    await page.goto('/admin/audit?kind=user');
    await page.getByText(`erased ${name}`).waitFor();
    // Whoever reads in another language reads it in theirs.
    await page.goto('/fr/admin/audit?kind=user');
    await page.getByText(name.replace('Former editor', 'Ancien membre de la rédaction')).first().waitFor();
    expect(await page.getByText(email).count()).toBe(0);
    await own.page.goto('/account');
    await own.page.waitForURL(/\/sign-in/);
  });
});
