/** A site whose record holds nothing: every page of the desk and for readers says so in its own words, and counts nothing. */

import { Client } from 'pg';
import { findRunningDatabase } from '@/lib/db/running-database';
import { axeOn } from '@/tests/support/axe';
import { ADMIN, type LaunchedSite, launchSite } from '@/tests/support/launch-site';
import { openBrowser, signInAs, type Visitor } from '@/tests/support/site';

jest.setTimeout(300_000);

let own: LaunchedSite;
let visitor: Visitor;

/** Takes out what the starter data brought; the database's superuser may, the site's own role may not. */
async function empty(dataDir: string): Promise<void> {
  const address = new URL((await findRunningDatabase(dataDir)) ?? '');
  address.username = 'postgres';
  const client = new Client({ connectionString: address.toString() });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  await client.query(
    'TRUNCATE article, draft, event, event_removed, event_words, actor, relationship, topic, kept_figures CASCADE',
  );
  await client.end();
}

beforeAll(async () => {
  own = await launchSite();
  await empty(own.dataDir);
  visitor = await openBrowser({ baseURL: own.address });
  await signInAs(visitor.page, { email: ADMIN.ADMIN_EMAIL, password: ADMIN.ADMIN_PASSWORD });
});
afterAll(async () => {
  await visitor?.close();
  await own?.stop();
});

it.each([
  ['/', 'No relationship yet'],
  ['/relationships', 'No relationship yet'],
  ['/events', 'No event yet'],
  ['/actors', 'Nobody yet'],
  ['/search?q=iraq', 'Nothing found for “iraq”'],
  ['/methodology', 'This record holds no event yet.'],
  ['/admin', 'Nothing waits'],
  ['/admin/articles', 'No article yet'],
  ['/admin/drafts', 'No draft waits'],
  ['/admin/contradictions', 'Nothing to settle'],
  ['/admin/feeds', 'No feed yet'],
  ['/admin/import', 'No file yet'],
  ['/admin/events', 'No event yet'],
  ['/admin/actors', 'No actor yet'],
  ['/admin/relationships', 'No relationship yet'],
  ['/admin/quality', 'Nothing has been judged in this period'],
  ['/admin/coverage', 'No event has been published yet'],
  ['/admin/rereading', 'No article has been read again yet'],
  ['/admin/words', 'No word has been added yet'],
])('%s says “%s”, and counts nothing', async (path, words) => {
  const { page } = visitor;
  await page.goto(path);
  const main = page.locator('main');
  await main.getByText(words).first().waitFor();
  expect((await main.innerText()).match(/(?<![\d.,:%])\b0\b(?! %| to 100)[^\n]*/g)).toBeNull();
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});

it('says of a search that it has found nobody, where the list itself is empty', async () => {
  const { page } = visitor;
  await page.goto('/admin/actors?q=hussein');
  await page.getByText('No actor is called so').first().waitFor();
  expect(await page.getByText('No actor yet').count()).toBe(0);
});

it('shows the same in Arabic, from right to left', async () => {
  const { page } = visitor;
  await page.goto('/ar/methodology');
  await page.getByText('لا يضم هذا السجل أي حدث بعد.').waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/صفر/);
});
