/** The list of what waits, by keyboard alone: groups, background, publishing and rejecting many, stopping, undoing. */

import { createHash } from 'node:crypto';
import { listWaitingDrafts } from '@/lib/db/draft-queue';
import { insertDraft } from '@/lib/db/drafts';
import { proposalSchema } from '@/lib/domain/draft';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signInAs, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser();
  const person = await addSitePerson(site.db, 'queue@example.org', 'editor');
  const { page } = editor;
  await signInAs(page, person);
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

const SURE = { date: 0.97, type: 0.97, parties: 0.97, location: 0.97, participants: 0.97 };

interface Told {
  title: string;
  date: string;
  main?: boolean;
  sure?: boolean;
}

/** An article with drafts of a meeting of two people whom the site knows. */
async function write(name: string, drafts: readonly Told[]): Promise<void> {
  const body = `${name}: they met, and this is what was told of it afterwards.`;
  const { id: articleId } = await site.db.article.create({
    data: {
      title: name,
      publisher: 'The Queue Post',
      body,
      language: 'en',
      bodyHash: createHash('sha256').update(body).digest('hex'),
    },
    select: { id: true },
  });
  const participant = (actorId: string, named: string) => ({
    name: named,
    actorId,
    role: 'participant' as const,
    capacity: null,
    affiliation: null,
  });
  for (const { title, date, main = true, sure = true } of drafts) {
    const words = (field: string) => ({
      field,
      source: 'body',
      start: 0,
      end: 4,
      quote: body.slice(0, 4),
      rule: 'test',
    });
    const facts = proposalSchema.parse({
      title,
      date,
      type: 'meeting',
      main,
      confidence: sure ? 0.97 : 0.5,
      fieldConfidence: main ? (sure ? SURE : { ...SURE, type: 0.4 }) : null,
      participants: [
        participant('fuad-hussein', 'Fuad Hussein'),
        participant('jens-stoltenberg', 'Jens Stoltenberg'),
      ],
      relationships: ['iraq-nato'],
    });
    const evidence = ['date', 'parties', 'type'].map((field) => ({ ...words(field), supports: null }));
    const proposal = proposalSchema.parse({ ...facts, evidence });
    await insertDraft(site.db, { proposal, articleId, createdById: null });
  }
}

const waiting = async (query: string) =>
  (await listWaitingDrafts(site.db, { query, most: 100 })).drafts
    .map(({ proposal }) => proposal.title)
    .sort();
const link = (title: string) => editor.page.getByRole('link', { name: title, exact: true });
/** A key that is pressed before the page runs is nobody's. */
const openList = (path: string) => editor.page.goto(path, { waitUntil: 'networkidle' });
const status = () => editor.page.getByRole('status').last();

