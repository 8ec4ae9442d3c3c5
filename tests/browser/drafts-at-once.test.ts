/** A draft in two hands or on a line that breaks: put together, kept, sent later, and who may save it at all. */

import type { Page } from 'playwright-core';
import type { Database } from '@/lib/db/client';
import type { Proposal } from '@/lib/domain/draft';
import { pseudonymOf } from '@/lib/domain/user';
import { axeOn } from '@/tests/support/axe';
import { hasFocus } from '@/tests/support/by-keyboard';
import { openBrowser, signIn, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { completeProposal, writeDraft } from '@/tests/support/world';

jest.setTimeout(90_000);

let site: { db: Database; close(): Promise<void> };
let one: Visitor;
let two: Visitor;

beforeAll(async () => {
  site = await openSiteDatabase();
  [one, two] = [await openBrowser(), await openBrowser()];
  await signIn(one.page);
  const person = await addSitePerson(site.db, 'second.editor@example.org', 'editor');
  const { page } = two;
  await signInAs(page, person);
});
afterEach(() => one.context.setOffline(false));
afterAll(async () => {
  await one?.close();
  await two?.close();
  await site?.close();
});

const proposal = (change: Partial<Proposal> = {}) =>
  completeProposal({ title: 'Versions are compared', date: '1999-03-04', topics: [], ...change });
async function openDraft(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/drafts/${id}`);
  await page.getByRole('button', { name: /^Publish/ }).waitFor();
}
const saved = (page: Page) => page.getByText(/^Saved at/).waitFor();
const stored = async (id: string) =>
  (await site.db.draft.findUniqueOrThrow({ where: { id } })).proposal as unknown as Proposal;
const storedSummary = async (id: string, summary: string) => {
  for (let tried = 0; tried < 60; tried += 1) {
    if ((await stored(id)).summary === summary) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`It is not stored: ${summary}`);
};
async function storedTitle(id: string, title: string): Promise<void> {
  for (let tried = 0; tried < 60; tried += 1) {
    if ((await stored(id)).title === title) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`It is not stored: ${title}`);
}
const violations = async (page: Page) => (await axeOn(page).analyze()).violations;

it('puts together what two editors change in a draft, and asks only where both changed the same', async () => {
  const id = await writeDraft(site.db, proposal());
  await openDraft(one.page, id);
  await openDraft(two.page, id);
  await two.page.getByText(/^Also being edited by /).waitFor();
  await one.page.getByLabel('Title', { exact: true }).fill('The first has the title');
  await storedTitle(id, 'The first has the title');
  await two.page.getByLabel('Summary').fill('The second has the summary.');
  await two.page.getByText(/saved this while you were writing: Title/).waitFor();
  await storedSummary(id, 'The second has the summary.');
  expect(await stored(id)).toMatchObject({ title: 'The first has the title' });
  expect(await two.page.getByLabel('Title', { exact: true }).inputValue()).toBe('The first has the title');

  await one.page.getByLabel('Summary').fill('The first has one too.');
  await one.page.getByText(/saved this draft meanwhile/).waitFor();
  const choice = one.page.getByRole('group', { name: 'Summary' });
  // From the bar at the foot to the choice.
  await one.page.getByRole('button', { name: 'choose what goes on' }).press('Enter');
  await hasFocus(choice.getByRole('radio').first());
  expect(await choice.textContent()).toContain('The second has the summary.');
  expect(await violations(one.page)).toEqual([]);
  await choice.getByLabel(/Theirs:/).check();
  await one.page.getByRole('button', { name: 'Save what is chosen' }).click();
  await saved(one.page);
  expect(await one.page.getByLabel('Summary').inputValue()).toBe('The second has the summary.');
});

it('tells an editor of a save from their own other tab as their own', async () => {
  const id = await writeDraft(site.db, proposal());
  const { page } = one;
  const tab = await one.context.newPage();
  for (const each of [page, tab]) await openDraft(each, id);
  await tab.getByLabel('Title', { exact: true }).fill('Said in the other tab');
  await storedTitle(id, 'Said in the other tab');
  await page.getByLabel('Summary').fill('Written here.');
  await page.getByText(/^You saved this elsewhere while you were writing here: Title\./).waitFor();
  await storedSummary(id, 'Written here.');
  await tab.getByLabel('Summary').fill('Written there.');
  await tab.getByText('You saved this draft elsewhere meanwhile, in another tab').waitFor();
  const choice = tab.getByRole('group', { name: 'Summary' });
  expect(await choice.textContent()).toMatch(/Written here: Written there\..*Saved there: Written here\./);
  expect(await tab.getByText(/You both|Theirs/).count()).toBe(0);
  await tab.getByRole('button', { name: 'Take all that is saved there' }).click();
  expect(await tab.getByLabel('Summary').inputValue()).toBe('Written here.');
  await tab.close();
});

it('calls somebody who was erased meanwhile so in the language of the page', async () => {
  const id = await writeDraft(site.db, proposal());
  const page = await one.context.newPage();
  await page.goto(`/ar/admin/drafts/${id}`);
  await page.getByRole('button', { name: /^نشر/ }).waitFor();
  await openDraft(two.page, id);
  await two.page.getByLabel('Title', { exact: true }).fill('Written by somebody who goes');
  await storedTitle(id, 'Written by somebody who goes');
  const them = { where: { email: 'second.editor@example.org' } };
  const { name } = await site.db.user.findUniqueOrThrow(them);
  await site.db.user.update({ ...them, data: { name: pseudonymOf('0a1b2c3d') } });
  await page.getByLabel('العنوان', { exact: true }).fill('Written by somebody who stays');
  await page.getByText('محرر سابق 0a1b2c3d').waitFor();
  expect(await page.getByText('Former editor').count()).toBe(0);
  await site.db.user.update({ ...them, data: { name } });
  await page.close();
});

it('sends what was typed while the line was gone, when it is back', async () => {
  const id = await writeDraft(site.db, proposal());
  const { page, context } = one;
  await openDraft(page, id);
  await context.setOffline(true);
  await page.getByLabel('Summary').fill('Typed in a tunnel.');
  await page.getByText(/^Not saved/).waitFor();
  expect((await stored(id)).summary).toBe('');
  await context.setOffline(false);
  await storedSummary(id, 'Typed in a tunnel.');
  await saved(page);
});

it('sends what a closed tab could not send, from the next page of the desk', async () => {
  const id = await writeDraft(site.db, proposal());
  const { context } = one;
  const page = await context.newPage();
  await openDraft(page, id);
  await context.setOffline(true);
  await page.getByLabel('Summary').fill('Typed before the tab was closed.');
  await page.getByText(/^Not saved/).waitFor();
  await page.close();
  await context.setOffline(false);
  // Half a minute has to be over, so that no open tab is spoken for.
  await one.page.clock.install();
  await one.page.goto('/admin');
  await one.page.clock.fastForward(60_000);
  await one.page.goto('/admin/articles');
  await one.page.evaluate(() => dispatchEvent(new Event('online')));
  await storedSummary(id, 'Typed before the tab was closed.');
});

it('shows what was typed in a draft that was closed meanwhile, and begins a draft with it', async () => {
  const { page, context } = one;
  const typed = async (summary: string) => {
    const id = await writeDraft(site.db, proposal({ title: `Closed: ${summary}` }));
    const tab = await context.newPage();
    await openDraft(tab, id);
    await context.setOffline(true);
    await tab.getByLabel('Summary').fill(summary);
    await tab.getByText(/^Not saved/).waitFor();
    await tab.close();
    await context.setOffline(false);
    return id;
  };
  const [rejected, removed] = [await typed('Of a rejected one.'), await typed('Of a removed one.')];
  await site.db.draft.update({ where: { id: rejected }, data: { status: 'REJECTED' } });
  await site.db.draft.delete({ where: { id: removed } });

  // On any page of the desk, half a minute later.
  await page.goto('/admin/articles', { waitUntil: 'networkidle' });
  await page.clock.fastForward(60_000);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.getByText(/What you typed in 2 drafts could not be saved/).waitFor();
  await page.getByText('Closed: Of a removed one.', { exact: true }).click();
  const area = page.getByLabel('What you typed').last();
  expect(await area.inputValue()).toContain('Summary: Of a removed one.');
  expect(await violations(page)).toEqual([]);
  await page.goto(`/admin/drafts/${removed}`);
  await page.getByText('You typed this here, and the draft was closed').waitFor();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Throw it away' }).click();
  await page.getByText('You typed this here').waitFor({ state: 'detached' });

  await page.goto(`/admin/drafts/${rejected}`);
  expect(await page.getByLabel('What you typed').inputValue()).toContain('Summary: Of a rejected one.');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin a draft with it' }).click();
  await page.waitForURL(
    (url) => url.pathname.startsWith('/admin/drafts/') && !url.pathname.endsWith(rejected),
  );
  const begun = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await storedSummary(begun, 'Of a rejected one.');
  expect(await stored(begun)).toMatchObject({ title: 'Closed: Of a rejected one.', date: '1999-03-04' });
  // It stands there now, and nowhere else.
  await page.goto(`/admin/drafts/${rejected}`);
  await page
    .getByText(/was rejected/i)
    .first()
    .waitFor();
  await page.waitForTimeout(500);
  expect(await page.getByLabel('What you typed').count()).toBe(0);
});

it('saves on while the site is renewed; what needs the new page says so', async () => {
  const id = await writeDraft(site.db, proposal());
  const page = await one.context.newPage();
  await openDraft(page, id);
  // A build in which the actions of this page have other ids.
  await page.route('**/admin/drafts/*', async (route) => {
    const headers = route.request().headers();
    if (!headers['next-action']) return route.continue();
    await route.continue({ headers: { ...headers, 'next-action': `40${'a'.repeat(40)}` } });
  });
  await page.getByLabel('Summary').fill('Typed on an older page.');
  await storedSummary(id, 'Typed on an older page.');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('The site was renewed since this page was opened.').waitFor();
  await page.unroute('**/admin/drafts/*');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.getByRole('button', { name: 'Publish', disabled: false }).waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('Typed on an older page.');
  await page.close();
});

describe('the addresses at which a draft is saved and an open form says so', () => {
  const OWN_ADDRESS = '127.0.0.9';
  const json = { 'content-type': 'application/json' };
  const bodies = (id: string) => [
    [`/admin/drafts/${id}/save`, { version: 1, proposal: { title: 'From outside' } }] as const,
    ['/admin/presence', { form: { kind: 'draft', record: id } }] as const,
  ];
  const ask = (path: string, headers: Record<string, string>, body: string) =>
    send('POST', path, { ...json, ...headers }, body, OWN_ADDRESS);

  it('are for contributors on our own pages, and take no more and nothing else than a form sends', async () => {
    const id = await writeDraft(site.db, proposal({ title: 'Left as it was' }));
    const cookies = new Map<string, string>();
    for (const role of ['viewer', 'contributor'] as const)
      cookies.set(role, await cookieOf(await addSitePerson(site.db, `door.${role}@example.org`, role)));
    const [viewer = '', contributor = ''] = [cookies.get('viewer'), cookies.get('contributor')];
    const origin = siteUrl();
    for (const [path, body] of bodies(id)) {
      const text = JSON.stringify(body);
      const answers = [
        await ask(path, { origin }, text),
        await ask(path, { origin, cookie: viewer }, text),
        await ask(path, { cookie: contributor }, text),
        await ask(path, { origin: 'https://evil.example', cookie: contributor }, text),
        await ask(path, { origin, cookie: contributor, 'content-type': 'text/plain' }, text),
        await ask(path, { origin, cookie: contributor }, '{'),
        await ask(path, { origin, cookie: contributor }, JSON.stringify('x'.repeat(7 * 1024 * 1024))),
      ];
      expect([path, answers.map(({ status }) => status)]).toEqual([
        path,
        [401, 403, 403, 403, 415, 400, 413],
      ]);
      for (const odd of ['null', '[]', '{"version":"x"}', `${'{"a":'.repeat(150)}1${'}'.repeat(150)}`]) {
        const { status } = await ask(path, { origin, cookie: contributor }, odd);
        expect([path, odd, status >= 400 && status < 500]).toEqual([path, odd, true]);
      }
    }
    expect((await site.db.draft.findUniqueOrThrow({ where: { id } })).version).toBe(1);
    const [[save = '', typed] = [], [presence = '', here] = []] = bodies(id);
    expect(await ask(save, { origin, cookie: contributor }, JSON.stringify(typed))).toMatchObject({
      status: 200,
      text: expect.stringContaining('"version":2'),
    });
    const heard = await ask(presence, { origin, cookie: contributor }, JSON.stringify(here));
    expect(JSON.parse(heard.text)).toEqual({ ok: true, others: [] });
    const gone = await ask(
      '/admin/drafts/not-a-draft/save',
      { origin, cookie: contributor },
      JSON.stringify(typed),
    );
    expect(JSON.parse(gone.text)).toEqual({ ok: false, reason: 'missing' });
  });
});
