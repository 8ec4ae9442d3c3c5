/** Versions of all that editors write: compared, put together, brought back, and sent when the line is back. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Database } from '@/lib/db/client';
import type { Proposal } from '@/lib/domain/draft';
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
const violations = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations;

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
  expect(await choice.textContent()).toContain('The second has the summary.');
  expect(await violations(one.page)).toEqual([]);
  await choice.getByLabel(/Theirs:/).check();
  await one.page.getByRole('button', { name: 'Save what is chosen' }).click();
  await saved(one.page);
  expect(await one.page.getByLabel('Summary').inputValue()).toBe('The second has the summary.');
});

async function storedTitle(id: string, title: string): Promise<void> {
  for (let tried = 0; tried < 60; tried += 1) {
    if ((await stored(id)).title === title) return;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`It is not stored: ${title}`);
}

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
  await page.getByRole('button', { name: 'Publish' }).waitFor();
  expect(await page.getByLabel('Summary').inputValue()).toBe('Typed on an older page.');
  await page.close();
});

it('holds up a second report of what was published meanwhile, until its editor has seen it', async () => {
  const report = () => proposal({ title: 'A report of one act', date: '1998-07-08' });
  const [first, second] = [await writeDraft(site.db, report()), await writeDraft(site.db, report())];
  await openDraft(one.page, first);
  await openDraft(two.page, second);
  await one.page.getByRole('button', { name: 'Publish' }).click();
  await one.page.waitForURL(/done=published/);
  await two.page.getByRole('button', { name: 'Publish' }).click();
  await two.page.getByText('Meanwhile an event was published that looks like the same act').waitFor();
  expect(await violations(two.page)).toEqual([]);
  await two.page.getByRole('button', { name: 'Publish all the same' }).click();
  await two.page.waitForURL(/done=published/);
});

it('corrects an event before its readers, and brings an earlier version back as a draft', async () => {
  const { page } = one;
  const event = await site.db.event.findFirstOrThrow({ where: { edtf: '1998-07-08' } });
  const desk = `/admin/events/${event.slug}`;
  await page.goto(desk);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Publish the change' }).waitFor();
  await page.getByLabel('Title', { exact: true }).fill('A report, corrected');
  await page.getByLabel('What changed and why').fill('For editors alone');
  await page.getByLabel('What readers are told was corrected').fill('The title was wrong.');
  await page.getByRole('button', { name: 'Publish the change' }).click();
  await page.waitForURL(/done=published/);
  const html = await (await fetch(`${siteUrl()}/events/${event.slug}`)).text();
  expect(html.replace(/<[^>]+>/g, '')).toMatch(/Corrected on \d+ \w+ \d{4}: The title was wrong\./);
  expect(html).not.toContain('For editors alone');

  await page.getByRole('button', { name: 'Make a draft of this: Version 1' }).click();
  await page.getByText('This draft brings back version 1').waitFor();
  expect((await site.db.event.findUniqueOrThrow({ where: { slug: event.slug } })).title).toBe(
    'A report, corrected',
  );
  expect(await page.getByLabel('What changed and why').inputValue()).toBe('Back to version 1');
  expect(await violations(page)).toEqual([]);
  await page.goto(desk);
  await page.getByRole('button', { name: 'Make a draft of this: Version 1' }).click();
  await page.getByText('A draft of this event is open').waitFor();
  await page.getByRole('link', { name: 'A change is being drafted' }).click();
  await page.getByRole('button', { name: 'Publish the change' }).click();
  await page.waitForURL(/done=published/);
  expect(await site.db.event.findUniqueOrThrow({ where: { slug: event.slug } })).toMatchObject({
    title: 'A report of one act',
    version: 3,
  });
});

it('tells what changed in an actor, who did it and why, and puts an earlier version into the form', async () => {
  const { page } = one;
  await page.goto('/admin/actors/jens-stoltenberg');
  const before = await page.getByLabel('Public description').inputValue();
  await page.getByLabel('Public description').fill('Written by mistake.');
  await page.getByLabel('Why you change it').fill('To try it out');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('To try it out').waitFor();
  expect(await history.getByText('Written by mistake.').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await history
    .getByRole('link', { name: /^Put into the form: Version/ })
    .first()
    .click();
  await page.getByText(/^The form holds version/).waitFor();
  expect(await page.getByLabel('Public description').inputValue()).toBe(before);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/\/admin\/actors\/jens-stoltenberg$/);
  await page.getByText('Saved.').waitFor();
  await history.getByText(/^Back to version/).waitFor();
});

it('tells two editors of a relationship apart by field', async () => {
  for (const { page } of [one, two]) await page.goto('/admin/relationships/iraq-nato');
  const { description } = await site.db.relationship.findUniqueOrThrow({ where: { slug: 'iraq-nato' } });
  await one.page.getByLabel(/^Title/).fill('Iraq and NATO, by the first');
  await one.page.getByRole('button', { name: 'Save' }).click();
  await one.page.getByText('Saved.').waitFor();
  await two.page.getByLabel('Description').fill('By the second.');
  await two.page.getByRole('button', { name: 'Save' }).click();
  await two.page.getByText(/saved this while you were writing: Title/).waitFor();
  expect(await site.db.relationship.findUniqueOrThrow({ where: { slug: 'iraq-nato' } })).toMatchObject({
    title: 'Iraq and NATO, by the first',
    description: 'By the second.',
  });
  await two.page.getByLabel(/^Title/).fill('Iraq – NATO');
  await two.page.getByLabel('Description').fill(description);
  await two.page.getByRole('button', { name: 'Save' }).click();
  await two.page.getByText('Saved.').waitFor();
});

it('publishes at the time that was set, which can be taken back before', async () => {
  const { page } = one;
  const id = await writeDraft(site.db, proposal({ title: 'For a time', date: '1997-05-06' }));
  await openDraft(page, id);
  const later = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
  const setTime = async () => {
    await page.getByRole('button', { name: 'Set a time' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish at a time' });
    await dialog.getByLabel('Day and time, UTC').fill('2020-01-01T10:00');
    await dialog.getByRole('button', { name: 'Set the time' }).click();
    await dialog.getByText('That time is over').waitFor();
    expect((await new AxeBuilder({ page }).include('[role="dialog"]').analyze()).violations).toEqual([]);
    await dialog.getByLabel('Day and time, UTC').fill(later);
    await page.keyboard.press('Enter');
    await page.getByText(/^Will be published /).waitFor();
  };
  await setTime();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take the time back' }).click();
  await page.getByText(/^Will be published /).waitFor({ state: 'detached' });
  // The same time, from the same page: another asking.
  await setTime();
  await page.goto('/admin/drafts?q=For+a+time');
  await page.getByText(/^to be published /).waitFor();
  await site.db.plannedPublication.update({ where: { draftId: id }, data: { at: new Date() } });
  await site.db.draft.update({ where: { id }, data: { updatedAt: new Date(Date.now() - 61_000) } });
  const deadline = Date.now() + 90_000;
  while ((await site.db.draft.findUniqueOrThrow({ where: { id } })).status !== 'ACCEPTED') {
    if (Date.now() > deadline) throw new Error('It was not published in time.');
    await page.waitForTimeout(1_000);
  }
}, 150_000);

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
        await ask(path, { origin, cookie: contributor }, JSON.stringify('x'.repeat(3 * 1024 * 1024))),
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
