/** A text at which the reader hangs: visitors notice nothing, the editor loses nothing, and the site can be stopped. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { findRunningDatabase } from '@/lib/db/running-database';
import { type LaunchedSite, launchSite } from '@/tests/support/launch-site';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';

// A bracket, a space and a capital near the head of a paragraph: such a sentence once kept the reader for ever.
const NATO = `The Secretary General of the North Atlantic Treaty Organization (NATO) Jens Stoltenberg met the Iraqi Foreign Minister Fuad Hussein in Brussels on 4 May 2021.

They spoke about the training of Iraqi officers.`;
const DEADLINE = 6_000;
const PUBLIC = ['/', '/relationships/iraq-nato', '/search?q=Baghdad', '/actors/jens-stoltenberg'];

let readers: string;
let launched: LaunchedSite;
let editor: Visitor;
beforeAll(async () => {
  readers = await mkdtemp(join(tmpdir(), 'dragoman-readers-'));
  const script = ['--import', 'tsx', 'tests/support/build-misbehaving.ts', readers];
  await promisify(execFile)(process.execPath, script);
  const settings = { READERS_DIR: readers, READING_DEADLINE_MS: String(DEADLINE), READING_THREADS: '1' };
  launched = await launchSite(settings);
  editor = await openBrowser({ baseURL: launched.address });
  await signIn(editor.page);
}, 180_000);
afterAll(async () => {
  await editor?.close();
  await launched?.stop();
  await rm(readers, { recursive: true, force: true });
});

/** Sends an article in and does not wait for the answer. */
async function send(page: Page, text: string, title: string): Promise<void> {
  await page.goto('/admin/articles/new');
  await page.getByLabel('Text of the article').fill(text);
  await page.getByLabel('Title', { exact: false }).first().fill(title);
  await page.getByRole('button', { name: 'Find the events' }).click();
  await page.getByRole('button', { name: 'Reading the text' }).waitFor();
}
const onDraft = (page: Page) => page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}(\?|$)/, { timeout: 90_000 });

/** Opens public pages one after the other until `over`; answers how many there were and how long the slowest took. */
async function visit(over: () => boolean): Promise<{ pages: number; slowest: number }> {
  let [pages, slowest] = [0, 0];
  for (; !over(); pages += 1) {
    const begun = performance.now();
    const answer = await fetch(`${launched.address}${PUBLIC[pages % PUBLIC.length]}`);
    expect(answer.status).toBe(200);
    await answer.text();
    slowest = Math.max(slowest, performance.now() - begun);
  }
  return { pages, slowest };
}

it('answers visitors while a reader hangs, and then shows the editor a blank draft with all that was typed', async () => {
  const { page } = editor;
  // The pages once before, so that none is drawn for the first time.
  let left = PUBLIC.length;
  await visit(() => {
    left -= 1;
    return left < 0;
  });
  await send(page, `${NATO} HANGS.`, 'From headquarters');
  let over = false;
  const arrived = onDraft(page).then(() => {
    over = true;
  });
  const { pages, slowest } = await visit(() => over);
  await arrived;
  expect(pages).toBeGreaterThan(PUBLIC.length);
  // A page that waited for the reader would take as long as the deadline.
  expect(slowest).toBeLessThan(DEADLINE / 2);
  const notice = page.getByRole('status').filter({ hasText: 'This text has not been read' });
  await notice.waitFor();
  await page.getByText('The text could not be read in time.').waitFor();
  await page
    .getByRole('region', { name: 'Text of the article' })
    .getByText(/North Atlantic/)
    .waitFor();
  expect(await page.getByLabel('Title', { exact: true }).inputValue()).toBe('');
  await page.getByText('The article “From headquarters” is a source already.').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
}, 180_000);

it('reads again when asked, and says so where it fails again', async () => {
  const { page } = editor;
  await page.getByRole('button', { name: 'Read again' }).click();
  await page.waitForURL(/\?again=late$/, { timeout: 60_000 });
  await page
    .getByRole('alert')
    .getByText(/could not be read in time again/)
    .waitFor();
  await page.getByRole('button', { name: 'How this was read' }).click();
  const dialog = page.getByRole('dialog', { name: 'How this article was read' });
  await dialog.getByText('The text could not be read in time. Try again later.').waitFor({ timeout: 60_000 });
}, 180_000);

it('survives the sentence that once kept a reader for ever', async () => {
  const { page } = editor;
  await send(page, NATO, 'The sentence');
  await onDraft(page);
  for (const path of PUBLIC) expect((await fetch(`${launched.address}${path}`)).status).toBe(200);
}, 180_000);

it('ends server and database within ten seconds of SIGTERM, though a reader hangs', async () => {
  const { page } = editor;
  await send(page, `It HANGS at the end.`, 'The last one');
  const begun = performance.now();
  const ended = once(launched.site, 'exit');
  launched.site.kill('SIGTERM');
  await ended;
  expect(performance.now() - begun).toBeLessThan(10_000);
  await expect(fetch(launched.address)).rejects.toThrow();
  expect(await findRunningDatabase(launched.dataDir)).toBeNull();
}, 60_000);