it('walks the list with j and k, rejects an article with its background by one key, and takes it back', async () => {
  const { page } = editor;
  await write('Qalpha', [
    { title: 'Qalpha talks', date: '2021-03-01' },
    { title: 'Qalpha before', date: '2019', main: false },
    { title: 'Qalpha earlier', date: '2018', main: false },
  ]);
  await write('Qalpha two', [{ title: 'Qalpha second talks', date: '2021-05-01', sure: false }]);
  await openList('/admin/drafts?q=qalpha');
  await link('Qalpha talks').waitFor();
  await page.keyboard.press('j');
  expect(await link('Qalpha talks').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('j');
  expect(await link('Qalpha second talks').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('k');
  await page.keyboard.press('r');
  await page.getByText('3 rejected.').waitFor();
  await link('Qalpha talks').waitFor({ state: 'detached' });
  expect(await waiting('qalpha')).toEqual(['Qalpha second talks']);
  // The next row has the focus, so that the next key is for it.
  await page.waitForFunction(() => document.activeElement?.closest('[data-row]') !== null);
  await page.keyboard.press('u');
  await link('Qalpha talks').waitFor();
  expect(await waiting('qalpha')).toHaveLength(4);
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
});

it('opens the folded background, of which each can be rejected by itself', async () => {
  const { page } = editor;
  const folded = page.getByText('2 background drafts of the same article');
  await folded.click();
  await link('Qalpha before').focus();
  await page.keyboard.press('r');
  await page.getByText('Rejected: Qalpha before.').waitFor();
  expect(await waiting('qalpha')).toEqual(['Qalpha earlier', 'Qalpha second talks', 'Qalpha talks']);
});

it('publishes with p, withdraws that with u, and the draft waits again', async () => {
  const { page } = editor;
  await link('Qalpha second talks').focus();
  await page.keyboard.press('p');
  await page.getByText('Published: Qalpha second talks.').waitFor();
  const where = { title: 'Qalpha second talks' };
  const event = await site.db.event.findFirstOrThrow({ where });
  expect(event.withdrawnAt).toBeNull();
  await page.waitForFunction(() => document.activeElement?.closest('[data-row]') !== null);
  await page.keyboard.press('u');
  await link('Qalpha second talks').waitFor();
  const after = await site.db.event.findFirstOrThrow({ where });
  expect([after.withdrawnAt !== null, after.version]).toEqual([true, 2]);
  await page.getByText('Change of a withdrawn event, which publishing brings back').waitFor();
});

it('publishes one of two reports and makes the other its source, from the menu', async () => {
  const { page } = editor;
  await write('Qbeta one', [{ title: 'Qbeta report', date: '2021-07-01' }]);
  await write('Qbeta two', [{ title: 'Qbeta other report', date: '2021-07-01' }]);
  await openList('/admin/drafts?q=qbeta');
  await page.getByText('Likely one event, told 2 times').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('No published event is like it.').waitFor();
  const { violations } = await axeOn(page).include('[role="dialog"]').analyze();
  expect(violations).toEqual([]);
  await page.keyboard.press('g');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  expect(await status().textContent()).toContain('2 drafts are one event:');
  expect(await waiting('qbeta')).toEqual([]);
  const [event] = await site.db.event.findMany({
    where: { title: { startsWith: 'Qbeta' } },
    include: { sources: true },
  });
  expect(event?.sources).toHaveLength(2);
  // Of all that was found nothing waits any more; what was done can be taken back all the same, and done again.
  await page.getByText('Nothing matches').waitFor();
  await page.keyboard.press('u');
  await page.getByText('Likely one event, told 2 times').waitFor();
  expect(await waiting('qbeta')).toHaveLength(2);
  const change = page.locator('[data-row]').filter({ hasText: 'Change of a withdrawn event' });
  await change.getByRole('link').first().focus();
  await page.keyboard.press('m');
  await dialog.getByText('Publish it and add the other article as a source').waitFor();
  await page.keyboard.press('g');
  await page.getByText('Nothing matches').waitFor();
  expect(await waiting('qbeta')).toEqual([]);
});

it('makes one event of three selected reports by one key, and takes it back', async () => {
  const { page } = editor;
  for (const name of ['one', 'two', 'three'])
    await write(`Qmerge ${name}`, [{ title: `Qmerge ${name}`, date: '2020-11-01' }]);
  await openList('/admin/drafts?q=qmerge');
  for (let at = 0; at < 3; at += 1) {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
  }
  await page.getByRole('button', { name: 'Make one event of the 3' }).waitFor();
  await page.keyboard.press('g');
  await page.getByText('3 drafts are one event:').waitFor();
  await page.getByText('Nothing matches').waitFor();
  const events = await site.db.event.findMany({
    where: { title: { startsWith: 'Qmerge' } },
    include: { sources: true },
  });
  expect(events.map(({ sources }) => sources.length)).toEqual([3]);
  await page.keyboard.press('u');
  await link('Qmerge one').waitFor();
  expect(await waiting('qmerge')).toHaveLength(3);
});

it('publishes all that is clean, tells which is there already, and can be stopped', async () => {
  const { page } = editor;
  await write('Qgamma one', [{ title: 'Qgamma first', date: '2021-08-01' }]);
  await write('Qgamma two', [{ title: 'Qgamma second', date: '2021-09-01' }]);
  await write('Qgamma three', [{ title: 'Qgamma unsure', date: '2021-10-01', sure: false }]);
  await write('Qgamma four', [{ title: 'Qgamma again', date: '2021-07-01' }]);
  await openList('/admin/drafts?q=qgamma');
  await page.getByRole('button', { name: 'Publish the 3 that are confident and clean' }).click();
  await page.getByText('2 done.').waitFor();
  expect(await status().textContent()).toContain('One could not be done.');
  expect(await waiting('qgamma')).toEqual(['Qgamma again', 'Qgamma unsure']);
  await page.getByText('There is already an event like it:').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await link('Qgamma first').waitFor();
  expect(await waiting('qgamma')).toHaveLength(4);
  // What was published before is a change of its event now, and not published unseen again.
  expect(await page.getByRole('button', { name: /confident and clean/ }).count()).toBe(1);
});

it('rejects and tags what is selected, and stops in the middle', async () => {
  const { page } = editor;
  await write(
    'Qdelta',
    Array.from({ length: 6 }, (_, index) => ({
      title: `Qdelta ${index}`,
      date: `2022-0${index + 1}-01`,
      sure: false,
    })),
  );
  await site.db.topic.createMany({ data: [{ slug: 'queueing', name: 'Queueing' }], skipDuplicates: true });
  await openList('/admin/drafts?q=qdelta');
  await link('Qdelta 0').waitFor();
  const selectAll = async () => {
    for (let index = 0; index < 6; index += 1) {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    await page.getByText('6 selected').waitFor();
  };
  await selectAll();
  await page.getByLabel('Topic', { exact: true }).selectOption('queueing');
  await page.getByRole('button', { name: 'Add the topic' }).click();
  await page.getByText('Topic added to 6.').waitFor();
  const { drafts } = await listWaitingDrafts(site.db, { query: 'qdelta', most: 10 });
  expect(drafts.every(({ proposal }) => proposal.topics.includes('queueing'))).toBe(true);
  await openList('/admin/drafts?q=qdelta');
  await selectAll();
  // The second one is answered late, so that there is a middle in which to stop.
  let asked = 0;
  await page.route('**/admin/drafts?*', async (route) => {
    if (route.request().method() === 'POST') {
      asked += 1;
      if (asked === 2) await new Promise((done) => setTimeout(done, 1_500));
    }
    await route.continue();
  });
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByText('Rejecting 2 of 6').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('4 were not begun.').waitFor();
  expect(await waiting('qdelta')).toHaveLength(4);
  await page.unroute('**/admin/drafts?*');
});

it('selects all of the page by one key and all of the list by a second, and takes back what was done with them', async () => {
  const { page } = editor;
  const count = 30;
  await write(
    'Qzeta',
    Array.from({ length: count }, (_, index) => ({
      title: `Qzeta ${index}`,
      date: `${1960 + index}-03-01`,
      sure: false,
    })),
  );
  await openList('/admin/drafts?q=qzeta');
  await page
    .getByRole('link', { name: /^Qzeta/ })
    .first()
    .waitFor();
  const shown = await page.getByRole('checkbox').count();
  expect(shown).toBeLessThan(count);
  await page.keyboard.press('a');
  await page.getByText(`${shown} selected`).waitFor();
  await page.getByRole('button', { name: `Select all ${count} of the list` }).waitFor();
  await page.keyboard.press('a');
  await page.getByText(`${count} selected`).waitFor();
  // Those of other pages are not made one event of unseen.
  expect(await page.getByRole('button', { name: /^Make one event/ }).count()).toBe(0);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await page.getByText(`${count} rejected.`).waitFor({ timeout: 60_000 });
  expect(await waiting('qzeta')).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page
    .getByRole('link', { name: /^Qzeta/ })
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByText(/^Undoing/).waitFor({ state: 'detached', timeout: 60_000 });
  expect(await waiting('qzeta')).toHaveLength(count);
});

it('fits a phone, and is whole in the dark', async () => {
  const { page } = editor;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openList('/admin/drafts?q=q');
  await page.getByRole('list', { name: /most promising/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect((await axeOn(page).analyze()).violations).toEqual([]);
});

it('publishes an article’s background with its main draft by one key', async () => {
  const { page } = editor;
  await write('Qomega', [
    { title: 'Qomega talks', date: '2020-04-01' },
    { title: 'Qomega before', date: '2016-02-03', main: false },
  ]);
  await openList('/admin/drafts?q=qomega');
  await link('Qomega talks').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('b');
  await status().getByText('2 done.').waitFor();
  expect(await waiting('qomega')).toEqual([]);
  await page.keyboard.press('u');
  await link('Qomega talks').waitFor();
  expect(await waiting('qomega')).toHaveLength(2);
});
