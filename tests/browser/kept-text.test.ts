/** What is typed into a form of the desk is kept in every tab for itself, before the page runs and while it is sent. */
import type { Page } from 'playwright-core';
import { openBrowser, signInAs, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(180_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;

beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser();
  const { page } = editor;
  const person = await addSitePerson(site.db, 'kept-text@example.org', 'editor');
  await signInAs(page, person);
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

const NEW_ARTICLE = '/admin/articles/new';
const BACK = /did not save is back in the form/;
const BESIDE = /did not save is kept too/;
/** Longer than the pause after which a form is kept. */
const pause = (page: Page) => page.waitForTimeout(1_000);
const text = (page: Page) => page.getByLabel('Text of the article');

async function tab(path: string): Promise<Page> {
  const page = await editor.context.newPage();
  await page.goto(path);
  return page;
}

/** Holds requests back, all scripts or what is posted, until the answer is called. */
async function hold(page: Page, which: 'scripts' | 'posts'): Promise<() => void> {
  let release = (): void => undefined;
  const late = new Promise<void>((done) => {
    release = done;
  });
  await page.route(which === 'scripts' ? '**/_next/static/**/*.js' : '**', async (route) => {
    if (which === 'scripts' || route.request().method() === 'POST') await late;
    await route.continue();
  });
  return release;
}

/** Lets a page that is open run late: its scripts are held until the answer is called. */
async function lateTab(path: string): Promise<{ page: Page; release: () => void }> {
  const page = await editor.context.newPage();
  const release = await hold(page, 'scripts');
  await page.goto(path, { waitUntil: 'commit' });
  return { page, release };
}

it('keeps the texts of two tabs apart, and gives back what a closed one left', async () => {
  const [one, two] = [await tab(NEW_ARTICLE), await tab(NEW_ARTICLE)];
  await text(one).fill('Iraq and NATO held talks in Baghdad on 8 June 2022, says one.');
  await text(two).fill('Says the second tab.');
  await pause(two);
  // A third, while both are open, is given neither.
  const three = await tab(NEW_ARTICLE);
  await pause(three);
  expect(await text(three).inputValue()).toBe('');
  expect(await three.getByText(BACK).count()).toBe(0);
  await text(three).fill('Says the third tab.');
  await pause(three);
  // One is sent: the texts of the others stay.
  await one.getByRole('button', { name: 'Find the events' }).click();
  await one.waitForURL(/\/admin\/drafts\//);
  await two.close();
  await three.close();
  // The newest first, and each once.
  await one.goto(NEW_ARTICLE);
  await one.getByText(BACK).waitFor();
  expect(await text(one).inputValue()).toBe('Says the third tab.');
  const next = await tab(NEW_ARTICLE);
  await next.getByText(BACK).waitFor();
  expect(await text(next).inputValue()).toBe('Says the second tab.');
  for (const page of [one, next]) {
    await page.getByRole('button', { name: 'Throw it away' }).click();
    expect(await text(page).inputValue()).toBe('');
    await page.reload();
    await pause(page);
    expect(await page.getByText(BACK).count()).toBe(0);
  }
  await one.close();
  await next.close();
});

it.each([NEW_ARTICLE, '/admin/actors/new'])(
  'offers what was kept where a letter was typed before the page of %s ran, and loses neither',
  async (path) => {
    const field = (page: Page) => (path === NEW_ARTICLE ? text(page) : page.getByLabel('Description'));
    const first = await tab(path);
    await field(first).fill('The text of an hour.');
    await pause(first);
    await first.close();
    const { page, release } = await lateTab(path);
    await field(page).fill('x');
    release();
    await page.getByText(BESIDE).waitFor();
    expect(await field(page).inputValue()).toBe('x');
    await pause(page);
    await page.close();
    // Both are there: the later in the form, the other for the next.
    const again = await tab(path);
    await again.getByText(BACK).waitFor();
    expect(await field(again).inputValue()).toBe('x');
    const beside = await lateTab(path);
    await field(beside.page).fill('y');
    beside.release();
    await beside.page.getByRole('button', { name: 'Bring it back' }).click();
    await beside.page.getByText(BACK).waitFor();
    expect(await field(beside.page).inputValue()).toBe('The text of an hour.');
    for (const each of [again, beside.page]) {
      await each.getByRole('button', { name: 'Throw it away' }).click();
      await pause(each);
      await each.close();
    }
    const last = await tab(path);
    await pause(last);
    expect(await field(last).inputValue()).toBe('');
    await last.close();
  },
);

it('lets nothing be typed into an article while it is read, and says so', async () => {
  const page = await tab(NEW_ARTICLE);
  const body = 'Iraq and NATO held talks in Baghdad on 9 June 2022.';
  await text(page).fill(body);
  await pause(page);
  const release = await hold(page, 'posts');
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.getByText('While the text is read, nothing can be changed in this form.').waitFor();
  await text(page).focus();
  await page.keyboard.type('Typed meanwhile.');
  await page.getByLabel('Title').focus();
  await page.keyboard.type('Typed meanwhile.');
  expect(await text(page).inputValue()).toBe(body);
  expect(await page.getByLabel('Title').inputValue()).toBe('');
  release();
  await page.waitForURL(/\/admin\/drafts\//);
  await page.close();
});

it('gives what is typed while an actor is being saved to the actor, and not to the next new one', async () => {
  const page = await tab('/admin/actors/new');
  await page.getByLabel('Name', { exact: true }).fill('Meanwhile Typed');
  const release = await hold(page, 'posts');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByLabel('Description').fill('A word typed late.');
  release();
  await page.waitForURL(/\/admin\/actors\/meanwhile-typed$/);
  await page.getByText(BACK).waitFor();
  expect(await page.getByLabel('Description').inputValue()).toBe('A word typed late.');
  const next = await tab('/admin/actors/new');
  await pause(next);
  expect(await next.getByText(BACK).count()).toBe(0);
  expect(await next.getByLabel('Name', { exact: true }).inputValue()).toBe('');
  await next.close();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const { description } = await site.db.actor.findUniqueOrThrow({ where: { slug: 'meanwhile-typed' } });
  expect(description).toBe('A word typed late.');
  await page.reload();
  await pause(page);
  expect(await page.getByText(BACK).count()).toBe(0);
  await page.close();
});

it('saves the kind of an actor that was chosen, and the tick that was set, before the page ran', async () => {
  const fresh = await lateTab('/admin/actors/new');
  await fresh.page.getByLabel('Name', { exact: true }).fill('Chosen Early');
  await fresh.page.getByLabel('Kind').selectOption('organisation');
  fresh.release();
  await fresh.page.getByRole('button', { name: 'Save' }).click();
  await fresh.page.waitForURL(/\/admin\/actors\/chosen-early$/);
  const { kind } = await site.db.actor.findUniqueOrThrow({ where: { slug: 'chosen-early' } });
  expect(kind).toBe('organisation');
  await fresh.page.close();

  const { actor } = await site.db.affiliation.findFirstOrThrow({
    where: { confirmed: false },
    include: { actor: true },
  });
  const { page, release } = await lateTab(`/admin/actors/${actor.slug}`);
  const box = page.getByRole('checkbox').first();
  const ticked = !(await box.isChecked());
  await box.setChecked(ticked);
  release();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.reload();
  expect(await box.isChecked()).toBe(ticked);
  await page.close();
});

it('publishes what was chosen before the page ran, and holds still on the way', async () => {
  const start = await tab(NEW_ARTICLE);
  await text(start).fill(
    'BRUSSELS, 10 May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Monday.',
  );
  await start.getByRole('button', { name: 'Find the events' }).click();
  await start.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await start.getByRole('button', { name: 'Add a source' }).click();
  await start.getByLabel('Web address').first().fill('https://example.org/early');
  await start.getByText('Saving').waitFor({ state: 'detached' });
  await pause(start);
  const address = new URL(start.url()).pathname;
  await start.close();
  const { page, release } = await lateTab(address);
  await page.getByLabel('Kind').selectOption('visit');
  await page.getByLabel('Published').fill('2021-05-11');
  release();
  // While the draft is on its way nothing can be changed: it would be in neither version.
  const title = page.locator('#title');
  const before = await title.inputValue();
  const published = await hold(page, 'posts');
  await page.getByRole('button', { name: /^Publish/ }).click({ trial: true });
  await title.focus();
  await page.keyboard.press('Control+Enter');
  await page.locator('[inert] #title').waitFor();
  await page.keyboard.type('Typed meanwhile.');
  expect(await title.inputValue()).toBe(before);
  published();
  await page.waitForURL(/\/events\//);
  const slug = new URL(page.url()).pathname.split('/').at(-1);
  const event = await site.db.event.findUniqueOrThrow({ where: { slug }, include: { sources: true } });
  expect(event.type).toBe('visit');
  expect(event.sources.map(({ publishedOn }) => publishedOn?.toISOString().slice(0, 10))).toContain(
    '2021-05-11',
  );
  await page.close();
});

it('leaves no error in the console', () => {
  expect(editor.errors.filter((line) => !/Failed to load resource/.test(line))).toEqual([]);
});
