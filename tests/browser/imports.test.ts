/** The desk's page of ways in: files, and pages shared by the browser. */
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';
import { openSiteDatabase } from '@/tests/support/site-people';

let editor: Visitor;
let site: Awaited<ReturnType<typeof openSiteDatabase>>;
beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser();
  await signIn(editor.page);
}, 60_000);
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

it('offers a bookmark that opens a new article filled, and stores nothing by itself', async () => {
  const { page } = editor;
  await page.goto('/admin/import');
  const link = page.getByRole('link', { name: 'New article in Dragoman' });
  await page.waitForFunction(() => document.querySelector('a[href^="javascript:"]'));
  const script = decodeURIComponent(((await link.getAttribute('href')) ?? '').replace('javascript:', ''));
  await link.click();
  await page.getByText('drag it to your bookmarks bar first').waitFor();
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);

  await page.goto('/methodology');
  const address = page.url();
  const opened = page.context().waitForEvent('page');
  await page.evaluate(() => {
    const paragraph = document.querySelector('main p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  // As the browser runs a bookmark: whatever the policy of the page that is looked at.
  const browser = await page.context().newCDPSession(page);
  await browser.send('Runtime.evaluate', { expression: script, userGesture: true });
  const form = await opened;
  await form.getByText('Filled from the page that you sent here').waitFor();
  expect(await form.getByLabel('Web address').inputValue()).toBe(address);
  expect(await form.getByLabel('Text of the article').inputValue()).not.toBe('');
  await form.goto('/admin/articles');
  expect(await form.getByText(address).count()).toBe(0);
  await form.close();
}, 60_000);

it('is a place to which phones share, by reading alone', async () => {
  const { page } = editor;
  const manifest = await (await page.request.get('/manifest.webmanifest')).json();
  expect(manifest.share_target).toMatchObject({ action: '/admin/articles/new', method: 'get' });
  await page.goto(
    '/admin/articles/new?title=Talks&text=They%20met%20https%3A%2F%2Fexample.org%2Fa&url=javascript%3Aalert(1)',
  );
  expect(await page.getByLabel('Web address').inputValue()).toBe('https://example.org/a');
  expect(await page.getByLabel('Text of the article').inputValue()).toBe('They met');
}, 60_000);

const TABLE =
  'Nr;What;When;Kind;Who;With;Where\n' +
  '1;Minister visits headquarters;2019-03-04;visit;Iraq;NATO;Brussels\n' +
  '2;Talks on training;2019-13-05;meeting;Iraq;NATO;Baghdad\n' +
  '3;Somebody meets nobody;2019-03-06;meeting;Somebody unknown;NATO;Baghdad\n';

async function choose(page: Visitor['page'], kind: string, name: string, content: string): Promise<void> {
  await page.goto('/admin/import');
  await page.getByLabel('The file holds').selectOption({ label: kind });
  await page.getByLabel('File', { exact: true }).setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  });
  await page.getByRole('button', { name: 'Send the file' }).click();
}

it('leads a table from its columns by a trial to the queue, and knows it again', async () => {
  const { page } = editor;
  await page.goto('/admin/import');
  await page.getByRole('button', { name: 'Send the file' }).click();
  await page.getByText('Choose a file.').waitFor();
  await choose(page, 'Events', 'own table.csv', TABLE);
  await page.getByRole('heading', { name: 'What the columns are' }).waitFor({ timeout: 30_000 });
  const isOf = (column: string) => page.getByLabel(`${column} is`, { exact: true });
  expect(await isOf('When').inputValue()).toBe('date');
  await isOf('Nr').selectOption('id');
  await isOf('What').selectOption('title');
  await isOf('With').selectOption('recipients');
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.setViewportSize({ width: 1440, height: 900 });
  // Chosen twice: said beside the button, and nothing is lost.
  await isOf('Where').selectOption('date');
  await page.keyboard.press('Control+Enter');
  await page.getByText('“Date” is chosen for two columns').waitFor();
  await isOf('Where').selectOption('place');
  await page.keyboard.press('Control+Enter');

  await page.getByRole('heading', { name: 'What would come in' }).waitFor({ timeout: 30_000 });
  await page.getByText('There is no month 13').waitFor();
  await page.getByText('Link Somebody unknown to an actor').waitFor();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Add 2 drafts' }).click();
  await page.getByText('Some rows cannot come in').waitFor();
  await page.getByLabel('Leave out rows that cannot').check();
  await page.getByRole('link', { name: '1 cannot come in' }).click();
  await page.getByRole('row', { name: /Minister visits/ }).waitFor({ state: 'detached' });
  // Meanwhile the rows are looked at once more.
  await site.db.import.updateMany({
    where: { status: 'checked' },
    data: { checks: { increment: 1 }, again: 'changed' },
  });
  await page.getByRole('button', { name: /Add 2 drafts/ }).click();
  await page.getByText('The rows were looked at once more since this page was opened').waitFor();
  await page.getByText('Nothing came in: what some rows name was changed').waitFor();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: /Add 2 drafts/ }).click();
  await page.getByText('2 came in').waitFor({ timeout: 30_000 });
  await page.getByRole('link', { name: /rows$/ }).click();
  await page.getByRole('link', { name: 'Draft', exact: true }).first().click();
  await page.waitForURL(/\/admin\/drafts\//);
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Minister visits headquarters');

  await choose(page, 'Events', 'own table.csv', TABLE);
  await page.getByRole('heading', { name: 'What the columns are' }).waitFor({ timeout: 30_000 });
  expect(await isOf('With').inputValue()).toBe('recipients');
  await page.getByRole('button', { name: 'Read the rows' }).click();
  await page.getByText('No row of the file is new').waitFor({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Cancel this import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel this import' }).click();
  await page.getByText('Cancelled', { exact: true }).waitFor();
}, 120_000);

it('has articles of a file read, each row with what became of it', async () => {
  const { page } = editor;
  const body =
    'BAGHDAD, 11 July 2018 – Iraqi Foreign Minister Ibrahim al-Jaafari met NATO Secretary General Jens Stoltenberg on Wednesday. They spoke of training.';
  const lines = [{ title: 'The minister in Brussels', body }, { title: 'Again', body }, { title: 'Nothing' }];
  await choose(page, 'Articles', 'reading.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
  await page.getByText('Done', { exact: true }).waitFor({ timeout: 60_000 });
  await page.getByText('Cannot come in', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Article', exact: true }).first().click();
  await page.getByText('They spoke of training').first().waitFor();
}, 90_000);
