/** What one event may hold, and who comes while it is merged. */
import { setTimeout } from 'node:timers/promises';
import type { Transaction } from '@/lib/db/client';
import { leadEventTo, lockEvents } from '@/lib/db/event-merges';
import { findEventState } from '@/lib/db/event-state';
import { reviseEvent } from '@/lib/db/event-writes';
import type { Proposal } from '@/lib/domain/draft';
import { MOST_ARTICLES } from '@/lib/domain/merged-event';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { mergeEvents } from '@/lib/workflows/events/merge-events';
import { restoreVersion } from '@/lib/workflows/events/restore-version';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, writeDraft, writeWorld } from '@/tests/support/world';

jest.setTimeout(60_000);

let test: TestDatabase;
let articles: string[];
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  await test.db.article.createMany({
    data: Array.from({ length: MOST_ARTICLES + 1 }, (_, at) => ({
      title: `Report ${at}`,
      body: `Iraq met NATO, says report ${at}.`,
      bodyHash: String(at).padStart(64, '0'),
      language: 'en',
    })),
  });
  const rows = await test.db.article.findMany({ orderBy: { bodyHash: 'asc' }, select: { id: true } });
  articles = rows.map(({ id }) => id);
});
afterAll(() => test.close());

async function publish(change: Partial<Proposal>): Promise<string> {
  const id = await writeDraft(test.db, completeProposal(change));
  const answer = await publishDraft(test.db, EDITOR, { id, version: 1 });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.slug;
}

async function restOn(slug: string, chosen: string[]): Promise<void> {
  const state = await findEventState(test.db, slug);
  if (!state) throw new Error(`There is no ${slug}.`);
  const { id, version, proposal } = state;
  const author = { id: EDITOR.id, name: EDITOR.name };
  await test.db.$transaction((tx) =>
    reviseEvent(tx, {
      id,
      expectedVersion: version,
      proposal,
      articleId: chosen[0] ?? null,
      articles: chosen,
      author,
    }),
  );
}

const merge = (into: string, from: string, version = 1) =>
  mergeEvents(test.db, EDITOR, { into, from, intoVersion: version, fromVersion: version });

it('gives no event more articles than can be read back', async () => {
  const { db } = test;
  const [into, from] = [
    await publish({ title: 'Much reported', date: '2015-01-02' }),
    await publish({ title: 'Much reported too', date: '2015-01-02' }),
  ];
  await restOn(into, articles.slice(0, MOST_ARTICLES));
  await restOn(from, articles.slice(MOST_ARTICLES));
  expect(await merge(into, from, 2)).toEqual({ ok: false, reason: 'too-much' });
  const id = await writeDraft(db, completeProposal({ title: 'Again' }), articles[MOST_ARTICLES]);
  expect(await addSource(db, EDITOR, { id, event: into })).toEqual({ ok: false, reason: 'too-much' });
  await expect(restOn(into, articles)).rejects.toThrow(RangeError);
  expect((await findEventState(db, into))?.articleIds).toHaveLength(MOST_ARTICLES);
});

it('merges no events of which something would be left out', async () => {
  const topics = (letter: string) => Array.from({ length: 20 }, (_, at) => `${letter}-${at}`);
  const slugs = [...topics('a'), ...topics('b')];
  await test.db.topic.createMany({ data: slugs.map((slug) => ({ slug, name: slug })) });
  const [into, from] = [
    await publish({ title: 'Many topics', date: '2015-02-02', topics: topics('a') }),
    await publish({ title: 'Many topics too', date: '2015-02-02', topics: topics('b') }),
  ];
  expect(await merge(into, from)).toEqual({ ok: false, reason: 'too-much' });
});

it('begins no draft of an event that is merged in that moment', async () => {
  const { db } = test;
  const [into, from] = [
    await publish({ title: 'Merged under a draft', date: '2015-03-02' }),
    await publish({ title: 'Merged under a draft too', date: '2015-03-02' }),
  ];
  await restOn(from, []);
  let begun: Promise<unknown[]> | undefined;
  await db.$transaction(async (tx: Transaction) => {
    const events = await lockEvents(tx, [into, from]);
    await leadEventTo(tx, events.get(from)?.id ?? '', events.get(into)?.id ?? '');
    begun = Promise.all([
      startDraft(db, EDITOR, { event: from }),
      restoreVersion(db, EDITOR, { slug: from, version: 1 }),
    ]);
    await setTimeout(500);
  });
  expect(await begun).toEqual([
    { ok: false, reason: 'missing' },
    { ok: false, reason: 'missing' },
  ]);
  expect(await db.draft.count({ where: { status: 'PENDING', event: { slug: from } } })).toBe(0);
});
