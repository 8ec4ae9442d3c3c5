import { findShownActor } from '@/lib/db/actors';
import { findEvent } from '@/lib/db/event-detail';
import { listLatestChanges } from '@/lib/db/latest-changes';
import { findPageStatus } from '@/lib/db/page-status';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { restoreVersion } from '@/lib/workflows/events/restore-version';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { openTimeline, type TestTimeline } from '@/tests/support/timeline';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
let timeline: TestTimeline;
beforeAll(async () => {
  test = await cloneDatabase();
  timeline = openTimeline(test.url);
  await writeWorld(test.db);
});
afterAll(async () => {
  await timeline.close();
  await test.close();
});

async function publishNew(title: string): Promise<string> {
  const id = await writeDraft(test.db, completeProposal({ title }));
  const answer = await publishDraft(test.db, EDITOR, { id, version: 1 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.slug;
}

async function startEdit(slug: string): Promise<string> {
  const started = await startDraft(test.db, EDITOR, { event: slug });
  if (!started.ok) throw new Error(started.reason);
  return started.id;
}

async function edit(slug: string, title: string) {
  const id = await startEdit(slug);
  const proposal = completeProposal({ title, confirmed: ['date'] });
  const saved = await saveDraft(test.db, EDITOR, { id, version: 1, proposal });
  if (!saved.ok) throw new Error(saved.reason);
  return publishDraft(test.db, EDITOR, { id, version: saved.version, note: 'A better title' });
}

const eventRow = (slug: string) =>
  test.db.event.findUniqueOrThrow({
    where: { slug },
    include: { revisions: { orderBy: { version: 'asc' } }, participants: true, relationships: true },
  });

it('publishes an edit as the next revision under the same address', async () => {
  const slug = await publishNew('Before the edit');
  expect(await edit(slug, 'After the edit')).toMatchObject({ ok: true, slug });
  const event = await eventRow(slug);
  expect(event).toMatchObject({ title: 'After the edit', version: 2 });
  expect(event.revisions.map(({ version, note }) => [version, note])).toEqual([
    [1, null],
    [2, 'A better title'],
  ]);
  expect(event.participants).toHaveLength(2);
  expect(await test.db.auditEntry.count({ where: { action: 'event.revise', subjectId: slug } })).toBe(1);
});

it('leads a second editor to the draft that is open', async () => {
  const slug = await publishNew('Two editors');
  const id = await startEdit(slug);
  expect(await startDraft(test.db, EDITOR, { event: slug })).toEqual({
    ok: true,
    id,
    already: true,
    blank: false,
  });
});

it('does not publish over a revision that the draft has not seen', async () => {
  const slug = await publishNew('Changed meanwhile');
  const id = await startEdit(slug);
  await test.db.event.update({ where: { slug }, data: { version: 2 } });
  expect(await publishDraft(test.db, EDITOR, { id, version: 1 })).toEqual({
    ok: false,
    reason: 'event-changed',
  });
  expect(await test.db.draft.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'PENDING' });
});

it('withdraws with a reason, out of the timeline and its counts, and restores', async () => {
  const slug = await publishNew('To be withdrawn');
  const counted = async () => (await timeline.findOverview()).reduce((sum, { events }) => sum + events, 0);
  const before = await counted();
  expect(await withdrawEvent(test.db, VIEWER, { slug, note: 'No' })).toEqual({
    ok: false,
    reason: 'forbidden',
  });
  expect(await withdrawEvent(test.db, EDITOR, { slug, note: '' })).toMatchObject({ reason: 'invalid' });
  expect(await withdrawEvent(test.db, EDITOR, { slug, note: 'A hoax' })).toEqual({ ok: true });
  expect(await withdrawEvent(test.db, EDITOR, { slug, note: 'A hoax' })).toMatchObject({
    reason: 'missing',
  });
  expect(await counted()).toBe(before - 1);
  expect(await restoreEvent(test.db, EDITOR, { slug })).toEqual({ ok: true });
  expect(await restoreEvent(test.db, EDITOR, { slug })).toMatchObject({ reason: 'missing' });
  expect(await counted()).toBe(before);
  const actions = await test.db.auditEntry.findMany({ where: { subjectId: slug }, orderBy: { id: 'asc' } });
  expect(actions.map(({ action }) => action)).toEqual(['event.publish', 'event.withdraw', 'event.restore']);
});

it('restores an earlier version as a draft: the event stands until that is published', async () => {
  const slug = await publishNew('The first wording');
  await edit(slug, 'The second wording');
  const begun = await restoreVersion(test.db, EDITOR, { slug, version: 1 });
  if (!begun.ok) throw new Error(begun.reason);
  expect(await eventRow(slug)).toMatchObject({ title: 'The second wording', version: 2 });
  const draft = await test.db.draft.findUniqueOrThrow({ where: { id: begun.id } });
  expect(draft).toMatchObject({
    status: 'PENDING',
    title: 'The first wording',
    restores: 1,
    eventVersion: 2,
  });
  // It is not written over by another, and neither writes over what somebody has begun.
  expect(await restoreVersion(test.db, EDITOR, { slug, version: 1 })).toEqual({
    ok: false,
    reason: 'draft-open',
  });
  expect(await publishDraft(test.db, EDITOR, { id: begun.id, version: 1 })).toMatchObject({ ok: true });
  const event = await eventRow(slug);
  expect(event).toMatchObject({ title: 'The first wording', version: 3 });
  expect(event.revisions).toHaveLength(3);
  for (const version of [3, 9])
    expect(await restoreVersion(test.db, EDITOR, { slug, version })).toMatchObject({ reason: 'missing' });
  expect(await restoreVersion(test.db, VIEWER, { slug, version: 1 })).toMatchObject({ reason: 'forbidden' });
});

it('tells readers of a correction, and editors alone why', async () => {
  const slug = await publishNew('To be corrected');
  const id = await startEdit(slug);
  const correction = 'They met on 3 May, not on 4 May.';
  const asked = { id, version: 1, note: 'A reader wrote', correction };
  expect(await publishDraft(test.db, EDITOR, asked)).toMatchObject({ ok: true });
  const told = await findEvent(test.db, slug);
  expect(told?.revisions.map((one) => one.correction)).toEqual([correction, null]);
  expect(JSON.stringify(told)).not.toContain('A reader wrote');
  const [latest] = await listLatestChanges(test.db, 'iraq-nato', 1);
  expect(latest).toMatchObject({ slug, change: 'revised', note: correction });
});

it('adds no source to an event that was withdrawn', async () => {
  const { db } = test;
  const slug = await publishNew('Withdrawn while it was looked at');
  const body = 'Fuad Hussein met Jens Stoltenberg in Brussels on 4 May 2021, to whom it may concern.';
  const { id: articleId } = await db.article.create({
    data: { title: 'Late', body, bodyHash: 'a'.repeat(64), language: 'en' },
  });
  const id = await writeDraft(db, completeProposal(), articleId);
  await withdrawEvent(db, EDITOR, { slug, note: 'A hoax' });
  expect(await addSource(db, EDITOR, { id, event: slug })).toEqual({ ok: false, reason: 'withdrawn' });
  expect(await db.draft.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'PENDING' });
  expect(await db.source.count({ where: { articleId } })).toBe(0);
});

