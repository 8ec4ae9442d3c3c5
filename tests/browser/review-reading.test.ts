/** What the review shows of a reading: rule by rule on demand, warnings, unknown names, drafts alike, the next draft. */

import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, siteUrl, type Visitor } from '@/tests/support/site';

const ARTICLE = `BAGHDAD, 7 February 2023 – Iraqi Foreign Minister Fuad Hussein received Danish Interior Minister Lars Muster in Baghdad on Tuesday.

Iran did not meet Iraq. The activities of the IAEA delegation were praised.

On 3 May 2019 NATO and Iraq signed an agreement in Brussels.`;
const ARABIC =
  'بغداد، 14 شباط 2023 – استقبل وزير الخارجية العراقي فؤاد حسين وزير الداخلية الباكستاني كمال الدين في بغداد يوم الثلاثاء.';
const report = (city: string) =>
  `${city.toUpperCase()}, 9 March 2022 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in ${city} on 8 March 2022.`;

let editor: Visitor;
beforeAll(async () => {
  editor = await openBrowser();
  await signIn(editor.page);
}, 60_000);
afterAll(() => editor?.close());

async function submit(page: Page, text: string, title = ''): Promise<string> {
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Title', { exact: false }).first().fill(title);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  return page.url();
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await axeOn(page).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

it('explains the reading on demand, by keyboard, and gives the focus back', async () => {
  const { page } = editor;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await submit(page, ARTICLE);
  expect(asked.filter((path) => path.startsWith('/admin/lookup/readings'))).toEqual([]);
  const button = page.getByRole('button', { name: 'How this was read' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'How this article was read' });
  await dialog.getByText('7 February 2023, from the dateline').waitFor();
  await dialog.getByText('Fuad Hussein meets Lars Muster').waitFor();
  await dialog.getByText('The text says that it did not happen.').first().waitFor();
  const points = dialog
    .locator('summary')
    .filter({ hasText: /points$/ })
    .first();
  await points.focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('cell', { name: 'It stands in the first sentence.' }).waitFor();
  const sentence = dialog.locator('summary').filter({ hasText: 'Tuesday' });
  await sentence.focus();
  await page.keyboard.press('Enter');
  await dialog.getByText(/A weekday: the nearest one/).waitFor();
  await dialog
    .getByText(/stands for .?Lars Muster.?, as .?Minister of Interior.?, .?Denmark.?, not in our list/u)
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
}, 90_000);

it('names each warning in words, in a list that leads to them and in the margin', async () => {
  const { page } = editor;
  const list = page.getByRole('region', { name: /to look at twice/ });
  await list.getByText('A third organisation.').waitFor();
  expect(await list.textContent()).not.toContain('third-organisation');
  await list.getByRole('link', { name: 'Show the words' }).first().click();
  const note = page.getByRole('note').filter({ hasText: 'A third organisation' });
  expect(await note.evaluate((element) => element.matches(':target'))).toBe(true);
}, 60_000);

it('adds an unknown actor with post, state and first day, and keeps what was typed', async () => {
  const { page } = editor;
  await page.getByLabel('Summary').fill('Typed before the actor was added.');
  await page.getByRole('button', { name: 'Add Lars Muster as a new actor' }).click();
  const dialog = page.getByRole('dialog', { name: 'New actor' });
  await dialog.getByText('Danish Interior Minister Lars Muster').waitFor();
  const value = (label: string) => dialog.getByLabel(label, { exact: true }).inputValue();
  expect(await value('Name in English')).toBe('Lars Muster');
  expect(await dialog.getByLabel('Country').inputValue()).toBe('Denmark');
  expect(await dialog.getByLabel(/^Office/).inputValue()).toBe('Minister of Interior');
  expect(await value('State or organisation')).toBe('Denmark');
  expect(await dialog.getByLabel(/^In office from/).inputValue()).toBe('2023-02-07?');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Create and link' }).click();
  await page.getByRole('button', { name: 'Choose another actor for Lars Muster' }).waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('Typed before the actor was added.');
  await page.getByText(/^Saved at/).waitFor();
  const answer = await page.request.get(`${siteUrl()}/admin/lookup/actors?q=Lars+Muster`);
  expect(await answer.json()).toMatchObject([{ post: 'Minister of Interior, Denmark' }]);
}, 60_000);

it('walks from draft to draft and knows main event and background apart', async () => {
  const { page } = editor;
  const drafts = page.getByRole('navigation', { name: 'Found in this article' });
  await drafts.getByText('1 of 2').waitFor();
  const first = page.url().split('#')[0] ?? '';
  await drafts.getByRole('link', { name: 'Next' }).click();
  await drafts.getByText('2 of 2').waitFor();
  expect(page.url()).not.toBe(first);
  await page.getByText('agreement').filter({ visible: true }).first().waitFor();
  await drafts.getByRole('link', { name: 'Previous' }).click();
  await page.waitForURL(first);
}, 60_000);

it('reads an Arabic article from the right, on a small screen and in the dark', async () => {
  const { page } = editor;
  await submit(page, ARABIC);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'How this was read' }).click();
  const dialog = page.getByRole('dialog', { name: 'How this article was read' });
  await dialog.getByText('Arabic').waitFor();
  const words = dialog.locator('[lang="ar"]').filter({ hasText: 'استقبل' }).first();
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await sideways(page)).toBe(false);
  expect(await dialog.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(false);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /as a new actor$/ })
    .first()
    .click();
  const actor = page.getByRole('dialog', { name: 'New actor' });
  await actor.getByLabel('Name in English').waitFor();
  expect(await actor.getByLabel(/^As written in the text/).inputValue()).toMatch(/كمال/);
  expect(await actor.getByLabel('Language of the name').inputValue()).toBe('ar');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1440, height: 900 });
}, 90_000);

