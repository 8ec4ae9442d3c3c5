import type { Page } from 'playwright-core';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(90_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let visitor: Visitor;

beforeAll(async () => {
  site = await openSiteDatabase();
});
afterAll(() => site.close());
afterEach(() => visitor.close());

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

// What the policy stopped or a script threw; not what a page links to and prefetches.
const faultsOf = ({ errors }: Visitor) =>
  errors.filter((text) => !text.startsWith('Failed to load resource'));

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('signing in %s', (_, javaScriptEnabled) => {
  it('says that a password is wrong, keeps the e-mail, and then leads to the page that was asked for', async () => {
    const person = await addSitePerson(site.db, `reader-${javaScriptEnabled}@example.org`, 'viewer');
    visitor = await openBrowser({ javaScriptEnabled });
    const { page } = visitor;
    await page.goto('/account');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?next=%2Faccount');
    await fillIn(page, person.email, 'not the password');
    await page.getByText('E-mail or password is wrong.').waitFor();
    expect(await page.getByLabel('E-mail').inputValue()).toBe(person.email);
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    await fillIn(page, person.email, person.password);
    await page.waitForURL(`${siteUrl()}/account`);
    await page.getByText(person.email).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${siteUrl()}/`);
    await page.goto('/account');
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    expect(faultsOf(visitor)).toEqual([]);
  });
});

describe('the page after signing in', () => {
  it('is on this site, whatever the address asked for', async () => {
    const person = await addSitePerson(site.db, 'elsewhere@example.org', 'viewer');
    visitor = await openBrowser();
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      'https://evil.example/',
    ]) {
      await visitor.page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
      await fillIn(visitor.page, person.email, person.password);
      await visitor.page.waitForURL(/\/admin$/);
      expect(new URL(visitor.page.url()).origin).toBe(siteUrl());
      await visitor.context.clearCookies();
    }
  });
});

describe('changing the password', () => {
  it('says at the field what is wrong, then changes it and signs other browsers out', async () => {
    const person = await addSitePerson(site.db, 'changer@example.org', 'viewer');
    visitor = await openBrowser();
    const { page } = visitor;
    const other = await openBrowser();
    for (const each of [page, other.page]) {
      await each.goto('/sign-in?next=/account');
      await fillIn(each, person.email, person.password);
      await each.waitForURL(/\/account$/);
    }
    const change = async (current: string, next: string, repeated: string) => {
      const section = page.getByRole('region', { name: 'Change the password' });
      await section.getByLabel('Current password').fill(current);
      await page.getByLabel('New password', { exact: true }).fill(next);
      await page.getByLabel('New password again').fill(repeated);
      await page.getByRole('button', { name: 'Change the password' }).click();
    };
    const faults: [string, string, string, string, string][] = [
      [person.password, 'too short', 'too short', 'New password', 'fewer than 10 characters'],
      [person.password, 'a better password', 'a bitter password', 'New password again', 'differ'],
      ['guessed wrongly', 'a better password', 'a better password', 'Current password', 'not your current'],
    ];
    for (const [current, next, repeated, label, words] of faults) {
      await change(current, next, repeated);
      await page.getByText(words).waitFor();
      const section = page.getByRole('region', { name: 'Change the password' });
      const field = section.getByLabel(label, { exact: true });
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const describedBy = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? '';
      expect(await page.locator(`[id="${describedBy}"]`).textContent()).toContain(words);
    }
    expect((await axeOn(page).analyze()).violations).toEqual([]);
    await change(person.password, 'a better password', 'a better password');
    await page.getByText('The password is changed.').waitFor();
    await page.reload();
    expect(new URL(page.url()).pathname).toBe('/account');
    await other.page.goto('/account');
    expect(new URL(other.page.url()).pathname).toBe('/sign-in');
    await fillIn(other.page, person.email, 'a better password');
    await other.page.waitForURL(/\/account$/);
    await other.close();
    expect(faultsOf(visitor)).toEqual([]);
  });
});

describe('the page to sign in', () => {
  it('has nothing that axe finds, at a phone too', async () => {
    visitor = await openBrowser({ viewport: { width: 390, height: 800 } });
    await visitor.page.goto('/sign-in');
    await fillIn(visitor.page, 'nobody@example.org', 'whatever it is');
    await visitor.page.getByRole('alert').first().waitFor();
    expect((await axeOn(visitor.page).analyze()).violations).toEqual([]);
    const width = await visitor.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
