/** People at the desk: invited, with a second factor, signed out, reset, and told of in the record. */

import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { send } from '@/tests/support/site-requests';

jest.setTimeout(120_000);

const EMAIL = 'nadia-new@example.org';
const FIRST = 'nadia has a password';
const SECOND = 'nadia has another one';

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let chief: Visitor;
let nadia: Visitor;
const others: Visitor[] = [];
/** The key of Nadia's authenticator. */
let key = '';
let recovery: string[] = [];

beforeAll(async () => {
  site = await openSiteDatabase();
  [chief, nadia] = await Promise.all([openBrowser(), openBrowser()]);
  await signIn(chief.page);
  await chief.page.waitForURL(/\/admin/);
});
afterAll(async () => {
  await Promise.all([chief, nadia, ...others].map((visitor) => visitor?.close()));
  await site.close();
});

const codeOf = (steps = 0) => new TOTP({ secret: key }).generate({ timestamp: Date.now() + steps * 30_000 });
async function isClean(page: Page): Promise<void> {
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
/** Presses a button that asks once more. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
}
async function fillSignIn(page: Page, password: string): Promise<void> {
  await page.goto('/sign-in?next=/account');
  await page.getByLabel('E-mail').fill(EMAIL);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

it('an invitation is a link that is shown once; who has it joins with a name and a password of their own', async () => {
  const { page } = chief;
  await page.goto('/admin/users');
  await page.getByLabel('E-mail').fill('no address');
  await page.keyboard.press('Control+Enter');
  await page.getByText('is not an e-mail address').waitFor();
  await page.getByLabel('E-mail').fill(EMAIL);
  await page.keyboard.press('Control+Enter');
  const link = await page.getByRole('code').innerText();
  await page.getByRole('list', { name: 'Invitations that wait' }).getByText(EMAIL).waitFor();
  await isClean(page);
  await page.reload();
  expect(await page.content()).not.toContain(link.split('#')[1] ?? link);

  const { page: hers } = nadia;
  await hers.goto(link);
  await hers.getByText('has invited you to the editors’ desk as a contributor').waitFor();
  // What is secret stays neither in the address nor among the pages that were visited.
  expect(hers.url()).toBe(`${siteUrl()}/welcome`);
  await isClean(hers);
  await hers.getByLabel('Name').fill('Nadia New');
  await hers.getByLabel('Password', { exact: true }).fill('short');
  await hers.getByLabel('Password again').fill('short');
  await hers.getByRole('button', { name: 'Join' }).click();
  await hers.getByText('fewer than 10 characters').waitFor();
  await hers.getByLabel('Password', { exact: true }).fill(FIRST);
  await hers.getByLabel('Password again').fill(FIRST);
  await hers.keyboard.press('Enter');
  await hers.waitForURL(`${siteUrl()}/admin`);
  await hers.goto(link);
  await hers.getByText('This link has been used').waitFor();
});

it('a contributor is shown what a contributor may do, and nothing else', async () => {
  const { page } = nadia;
  await page.goto('/admin');
  const rooms = page.getByRole('navigation', { name: 'Desk' });
  for (const room of ['People', 'Settings', 'Record']) expect(await rooms.getByText(room).count()).toBe(0);
  await page.goto('/admin/articles/new');
  const words =
    'BRUSSELS, 6 May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO officials in Brussels on Thursday.';
  await page.getByRole('textbox', { name: 'Text' }).fill(words);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\/[\da-f-]{36}/);
  await page.getByText('An editor publishes it').waitFor();
  expect(await page.getByRole('button', { name: /^(Publish|Reject)/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Hand in' }).click();
  await page.getByText('Your draft is handed in').waitFor();
  for (const path of ['/admin/users', '/admin/settings', '/admin/audit', '/admin/actors/new'])
    expect([path, (await page.goto(path))?.status()]).toEqual([path, 403]);
});

it('a second factor is set up from a picture or a key, and its recovery codes are shown once', async () => {
  const { page } = nadia;
  await page.goto('/account');
  const section = page.getByRole('region', { name: 'Second factor' });
  await section.getByLabel('Current password').fill('not the password');
  await section.getByRole('button', { name: 'Set up' }).click();
  await section.getByText('This is not your current password').waitFor();
  await section.getByLabel('Current password').fill(FIRST);
  await section.getByRole('button', { name: 'Set up' }).click();
  await section.getByAltText('Picture for the authenticator').waitFor();
  key = (await section.getByRole('code').innerText()).replace(/\s/g, '');
  await isClean(page);
  await section.getByLabel('Six digits').fill('000000');
  await section.getByRole('button', { name: 'Confirm' }).click();
  await section.getByText('The code is wrong').waitFor();
  await section.getByLabel('Six digits').fill(codeOf(-1));
  await section.getByRole('button', { name: 'Confirm' }).click();
  await section.getByText('These are your recovery codes').waitFor();
  recovery = (await section.getByRole('code').innerText()).split('\n');
  expect(recovery).toHaveLength(10);
  await isClean(page);
  await page.reload();
  expect(await page.content()).not.toContain(recovery[0]);
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('then the sign-in asks for a code, %s,', (_, javaScriptEnabled) => {
  it('says that one is wrong, and leads to the page that was asked for', async () => {
    const visitor = await openBrowser({ javaScriptEnabled, viewport: { width: 390, height: 800 } });
    others.push(visitor);
    const { page } = visitor;
    await fillSignIn(page, FIRST);
    await page.waitForURL(/\/sign-in\/code\?next=%2Faccount/);
    if (javaScriptEnabled) await isClean(page);
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The code is wrong').waitFor();
    await page.getByLabel('Code').fill(recovery[javaScriptEnabled ? 0 : 1] ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${siteUrl()}/account`);
    if (javaScriptEnabled) await isClean(page);
  });
});

it('the page for the code leads nowhere without a password, and programs send the code with it', async () => {
  const stranger = await openBrowser();
  others.push(stranger);
  await stranger.page.goto('/sign-in/code');
  expect(new URL(stranger.page.url()).pathname).toBe('/sign-in');
  const post = (path: string, body: object) =>
    send('POST', path, { origin: siteUrl(), 'content-type': 'application/json' }, JSON.stringify(body));
  const half = await post('/api/auth/sign-in', { email: EMAIL, password: FIRST });
  expect([half.status, JSON.parse(half.text)]).toEqual([200, { user: null, secondStep: true }]);
  expect(JSON.stringify(half.headers['set-cookie'])).not.toContain('session_token');
  const whole = await post('/api/auth/sign-in', { email: EMAIL, password: FIRST, code: recovery[2] });
  expect([whole.status, JSON.parse(whole.text)]).toEqual([
    200,
    { user: expect.objectContaining({ email: EMAIL }) },
  ]);
  for (const path of [
    '/api/auth/sign-in-by-code',
    '/api/auth/awaits-code',
    '/api/auth/two-factor/verify-totp',
  ])
    expect([path, (await post(path, { code: '000000' })).status >= 400]).toEqual([path, true]);
});

it('shows where one is signed in, and signs all others out', async () => {
  const { page } = nadia;
  await page.goto('/account');
  await page.getByText('Chrome on Linux').first().waitFor();
  expect(await page.getByText('this browser').count()).toBe(1);
  await press(page, 'Sign out all others');
  await page.getByText(/browsers are signed out/).waitFor();
  const [other] = others;
  await other?.page.goto('/account');
  expect(new URL(other?.page.url() ?? '').pathname).toBe('/sign-in');
  await page.reload();
  expect(new URL(page.url()).pathname).toBe('/account');
});

it('an administrator takes a second factor off, resets a password by a link, and revokes a token', async () => {
  const { page } = chief;
  const person = await site.db.user.findUniqueOrThrow({ where: { email: EMAIL } });
  await site.db.apiToken.create({
    data: {
      ...{ userId: person.id, name: 'Crawler', digest: 'c'.repeat(64), ending: 'abcd' },
      ...{ scopes: ['articles'], expiresAt: new Date(Date.now() + 86_400_000) },
    },
  });
  await page.goto('/admin/users/tokens');
  await isClean(page);
  await page.getByRole('button', { name: 'Revoke Crawler of Nadia New' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('“Crawler” is revoked').waitFor();
  await page.goto('/admin/users');
  await page.getByRole('link', { name: 'Nadia New' }).click();
  await page.getByRole('heading', { name: 'Nadia New' }).waitFor();
  await isClean(page);
  await press(page, 'Take the second factor off');
  await page.getByText('signs in by the password alone now').waitFor();
  await press(page, 'Reset the password');
  const link = await page.getByRole('code').innerText();
  await nadia.page.goto('/account');
  expect(new URL(nadia.page.url()).pathname).toBe('/sign-in');
  await nadia.page.goto(link);
  await nadia.page.getByLabel('Password', { exact: true }).fill(SECOND);
  await nadia.page.getByLabel('Password again').fill(SECOND);
  await nadia.page.getByRole('button', { name: 'Set the password' }).click();
  await nadia.page.waitForURL(`${siteUrl()}/admin`);
});

it('all of it stands in the record, in words, which is searched and taken as a file by administrators alone', async () => {
  const { page } = chief;
  await page.goto('/admin/audit?q=nadia');
  for (const told of [
    'Nadia New took the invitation and joined',
    'Nadia New set up a second factor',
    'took off the second factor of',
  ])
    await page.getByText(told).first().waitFor();
  await isClean(page);
  await page.getByLabel('Kind').selectOption({ label: 'Second factors' });
  await page.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(/kind=second-factor/);
  expect(await page.getByText('joined').count()).toBe(0);
  const file = '/admin/audit/export?format=csv&q=nadia';
  const csv = await chief.context.request.get(file);
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await csv.text()).toContain('Nadia New took the invitation and joined');
  const lines = (await (await chief.context.request.get('/admin/audit/export?format=jsonl&q=nadia')).text())
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line).action)).toContain('user.joined');
  const taken = () => site.db.auditEntry.count({ where: { action: 'audit.export' } });
  const before = await taken();
  expect((await chief.context.request.head(file)).status()).toBe(405);
  const elsewhere = { 'sec-fetch-site': 'cross-site' };
  expect((await chief.context.request.get(file, { headers: elsewhere })).status()).toBe(403);
  expect(await taken()).toBe(before);
  expect((await send('GET', file)).status).toBe(401);
  expect((await nadia.context.request.get(file)).status()).toBe(403);
  await page.goto('/admin/settings');
  await isClean(page);
});

it('the whole of it is drawn within 390 px', async () => {
  const person = await addSitePerson(site.db, 'narrow-chief@example.org', 'administrator');
  const narrow = await openBrowser({ viewport: { width: 390, height: 800 }, colorScheme: 'dark' });
  others.push(narrow);
  const { page } = narrow;
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/admin/);
  const nadiaId = (await site.db.user.findUniqueOrThrow({ where: { email: EMAIL } })).id;
  for (const path of [
    '/admin/users',
    `/admin/users/${nadiaId}`,
    '/admin/settings',
    '/admin/audit',
    '/welcome',
  ]) {
    await page.goto(path);
    await isClean(page);
  }
  await site.db.user.update({ where: { email: person.email }, data: { banned: true } });
});
