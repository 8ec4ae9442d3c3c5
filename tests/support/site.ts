/** Pages of the running site in real Chromium. `startSite` has put its address into the environment. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Address of the site under test, without a trailing slash. */
export const siteUrl = () => process.env.TEST_SITE ?? '';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Visitor {
  context: BrowserContext;
  page: Page;
  /** Messages of the console that are errors, CSP violations included. */
  errors: string[];
  close(): Promise<void>;
}

/** A new browser with an empty profile; `close` ends it and removes the profile. */
export async function openBrowser(options: BrowserContextOptions = {}): Promise<Visitor> {
  const profile = await mkdtemp(join(tmpdir(), 'dragoman-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    baseURL: siteUrl(),
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    context,
    page,
    errors,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Signs in through the form. */
export async function signInAs(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/admin/);
}

/** Signs in through the form as the first administrator. */
export const signIn = (page: Page): Promise<void> =>
  signInAs(page, {
    email: process.env.TEST_ADMIN_EMAIL ?? '',
    password: process.env.TEST_ADMIN_PASSWORD ?? '',
  });
