/** Forms of the desk: nothing typed is lost, Ctrl-Enter everywhere, two editors at once, the same form sent twice. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { openBrowser, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
let other: Visitor;

let person: { email: string; password: string };
beforeAll(async () => {
  site = await openSiteDatabase();
  [editor, other] = [await openBrowser(), await openBrowser()];
  person = await addSitePerson(site.db, 'forms@example.org', 'editor');
  await signInAs(editor.page, person);
  await signInAs(other.page, await addSitePerson(site.db, 'other-forms@example.org', 'editor'));
});
afterAll(async () => {
  await editor?.close();
  await other?.close();
  await site?.close();
});

const BACK = /did not save is back in the form/;
/** Longer than the pause after which a form is kept. */
const pause = (page: Page) => page.waitForTimeout(800);

/** A new page in the place of one that is closed, as a tab that is opened again. */
async function reopen(page: Page, path: string): Promise<Page> {
  const next = await editor.context.newPage();
  await page.close();
  await next.goto(path);
  await next.getByText(BACK).waitFor();
  return next;
}

it('brings an article back after the tab is closed, and sends it with Ctrl-Enter', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/articles/new');
  await first.getByLabel('Text of the article').fill('Iraq and NATO held talks in Baghdad on 7 June 2022.');
  await first.getByLabel('Title').fill('Talks in Baghdad');
  await pause(first);
  const page = await reopen(first, '/admin/articles/new');
  expect(await page.getByLabel('Title').inputValue()).toBe('Talks in Baghdad');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const text = page.getByLabel('Text of the article');
  expect(await text.inputValue()).toContain('7 June 2022');
  await text.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\//);
  await page.goto('/admin/articles/new');
  await pause(page);
  expect(await page.getByText(BACK).count()).toBe(0);
  expect(await page.getByLabel('Text of the article').inputValue()).toBe('');
  await page.close();
});

it('keeps what is typed without a pause, and what is typed before the page runs', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/articles/new');
  await first.getByLabel('Title').pressSequentially('Typed in one go and closed at once', { delay: 20 });
  const second = await reopen(first, '/admin/articles/new');
  expect(await second.getByLabel('Title').inputValue()).toBe('Typed in one go and closed at once');
  await second.getByRole('button', { name: 'Throw it away' }).click();
  // Scripts arrive late: the form can be typed in before it runs.
  let release = (): void => undefined;
  const late = new Promise<void>((done) => {
    release = done;
  });
  await second.route('**/_next/static/**/*.js', async (route) => {
    await late;
    await route.continue();
  });
  await second.goto('/admin/articles/new', { waitUntil: 'commit' });
  await second.getByLabel('Title').fill('Typed before the page ran');
  release();
  await pause(second);
  await second.waitForLoadState('load');
  await pause(second);
  await second.unroute('**/_next/static/**/*.js');
  const third = await reopen(second, '/admin/articles/new');
  expect(await third.getByLabel('Title').inputValue()).toBe('Typed before the page ran');
  await third.getByRole('button', { name: 'Throw it away' }).click();
  await third.close();
});

it('takes what is typed into the form of an actor before the page runs', async () => {
  const page = await editor.context.newPage();
  let release = (): void => undefined;
  const late = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await late;
    await route.continue();
  });
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

it('keeps an article of full length', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/articles/new');
  await first.getByLabel('Text of the article').waitFor();
  // Pasted at once: typing so much into a browser takes longer than reading it.
  await first.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
    const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    setter?.call(area, `${'x'.repeat(99)}\n`.repeat(20_000));
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await first.waitForTimeout(3_000);
  const page = await reopen(first, '/admin/articles/new');
  const length = await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => area.value.length);
  expect(length).toBe(2_000_000);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  expect(await page.getByLabel('Text of the article').inputValue()).toBe('');
  await page.reload();
  await pause(page);
  expect(await page.getByText(BACK).count()).toBe(0);
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
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByLabel('It is another one: add it all the same').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/\/admin\/actors\/nour-halfway-2$/);
});

