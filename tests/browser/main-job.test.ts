/** The main job, as an editor does it: an article comes in and ends as an event that everybody can find. */
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, siteUrl, type Visitor } from '@/tests/support/site';

const ARTICLE = `BRUSSELS, 8 November 2022 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg at the alliance's headquarters in Brussels on Tuesday.

The two discussed the work of NATO Mission Iraq and the training of Iraqi officers. Hussein thanked the alliance for its support.

A note taker, Karim Testovic, an adviser at the ministry, sat with the minister.`;
const TITLE = 'Hussein and Stoltenberg speak about training in Brussels';
const SLUG = '2022-11-08-hussein-and-stoltenberg-speak-about-training-in-brussels';

let editor: Visitor;
let reader: Visitor;
let draftUrl = '';

beforeAll(async () => {
  editor = await openBrowser();
  reader = await openBrowser();
  await signIn(editor.page);
}, 60_000);
afterAll(async () => {
  await editor?.close();
  await reader?.close();
});

async function violations({ page }: Visitor): Promise<string[]> {
  const { violations: found } = await axeOn(page).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Status of an address as somebody sees it who is not signed in. */
const statusFor = async (path: string) => (await reader.context.request.get(`${siteUrl()}${path}`)).status();

it('finds the event in a pasted article, each field beside its words', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(ARTICLE);
  expect(await violations(editor)).toEqual([]);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}$/);
  draftUrl = new URL(page.url()).pathname;
  await page.getByLabel('Title', { exact: true }).waitFor();
  expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('2022-11-08');
  expect(await page.getByLabel('Kind', { exact: true }).inputValue()).toBe('meeting');
  expect(await page.locator('#location').inputValue()).toBe('Brussels');
  const words = page.locator('mark[data-field="participant:Fuad Hussein"]').first();
  expect(await words.getAttribute('data-active')).toBe('false');
  await page.getByRole('group', { name: 'Participant Fuad Hussein' }).hover();
  await page.locator('mark[data-field="participant:Fuad Hussein"][data-active="true"]').first().waitFor();
  await words.hover();
  await page.locator('[data-evidence-field="participant:Fuad Hussein"][data-active="true"]').waitFor();
  expect(await violations(editor)).toEqual([]);
}, 60_000);

it('answers the same text with the article that is there', async () => {
  const { page } = editor;
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(`${ARTICLE}\n`);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}\?already=1$/);
  await page.getByText('nothing was stored twice').waitFor();
}, 60_000);

it('shows a draft nowhere in public', async () => {
  await reader.page.goto('/relationships/iraq-nato');
  expect(await reader.page.content()).not.toContain('Testovic');
  const id = draftUrl.split('/').at(-1);
  const guesses = [
    `/events/${id}`,
    `/events/${SLUG}`,
    `/drafts/${id}`,
    `/api/v1/drafts/${id}`,
    `/api/v1/events/${SLUG}`,
  ];
  expect(await Promise.all(guesses.map(statusFor))).toEqual(guesses.map(() => 404));
  // Told by the status itself, before anything of the desk is sent.
  const answer = await reader.context.request.get(`${siteUrl()}${draftUrl}`, { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(await answer.text()).not.toContain('Testovic');
  await reader.page.goto(draftUrl);
  expect(new URL(reader.page.url()).pathname).toBe('/sign-in');
  const lookup = await reader.context.request.get(`${siteUrl()}/admin/lookup/actors?q=nato`);
  expect(lookup.status()).toBe(401);
}, 60_000);

it('says at the field what blocks publishing, keeps what is typed, and publishes', async () => {
  const { page } = editor;
  await page.goto(draftUrl);
  await page.getByLabel('Title', { exact: true }).fill(TITLE);
  await page.getByText(/^Saved at/).waitFor();
  await page.reload();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe(TITLE);

  await page.getByLabel('Date', { exact: true }).fill('2022-02-30');
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText(/to settle before publishing/).waitFor();
  expect(await page.getByLabel('Date', { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Date', { exact: true }).fill('2022-11-08');
  for (const name of ['Karim Testovic', 'NATO Mission Iraq']) {
    const remove = page.getByRole('button', { name: `Remove ${name}`, exact: true });
    if ((await remove.count()) > 0) await remove.click();
  }
  await page.keyboard.press('Control+Enter');
  const told = page.getByRole('status').filter({ hasText: 'It stands on the timeline now' });
  await told.waitFor();
  await page.waitForFunction(() => document.activeElement?.querySelector('[role=status]') !== null);
  // It is told once: not to whoever reloads the page, comes back to it or is sent its address.
  await page.waitForURL(`/admin/events/${SLUG}`);
  expect(await violations(editor)).toEqual([]);
  await page.getByRole('link', { name: 'Articles', exact: true }).first().click();
  await page.waitForURL('/admin/articles');
  await page.goBack();
  await page.waitForURL(`/admin/events/${SLUG}`);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await told.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  expect(await told.count()).toBe(0);
}, 60_000);

it('stands on the public timeline, in its list, on its page and on its actors’ pages', async () => {
  const { page } = reader;
  await page.goto(`/events/${SLUG}`);
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByText('Fuad Hussein').filter({ visible: true }).first().waitFor();
  expect(await page.content()).toContain('Tuesday');

  const window = await reader.context.request.get(
    `${siteUrl()}/api/v1/relationships/iraq-nato/timeline?from=2022-11-01&to=2022-11-30`,
  );
  expect(JSON.stringify(await window.json())).toContain(SLUG);
  await page.goto('/relationships/iraq-nato?q=Stoltenberg+speak&fromYear=2022&toYear=2022');
  await page.getByRole('link', { name: TITLE }).first().waitFor();
  // The page of an actor begins with the latest events; of the other there are many later ones.
  for (const path of ['/actors/jens-stoltenberg', '/events?actors=fuad-hussein&q=speak+about+training']) {
    await page.goto(path);
    await page.getByRole('link', { name: TITLE }).first().waitFor();
  }
}, 60_000);

it('leaves the second who publishes with a sentence, and the published draft closed', async () => {
  const { page } = editor;
  await page.goto(draftUrl);
  await page.getByText('This draft has been published.').waitFor();
}, 30_000);

it('withdraws the event from all public pages and restores it', async () => {
  const { page } = editor;
  await page.goto(`/admin/events/${SLUG}`);
  await page.getByLabel('More, for editors').fill('Only a test');
  await page.getByLabel('Why, for readers').fill('Published to try the site out.');
  await page.getByRole('button', { name: 'Withdraw the event' }).click();
  await page.getByText('The event is withdrawn.').waitFor();
  expect(await statusFor(`/events/${SLUG}`)).toBe(410);
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByText('The event is public again.').waitFor();
  expect(await statusFor(`/events/${SLUG}`)).toBe(200);
}, 60_000);

it('finds nothing amiss on the lists of the desk, and no error in the console', async () => {
  for (const path of ['/admin', '/admin/articles', '/admin/drafts', '/admin/events', '/admin/events/new']) {
    await editor.page.goto(path);
    await editor.page.getByRole('heading', { level: 1 }).waitFor();
    expect([path, await violations(editor)]).toEqual([path, []]);
  }
  // What a page links to and prefetches may be missing; what a script threw or the policy stopped may not.
  expect(editor.errors.filter((text) => !text.startsWith('Failed to load resource'))).toEqual([]);
}, 120_000);
