/** Words and values: a corrected field loses its words, and an editor gives others by mouse, by keyboard, by touch. */

import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, siteUrl, type Visitor } from '@/tests/support/site';

const ARTICLE = `BAGHDAD, 14 March 2023 – Iraqi Foreign Minister Fuad Hussein received NATO Secretary General Jens Stoltenberg in Baghdad on Tuesday.

They spoke about the training of Iraqi officers. A further round of talks was held in Brussels on Wednesday, aides of Latif Rashid said.`;

let editor: Visitor;
beforeAll(async () => {
  editor = await openBrowser();
  await signIn(editor.page);
}, 60_000);
afterAll(() => editor?.close());

async function submit(page: Page, text: string): Promise<void> {
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
}

/** Drags over some words of the article. */
async function drag(page: Page, words: string): Promise<void> {
  const piece = page.locator('article [data-at]', { hasText: words }).first();
  // At the edge of the window dragging would scroll.
  await piece.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await piece.evaluate((element, wanted) => {
    const node = element.firstChild as Text;
    const range = document.createRange();
    const start = node.data.indexOf(wanted);
    range.setStart(node, start);
    range.setEnd(node, start + wanted.length);
    const rects = [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
      left,
      right,
      top,
      bottom,
    }));
    return { first: rects[0], last: rects.at(-1) };
  }, words);
  const middle = (rect: { top: number; bottom: number }) => (rect.top + rect.bottom) / 2;
  if (!box.first || !box.last) throw new Error(`“${words}” is not drawn.`);
  await page.mouse.move(box.first.left + 1, middle(box.first));
  await page.mouse.down();
  await page.mouse.move(box.last.right, middle(box.last), { steps: 5 });
  await page.mouse.up();
  await page.getByRole('menu', { name: `Fields for the words “${words}”` }).waitFor();
}

/** Presses a key until just these words are selected, as they are read out. */
async function pressUntil(page: Page, key: string, words: string): Promise<void> {
  const said = page.locator('.words-said');
  for (let presses = 0; presses < 15; presses += 1) {
    const before = await said.textContent();
    await page.keyboard.press(key);
    await page.waitForFunction((text) => document.querySelector('.words-said')?.textContent !== text, before);
    if ((await said.textContent())?.endsWith(`“${words}”`)) return;
  }
  throw new Error(`${key} did not reach “${words}”.`);
}

const place = (page: Page) => page.locator('#location');
const wordsOf = (page: Page, field: string) => page.locator(`[data-evidence-field="${field}"] > p q`);
const saved = async (page: Page) => {
  await page.getByText('Saving', { exact: true }).waitFor({ state: 'detached' });
  await page.getByText(/^Saved at/).waitFor();
};

it('lets the words go at once with the value, and brings them back with it', async () => {
  const { page } = editor;
  await submit(page, ARTICLE);
  expect(await place(page).inputValue()).toBe('Baghdad');
  expect(await wordsOf(page, 'location').allTextContents()).toEqual(expect.arrayContaining(['Baghdad']));
  await place(page).fill('Brussels');
  await wordsOf(page, 'location').first().waitFor({ state: 'detached' });
  expect(await page.locator('mark[data-field="location"]').count()).toBe(0);
  await place(page).fill('Baghdad');
  await page.locator('mark[data-field="location"]').first().waitFor();
  await place(page).fill('Brussels');
  await page.getByLabel('Country', { exact: true }).fill('Belgium');
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  expect(await wordsOf(page, 'location').count()).toBe(0);
}, 90_000);

it('keeps given words that carry the corrected value, and says which do not', async () => {
  const { page } = editor;
  await drag(page, 'in Brussels');
  await page.keyboard.press('e');
  const field = page.locator('[data-evidence-field="location"]');
  await wordsOf(page, 'location').filter({ hasText: 'in Brussels' }).waitFor();
  // A part is added to the name: the words still have the place, and stay by themselves.
  await place(page).fill('NATO Headquarters, Brussels');
  await wordsOf(page, 'location').filter({ hasText: 'in Brussels' }).waitFor();
  await place(page).fill('Ankara');
  await field.getByText('They do not carry this one.').waitFor();
  expect(await field.textContent()).toContain('These words were for another value: in Brussels');
  expect(await wordsOf(page, 'location').count()).toBe(0);
  await place(page).fill('NATO Headquarters, Brussels');
  await wordsOf(page, 'location').filter({ hasText: 'in Brussels' }).waitFor();
  await saved(page);
  // Of a title nobody can read it from the words: the field asks.
  await drag(page, 'the training of Iraqi officers');
  await page.keyboard.press('a');
  await wordsOf(page, 'title').filter({ hasText: 'the training' }).waitFor();
  await page.getByLabel('Title', { exact: true }).fill('Talks on training');
  await page
    .locator('[data-evidence-field="title"]')
    .getByRole('button', { name: 'They carry this one' })
    .click();
  await wordsOf(page, 'title').filter({ hasText: 'the training' }).waitFor();
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  await wordsOf(page, 'title').filter({ hasText: 'the training' }).waitFor();
  await wordsOf(page, 'location').filter({ hasText: 'in Brussels' }).waitFor();
  await place(page).fill('Brussels');
  await page.getByRole('button', { name: 'Take away the words “in Brussels”' }).click();
  await wordsOf(page, 'location').first().waitFor({ state: 'detached' });
  await saved(page);
}, 90_000);

