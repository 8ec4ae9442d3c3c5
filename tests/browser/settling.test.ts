/** Merging, splitting and settling at the desk, by keyboard; a place on the map; the review on a phone. */
import { createHash } from 'node:crypto';
import { insertDraft } from '@/lib/db/drafts';
import { insertEvent } from '@/lib/db/event-inserts';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { axeOn } from '@/tests/support/axe';
import { openBrowser, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
let editor: Visitor;
const AUTHOR = { id: null, name: 'test', role: 'administrator' } as const;

beforeAll(async () => {
  site = await openSiteDatabase();
  editor = await openBrowser();
  const person = await addSitePerson(site.db, 'settling@example.org', 'editor');
  const { page } = editor;
  await signInAs(page, person);
});
afterAll(async () => {
  await editor?.close();
  await site?.close();
});

const participant = (actorId: string, name: string) => ({
  name,
  actorId,
  role: 'participant' as const,
  capacity: null,
  affiliation: null,
});

const told = (change: Partial<Proposal>) =>
  proposalSchema.parse({
    date: '2021-03-01',
    type: 'meeting',
    participants: [
      participant('fuad-hussein', 'Fuad Hussein'),
      participant('jens-stoltenberg', 'Jens Stoltenberg'),
    ],
    relationships: ['iraq-nato'],
    ...change,
  });

async function writeArticle(body: string): Promise<string> {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const data = { title: body, publisher: 'The Settling Post', body, language: 'en', bodyHash };
  return (await site.db.article.create({ data, select: { id: true } })).id;
}

async function publish(change: Partial<Proposal> & { title: string }): Promise<string> {
  const articleId = await writeArticle(`Report of ${change.title}`);
  const author = { id: null, name: 'test' };
  const written = await site.db.$transaction((tx) =>
    insertEvent(tx, { proposal: told(change), articleId, author }),
  );
  return written.slug;
}

const axe = async () => (await axeOn(editor.page).analyze()).violations;
const status = () => editor.page.getByRole('status').last();

it('merges two events, leads from one address to the other, and takes it back', async () => {
  const { page } = editor;
  const into = await publish({ title: 'Settling talks' });
  const from = await publish({ title: 'Settling talks again', date: '2021-03-02' });
  await page.goto(`/admin/events/${into}`);
  await page.getByRole('link', { name: 'Merge with another event' }).click();
  await page.getByRole('link', { name: 'Compare with “Settling talks again”' }).waitFor();
  expect(await axe()).toEqual([]);
  await page.getByRole('link', { name: 'Compare with “Settling talks again”' }).click();
  await page.getByText('They tell one thing differently').waitFor();
  expect(await axe()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/events\/[^/?]+$/);
  expect(await axe()).toEqual([]);

  const moved = await fetch(`${siteUrl()}/events/${from}`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([308, `/events/${into}`]);
  const asked = await fetch(`${siteUrl()}/api/v1/events/${from}`);
  expect([asked.url, asked.status]).toEqual([`${siteUrl()}/api/v1/events/${into}`, 200]);
  await page.goto(`/events/${from}`);
  expect(await page.getByText('“Settling talks again”').count()).toBe(1);

  await page.goto(`/admin/events/${from}`);
  await page.waitForURL(new RegExp(`/admin/events/${into}$`));
  await page.getByRole('button', { name: 'Undo the merge with “Settling talks again”' }).click();
  await page.getByRole('status').filter({ hasText: 'The merge is undone.' }).waitFor();
  expect((await fetch(`${siteUrl()}/events/${from}`, { redirect: 'manual' })).status).toBe(200);
});

it('takes a source out of an event, which becomes a draft', async () => {
  const { page } = editor;
  const cited = { url: null, title: 'Cited beside it', publisher: null, publishedOn: null, language: null };
  const slug = await publish({ title: 'Settling two acts', date: '2020-01-05', sources: [cited] });
  await page.goto(`/admin/events/${slug}/split`);
  expect(await axe()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.getByText('Choose at least one source.').waitFor();
  await page.getByLabel('Cited beside it').check();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/drafts\//);
  expect(await page.getByLabel('Title', { exact: true }).first().inputValue()).toBe('Settling two acts');
  expect(await site.db.source.count({ where: { event: { slug } } })).toBe(1);
});

it('merges two actors found by a name in another script', async () => {
  const { page } = editor;
  const make = async (actor: object) => {
    const answer = await saveActor(site.db, AUTHOR, { actor: { kind: 'person', ...actor } });
    if (!answer.ok) throw new Error('not made');
    return answer.slug;
  };
  const into = await make({ name: 'Settling Person' });
  const from = await make({
    name: 'Setling Persn',
    names: [{ text: 'شخص للتسوية', language: 'ar', form: 'name' }],
  });
  await page.goto(`/admin/actors/${into}/merge`);
  expect(await axe()).toEqual([]);
  await page.getByLabel('A name of the other actor, in any script').fill('شخص للتسوية');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Compare with “Setling Persn”' }).click();
  await page.getByText('Becomes part of it').waitFor();
  expect(await axe()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/\/admin\/actors\/[^/?]+$/);
  const moved = await fetch(`${siteUrl()}/actors/${from}`, { redirect: 'manual' });
  expect([moved.status, moved.headers.get('location')]).toEqual([308, `/actors/${into}`]);
  // So do filters that people kept.
  for (const path of [
    '/search?q=talks&',
    '/events?order=earliest&',
    '/relationships/iraq-nato?types=visit&',
    '/relationships/iraq-nato/chronology?',
    '/compare/iraq-nato/nato-jordan?',
    '/embed/iraq-nato?',
    '/export/csv?',
  ]) {
    const led = await fetch(`${siteUrl()}${path}actors=${from}`, { redirect: 'manual' });
    const there = new URL(led.headers.get('location') ?? '', siteUrl());
    expect([path, led.status, there.searchParams.get('actors')]).toEqual([path, 308, into]);
    const before = new URL(`${path}actors=${into}`, siteUrl());
    expect([there.pathname, [...there.searchParams].sort()]).toEqual([
      before.pathname,
      [...before.searchParams].sort(),
    ]);
  }
  await page.getByRole('button', { name: 'Undo the merge with “Setling Persn”' }).click();
  await page.getByRole('status').filter({ hasText: 'The merge is undone.' }).waitFor();
  expect((await fetch(`${siteUrl()}/actors/${from}`, { redirect: 'manual' })).status).toBe(200);
});

it('settles contradictions by key, with a reason that readers see, and takes it back', async () => {
  const { page } = editor;
  const other = { url: 'https://example.org/other', quote: null, settled: null };
  const slug = await publish({
    title: 'Settling a day',
    date: '2020-02-05',
    contradictions: [
      { field: 'date', says: '2020-02-06', ...other },
      { field: 'location', says: 'Paris', ...other },
    ],
  });
  const mine = () => page.getByRole('link', { name: 'Settling a day', exact: true });
  await page.goto('/admin/contradictions?kind=contradictions');
  await mine().first().waitFor();
  expect(await axe()).toEqual([]);
  // What was changed last comes first.
  await page.keyboard.press('j');
  expect(
    await mine()
      .first()
      .evaluate((one) => one === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('d');
  await status().getByText('Dismissed: Date of “Settling a day”.').waitFor();
  await page.keyboard.press('u');
  await status().getByText('Put back: Date of “Settling a day”.').waitFor();
  expect(await site.db.contradiction.count({ where: { event: { slug } } })).toBe(2);
  // The list has been drawn anew when both are there.
  await mine().nth(1).waitFor();

  await mine().first().focus();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why').fill('The ministry says so.');
  expect(await axe()).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await status().getByText('Settled: Date of “Settling a day”.').waitFor();
  await dialog.waitFor({ state: 'detached' });
  await page.goto(`/events/${slug}`);
  expect(await page.getByText('The ministry says so.').count()).toBe(1);
  expect(editor.errors).toEqual([]);
});

it('sets a place on the map by arrows, and shows the review on a phone in a few screens', async () => {
  const { page } = editor;
  const evidence = ['date', 'parties', 'type', 'participant:Fuad Hussein', 'participant:Jens Stoltenberg'];
  const facts = told({ title: 'Settling a place', date: '2020-03-05', confidence: 0.9 });
  const spans = evidence.map((field) => ({
    field,
    source: 'body',
    start: 0,
    end: 6,
    quote: 'Report',
    rule: 'test',
  }));
  const proposal = storedProposalSchema.parse({ ...facts, evidence: spans });
  const articleId = await writeArticle('Report of a place that is to be set.');
  const id = await insertDraft(site.db, { proposal, articleId, createdById: null });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/admin/drafts/${id}`);
  await page.getByRole('button', { name: 'Participants' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(1_400);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await axe()).toEqual([]);
  await page.getByRole('button', { name: 'Participants' }).click();
  await page.getByText('Add a participant').waitFor();

  await page.getByRole('button', { name: /^Place/ }).click();
  await page.getByRole('button', { name: 'Set on a map' }).click();
  const map = page.getByRole('application');
  await page.getByRole('dialog').getByLabel('Country').fill('Iraq');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.getByText('That is in Iraq.').waitFor();
  expect(await axe()).toEqual([]);
  await page.getByLabel('Coordinates').fill('33.3128, 44.3615');
  await page.keyboard.press('Control+Enter');
  await page.getByText('33.3128° N, 44.3615° E').waitFor();
  const saved = async () =>
    (await site.db.draft.findUniqueOrThrow({ where: { id } })).proposal as unknown as Proposal;
  for (let tries = 0; tries < 50 && (await saved()).location === null; tries += 1)
    await page.waitForTimeout(100);
  expect((await saved()).location).toEqual({
    name: 'Iraq',
    country: 'IQ',
    latitude: 33.3128,
    longitude: 44.3615,
  });
  await page.setViewportSize({ width: 1440, height: 900 });
});
