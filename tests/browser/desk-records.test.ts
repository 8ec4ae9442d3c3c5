/** Forms of actors and relationships: nothing typed is lost, two of one name, two editors at once, one's own other tab. */

import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { hasFocus } from '@/tests/support/by-keyboard';
import { holdScripts } from '@/tests/support/hold-scripts';
import { openBrowser, signInAs, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
let other: Visitor;

beforeAll(async () => {
  site = await openSiteDatabase();
  [editor, other] = [await openBrowser(), await openBrowser()];
  await signInAs(editor.page, await addSitePerson(site.db, 'records@example.org', 'editor'));
  await signInAs(other.page, await addSitePerson(site.db, 'other-records@example.org', 'editor'));
});
afterAll(async () => {
  await editor?.close();
  await other?.close();
  await site?.close();
});

const BACK = /did not save is back in the form/;
/** Longer than the pause after which a form is kept. */
const pause = (page: Page) => page.waitForTimeout(800);

/** What is typed into a text while React takes it over would stand beside what was there. */
async function openActor(page: Page): Promise<void> {
  await page.goto('/admin/actors/nour-halfway');
  await page.getByRole('button', { name: 'Save' }).click({ trial: true });
}

it('takes what is typed into the form of an actor before the page runs', async () => {
  const page = await editor.context.newPage();
  const release = await holdScripts(page);
  await page.goto('/admin/actors/new', { waitUntil: 'commit' });
  await page.getByLabel('Name', { exact: true }).fill('Early Bird');
  await page.getByLabel('Description').fill('An actor of this test.');
  expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  release();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/\/admin\/actors\/early-bird$/);
  expect(await page.getByLabel('Description').inputValue()).toBe('An actor of this test.');
  await page.close();
});

it('brings an actor’s form back after Back, with the post that was being added', async () => {
  const { page } = editor;
  await page.goto('/admin/actors');
  await page.goto('/admin/actors/new');
  await page.getByLabel('Name', { exact: true }).fill('Nour Halfway');
  await page.getByRole('button', { name: 'Add a name' }).click();
  await page.keyboard.type('نور');
  expect(await page.getByLabel('Name 1', { exact: true }).inputValue()).toBe('نور');
  await page.getByRole('button', { name: 'Add a post' }).click();
  await page.keyboard.type('Envoy');
  expect(await page.getByLabel('Office').inputValue()).toBe('Envoy');
  await page.getByLabel('State or organisation').fill('Jordan');
  await page
    .getByRole('option', { name: /^Jordan/ })
    .first()
    .click();
  await pause(page);
  await page.goBack();
  await page.getByRole('heading', { name: 'Actors' }).waitFor();
  await page.goto('/admin/actors/new');
  await page.getByText(BACK).waitFor();
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Nour Halfway');
  expect(await page.getByLabel('Office').inputValue()).toBe('Envoy');
  expect(await page.getByLabel('State or organisation').inputValue()).toBe('Jordan');
  await page.getByLabel('Office').press('Control+Enter');
  await page.waitForURL(/\/admin\/actors\/nour-halfway$/);
  await page.getByText('Saved.').waitFor();
  const row = await site.db.actor.findUniqueOrThrow({
    where: { slug: 'nour-halfway' },
    include: { posts: { include: { organisation: true } } },
  });
  expect(row.posts.map(({ organisation }) => organisation.slug)).toEqual(['jordan']);
});

it('asks before a second actor of the same name is added', async () => {
  const { page } = editor;
  await page.goto('/admin/actors/new');
  await pause(page);
  // What the tests before have saved is in no form any more.
  expect(await page.getByText(BACK).count()).toBe(0);
  await page.getByLabel('Name', { exact: true }).fill('Nour Halfway');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('There is already an actor of that name').waitFor();
  expect(await page.getByRole('link', { name: 'Nour Halfway' }).getAttribute('href')).toBe(
    '/admin/actors/nour-halfway',
  );
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByLabel('It is another one: add it all the same').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/\/admin\/actors\/nour-halfway-2$/);
});

