/** The desk's look at itself: quality, coverage, articles read again, words and vocabulary of administrators. */

import type { Database } from '@/lib/db/client';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, signInAs, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

let admin: Visitor;
let site: { db: Database; close(): Promise<void> };

const TEXT = (day: number) =>
  `BAGHDAD, ${day} March 2022 – Iraqi Foreign Minister Fuad Hussein parleyed with Jens Stoltenberg in Baghdad on ${day} March 2022.`;

/** Adds an article through the form, so that it is read by the site. */
async function addArticle(day: number): Promise<void> {
  const { page } = admin;
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text').first().fill(TEXT(day));
  await page.getByLabel('Publisher').fill('The Parley Post');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/(drafts|articles)\/[0-9a-f]{8}-/);
}

beforeAll(async () => {
  admin = await openBrowser();
  site = await openSiteDatabase();
  await signIn(admin.page);
  await addArticle(9);
}, 120_000);
afterAll(async () => {
  await admin?.close();
  await site?.close();
});

const axe = async () => (await axeOn(admin.page).analyze()).violations;
const isWide = () =>
  admin.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

it('reads the articles again in the background, tells how far it is, and finds nothing where nothing has changed', async () => {
  const { page } = admin;
  await page.goto('/admin/rereading');
  await page.getByLabel('Publisher').selectOption('The Parley Post');
  await page.getByRole('button', { name: /^Read the articles again/ }).click();
  await page.getByText('Every article reads as it did').waitFor({ timeout: 60_000 });
  await page.getByText('1 of 1 articles read').waitFor();
  expect(await axe()).toEqual([]);
}, 90_000);

it('shows what words would change before they are used, uses them, and takes the new reading as drafts', async () => {
  const { page } = admin;
  await page.goto('/admin/words');
  await page.getByLabel('What it is').selectOption({ label: 'A verb of an act' });
  const text = page.getByLabel('As it stands in the text');
  await text.fill('~parley | (a+)+');
  await page.getByLabel('Word before the other side').fill('with');
  await page.getByLabel('Kind of event').selectOption({ label: 'Negotiation' });
  await page.getByLabel('CAMEO code').fill('046');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add to the list' }).click();
  await page.getByText('Write one to four plain words').waitFor();
  await text.fill('parley');
  await text.press('Enter');
  await page.getByText('the other side after “with”').waitFor();
  expect(await axe()).toEqual([]);
  await page.getByRole('button', { name: /^See what would change/ }).click();
  await page.getByRole('heading', { name: 'Articles that read differently with these words' }).waitFor({
    timeout: 90_000,
  });
  await page.getByText('Negotiation, 9 March 2022').first().waitFor();
  expect(await page.getByRole('button', { name: /^Take as drafts/ }).count()).toBe(0);
  // With another word in use what is shown is not what would come of it.
  const other = { kind: 'alias', language: 'en', text: 'The Meanwhile Pact', actor: 'nato' };
  const { id } = await site.db.extractionWord.create({
    data: { key: 'alias en the meanwhile pact', word: other },
  });
  const use = page.getByRole('button', { name: /^Use these words from now on/ });
  await use.click();
  await page.getByText('This is how it was').waitFor();
  expect(await use.count()).toBe(0);
  expect(await axe()).toEqual([]);
  await site.db.extractionWord.delete({ where: { id } });
  await page.reload();
  await page.getByRole('button', { name: /^Use these words from now on/ }).click();
  await page.getByText('They are in use').waitFor();
  await page.getByRole('button', { name: /^Take as drafts: .*parleyed/ }).click();
  await page.getByText('1 new draft waits').waitFor({ timeout: 60_000 });
  const drafts = await site.db.draft.findMany({ where: { article: { publisher: 'The Parley Post' } } });
  expect(drafts.map(({ proposal }) => (proposal as { type: string }).type)).toContain('negotiation');
  await page.getByRole('button', { name: 'Remove “parley”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('No word has been added yet').waitFor();
}, 180_000);

it('tells how well was read and what is covered, for readers of the desk too, on a narrow screen', async () => {
  const { page } = admin;
  const { db } = site;
  const draft = await db.draft.findFirstOrThrow({ where: { article: { publisher: 'The Parley Post' } } });
  const verdict = {
    draftId: draft.id,
    was: '2022-03-09',
    now: '2022-03-08',
    rule: 'written-day',
    certainty: 0.93,
  };
  await db.verdict.create({ data: { ...verdict, position: 0, field: 'date', verdict: 'changed' } });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/admin/quality');
  await page.getByRole('heading', { name: 'Latest corrections' }).waitFor();
  await page.getByText('8 March 2022').waitFor();
  await page.getByText('n = 1, few').first().waitFor();
  expect(await axe()).toEqual([]);
  expect(await isWide()).toBe(false);
  await page.getByLabel('Publisher', { exact: true }).selectOption('The Parley Post');
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/publisher=The\+Parley\+Post/);
  await page.getByText('written-day').first().waitFor();
  await page.goto('/admin/coverage');
  await page.getByRole('heading', { name: 'Months without events' }).waitFor();
  expect(await axe()).toEqual([]);
  expect(await isWide()).toBe(false);
  await page.setViewportSize({ width: 1440, height: 900 });
}, 60_000);

it('calls and colours terms as an administrator chooses, on public pages too, and refuses what cannot be seen', async () => {
  const { page, errors } = admin;
  await page.goto('/admin/vocabulary');
  const label = page.getByLabel('Meeting is called');
  await label.fill('Visit');
  await label.press('Enter');
  await page.getByText('Another one is called so.').waitFor();
  await label.fill('Encounter');
  await label.press('Enter');
  await page.getByText('Saved.').waitFor();
  const light = page.getByLabel('Cooperative, on the light ground');
  await light.fill('#f5f0e0');
  await page.getByText('to 1: too little').first().waitFor();
  await light.press('Enter');
  await page.getByText('This colour is too pale').waitFor();
  await light.fill('#005f5a');
  await light.press('Enter');
  await page.getByText('Saved.').nth(1).waitFor();
  expect(await axe()).toEqual([]);
  await page.goto('/methodology');
  await page.getByText('Encounter', { exact: true }).first().waitFor();
  const colour = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--color-tone-good').trim(),
  );
  expect(colour).toContain('#005f5a');
  await site.db.vocabularyTerm.deleteMany();
  expect(errors.filter((error) => /Content Security Policy/.test(error))).toEqual([]);
}, 60_000);

