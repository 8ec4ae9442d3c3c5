import { publishDraft } from '@/lib/workflows/publish-draft';
import { restoreEvent } from '@/lib/workflows/restore-event';
import { revertEvent } from '@/lib/workflows/revert-event';
import { saveDraft } from '@/lib/workflows/save-draft';
import { startDraft } from '@/lib/workflows/start-draft';
import { withdrawEvent } from '@/lib/workflows/withdraw-event';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

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
  expect(await startDraft(test.db, EDITOR, { event: slug })).toEqual({ ok: true, id, already: true });
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
  const counted = async () =>
    (await test.db.monthCount.findMany()).reduce((sum, { events }) => sum + events, 0);
  const before = await counted();
  expect(await withdrawEvent(test.db, VIEWER, { slug, reason: 'No' })).toEqual({
    ok: false,
    reason: 'forbidden',
  });
  expect(await withdrawEvent(test.db, EDITOR, { slug, reason: '' })).toMatchObject({ reason: 'invalid' });
  expect(await withdrawEvent(test.db, EDITOR, { slug, reason: 'A hoax' })).toEqual({ ok: true });
  expect(await withdrawEvent(test.db, EDITOR, { slug, reason: 'A hoax' })).toMatchObject({
    reason: 'missing',
  });
  expect((await eventRow(slug)).relationships[0]?.visible).toBe(false);
  expect(await counted()).toBe(before - 1);
  expect(await restoreEvent(test.db, EDITOR, { slug })).toEqual({ ok: true });
  expect(await restoreEvent(test.db, EDITOR, { slug })).toMatchObject({ reason: 'missing' });
  expect(await counted()).toBe(before);
  const actions = await test.db.auditEntry.findMany({ where: { subjectId: slug }, orderBy: { id: 'asc' } });
  expect(actions.map(({ action }) => action)).toEqual(['event.publish', 'event.withdraw', 'event.restore']);
});

it('reverts to an earlier version as a new revision', async () => {
  const slug = await publishNew('The first wording');
  await edit(slug, 'The second wording');
  expect(await revertEvent(test.db, EDITOR, { slug, version: 1, seen: 2 })).toEqual({
    ok: true,
    version: 3,
  });
  const event = await eventRow(slug);
  expect(event).toMatchObject({ title: 'The first wording', version: 3 });
  expect(event.revisions).toHaveLength(3);
  expect(await revertEvent(test.db, EDITOR, { slug, version: 3, seen: 3 })).toMatchObject({
    reason: 'missing',
  });
  expect(await revertEvent(test.db, EDITOR, { slug, version: 9, seen: 3 })).toMatchObject({
    reason: 'missing',
  });
});