it('gives a field the words dragged over, by its letter, and fills the date from them', async () => {
  const { page } = editor;
  await drag(page, 'on Wednesday');
  const { violations } = await axeOn(page).include('[role="menu"]').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('b');
  await page.getByRole('status').filter({ hasText: 'Date: “on Wednesday” is its evidence now.' }).waitFor();
  expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('2023-03-08');
  await page.locator('mark[data-field="date"]', { hasText: 'on Wednesday' }).waitFor();
  // Words that carry no date are refused at the field, and nothing changes.
  await drag(page, 'Iraqi officers');
  await page.keyboard.press('b');
  await page
    .locator('[data-evidence-field="date"]', { hasText: 'No date can be read from “Iraqi officers”.' })
    .waitFor();
  expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('2023-03-08');
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
}, 60_000);

it('selects words by the arrow keys and gives them by letter or from the menu', async () => {
  const { page } = editor;
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  const pane = page.getByRole('region', { name: 'Text of the article' });
  await pane.evaluate((element: HTMLElement) => {
    element.scrollTop = 0;
  });
  await pane.focus();
  // By sentences to "A further round", then by words to "in Brussels".
  await pressUntil(page, 'ArrowDown', 'A');
  await pressUntil(page, 'ArrowRight', 'in');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('status').filter({ hasText: 'Selected: “in Brussels”' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('status').filter({ hasText: 'Place: “in Brussels” is its evidence now.' }).waitFor();
  expect(await place(page).inputValue()).toBe('Brussels');
  expect(await wordsOf(page, 'location').allTextContents()).toEqual(['in Brussels']);

  // Onward to a name, and through the menu to a new participant.
  await pressUntil(page, 'ArrowRight', 'Latif');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByRole('menu', { name: 'Fields for the words “Latif Rashid”' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: /Rashid: “Latif Rashid” is its evidence now\.$/ })
    .waitFor();
  await page.getByRole('group', { name: /^Participant .*Rashid/ }).waitFor();
  expect(await pane.evaluate((element) => element === document.activeElement)).toBe(true);
  await saved(page);
}, 90_000);

it('publishes without the old words, and with those that the editor gave', async () => {
  const { page } = editor;
  await page.reload();
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  await wordsOf(page, 'location').first().waitFor();
  expect(await wordsOf(page, 'location').allTextContents()).toEqual(['in Brussels']);
  await page.getByLabel('Title', { exact: true }).fill('A round of talks in Brussels');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.waitForURL(/\/admin\/events\/2023-03-08-a-round-of-talks-in-brussels/);
  const path = '/events/2023-03-08-a-round-of-talks-in-brussels';
  await page.goto(path);
  const marked = await page
    .locator('figure mark')
    .evaluateAll((marks) => marks.map((mark) => `${(mark as HTMLElement).title}: ${mark.textContent}`));
  expect(marked).toContainEqual(expect.stringMatching(/Place: in Brussels$/));
  expect(marked.filter((text) => /Place/.test(text) && /Baghdad|BAGHDAD/.test(text))).toEqual([]);
  expect(marked.filter((text) => /Date/.test(text) && /Tuesday|14 March/.test(text))).toEqual([]);
  const answer = await editor.context.request.get(`${siteUrl()}/api/v1${path}`);
  const { evidence } = (await answer.json()) as { evidence: { field: string; quote: string }[] };
  expect(evidence.filter(({ field }) => field === 'location').map(({ quote }) => quote)).toEqual([
    'in Brussels',
  ]);
  expect(editor.errors.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
}, 90_000);

it('offers the fields at the foot of a small screen to a selection made by touch', async () => {
  const phone = await openBrowser({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  try {
    const { page } = phone;
    await signIn(page);
    await submit(page, `${ARTICLE}\n\nNo more was said by ${Date.now()}.`);
    const piece = page.locator('article [data-at]', { hasText: 'held in Brussels' }).first();
    await piece.scrollIntoViewIfNeeded();
    await piece.evaluate((element) => {
      const node = element.firstChild as Text;
      const start = node.data.indexOf('in Brussels');
      getSelection()?.setBaseAndExtent(node, start, node, start + 'in Brussels'.length);
    });
    const menu = page.getByRole('menu');
    await menu.waitFor();
    const box = await menu.boundingBox();
    expect([box?.x, box?.width, Math.round((box?.y ?? 0) + (box?.height ?? 0))]).toEqual([0, 390, 844]);
    await menu.getByRole('menuitem', { name: 'Place', exact: true }).tap();
    await page.getByRole('status').filter({ hasText: 'Place: “in Brussels”' }).waitFor();
    expect(await place(page).inputValue()).toBe('Brussels');
  } finally {
    await phone.close();
  }
}, 90_000);
