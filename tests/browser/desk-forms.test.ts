/** Forms of the desk: nothing typed is lost, Ctrl-Enter everywhere, the same form sent twice. */

import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { holdScripts } from '@/tests/support/hold-scripts';
import { openBrowser, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
let person: { email: string; password: string };
beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser();
  person = await addSitePerson(site.db, 'forms@example.org', 'editor');
  await signInAs(editor.page, person);
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

const BACK = /did not save is back in the form/;
/** Longer than the pause after which a form is kept. */
const pause = (page: Page) => page.waitForTimeout(800);

/** A new page in the place of one that is closed, as a tab that is opened again. */
async function reopen(page: Page, path: string): Promise<Page> {
  const next = await editor.context.newPage();
  await page.close();
  await next.goto(path);
  await next.getByText(BACK).waitFor();
  return next;
}

it('brings an article back after the tab is closed, and sends it with Ctrl-Enter', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/articles/new');
  await first.getByLabel('Text of the article').fill('Iraq and NATO held talks in Baghdad on 7 June 2022.');
  await first.getByLabel('Title').fill('Talks in Baghdad');
  await pause(first);
  const page = await reopen(first, '/admin/articles/new');
  expect(await page.getByLabel('Title').inputValue()).toBe('Talks in Baghdad');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  const text = page.getByLabel('Text of the article');
  expect(await text.inputValue()).toContain('7 June 2022');
  await text.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\//);
  await page.goto('/admin/articles/new');
  await pause(page);
  expect(await page.getByText(BACK).count()).toBe(0);
  expect(await page.getByLabel('Text of the article').inputValue()).toBe('');
  await page.close();
});

it('keeps what is typed without a pause, and what is typed before the page runs', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/articles/new');
  await first.getByLabel('Title').pressSequentially('Typed in one go and closed at once', { delay: 20 });
  const second = await reopen(first, '/admin/articles/new');
  expect(await second.getByLabel('Title').inputValue()).toBe('Typed in one go and closed at once');
  await second.getByRole('button', { name: 'Throw it away' }).click();
  // Scripts arrive late: the form can be typed in before it runs.
  const release = await holdScripts(second);
  await second.goto('/admin/articles/new', { waitUntil: 'commit' });
  await second.getByLabel('Title').fill('Typed before the page ran');
  release();
  await pause(second);
  await second.waitForLoadState('load');
  await pause(second);
  await second.unroute('**/_next/static/**/*.js');
  const third = await reopen(second, '/admin/articles/new');
  expect(await third.getByLabel('Title').inputValue()).toBe('Typed before the page ran');
  await third.getByRole('button', { name: 'Throw it away' }).click();
  await third.close();
});

it('keeps an article of full length', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/articles/new');
  await first.getByLabel('Text of the article').waitFor();
  // Pasted at once: typing so much into a browser takes longer than reading it.
  await first.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    // Letters that are written down as two.
    setter?.call(area, `${'"'.repeat(99)}\n`.repeat(20_000));
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await first.waitForTimeout(3_000);
  const page = await reopen(first, '/admin/articles/new');
  const length = await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => area.value.length);
  expect(length).toBe(2_000_000);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  expect(await page.getByLabel('Text of the article').inputValue()).toBe('');
  await page.reload();
  await pause(page);
  expect(await page.getByText(BACK).count()).toBe(0);
  await page.close();
});

it.each([
  ['/admin/articles/new', 'Text of the article'],
  ['/admin/actors/new', 'Name'],
])('says a fault at %s until its field is corrected, and again of the next send', async (path, label) => {
  const page = await editor.context.newPage();
  await page.goto(path, { waitUntil: 'networkidle' });
  const field = page.getByLabel(label, { exact: true }).first();
  const fault = page.locator(`[id="${await field.getAttribute('id')}-error"]`);
  await field.press('Control+Enter');
  await fault.waitFor();
  const said = await fault.textContent();
  await field.pressSequentially('x');
  expect(await fault.count()).toBe(0);
  expect(await field.getAttribute('aria-invalid')).toBeNull();
  await field.press('Backspace');
  expect(await fault.count()).toBe(0);
  await field.press('Control+Enter');
  await fault.waitFor();
  expect(await fault.textContent()).toBe(said);
  await page.close();
});

