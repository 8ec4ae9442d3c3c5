/** A database that hangs under an editor's hands: what is typed stays, the page says what it waits for, and one save is kept. */

import { openBrowser, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { findDatabase, listChildren, runs, signal } from '@/tests/support/started-site';

jest.setTimeout(300_000);

const ARTICLE =
  'BRUSSELS, 12 May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Wednesday.';
const NOT_SAVED = /^Not saved: the site does not answer\. Your text is kept in this browser\./;
/** Longer than a page waits until it sends again. */
const PATIENCE_MS = 120_000;

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser();
  await signInAs(editor.page, await addSitePerson(site.db, 'hanging-database@example.org', 'editor'));
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

/** Stops the database and all its processes where they stand, while `work` is done. */
async function whileItHangs(work: () => Promise<void>): Promise<void> {
  const database = findDatabase(Number(process.env.TEST_SITE_PID));
  // The postmaster first: it begins no other while its children are counted.
  signal(database, 'SIGSTOP');
  const all = [database, ...listChildren(database).map(({ pid }) => pid)];
  for (const pid of all.slice(1)) signal(pid, 'SIGSTOP');
  try {
    await work();
  } finally {
    // Whose connection was given up meanwhile may have ended.
    for (const pid of all) if (runs(pid)) signal(pid, 'SIGCONT');
  }
  while (!(await fetch(`${siteUrl()}/api/health`)).ok) await editor.page.waitForTimeout(200);
}

it('keeps what is typed in a draft, says that it is not saved, and saves it once the database goes on', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(ARTICLE);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await page.getByText(/^Saved at/).waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const draft = () => site.db.draft.findUniqueOrThrow({ where: { id } });
  const { version } = await draft();
  const summary = page.getByLabel('Summary');
  await whileItHangs(async () => {
    await summary.fill('Typed while the database hung.');
    await page.getByText(NOT_SAVED).waitFor({ timeout: PATIENCE_MS });
    await summary.press('End');
    await summary.pressSequentially(' And more.');
    await page.getByText(NOT_SAVED).waitFor({ timeout: PATIENCE_MS });
    expect(await summary.inputValue()).toBe('Typed while the database hung. And more.');
  });
  // By itself, after a pause.
  await page.getByText(/^Saved at/).waitFor({ timeout: PATIENCE_MS });
  expect(await summary.inputValue()).toBe('Typed while the database hung. And more.');
  expect(await page.getByText(/elsewhere meanwhile/).count()).toBe(0);
  const saved = await draft();
  expect(saved.proposal).toMatchObject({ summary: 'Typed while the database hung. And more.' });
  expect(saved.version).toBe(version + 1);
});

it('says that a form was not saved, keeps what is in it, and makes one actor of two tries', async () => {
  const { page } = editor;
  await page.goto('/admin/actors/new');
  const field = page.getByLabel('Name', { exact: true });
  await field.fill('Held Up Twice');
  await page.getByLabel('Description').fill('The text of an hour.');
  await page.waitForLoadState('networkidle');
  const save = page.getByRole('button', { name: 'Save' });
  const told = page.getByText(/^The server did not answer in time\. What you wrote stays here/);
  await whileItHangs(async () => {
    await save.click();
    await told.waitFor({ timeout: PATIENCE_MS });
    expect(await field.inputValue()).toBe('Held Up Twice');
    expect(await page.getByLabel('Description').inputValue()).toBe('The text of an hour.');
  });
  await save.click();
  await page.waitForURL(/\/admin\/actors\/held-up-twice$/, { timeout: PATIENCE_MS });
  const made = await site.db.actor.findMany({ where: { name: 'Held Up Twice' } });
  expect(made.map(({ slug, description }) => [slug, description])).toEqual([
    ['held-up-twice', 'The text of an hour.'],
  ]);
});
