/** Versions of events, actors and relationships: compared, put together, brought back, published at a time. */

import type { Page } from 'playwright-core';
import type { Database } from '@/lib/db/client';
import type { Proposal } from '@/lib/domain/draft';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signIn, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { completeProposal, writeDraft } from '@/tests/support/world';

jest.setTimeout(90_000);

let site: { db: Database; close(): Promise<void> };
let one: Visitor;
let two: Visitor;

beforeAll(async () => {
  site = await openSiteDatabase();
  [one, two] = [await openBrowser(), await openBrowser()];
  await signIn(one.page);
  const person = await addSitePerson(site.db, 'second.author@example.org', 'editor');
  const { page } = two;
  await signInAs(page, person);
});
afterAll(async () => {
  await one?.close();
  await two?.close();
  await site?.close();
});

const proposal = (change: Partial<Proposal> = {}) =>
  completeProposal({ title: 'Versions are compared', date: '1999-03-04', topics: [], ...change });
async function openDraft(page: Page, id: string): Promise<void> {
  await page.goto(`/admin/drafts/${id}`);
  await page.getByRole('button', { name: /^Publish/ }).waitFor();
}
const violations = async (page: Page) => (await axeOn(page).analyze()).violations;

it('holds up a second report of what was published meanwhile, until its editor has seen it', async () => {
  const report = () => proposal({ title: 'A report of one act', date: '1998-07-08' });
  const [first, second] = [await writeDraft(site.db, report()), await writeDraft(site.db, report())];
  await openDraft(one.page, first);
  await openDraft(two.page, second);
  await one.page.getByRole('button', { name: 'Publish' }).click();
  await one.page.waitForURL(/\/admin\/events\/[^/?]+$/);
  await two.page.getByRole('button', { name: 'Publish' }).click();
  await two.page.getByText('Meanwhile an event was published that looks like the same act').waitFor();
  expect(await violations(two.page)).toEqual([]);
  await two.page.getByRole('button', { name: 'Publish all the same' }).click();
  await two.page.waitForURL(/\/admin\/events\/[^/?]+$/);
});

it('corrects an event before its readers, and brings an earlier version back as a draft', async () => {
  const { page } = one;
  const event = await site.db.event.findFirstOrThrow({ where: { edtf: '1998-07-08' } });
  const desk = `/admin/events/${event.slug}`;
  await page.goto(desk);
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Publish the change' }).waitFor();
  await page.getByLabel('Title', { exact: true }).fill('A report, corrected');
  await page.getByLabel('What changed and why').fill('For editors alone');
  await page.getByLabel('What readers are told was corrected').fill('The title was wrong.');
  await page.getByRole('button', { name: 'Publish the change' }).click();
  await page.waitForURL(/\/admin\/events\/[^/?]+$/);
  const html = await (await fetch(`${siteUrl()}/events/${event.slug}`)).text();
  expect(html.replace(/<[^>]+>/g, '')).toMatch(/Corrected on \d+ \w+ \d{4}: The title was wrong\./);
  expect(html).not.toContain('For editors alone');

  await page.getByRole('button', { name: 'Make a draft of this: Version 1' }).click();
  await page.getByText('This draft brings back version 1').waitFor();
  expect((await site.db.event.findUniqueOrThrow({ where: { slug: event.slug } })).title).toBe(
    'A report, corrected',
  );
  expect(await page.getByLabel('What changed and why').inputValue()).toBe('Back to version 1');
  expect(await violations(page)).toEqual([]);
  await page.goto(desk);
  await page.getByRole('button', { name: 'Make a draft of this: Version 1' }).click();
  await page.getByText('A draft of this event is open').waitFor();
  await page.getByRole('link', { name: 'A change is being drafted' }).click();
  await page.getByRole('button', { name: 'Publish the change' }).click();
  await page.waitForURL(/\/admin\/events\/[^/?]+$/);
  expect(await site.db.event.findUniqueOrThrow({ where: { slug: event.slug } })).toMatchObject({
    title: 'A report of one act',
    version: 3,
  });
});

it('tells what changed in an actor, who did it and why, and puts an earlier version into the form', async () => {
  const { page } = one;
  await page.goto('/admin/actors/jens-stoltenberg');
  const before = await page.getByLabel('Public description').inputValue();
  await page.getByLabel('Public description').fill('Written by mistake.');
  await page.getByLabel('Why you change it').fill('To try it out');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('To try it out').waitFor();
  expect(await history.getByText('Written by mistake.').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  await history
    .getByRole('link', { name: /^Put into the form: Version/ })
    .first()
    .click();
  await page.getByText(/^The form holds version/).waitFor();
  expect(await page.getByLabel('Public description').inputValue()).toBe(before);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/\/admin\/actors\/jens-stoltenberg$/);
  await page.getByText('Saved.').waitFor();
  await history.getByText(/^Back to version/).waitFor();
});

it('tells two editors of a relationship apart by field', async () => {
  for (const { page } of [one, two]) await page.goto('/admin/relationships/iraq-nato');
  const { description } = await site.db.relationship.findUniqueOrThrow({ where: { slug: 'iraq-nato' } });
  await one.page.getByLabel(/^Title/).fill('Iraq and NATO, by the first');
  await one.page.getByRole('button', { name: 'Save' }).click();
  await one.page.getByText('Saved.').waitFor();
  await two.page.getByLabel('Description').fill('By the second.');
  await two.page.getByRole('button', { name: 'Save' }).click();
  await two.page.getByText(/saved this while you were writing: Title/).waitFor();
  expect(await site.db.relationship.findUniqueOrThrow({ where: { slug: 'iraq-nato' } })).toMatchObject({
    title: 'Iraq and NATO, by the first',
    description: 'By the second.',
  });
  await two.page.getByLabel(/^Title/).fill('Iraq – NATO');
  await two.page.getByLabel('Description').fill(description);
  await two.page.getByRole('button', { name: 'Save' }).click();
  await two.page.getByText('Saved.').waitFor();
});

it('publishes at the time that was set, which can be taken back before', async () => {
  const { page } = one;
  const id = await writeDraft(site.db, proposal({ title: 'For a time', date: '1997-05-06' }));
  await openDraft(page, id);
  const later = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16);
  const setTime = async () => {
    await page.getByRole('button', { name: 'Set a time' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish at a time' });
    await dialog.getByLabel('Day and time, UTC').fill('2020-01-01T10:00');
    await dialog.getByRole('button', { name: 'Set the time' }).click();
    await dialog.getByText('That time is over').waitFor();
    expect((await axeOn(page).include('[role="dialog"]').analyze()).violations).toEqual([]);
    await dialog.getByLabel('Day and time, UTC').fill(later);
    await page.keyboard.press('Enter');
    await page.getByText(/^Will be published /).waitFor();
  };
  await setTime();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take the time back' }).click();
  await page.getByText(/^Will be published /).waitFor({ state: 'detached' });
  // The same time, from the same page: another asking.
  await setTime();
  await page.goto('/admin/drafts?q=For+a+time');
  await page.getByText(/^to be published /).waitFor();
  await site.db.plannedPublication.update({ where: { draftId: id }, data: { at: new Date() } });
  await site.db.draft.update({ where: { id }, data: { updatedAt: new Date(Date.now() - 61_000) } });
  const deadline = Date.now() + 90_000;
  while ((await site.db.draft.findUniqueOrThrow({ where: { id } })).status !== 'ACCEPTED') {
    if (Date.now() > deadline) throw new Error('It was not published in time.');
    await page.waitForTimeout(1_000);
  }
}, 150_000);
