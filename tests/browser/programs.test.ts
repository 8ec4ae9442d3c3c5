/** A program writes by a token that its person makes on the page of the account. */
import { WRITES_A_MINUTE } from '@/lib/domain/api-token';
import { openBrowser, signIn, siteUrl, type Visitor } from '@/tests/support/site';
import { openSiteDatabase } from '@/tests/support/site-people';

const BODY =
  'BRUSSELS, 11 May 2022 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Wednesday. They spoke of programs.';

const PASSWORD = process.env.TEST_ADMIN_PASSWORD ?? '';

let editor: Visitor;
let token = '';
beforeAll(async () => {
  editor = await openBrowser();
  await signIn(editor.page);
}, 60_000);
afterAll(() => editor?.close());

const send = (
  path: string,
  body: unknown,
  headers: Record<string, string> = { authorization: `Bearer ${token}` },
) =>
  fetch(`${siteUrl()}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

it('shows a new token once, by keyboard', async () => {
  const { page } = editor;
  await page.goto('/account');
  await page.getByLabel('Name', { exact: true }).fill('Evening script');
  await page.getByLabel('hand in events as drafts').check();
  await page.getByLabel('Your password').fill('not the password');
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await page.getByText('This is not your password.').waitFor();
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByLabel('Name', { exact: true }).press('Enter');
  await page.getByText('it is not shown again').waitFor();
  token = (await page.locator('code').textContent()) ?? '';
  expect(token).toMatch(/^dgm_/);
  await page.reload();
  await page.getByText('Evening script').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Evening script');
  await page.getByRole('button', { name: 'Make a token' }).click();
  await page.getByText('You have a token of this name.').waitFor();
  expect(await page.locator('body').textContent()).not.toContain(token);
}, 60_000);

it('hands in an article, whose drafts wait; the same text is answered', async () => {
  const answer = await send('articles', { body: BODY, title: 'From a program' });
  expect(answer.status).toBe(201);
  const { id, drafts, already } = (await answer.json()) as { id: string; drafts: string[]; already: boolean };
  expect(already).toBe(false);
  expect(drafts.length).toBeGreaterThan(0);
  expect(answer.headers.get('location')).toBe(`/admin/articles/${id}`);
  const again = await send('articles', { body: BODY });
  expect([again.status, ((await again.json()) as { id: string }).id]).toEqual([200, id]);
  await editor.page.goto(`/admin/articles/${id}`);
  await editor.page.getByRole('heading', { name: 'From a program' }).waitFor();
}, 60_000);

it('hands in a draft', async () => {
  const draft = { title: 'Handed in', date: '2022-05', type: 'meeting', relationships: ['iraq-nato'] };
  const answer = await send('drafts', draft);
  expect(answer.status).toBe(201);
  await editor.page.goto(answer.headers.get('location') ?? '');
  await editor.page.getByLabel('Title', { exact: true }).waitFor();
}, 60_000);

it('says which field cannot be taken, and refuses what is no article', async () => {
  // In English, at the address of any language.
  for (const path of ['articles', '../../ar/api/v1/articles']) {
    const blank = await send(path, { body: ' ' });
    expect(blank.status).toBe(422);
    expect(blank.headers.get('content-type')).toContain('application/problem+json');
    expect(await blank.json()).toMatchObject({
      error: { fields: { body: 'There is no text: paste the article.' } },
    });
  }
  for (const [body, status] of [
    ['[]', 400],
    ['{', 400],
    ['', 400],
    [{ body: BODY, role: 'administrator' }, 400],
    ['"'.padEnd(7 * 1024 * 1024, 'a'), 413],
  ] as const)
    expect((await send('articles', body)).status).toBe(status);
}, 60_000);

it('refuses who has no token, whatever cookie or origin is sent, before anything of the body is read', async () => {
  const cookie = (await editor.page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const origin = siteUrl();
  for (const headers of [
    {},
    { cookie, origin },
    { authorization: 'Bearer dgm_no' },
    { authorization: `Basic ${token}` },
  ] as Record<string, string>[]) {
    const answer = await send('articles', '{', headers);
    expect([headers, answer.status]).toEqual([headers, 401]);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  }
  const got = await fetch(`${siteUrl()}/api/v1/articles`);
  expect([got.status, got.headers.get('allow'), got.headers.get('content-type')]).toEqual([
    405,
    'POST',
    'application/problem+json',
  ]);
  expect(await got.json()).toMatchObject({
    title: 'Method not allowed',
    detail: 'This address takes POST alone.',
  });
  const put = await fetch(`${siteUrl()}/api/v1/articles`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
  });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'POST']);
}, 60_000);

it('waits after too much in a minute, before anything of the body is read', async () => {
  let answer = await send('drafts', '{');
  for (let sent = 1; sent <= WRITES_A_MINUTE && answer.status !== 429; sent += 1)
    answer = await send('drafts', '{');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([429, 'application/problem+json']);
  const seconds = Number(answer.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(2);
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining(`${seconds} seconds`) });
  const { db, close } = await openSiteDatabase();
  await db.rateLimit.deleteMany({ where: { key: { startsWith: 'token:' } } });
  await close();
}, 60_000);

it('is refused from the moment its person revokes it', async () => {
  const { page } = editor;
  await page.goto('/account');
  await page.getByLabel('Name', { exact: true }).fill('Morning script');
  await page.getByLabel('Your password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make a token' }).click();
  await page.getByText('it is not shown again').waitFor();
  const revoke = async (name: string) => {
    await page.getByRole('button', { name: `Revoke ${name}` }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Revoke this token?' });
    await dialog.getByRole('button', { name: 'Revoke' }).press('Enter');
    const said = page.getByText(`“${name}” is revoked.`);
    await said.waitFor();
    await page.waitForFunction(
      (text) => document.activeElement?.textContent === text,
      `“${name}” is revoked.`,
    );
  };
  await page.getByRole('button', { name: 'Revoke Evening script' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  expect((await send('articles', { body: BODY })).status).toBe(200);
  await revoke('Evening script');
  expect((await send('articles', { body: BODY })).status).toBe(401);
  // The one that was just made stands there until it is revoked, too.
  expect(await page.locator('code').count()).toBe(1);
  await revoke('Morning script');
  await page.getByText('You have no token.').waitFor();
  expect(await page.locator('code').count()).toBe(0);
}, 60_000);