it('tells the second of two editors of an actor what the first changed, and loses nothing', async () => {
  const [one, two] = [editor.page, other.page];
  for (const page of [one, two]) await page.goto('/admin/actors/nour-halfway');
  await one.getByLabel('Note for editors').fill('What the first wrote.');
  await one.getByLabel('Country').fill('الأردن');
  await one.getByRole('button', { name: 'Save' }).click();
  await one.getByText('Saved.').waitFor();
  await two.getByLabel('Note for editors').fill('What the second wrote.');
  await two.getByLabel('Wikidata').fill('Q42');
  await two.getByRole('button', { name: 'Save' }).click();
  const notice = two.getByRole('status').filter({ hasText: 'saved this' });
  await notice.waitFor();
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

it('starts one draft of two clicks on the same form', async () => {
  const { page } = editor;
  await page.goto('/admin/events/new');
  await page.getByRole('button', { name: 'Start the draft' }).waitFor();
  const before = await site.db.draft.count();
  await page.getByRole('button', { name: 'Start the draft' }).dblclick();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await pause(page);
  expect(await site.db.draft.count()).toBe(before + 1);
});

it('keeps a reason to reject and a reason to withdraw until they are used', async () => {
  const { page } = editor;
  await page.goto('/admin/events/new');
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  const address = page.url();
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByLabel('Reason').fill('Only half a reason');
  await pause(page);
  await page.reload();
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByText(BACK).waitFor();
  expect(await page.getByLabel('Reason').inputValue()).toBe('Only half a reason');
  // In the dialog the shortcut rejects, and does not publish what lies beneath.
  await page.getByLabel('Reason').press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts$/);
  await page.goto(address);
  await page.getByText('This draft was rejected: Only half a reason').waitFor();

  const { slug } = await site.db.event.findFirstOrThrow({ where: { withdrawnAt: null } });
  await page.goto(`/admin/events/${slug}`);
  await page.getByLabel('Why, for readers').fill('A hoax');
  await pause(page);
  await page.goto('/admin');
  await page.goto(`/admin/events/${slug}`);
  await page.getByText(BACK).waitFor();
  // From elsewhere on the page nothing is withdrawn by a shortcut.
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByLabel('Why, for readers').press('Control+Enter');
  await page.getByText('The event is withdrawn.').waitFor();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('The event is public again.').waitFor();
  expect(await page.getByLabel('Why, for readers').inputValue()).toBe('');
  const counts = await Promise.all(
    ['event.withdraw', 'event.restore'].map((action) =>
      site.db.auditEntry.count({ where: { action, subjectId: slug } }),
    ),
  );
  expect(counts).toEqual([1, 1]);
});

it('keeps a review in the browser while the site does not answer', async () => {
  const first = await editor.context.newPage();
  await first.goto('/admin/events/new');
  await first.getByRole('button', { name: 'Start the draft' }).click();
  await first.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  await first.getByText(/^Saved at/).waitFor();
  const address = first.url();
  await editor.context.setOffline(true);
  await first.getByLabel('Title', { exact: true }).fill('Typed without a network');
  await first.getByText(/Your text is kept in this browser/).waitFor();
  const page = await editor.context.newPage();
  await first.close();
  await editor.context.setOffline(false);
  await page.goto(address);
  await page.getByText(/had not reached the server/).waitFor();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('Typed without a network');
  await page.getByText(/^Saved at/).waitFor();
  await page.close();
});

it('shows another person nothing of it, and forgets all at sign-out', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill('Not for everybody at this machine.');
  await pause(page);
  await page.goto('/account');
  await page.getByText(/did not save is thrown away with it/).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(`${siteUrl()}/`);
  await signInAs(page, person);
  await page.goto('/admin/articles/new');
  await pause(page);
  expect(await page.getByLabel('Text of the article').inputValue()).toBe('');
  expect(await page.getByText(BACK).count()).toBe(0);
});

it('leaves no error in the console', () => {
  const amiss = [...editor.errors, ...other.errors].filter(
    (text) => !/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(text),
  );
  expect(amiss).toEqual([]);
});