it('orders lanes by keys, in charts and for readers, and reads codes as an administrator says', async () => {
  const { page, errors } = admin;
  await page.goto('/admin/vocabulary');
  for (const part of ['Order', 'CAMEO codes as kinds'])
    await page.locator('summary', { hasText: part }).click();
  const lanes = page.getByRole('list', { name: 'Order of the lanes' });
  const names = () => lanes.locator('bdi').allTextContents();
  const made = await names();
  await page.getByRole('button', { name: 'Move Statements up' }).focus();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('Alt+ArrowUp');
  await page.waitForFunction(
    (label) => document.activeElement?.getAttribute('aria-label') === label,
    'Move Statements down',
  );
  expect((await names())[0]).toBe('Statements');
  expect(await axe()).toEqual([]);
  await page.getByRole('button', { name: 'Save the order' }).first().click();
  await page.getByText('Saved.').waitFor();
  await page.getByLabel(/043. is read as/).selectOption({ label: 'Meeting' });
  await page.getByText('As it was made: Visit').waitFor();
  await page.getByRole('button', { name: 'Save the codes' }).click();
  await page.getByText('Saved.').nth(1).waitFor();

  await page.goto('/methodology');
  await page.getByText('As which kinds codes of others are read').click();
  await page.getByText(/^04, 043/).waitFor();
  const placeOf = async (text: string) =>
    (await page.getByText(text, { exact: true }).first().boundingBox())?.y ?? Number.NaN;
  expect(await placeOf('Statements')).toBeLessThan(await placeOf('Talks'));
  await page.goto('/relationships/nato-iraq');
  await page.waitForSelector('.dragoman-chart[data-ready=true]');
  expect(await placeOf('Statements')).toBeLessThan(await placeOf('Talks'));

  await page.goto('/admin/vocabulary');
  await page.locator('summary', { hasText: 'Order' }).click();
  await page.getByRole('button', { name: 'As it was made' }).first().click();
  await page.getByText('Saved.').waitFor();
  expect(await names()).toEqual(made);
  await site.db.vocabularyChoice.deleteMany();
  expect(errors.filter((error) => /Content Security Policy/.test(error))).toEqual([]);
}, 60_000);

it('lets nobody but administrators change words and vocabulary, and lets others look', async () => {
  const person = await addSitePerson(site.db, 'words-editor@example.org', 'editor');
  const editor = await openBrowser();
  try {
    const { page } = editor;
    await signInAs(page, person);
    await page.goto('/admin/words');
    await page.getByText('Administrators add and remove words.').waitFor();
    await page.goto('/admin/vocabulary');
    await page.getByText('Administrators change the vocabulary.').waitFor();
    expect(await page.getByRole('button', { name: /^Save/ }).count()).toBe(0);
  } finally {
    await editor.close();
  }
}, 60_000);
