/** The review by keyboard alone, a name that we do not know yet, and two editors at one draft. */

import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';

const ARTICLE = `BAGHDAD, 2 February 2023 – Iraqi Foreign Minister Fuad Hussein received Marta Beispiel, the ambassador of Ruritania, in Baghdad on Thursday.

They spoke about the training of Iraqi officers by NATO Mission Iraq.`;

let editor: Visitor;
beforeAll(async () => {
  editor = await openBrowser();
  await signIn(editor.page);
}, 60_000);
afterEach(() => editor.context.setOffline(false));
afterAll(() => editor?.close());

async function submit(page: Page, text: string): Promise<string> {
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  return page.url();
}

it('creates an unknown actor without leaving, its name filled in, by keyboard', async () => {
  const { page } = editor;
  await submit(page, ARTICLE);
  const search = page.getByLabel('Find the actor for Marta Beispiel');
  await search.focus();
  await page.keyboard.press('ArrowDown');
  const create = page.getByRole('button', { name: /Create “Marta Beispiel”/ });
  await create.waitFor();
  await create.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New actor' });
  await dialog.waitFor();
  expect(await dialog.getByLabel('Name in English').inputValue()).toBe('Marta Beispiel');
  const { violations } = await axeOn(page).include('[role="dialog"]').analyze();
  expect(violations).toEqual([]);
  await dialog.getByLabel('Name in English').focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Choose another actor for Marta Beispiel' }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('[role=group], fieldset') !== null);
  await page.getByText(/^Saved at/).waitFor();
}, 60_000);

it('finds actors by a name in another script and fills in the post of the day', async () => {
  const { page } = editor;
  const search = page.getByLabel('Add a participant');
  await search.fill('ستولتنبرغ');
  await page.getByRole('option', { name: /Stoltenberg/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const row = page.getByRole('group', { name: 'Participant Jens Stoltenberg' });
  await row.waitFor();
  expect(await row.getByLabel('Capacity that day').inputValue()).toBe('Secretary General');
  await page.getByText(/^Saved at/).waitFor();
  await row.getByRole('button', { name: 'Remove Jens Stoltenberg' }).focus();
  await page.keyboard.press('Enter');
  await row.waitFor({ state: 'detached' });
  // Whoever goes by keyboard stays in the form.
  await page.waitForFunction(() => document.activeElement?.closest('form') !== null);
  const saved = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.keyboard.press('Control+s');
  await saved;
}, 60_000);

it('tells of what was saved in another tab, and keeps both texts', async () => {
  const { page } = editor;
  const other = await editor.context.newPage();
  await other.goto(page.url());
  await other.getByLabel('Summary').fill('What the other wrote.');
  await other.getByText(/^Saved at/).waitFor();
  await other.getByText('Saving').waitFor({ state: 'detached' });
  await other.waitForTimeout(2_000);
  await page.getByLabel('Summary').fill('What I wrote.');
  await page.getByText(/You saved this draft elsewhere meanwhile/).waitFor();
  const notice = page.getByRole('status').filter({ hasText: 'You saved this draft elsewhere meanwhile' });
  expect(await notice.textContent()).toContain('What the other wrote.');
  await page.getByRole('button', { name: 'Save what is chosen' }).click();
  await page.getByText(/^Saved at/).waitFor();
  await other.reload();
  expect(await other.getByLabel('Summary').inputValue()).toBe('What I wrote.');
  await other.close();
}, 60_000);

it('rejects with a reason, and says afterwards why', async () => {
  const { page } = editor;
  const address = page.url();
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByLabel('Reason').fill('Not between our parties');
  await page.getByRole('button', { name: 'Reject the draft' }).click();
  await page.waitForURL(/\/admin\/articles\//);
  await page.goto(address);
  await page.getByText('This draft was rejected: Not between our parties').waitFor();
}, 60_000);

it('keeps a text that is too long in the form and says by how much', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').waitFor();
  await page.evaluate(() => {
    const area = document.querySelector('textarea');
    if (!area) throw new Error('There is no field for the text.');
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    setter?.call(area, `${'x'.repeat(99)}\n`.repeat(20_000).concat('x'.repeat(10)));
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.getByText(/10 more than this field takes/).waitFor();
  await page.getByRole('button', { name: 'Find the events' }).click();
  expect(await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(
    2_000_010,
  );
  expect(new URL(page.url()).pathname).toBe('/admin/articles/new');
}, 60_000);

it('keeps the text in the form when the site does not answer', async () => {
  const { page } = editor;
  // A form that is sent before the page runs is the browser’s own to send.
  await page.goto('/admin/articles/new', { waitUntil: 'networkidle' });
  await page.getByLabel('Text of the article').fill('Iraq and NATO talked on 3 March 2023.');
  await editor.context.setOffline(true);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.getByText('Your text is still in the form').waitFor();
  expect(await page.getByLabel('Text of the article').inputValue()).toContain('3 March 2023');
  await editor.context.setOffline(false);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/drafts\//);
}, 60_000);

it('writes an event by hand, which is saved while it is typed', async () => {
  const { page } = editor;
  await page.goto('/admin/events/new');
  await page.getByRole('button', { name: 'Start the draft' }).click();
  await page.waitForURL(/\/admin\/drafts\//);
  await page.getByLabel('Title', { exact: true }).fill('Written by hand');
  await page.getByLabel('Date', { exact: true }).fill('2019-04~');
  await page.getByText('about April 2019').waitFor();
  await page.getByText(/^Saved at/).waitFor();
  await page.getByText('Saving').waitFor({ state: 'detached' });
  await page.waitForTimeout(1_500);
  await page.reload();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Written by hand');
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
}, 60_000);

it('asks for the year that a dateline leaves out, and offers no confirmation of a date without it', async () => {
  const { page } = editor;
  const told = 'Denmark’s foreign minister met the Norwegian prime minister in Oslo.';
  await submit(page, `OSLO, May 21 (Agency) -- ${told} They spoke for an hour about fish.`);
  const date = page.locator('[data-evidence-field="date"]');
  await date.getByLabel('Date', { exact: true }).waitFor();
  expect(await date.getByLabel('Date', { exact: true }).inputValue()).toContain('XXXX-05-21');
  expect(await date.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
  await date.getByLabel('Date', { exact: true }).fill('2021-05-21');
  await date.getByText('21 May 2021').first().waitFor();
}, 60_000);
