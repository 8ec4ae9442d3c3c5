/** Row 13 in a browser: what is pasted stays in the form, whatever becomes of it, and the tab goes on. */
import type { Locator, Page } from 'playwright-core';
import { openBrowser, signInAs, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { itInBrowser } from './in-browser';
import { mail } from './people';
import { saw } from './saw';

jest.setTimeout(300_000);

const PASTE = 10_000_000;
const ARTICLE = 2_000_000;
const SENTENCE =
  'The ministers met in Baghdad and spoke about the training of officers in the coming year.\n';

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
beforeAll(async () => {
  site = await openSiteDatabase();
  if (itInBrowser !== it) return;
  editor = await openBrowser({ permissions: ['clipboard-read', 'clipboard-write'] });
  await signInAs(editor.page, await addSitePerson(site.db, mail('pastes'), 'editor'));
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

const lengthOf = (field: Locator) =>
  field.evaluate((element) => (element as HTMLTextAreaElement).value.length);

/** Puts a text on the clipboard and pastes it in the place of what stands in a field; answers seconds in which the tab stood still. */
async function paste(page: Page, field: Locator, letters: number, taken = letters): Promise<number> {
  await page.evaluate(
    ([sentence, most]) =>
      navigator.clipboard.writeText(
        `${sentence.repeat(most / sentence.length)}${'x'.repeat(most % sentence.length)}`,
      ),
    [SENTENCE, letters] as const,
  );
  await page.evaluate(() => {
    const seen = { last: performance.now(), longest: 0 };
    Object.assign(globalThis, { seen });
    setInterval(() => {
      seen.longest = Math.max(seen.longest, performance.now() - seen.last);
      seen.last = performance.now();
    }, 20);
  });
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(lengthOf(field)).resolves.toBe(taken);
  // A letter is taken away and typed again: the tab hears keys.
  await page.keyboard.press('Backspace');
  await expect(lengthOf(field)).resolves.toBe(taken - 1);
  await page.keyboard.type('x');
  await expect(lengthOf(field)).resolves.toBe(taken);
  return page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest / 1_000);
}

itInBrowser(
  'row 13 · 10 MB pasted into an article: said at the field, and kept; 2 MB are stored',
  async () => {
    const { page } = editor;
    await page.goto('/admin/articles/new');
    const body = page.getByLabel('Text of the article');
    const still = await paste(page, body, PASTE);
    const said = await body.evaluate((element) =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(said).toMatch(/10,000,000/);
    await page.getByLabel('Title', { exact: false }).first().fill('Pasted whole');
    await page.getByRole('button', { name: 'Find the events' }).click();
    // Nothing was sent: the field has the focus, and all that was pasted.
    expect(await body.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await lengthOf(body)).toBe(PASTE);
    expect(new URL(page.url()).pathname).toBe('/admin/articles/new');
    const shorter = await paste(page, body, ARTICLE);
    await page.getByRole('button', { name: 'Find the events' }).click();
    await page.waitForURL(/\/admin\/drafts\/[0-9a-f-]{36}/, { timeout: 120_000 });
    const stored = await site.db.article.findFirstOrThrow({ where: { title: 'Pasted whole' } });
    expect(stored.body.length).toBe(ARTICLE);
    saw(
      `an article of 10 MB: the tab stood still for ${still.toFixed(1)} s; of 2 MB ${shorter.toFixed(1)} s, stored`,
    );
  },
);

itInBrowser(
  'row 13 · 10 MB pasted into a field of few lines: it takes what it can have, and the draft is saved',
  async () => {
    const { page } = editor;
    const title = 'A draft with a long summary';
    const id = await writeDraft(site.db, completeProposal({ title, date: '1972-03-04', topics: [] }));
    await page.goto(`/admin/drafts/${id}`);
    const summary = page.getByLabel('Summary', { exact: false }).first();
    const most = Number(await summary.getAttribute('maxlength'));
    const still = await paste(page, summary, PASTE, most);
    await page.waitForResponse((answer) => answer.url().endsWith('/save') && answer.ok());
    expect(await lengthOf(summary)).toBe(most);
    saw(`a field of ${most} letters: the tab stood still for ${still.toFixed(1)} s`);
  },
);
