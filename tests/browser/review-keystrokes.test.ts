/** How much an editor does for a draft that is clean: the keys from the pasted text to the published event, and the seconds. */
import { openBrowser, signInAs, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(120_000);

const MOST_KEYS = 25;
const MOST_MS = 30_000;

const CLEAN = `BRUSSELS, 9 March 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg at the alliance's headquarters in Brussels on Tuesday.

Hussein thanked the alliance for its support.`;

const TOLD = `BAGHDAD, 17 May 2021 – Iraqi Foreign Minister Fuad Hussein received NATO Secretary General Jens Stoltenberg in Baghdad.

They talked for an hour. The visit lasted two days, officials said, and began in mid-May.`;

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser();
  const person = await addSitePerson(site.db, 'keys@example.org', 'editor');
  const { page } = editor;
  // Every key that goes down, on whatever page; held keys count once.
  await page.addInitScript(() => {
    addEventListener(
      'keydown',
      (event) => {
        if (!event.repeat)
          sessionStorage.setItem('keys', String(Number(sessionStorage.getItem('keys') ?? 0) + 1));
      },
      true,
    );
  });
  await signInAs(page, person);
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

const keys = () => editor.page.evaluate(() => Number(sessionStorage.getItem('keys') ?? 0));
/** Keys of pasting, which the test puts into the field without them. */
const PASTE = 2;

async function paste(text: string): Promise<void> {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.evaluate(() => sessionStorage.setItem('keys', '0'));
  await page.getByLabel('Text of the article').focus();
  await page.keyboard.insertText(text);
}

it('takes a clean article from the text to the event within 25 keys and 30 seconds', async () => {
  const { page } = editor;
  const begun = Date.now();
  await paste(CLEAN);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  await page.waitForFunction(() =>
    document.querySelector('[aria-keyshortcuts~="Control+Enter"]:not([disabled])'),
  );
  // What is inferred has its own button; Ctrl-Enter leads to the first field that wants one.
  for (let tries = 0; tries < 3 && /\/drafts\//.test(page.url()); tries += 1) {
    await page.keyboard.press('Control+Enter');
    await page
      .waitForURL(/\/admin\/events\//, { timeout: 8_000 })
      .catch(() => page.waitForFunction(() => document.activeElement?.closest('form') !== null));
  }
  await page.waitForURL(/\/admin\/events\/2021-03-09-/);
  const [pressed, took] = [(await keys()) + PASTE, Date.now() - begun];
  process.stdout.write(`A clean article: ${pressed} keys, ${took} ms\n`);
  expect(pressed).toBeLessThanOrEqual(MOST_KEYS);
  expect(took).toBeLessThanOrEqual(MOST_MS);
});

it('takes one whose date is to be corrected, by words typed as a person types them, within 25 keys', async () => {
  const { page } = editor;
  await paste(TOLD);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  const date = page.getByLabel('Date', { exact: true });
  await date.waitFor();
  await page.waitForFunction(() =>
    document.querySelector('[aria-keyshortcuts~="Control+Enter"]:not([disabled])'),
  );
  const before = await keys();
  await date.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('17/5/2021');
  const field = page.locator('[data-evidence-field="date"]');
  await field.getByText('17 May 2021').first().waitFor();
  await field.locator('[aria-live=polite] code', { hasText: '2021-05-17' }).waitFor();
  // One key more leads to the field.
  expect((await keys()) - before + 1).toBeLessThanOrEqual(MOST_KEYS);
  for (const [typed, read, edtf] of [
    ['mid-2015', '2015', null],
    ['16/9/2020', '16 September 2020', '2020-09-16'],
    ['autumn 2018', 'autumn 2018', '2018-23'],
    ['1441 AH', '2019', '2019-08-31/2020-08-19'],
    ['2004-06-XX', 'June 2004', '2004-06'],
    ['19XX', '1999', '1900/1999'],
  ] as const) {
    await date.fill(typed);
    await field.locator('[aria-live=polite]').getByText(read).first().waitFor();
    if (edtf) await field.locator('[aria-live=polite] code', { hasText: edtf }).waitFor();
    expect(await date.inputValue()).toBe(typed);
  }
});

it('finds a CAMEO code by its words, and makes a relationship without leaving', async () => {
  const { page } = editor;
  await page.getByText('CAMEO code and note to editors').click();
  const code = page.getByRole('combobox', { name: /CAMEO code/ });
  await code.fill('consult');
  await page.getByRole('option', { name: /^040/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await code.inputValue()).toMatch(/^\d{2,4} /);
  await page.getByRole('combobox', { name: 'Relationships' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Make a new relationship' }).click();
  const dialog = page.getByRole('dialog', { name: 'New relationship' });
  for (const [label, name] of [
    ['First party', 'Jordan'],
    ['Second party', 'Luxembourg'],
  ] as const) {
    await dialog.getByLabel(label).fill(name);
    await page
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await dialog.getByRole('button', { name: 'Create and choose' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Jordan – Luxembourg').filter({ visible: true }).first().waitFor();
  await page.getByText(/^Saved at/).waitFor();
  expect(await site.db.relationship.count({ where: { title: 'Jordan – Luxembourg' } })).toBe(1);
});

it('takes the sides that the draft tells, and names written to their end, as the parties of a new relationship', async () => {
  const { page } = editor;
  for (const title of ['Portugal – Malta', 'Malta – Portugal', 'Portugal – Estonia'])
    await site.db.relationship.deleteMany({ where: { title } });
  await page.goto('/admin/articles/new');
  await page
    .getByLabel('Text of the article')
    .fill('VALLETTA, 3 June 2021 – Portugal and Malta held talks in Valletta on Thursday.');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  const dialog = page.getByRole('dialog', { name: 'New relationship' });
  const make = page.getByRole('button', { name: 'Make a new relationship' });
  const open = async () => {
    await page.getByRole('combobox', { name: 'Relationships' }).focus();
    await page.keyboard.press('ArrowDown');
    await make.click();
    await dialog.waitFor();
    // The list that it was asked for in does not lie over it.
    await make.waitFor({ state: 'detached' });
  };
  await open();
  expect(
    await dialog
      .getByRole('combobox')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value).sort()),
  ).toEqual(['Malta', 'Portugal']);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByText(/^(Portugal – Malta|Malta – Portugal)$/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await open();
  for (const [label, typed, found] of [
    ['First party', 'portugal', /^Portugal/],
    ['Second party', 'Estonia', /^Estonia/],
  ] as const) {
    await dialog.getByLabel(label).fill(typed);
    await page.getByRole('option', { name: found }).first().waitFor();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Portugal – Estonia').filter({ visible: true }).first().waitFor();
});
