/** A field takes a paste whole or not at all, and says which; its bound cuts nothing, in no form. */
import type { Locator, Page } from 'playwright-core';
import { openBrowser, signInAs, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { completeProposal, writeDraft } from '@/tests/support/world';

jest.setTimeout(180_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
  await signInAs(editor.page, await addSitePerson(site.db, 'full-fields@example.org', 'editor'));
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.evaluate((written) => navigator.clipboard.writeText(written), text);
  await field.focus();
  await page.keyboard.press('Control+v');
}

it('refuses a paste whole, tells how much there is room for, and goes on when it fits', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new', { waitUntil: 'networkidle' });
  const title = page.getByLabel('Title', { exact: false }).first();
  await title.fill('Ministers meet: ');
  await title.press('End');
  await paste(page, title, 'x'.repeat(485));
  const said = page.getByRole('alert').filter({ hasText: 'there is room for 484 here' });
  await said.waitFor();
  expect(await title.inputValue()).toBe('Ministers meet: ');
  expect(await title.getAttribute('aria-invalid')).toBe('true');
  await paste(page, title, 'x'.repeat(484));
  expect((await title.inputValue()).length).toBe(500);
  await expect(said.count()).resolves.toBe(0);
  expect(await title.getAttribute('aria-invalid')).toBe(null);
});

it('does not cut a character in two: the last letter of room is too little for an emoji', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new', { waitUntil: 'networkidle' });
  const title = page.getByLabel('Title', { exact: false }).first();
  await title.fill('x'.repeat(499));
  await title.press('End');
  await paste(page, title, '🕊️');
  await page.getByText('there is room for 1 here').waitFor();
  expect(await title.inputValue()).toBe('x'.repeat(499));
  await title.press('Backspace');
  await title.press('Backspace');
  await paste(page, title, '🕊️');
  expect(await title.inputValue()).toBe(`${'x'.repeat(497)}🕊️`);
});

it('takes what is pasted in the place of what is selected', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new', { waitUntil: 'networkidle' });
  const title = page.getByLabel('Title', { exact: false }).first();
  await title.fill('x'.repeat(500));
  await title.press('y');
  await page.getByText('This field is full: it takes 500 characters at most.').waitFor();
  await title.press('Control+a');
  await paste(page, title, 'z'.repeat(500));
  expect(await title.inputValue()).toBe('z'.repeat(500));
});

it('takes the next letter after it has refused one, where the page holds the text as well', async () => {
  const { page } = editor;
  const id = await writeDraft(site.db, completeProposal({ title: 'Ministers meet', date: '1972-03-04' }));
  await page.goto(`/admin/drafts/${id}`, { waitUntil: 'load' });
  const title = page.locator('#title');
  await paste(page, title, 'x'.repeat(300));
  await page.getByText('there is room for 286 here').waitFor();
  await title.press('End');
  await title.press('s');
  expect(await title.inputValue()).toBe('Ministers meets');
  await expect(page.getByText('there is room for 286 here').count()).resolves.toBe(0);
});

it('takes a year that was copied with blanks around it, and a password as it is', async () => {
  const { page } = editor;
  await page.goto('/search?q=talks', { waitUntil: 'networkidle' });
  await page.getByText('Filter', { exact: true }).click();
  const year = page.getByLabel('From year');
  await paste(page, year, ' 2004\t');
  expect(await year.inputValue()).toBe('2004');
  await page.keyboard.press('Control+z');
  expect(await year.inputValue()).toBe('');
  await paste(page, year, ' 20045 ');
  await page.getByText('there is room for 4 here').waitFor();
  expect(await year.inputValue()).toBe('');
  const stranger = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
  await stranger.page.goto('/sign-in', { waitUntil: 'networkidle' });
  const password = stranger.page.getByLabel('Password');
  await paste(stranger.page, password, `${' '.repeat(100)}${'x'.repeat(100)}`);
  await stranger.page.getByText('there is room for 128 here').waitFor();
  expect(await password.inputValue()).toBe('');
  await stranger.close();
});

it.each([
  ['/search', 'q', 200],
  ['/events', 'q', 200],
  ['/sign-in', 'password', 128],
] as const)('cuts nothing at %s', async (path, name, most) => {
  const stranger =
    path === '/sign-in' ? await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] }) : null;
  const page = stranger?.page ?? editor.page;
  await page.goto(path, { waitUntil: 'networkidle' });
  const field = page.locator(`main input[name=${name}]`).first();
  await paste(page, field, 'x'.repeat(most + 1));
  await page.getByText(`there is room for ${most} here`).waitFor();
  expect(await field.inputValue()).toBe('');
  await stranger?.close();
});

it('has words again that were asked before the page ran and are too many', async () => {
  const { page } = editor;
  for (const path of ['/search', '/events', '/actors', '/admin/articles']) {
    await page.goto(`${path}?q=${'x'.repeat(250)}`);
    await page.getByText('These are 250 characters, 50 more than this field takes.').waitFor();
    expect(await page.locator('main input[name=q]').inputValue()).toBe('x'.repeat(250));
  }
});

it('keeps what was typed too long before the page ran, says so, and does not send it', async () => {
  const { page } = editor;
  let release = (): void => undefined;
  const late = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/admin/articles/new', { waitUntil: 'commit' });
  const title = page.getByLabel('Title', { exact: false }).first();
  await title.fill('x'.repeat(510));
  release();
  await page.getByText('These are 510 characters, 10 more than this field takes.').waitFor();
  await page.unroute('**/_next/static/**/*.js');
  await page.getByLabel('Text of the article').fill('Iraq and NATO talked on 3 March 2023.');
  await page.getByRole('button', { name: 'Find the events' }).click();
  expect(await title.evaluate((field) => field === document.activeElement)).toBe(true);
  await title.fill('x'.repeat(500));
  await expect(page.getByText(/more than this field takes/).count()).resolves.toBe(0);
});