it('shows another article’s draft of the act, then the event, the difference, and keeps it in public', async () => {
  const { page } = editor;
  const brussels = await submit(page, report('Brussels'), 'From Brussels');
  const mons = await submit(page, report('Mons'), 'From Mons');
  const told = (text: string) => page.locator('details').filter({ hasText: text });
  const alike = told('Another article’s draft looks like the same act');
  await alike.locator('summary').click();
  await alike.getByText('From Brussels').waitFor();
  await page.goto(brussels);
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/events\/[^/?]+$/);
  await page.getByText('Nothing of this article waits any more.').waitFor();
  await page
    .getByRole('link', { name: /Stoltenberg/ })
    .last()
    .waitFor();
  await page.goto(mons);
  const there = told('Looks like an event that is already there');
  // One line above the form, whatever is known of the likeness.
  const line = there.locator('summary');
  expect((await line.boundingBox())?.height).toBeLessThan(64);
  expect(await line.innerText()).toMatch(/\S · \d+ March 2022 · Very likely/);
  await line.click();
  await there.getByText(/^Very likely the same act.*alike\):/).waitFor();
  await there.getByText('This article tells one thing differently:').waitFor();
  await there.getByText('in Mons on 8 March 2022').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: /^Add this article as a source/ }).click();
  await page.waitForURL(/\/admin\/events\/[^/?]+$/);
  const slug = new URL(page.url()).pathname.split('/').at(-1);
  await page.goto(`/events/${slug}`);
  await page.getByRole('heading', { name: 'Where sources differ' }).waitFor();
  expect(await page.locator('main').textContent()).toMatch(/Another page\s*Mons/);
  expect(await violations(page)).toEqual([]);
}, 120_000);

it('answers nobody who is not signed in, and has a page of its own for the reading', async () => {
  const { page } = editor;
  await page.goto('/admin/articles');
  await page.getByRole('link', { name: 'From Mons' }).first().click();
  await page.getByRole('link', { name: 'How it was read' }).click();
  await page.getByRole('heading', { level: 1, name: 'How this article was read' }).waitFor();
  expect(await violations(page)).toEqual([]);
  const id = new URL(page.url()).pathname.split('/').at(-2);
  const stranger = await openBrowser();
  try {
    const ask = (path: string) => stranger.context.request.get(`${siteUrl()}${path}`, { maxRedirects: 0 });
    expect((await ask(`/admin/lookup/readings/${id}`)).status()).toBe(401);
    expect((await ask(`/admin/lookup/readings/${id}/unknown-actors`)).status()).toBe(401);
    expect((await ask(`/admin/articles/${id}/reading`)).status()).toBe(307);
  } finally {
    await stranger.close();
  }
}, 60_000);