describe('two reports of one act', () => {
  const report = () =>
    completeProposal({ title: 'Fuad Hussein meets Jens Stoltenberg', date: '2023-03-07', topics: [] });

  it('published at once become one event: each later one sees the first', async () => {
    const { db } = test;
    const ids = await Promise.all(Array.from({ length: 5 }, () => writeDraft(db, report())));
    const answers = await Promise.all(
      ids.map((id) => publishDraft(db, EDITOR, { id, version: 1, seen: [] })),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const slug = answers.flatMap((answer) => (answer.ok ? [answer.slug] : []))[0];
    const refused = answers.filter(({ ok }) => !ok);
    expect(refused).toEqual(
      refused.map(() => ({ ok: false, reason: 'alike', event: { slug, title: report().title } })),
    );
    expect(await db.event.count({ where: { edtf: '2023-03-07' } })).toBe(1);
  });

  it('are two events for an editor who has seen the first', async () => {
    const { db } = test;
    const [first] = await db.event.findMany({ where: { edtf: '2023-03-07' } });
    const id = await writeDraft(db, report());
    const asked = { id, version: 1, seen: [first?.slug ?? ''] };
    expect(await publishDraft(db, EDITOR, asked)).toMatchObject({ ok: true });
  });
});

it('takes the page of an actor away that was made at the desk, when all its events are withdrawn', async () => {
  const { db } = test;
  const made = await saveActor(db, EDITOR, { actor: { kind: 'person', name: 'Only Once' } });
  if (!made.ok) throw new Error(made.reason);
  const shown = async (slug: string) => (await findShownActor(db, slug)) !== null;
  expect(await shown(made.slug)).toBe(true);
  const proposal = completeProposal({ title: 'With somebody new' });
  proposal.participants.push({
    name: 'Only Once',
    actorId: made.slug,
    role: 'participant',
    capacity: null,
    affiliation: null,
  });
  const published = await publishDraft(db, EDITOR, { id: await writeDraft(db, proposal), version: 1 });
  if (!published.ok) throw new Error(published.reason);
  await withdrawEvent(db, EDITOR, { slug: published.slug, note: 'A hoax' });
  expect([await shown(made.slug), await findPageStatus(db, 'actors', made.slug)]).toEqual([false, 404]);
  // Who came from our own sources, or is a party of a relationship, has a page for that.
  expect([await shown('fuad-hussein'), await shown('nato')]).toEqual([true, true]);
  await restoreEvent(db, EDITOR, { slug: published.slug });
  expect(await shown(made.slug)).toBe(true);
});