it('starts one draft of two clicks on the same form', async () => {
  const { page } = editor;
  await page.goto('/admin/events/new');
  await page.getByRole('button', { name: 'Start the draft' }).waitFor();
  const before = await site.db.draft.count();
  await page.getByRole('button', { name: 'Start the draft' }).dblclick();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await pause(page);
  expect(await site.db.draft.count()).toBe(before + 1);
});

it('keeps a reason to reject and a reason to withdraw until they are used', async () => {
  const { page } = editor;
  await page.goto('/admin/events/new');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByLabel('Reason').fill('Only half a reason');
  await pause(page);
  await page.reload();
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByText(BACK).waitFor();
  expect(await page.getByLabel('Reason').inputValue()).toBe('Only half a reason');
  // In the dialog the shortcut rejects, and does not publish what lies beneath.
  await page.getByLabel('Reason').press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts$/);
  await page.goto(address);
  await page.getByText('This draft was rejected: Only half a reason').waitFor();

  const { slug } = await site.db.event.findFirstOrThrow({ where: { withdrawnAt: null } });
  await page.goto(`/admin/events/${slug}`);
  await page.getByLabel('Why, for readers').fill('A hoax');
  await pause(page);
  await page.goto('/admin');
  await page.goto(`/admin/events/${slug}`);
  await page.getByText(BACK).waitFor();
  // From elsewhere on the page nothing is withdrawn by a shortcut.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Why, for readers').press('Control+Enter');
  await page.getByText('The event is withdrawn.').waitFor();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('The event is public again.').waitFor();
  expect(await page.getByLabel('Why, for readers').inputValue()).toBe('');
  const counts = await Promise.all(
    ['event.withdraw', 'event.restore'].map((action) =>
      site.db.auditEntry.count({ where: { action, subjectId: slug } }),
    ),
  );
  expect(counts).toEqual([1, 1]);
});

it('keeps a review in the browser while the site does not answer', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/events/new');
  await first.getByRole('button', { name: 'Start the draft' }).click();
  await first.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await first.getByText(/^Saved at/).waitFor();
  const address = first.url();
  await editor.context.setOffline(true);
  await first.getByLabel('Title', { exact: true }).fill('Typed without a network');
  await first.getByText(/Your text is kept in this browser/).waitFor();
  const page = await editor.context.newPage();
  await first.close();
  await editor.context.setOffline(false);
  await page.goto(address);
  await page.getByText(/had not reached the server/).waitFor();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Typed without a network');
  await page.getByText(/^Saved at/).waitFor();
  await page.close();
});

it('shows another person nothing of it, and forgets all at sign-out', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill('Not for everybody at this machine.');
  await pause(page);
  await page.goto('/account');
  await page.getByText(/did not save is thrown away with it/).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${siteUrl()}/`);
  await signInAs(page, person);
  await page.goto('/admin/articles/new');
  await pause(page);
  expect(await page.getByLabel('Text of the article').inputValue()).toBe('');
  expect(await page.getByText(BACK).count()).toBe(0);
});

it('leaves no error in the console', () => {
  const amiss = editor.errors.filter(
    (text) => !/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(text),
  );
  expect(amiss).toEqual([]);
});

it('a save that is not answered says so after a while, gives up in the end, loses nothing, and can be sent again', async () => {
  const page = await editor.context.newPage();
  await page.clock.install();
  // A text that is selected before the page runs is no longer selected when it does: it would be written in front of.
  await page.goto('/admin/relationships/iraq-nato', { waitUntil: 'networkidle' });
  const description = page.getByLabel('Description');
  const before = await description.inputValue();
  const typed = `${before} Said while nothing answers.`;
  await description.fill(typed);
  // The site takes the form and says nothing, as while its database hangs.
  await page.route('**/admin/relationships/*', (route) =>
    route.request().method() === 'POST' ? undefined : route.continue(),
  );
  const save = page.getByRole('button', { name: 'Save' });
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await save.click();
  await sent;
  const slow = page.getByText('This takes longer than usual. What you typed stays here.');
  expect(await slow.count()).toBe(0);
  await page.clock.runFor(11_000);
  await slow.waitFor();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.clock.runFor(50_000);
  await page.getByText('The server did not answer in time. What you wrote stays here').waitFor();
  expect(await slow.count()).toBe(0);
  expect(await description.inputValue()).toBe(typed);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const text of [typed, before]) {
    await description.fill(text);
    await save.click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    expect(await description.inputValue()).toBe(text);
  }
  await page.close();
});
