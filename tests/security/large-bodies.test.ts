/** Row 13 past the field: 10 MB put into it by a script, and sent to the address itself as no browser would. */
import type { Locator } from 'playwright-core';
import { megabytesOf } from '@/tests/support/process-figures';
import { openBrowser, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, MULTIPART, packForm, type SentBody, send } from '@/tests/support/site-requests';
import { findServer } from '@/tests/support/started-site';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { allActions, callAction, Form } from './call-action';
import { itInBrowser } from './in-browser';
import { mail } from './people';
import { saw } from './saw';

jest.setTimeout(300_000);

const LETTERS = 10_000_000;
const LINE = 'The ministers met in Baghdad and spoke about the training of officers in the year.\n';
const TEXT = LINE.repeat(Math.ceil(LETTERS / LINE.length)).slice(0, LETTERS);
/** Megabytes by which the server may have grown at its greatest: a body that is too long is not held whole. */
const MOST_GROWN = 300;
const ALL_AT_ONCE = 20;

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let person: Awaited<ReturnType<typeof addSitePerson>>;
let cookie = '';
beforeAll(async () => {
  site = await openSiteDatabase();
  person = await addSitePerson(site.db, mail('large-bodies'), 'editor');
  cookie = await cookieOf(person);
});
afterAll(() => site.close());

const stored = () => site.db.article.count({ where: { submittedBy: { email: person.email } } });
const blank = { title: '', url: '', publisher: '', publishedOn: '' };

describe('10 MB sent to the address itself', () => {
  const json = { 'content-type': 'application/json', accept: 'application/json' };
  const post = (path: string, headers: Record<string, string>, body: SentBody) =>
    send('POST', path, { origin: siteUrl(), cookie, ...headers }, body);

  it('row 13 · 10 MB past the field, to an action by a program: 413 in the words of its form', async () => {
    const { status, text } = await callAction(cookie, '/admin/articles/new', 'addArticle', [
      null,
      new Form({ ...blank, body: TEXT }),
    ]);
    expect(status).toBe(413);
    expect(text).toContain('What was sent is more than is taken at once');
    expect(await stored()).toBe(0);
    saw('10 MB to an action: 413, in the words of the form');
  });

  it('row 13 · 10 MB past the field, as a form without scripts: 413 on a page that says how to go on', async () => {
    const id = allActions().find(({ name }) => name === 'addArticle')?.id ?? '';
    const form = packForm([[`$ACTION_ID_${id}`, ''], ...Object.entries({ ...blank, body: TEXT })]);
    const { status, text } = await post('/admin/articles/new', { 'content-type': MULTIPART }, form);
    expect(status).toBe(413);
    expect(text).toContain(
      'Nothing was saved: what was sent has more than 6 MB. Go back, where the text still stands',
    );
    expect(await stored()).toBe(0);
    saw('10 MB as a form without scripts: 413 on a page');
  });

  it('row 13 · 10 MB past the field, as a draft: 413, named or in chunks, and the draft is as it was', async () => {
    const id = await writeDraft(
      site.db,
      completeProposal({ title: 'As it was', date: '1971-03-04', topics: [] }),
    );
    const body = JSON.stringify({ version: 1, proposal: { ...completeProposal({}), summary: TEXT } });
    const parts = Array.from({ length: 10 }, (_, at) => body.slice(at * 1_000_000, (at + 1) * 1_000_000));
    for (const sent of [body, parts]) {
      const answer = await post(`/admin/drafts/${id}/save`, json, sent);
      expect([answer.status, JSON.parse(answer.text)]).toEqual([
        413,
        expect.objectContaining({ status: 413 }),
      ]);
    }
    const draft = await site.db.draft.findUniqueOrThrow({ where: { id } });
    expect([draft.version, JSON.stringify(draft.proposal).includes('As it was')]).toEqual([1, true]);
    saw('10 MB as a draft: 413 to programs');
  });

  it('row 13 · 10 MB past the field, twenty at once: each gets 413, others are answered, memory stays', async () => {
    const pid = findServer(Number(process.env.TEST_SITE_PID));
    const before = megabytesOf(pid);
    let [longest, grown] = [0, 0];
    let done = false;
    const asked = (async () => {
      const statuses: number[] = [];
      while (!done) {
        const begun = performance.now();
        statuses.push((await send('GET', '/api/health')).status);
        longest = Math.max(longest, performance.now() - begun);
        grown = Math.max(grown, megabytesOf(pid) - before);
      }
      return statuses;
    })();
    const answers = await Promise.all(
      Array.from({ length: ALL_AT_ONCE }, () =>
        callAction(cookie, '/admin/articles/new', 'addArticle', [null, new Form({ ...blank, body: TEXT })]),
      ),
    );
    done = true;
    const statuses = await asked;
    expect(answers.map(({ status }) => status)).toEqual(Array(ALL_AT_ONCE).fill(413));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(grown).toBeLessThan(MOST_GROWN);
    expect(await stored()).toBe(0);
    saw(
      `10 MB twenty times at once: 413 each, the server ${Math.round(grown)} MB larger at most, others waited ${(longest / 1_000).toFixed(1)} s at most`,
    );
  });
});

describe('10 MB put into a field by a script', () => {
  let editor: Visitor;
  beforeAll(async () => {
    if (itInBrowser !== it) return;
    editor = await openBrowser();
    await signInAs(editor.page, person);
  });
  afterAll(() => editor?.close());

  /** As a script of an extension does: past the events that come before a change. */
  const putIn = (field: Locator) =>
    field.evaluate(
      (element, [line, letters]) => {
        const input = element as HTMLInputElement;
        const text = line.repeat(Math.ceil(letters / line.length)).slice(0, letters);
        // What a browser takes to draw so many letters is no matter of the site's, and minutes.
        input.style.display = 'none';
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      [LINE.replace('\n', ' '), LETTERS] as const,
    );
  const lengthOf = (field: Locator) =>
    field.evaluate((element) => (element as HTMLInputElement).value.length);

  itInBrowser(
    'row 13 · 10 MB put into a field by a script: it says so and nothing is sent; sent all the same, 413 in words; all stays',
    async () => {
      const { page } = editor;
      await page.goto('/admin/articles/new');
      const body = page.getByLabel('Text of the article');
      const title = page.getByLabel('Title', { exact: false }).first();
      await body.fill('What stood here before.');
      const sent: number[] = [];
      page.on('response', (answer) => {
        if (answer.request().method() === 'POST' && answer.url().endsWith('/admin/articles/new'))
          sent.push(answer.status());
      });
      await putIn(title);
      const fault = page.getByText('These are 10,000,000 characters, 9,999,500 more than this field takes.');
      await fault.waitFor();
      const button = page.getByRole('button', { name: 'Find the events' });
      await button.click();
      await fault.waitFor();
      expect([sent, await lengthOf(title)]).toEqual([[], LETTERS]);

      // The script takes the field's word away, too.
      await title.evaluate((element) => (element as HTMLInputElement).setCustomValidity(''));
      await button.click();
      await page.getByText('What was sent is more than is taken at once').waitFor({ timeout: 120_000 });
      expect(sent).toEqual([413]);
      expect([await lengthOf(title), await body.inputValue()]).toEqual([LETTERS, 'What stood here before.']);
      expect(await stored()).toBe(0);
      saw(
        '10 MB into a field by a script: said there and not sent; sent all the same: 413 in words, all letters kept',
      );
    },
  );
});
