/** Two editors and one event; one form and twenty clicks; a transaction that waits too long. */
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { openBrowser, signInAs, siteUrl, type Visitor } from '@/tests/support/site';
import { addSitePerson, openSiteDatabase } from '@/tests/support/site-people';
import { cookieOf, send } from '@/tests/support/site-requests';
import { until } from '@/tests/support/started-site';
import { completeProposal, writeDraft } from '@/tests/support/world';
import { callAction } from './call-action';
import { itInBrowser } from './in-browser';
import { saw } from './saw';

jest.setTimeout(120_000);

let site: Awaited<ReturnType<typeof openSiteDatabase>>;
const people: { email: string; password: string; cookie: string }[] = [];
const visitors: Visitor[] = [];
beforeAll(async () => {
  site = await openSiteDatabase();
  for (const name of ['one', 'two']) {
    const person = await addSitePerson(site.db, `same-event-${name}@example.org`, 'editor');
    people.push({ ...person, cookie: await cookieOf(person) });
  }
});
afterAll(async () => {
  for (const visitor of visitors) await visitor.close();
  await site?.close();
});

const proposal = (title: string, date: string) => completeProposal({ title, date, topics: [] });
const publishing = (id: string, version: number) => ({
  id,
  version,
  note: null,
  correction: null,
  seen: [],
  eventWithdrawn: false,
  requestKey: randomUUID(),
});
const publish = (asked: ReturnType<typeof publishing>, cookie = people[0]?.cookie ?? '') =>
  callAction(cookie, `/admin/drafts/${asked.id}`, 'publishDraftAction', [asked]);
const save = (id: string, version: number, words: object, who: number) =>
  send(
    'POST',
    `/admin/drafts/${id}/save`,
    {
      origin: siteUrl(),
      'content-type': 'application/json',
      accept: 'application/json',
      cookie: people[who]?.cookie ?? '',
    },
    JSON.stringify({ version, proposal: words }),
  );

it('row 19 · two editors save the same draft of an event at once: one stands, the other is given both texts', async () => {
  for (let round = 0; round < 10; round += 1) {
    const before = proposal('Saved by two at once', '1971-02-03');
    const id = await writeDraft(site.db, before);
    const summaries = ['The first of two summaries.', 'The second of two summaries.'];
    const answers = await Promise.all(
      summaries.map((summary, who) => save(id, 1, { ...before, summary }, who)),
    );
    const told = answers.map(({ text }) => JSON.parse(text) as { ok: boolean; theirs?: { summary: string } });
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(told.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const winner = told.findIndex(({ ok }) => ok);
    expect(told[1 - winner]).toMatchObject({ reason: 'conflict', theirs: { summary: summaries[winner] } });
    const kept = await site.db.draft.findUniqueOrThrow({ where: { id } });
    expect(kept.proposal).toMatchObject({ summary: summaries[winner] });
    await site.db.draft.delete({ where: { id } });
  }
  saw('ten times two saves at once: one stands, the other told, with what stands');
});

async function write(page: Page, id: string, summary: string): Promise<void> {
  await page.goto(`/admin/drafts/${id}`);
  await page.getByLabel('Summary').fill(summary);
}

itInBrowser('row 19 · both texts are before the editor who was second, and either can be kept', async () => {
  const id = await writeDraft(site.db, proposal('Written by two', '1971-06-03'));
  const pages: Page[] = [];
  for (const person of people) {
    const visitor = await openBrowser();
    visitors.push(visitor);
    await signInAs(visitor.page, person);
    await visitor.page.goto(`/admin/drafts/${id}`);
    pages.push(visitor.page);
  }
  const [first, second] = pages as [Page, Page];
  // The second types while its line is gone, so that neither knows of the other.
  await visitors[1]?.context.setOffline(true);
  await second.getByLabel('Summary').fill('What the second wrote.');
  await write(first, id, 'What the first wrote.');
  await first.getByText(/^Saved at/).waitFor();
  await visitors[1]?.context.setOffline(false);
  await second.getByText(/saved this draft meanwhile/).waitFor({ timeout: 60_000 });
  const choice = second.getByRole('group', { name: 'Summary' });
  expect(await choice.textContent()).toContain('What the first wrote.');
  expect(await choice.textContent()).toContain('What the second wrote.');
  await choice.getByLabel(/Yours:/).check();
  await second.getByRole('button', { name: 'Save what is chosen' }).click();
  await until(async () => {
    const { proposal: kept } = await site.db.draft.findUniqueOrThrow({ where: { id } });
    return (kept as { summary?: string }).summary === 'What the second wrote.';
  }, 30);
  saw('in the browser the second sees both and chooses');
});

it('row 20 · the form to publish, sent twenty times at once by one and by two editors: one event', async () => {
  for (const [title, date, keys] of [
    ['Published by twenty clicks', '1972-02-03', 'one key'],
    ['Published from twenty tabs', '1972-05-03', 'twenty keys'],
  ] as const) {
    const id = await writeDraft(site.db, proposal(title, date));
    const once = publishing(id, 1);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        publish(
          keys === 'one key' ? once : publishing(id, 1),
          people[keys === 'one key' ? 0 : at % 2]?.cookie ?? '',
        ),
      ),
    );
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    const done = answers.filter(({ answer }) => answer?.ok).length;
    expect(done).toBeGreaterThan(0);
    if (keys === 'one key') expect(done).toBe(20);
    expect(await site.db.event.count({ where: { title } })).toBe(1);
    saw(`${keys}: ${done} of 20 answered as published, 1 event`);
  }
});

it('row 25 · a transaction that waits longer than it may is rolled back, and the editor is told', async () => {
  const title = 'Held up by another';
  const id = await writeDraft(site.db, proposal(title, '1973-02-03'));
  const asked = publishing(id, 1);
  let seconds = 0;
  await site.db.$transaction(
    async (tx) => {
      await tx.$queryRaw`SELECT id::text FROM draft WHERE id = ${id}::uuid FOR UPDATE`;
      const begun = performance.now();
      const [published, saved, page] = await Promise.all([
        publish(asked),
        save(id, 1, proposal('Changed meanwhile', '1973-02-03'), 1),
        send('GET', '/relationships/iraq-nato'),
      ]);
      seconds = (performance.now() - begun) / 1_000;
      expect([published.status, saved.status, page.status]).toEqual([503, 503, 200]);
      expect(published.text).toMatch(/in a moment/i);
      expect(JSON.parse(saved.text)).toMatchObject({ status: 503, title: 'Back in a moment' });
    },
    { timeout: 100_000 },
  );
  expect(await site.db.event.count({ where: { title } })).toBe(0);
  expect(await site.db.draft.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: 'PENDING',
    version: 1,
  });
  expect((await publish(asked)).answer?.ok).toBe(true);
  expect(await site.db.event.count({ where: { title } })).toBe(1);
  saw(`given up after ${seconds.toFixed(1)} s with 503; nothing written; sent again it is published`);
});
