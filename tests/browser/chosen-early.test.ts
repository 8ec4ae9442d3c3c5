/** What is chosen, ticked or typed before the scripts of a page have come stands when it runs. */
import type { Page } from 'playwright-core';
import { holdScripts } from '@/tests/support/hold-scripts';
import { openBrowser, signIn, type Visitor } from '@/tests/support/site';
import { openSiteDatabase } from '@/tests/support/site-people';
import { completeProposal, writeDraft } from '@/tests/support/world';

jest.setTimeout(90_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let visitor: Visitor;
let draft: string;
let event: string;
let person: string;
beforeAll(async () => {
  site = await openSiteDatabase();
  visitor = await openBrowser();
  await signIn(visitor.page);
  draft = await writeDraft(site.db, completeProposal({ title: 'Chosen early', topics: [] }));
  event = (await site.db.event.findFirstOrThrow({ where: { withdrawnAt: null } })).slug;
  person = (await site.db.user.findFirstOrThrow({ where: { role: 'administrator' } })).id;
});
afterAll(async () => {
  await visitor?.close();
  await site?.close();
});

const PAGES: readonly [string, () => string][] = [
  ['import', () => '/admin/import'],
  ['words', () => '/admin/words'],
  ['people', () => '/admin/users'],
  ['a person', () => `/admin/users/${person}`],
  ['settings', () => '/admin/settings'],
  ['reading again', () => '/admin/rereading'],
  ['vocabulary', () => '/admin/vocabulary'],
  ['feeds', () => '/admin/feeds'],
  ['a new actor', () => '/admin/actors/new'],
  ['a new relationship', () => '/admin/relationships/new'],
  ['an actor', () => '/admin/actors/jens-stoltenberg'],
  ['a draft', () => `/admin/drafts/${draft}`],
  ['an event', () => `/admin/events/${event}`],
  ['a new article', () => '/admin/articles/new'],
  ['the account', () => '/account'],
];

interface Kept {
  early?: [field: HTMLInputElement, value: string][];
}

/** Chooses, ticks and types in all fields of the page that let one; answers how many. */
const chooseAll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const NOT_ASKED =
      ':disabled, [readonly], [role=combobox], [type=hidden], [type=file], [type=submit], [type=password], [aria-hidden], [tabindex="-1"]';
    const fields = document.querySelectorAll<HTMLInputElement>('form input, form select, form textarea');
    const asked = [...fields].filter(
      (field) =>
        !field.matches(NOT_ASKED) &&
        field.getClientRects().length > 0 &&
        !(field.type === 'radio' && field.checked),
    );
    for (const field of asked) {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.click();
        continue;
      }
      if (field instanceof HTMLSelectElement)
        field.value = [...field.options].find(({ value }) => value !== field.value)?.value ?? field.value;
      else
        field.value =
          { date: '2021-05-04', number: '3', url: 'https://early.example/' }[field.type] ??
          `${field.value} early`;
      for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    const says = ({ type, checked, value }: HTMLInputElement) =>
      type === 'checkbox' || type === 'radio' ? String(checked) : value;
    (window as Kept).early = asked.map((field) => [field, says(field)]);
    return asked.length;
  });

/** What no longer says what was chosen. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ((window as Kept).early ?? []).flatMap(([field, was]) => {
      const is = field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value;
      const name = `${field.tagName} ${field.id || field.name}`;
      if (!field.isConnected) return `${name} is gone`;
      return is === was ? [] : `${name}: ${was}, now ${is}`;
    }),
  );

it.each(PAGES)('on the page of %s', async (_, address) => {
  const page = await visitor.context.newPage();
  const release = await holdScripts(page);
  await page.goto(address(), { waitUntil: 'commit' });
  // The last that the server sends of a page.
  await page.waitForFunction(
    () => document.body?.lastElementChild?.tagName === 'SCRIPT' && document.forms.length > 0,
  );
  expect(await chooseAll(page)).toBeGreaterThan(0);
  release();
  await page.waitForLoadState('load');
  await page.waitForFunction(() =>
    [...document.forms].some((form) => Object.keys(form).some((key) => key.startsWith('__react'))),
  );
  // Whatever is drawn once more is drawn with what was chosen.
  await page.waitForTimeout(1_500);
  expect(await lost(page)).toEqual([]);
  await page.close();
});