it('tells the second of two editors of an actor what the first changed, and loses nothing', async () => {
  const [one, two] = [editor.page, other.page];
  for (const page of [one, two]) await openActor(page);
  await one.getByLabel('Note for editors').fill('What the first wrote.');
  await one.getByLabel('Country').fill('الأردن');
  await one.getByRole('button', { name: 'Save' }).click();
  await one.getByText('Saved.').waitFor();
  await two.getByLabel('Note for editors').fill('What the second wrote.');
  await two.getByLabel('Wikidata').fill('Q42');
  await two.getByRole('button', { name: 'Save' }).click();
  const notice = two.getByRole('status').filter({ hasText: 'saved this' });
  await notice.waitFor();
  await hasFocus(notice.getByRole('radio').first());
  const told = await notice.textContent();
  expect(told).toMatch(/saved this (now|\d+ seconds? ago)/);
  expect(told).toContain('What the first wrote.');
  expect(told).toContain('Changed by them, and kept in any case: Country.');
  expect(await two.getByLabel('Note for editors').inputValue()).toBe('What the second wrote.');
  await two.getByRole('button', { name: 'Save what is chosen' }).click();
  await two.getByText('Saved.').waitFor();
  const row = await site.db.actor.findUniqueOrThrow({ where: { slug: 'nour-halfway' } });
  expect(row).toMatchObject({ note: 'What the second wrote.', country: 'JO', wikidata: 'Q42', version: 3 });
  // The first saves on, and takes the other's word this time.
  await one.getByLabel('Note for editors').fill('Once more.');
  await one.getByRole('button', { name: 'Save' }).click();
  await one.getByRole('button', { name: 'Take all of theirs' }).click();
  expect(await one.getByLabel('Note for editors').inputValue()).toBe('What the second wrote.');
  expect(await one.getByLabel('Wikidata').inputValue()).toBe('Q42');
});

it('leaves whoever goes on typing where they are when somebody else has saved the same', async () => {
  const [one, two] = [editor.page, other.page];
  for (const page of [one, two]) await openActor(page);
  await one.getByLabel('Note for editors').fill('Saved by the first.');
  await one.getByRole('button', { name: 'Save' }).click();
  await one.getByText('Saved.').waitFor();
  const note = two.getByLabel('Note for editors');
  await note.fill('Written by the second');
  let answer = (): void => undefined;
  const held = new Promise<void>((done) => {
    answer = done;
  });
  await two.route('**/admin/actors/**', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await note.press('Control+Enter');
  await two.getByRole('button', { name: 'Saving' }).waitFor();
  await note.press('End');
  await two.keyboard.type(', who goes on');
  answer();
  await two.getByRole('status').filter({ hasText: 'saved this' }).waitFor();
  await two.keyboard.type(' typing');
  await hasFocus(note);
  expect(await note.inputValue()).toBe('Written by the second, who goes on typing');
  await two.unroute('**/admin/actors/**');
});

it('tells an editor that what was saved meanwhile was their own, in another tab', async () => {
  const here = editor.page;
  const there = await editor.context.newPage();
  for (const page of [here, there]) await openActor(page);
  await there.getByLabel('Note for editors').fill('From the other tab.');
  await there.getByRole('button', { name: 'Save' }).click();
  await there.getByText('Saved.').waitFor();
  await there.close();
  await here.getByLabel('Note for editors').fill('From this tab.');
  await here.getByRole('button', { name: 'Save' }).click();
  const notice = here.getByRole('status').filter({ hasText: 'You saved this elsewhere' });
  await notice.waitFor();
  expect(await notice.textContent()).not.toMatch(/both|heirs|somebody/i);
  await notice.getByLabel(/^Saved there:/).check();
  await here.getByRole('button', { name: 'Save what is chosen' }).click();
  await here.getByText('Saved.').waitFor();
  expect(await here.getByLabel('Note for editors').inputValue()).toBe('From the other tab.');
});

it('makes the title and address of a relationship of its parties, in the order in which they were chosen', async () => {
  const { page } = editor;
  await page.goto('/admin/relationships/new');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('2 fields need your attention.').waitFor();
  // At the field and above the form.
  expect(await page.getByText('Choose the first party from the list.').count()).toBe(2);
  expect(await page.getByText('Choose the second party from the list.').count()).toBe(2);
  for (const [label, name] of [
    ['First party', 'Jordan'],
    ['Second party', 'European Union'],
  ] as const) {
    await page.getByLabel(label).fill(name);
    await page
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }
  await page.getByLabel('Description').press('Control+Enter');
  await page.waitForURL(/\/admin\/relationships\/jordan-european-union$/);
  await page.getByRole('heading', { name: 'Edit Jordan – European Union' }).waitFor();
  await page.getByText('Jordan, European Union').waitFor();
  await page.goto('/relationships/jordan-european-union');
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.textContent()).toBe('Jordan – European Union');
  await site.db.relationship.update({
    where: { slug: 'jordan-european-union' },
    data: { title: 'Neighbours: the European Union and Jordan' },
  });
  await page.reload();
  expect(await heading.textContent()).toBe('Neighbours: the European Union and Jordan');
});

it('leaves no error in the console', () => {
  const amiss = [...editor.errors, ...other.errors].filter(
    (text) => !/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(text),
  );
  expect(amiss).toEqual([]);
});
