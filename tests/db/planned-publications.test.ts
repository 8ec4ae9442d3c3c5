import { findPlan } from '@/lib/db/planned-publications';
import type { Proposal } from '@/lib/domain/draft';
import { MOST_TRIES } from '@/lib/domain/planned-publication';
import { listQueue } from '@/lib/workflows/drafts/list-queue';
import { cancelPlan, planPublication } from '@/lib/workflows/drafts/plan-publication';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { duePublications, publishPlanned } from '@/lib/workflows/drafts/publish-planned';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import type { Editor } from '@/lib/workflows/editor';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { beforeTransaction } from '@/tests/support/before-transaction';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
const SECOND = { id: 'editor-2', name: 'Second', email: 'second@example.org', role: 'editor' } as const;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  await test.db.user.create({ data: SECOND });
});
afterAll(() => test.close());

const NOW = new Date('2027-01-10T08:00:00Z');
const AT = '2027-01-10T12:00:00Z';
const THEN = new Date('2027-01-10T12:00:30Z');

let day = 1;
/** A draft of a day of its own, so that none looks like another. */
async function planned(change: Partial<Proposal> = {}, user: Editor = EDITOR) {
  const date = `2019-${String((day % 12) + 1).padStart(2, '0')}-${String(day + 1).padStart(2, '0')}`;
  day += 1;
  const proposal = completeProposal({ title: `Planned ${date}`, date, ...change });
  const id = await writeDraft(test.db, proposal);
  const answer = await planPublication(test.db, user, { id, version: 1, at: AT, seen: [] }, NOW);
  return { id, proposal, answer };
}
const row = (id: string) => test.db.draft.findUniqueOrThrow({ where: { id }, include: { event: true } });
const audits = (action: string, subjectId: string) =>
  test.db.auditEntry.count({ where: { action, subjectId } });

it('publishes at the time, in the name of whoever planned it, once', async () => {
  const { id, answer } = await planned();
  expect(answer).toEqual({ ok: true });
  expect(await duePublications(test.db, NOW)).not.toContain(id);
  await publishPlanned(test.db, id, NOW);
  expect(await row(id)).toMatchObject({ status: 'PENDING' });
  expect(await duePublications(test.db, THEN)).toContain(id);
  await Promise.all([1, 2, 3].map(() => publishPlanned(test.db, id, THEN)));
  const { status, event } = await row(id);
  expect(status).toBe('ACCEPTED');
  const entry = await test.db.auditEntry.findFirstOrThrow({
    where: { action: 'event.publish', subjectId: event?.slug },
  });
  expect(entry).toMatchObject({ actorId: EDITOR.id, details: { plannedAt: new Date(AT).toISOString() } });
  expect(await findPlan(test.db, id)).toBeNull();
  expect(await test.db.revision.count({ where: { eventId: event?.id } })).toBe(1);
});

it('refuses what stands in the way now, a time that is over, and whoever may not publish', async () => {
  const blank = await planned({ relationships: [] });
  expect(blank.answer).toMatchObject({ ok: false, reason: 'blocked' });
  const { id, answer } = await planned({}, VIEWER);
  expect(answer).toMatchObject({ reason: 'forbidden' });
  const plan = (at: string, version = 1) =>
    planPublication(test.db, EDITOR, { id, version, at, seen: [] }, NOW);
  expect(await plan('2027-01-10T07:59:00Z')).toMatchObject({ reason: 'past' });
  expect(await plan('2029-01-10T07:59:00Z')).toMatchObject({ reason: 'past' });
  expect(await plan('tomorrow')).toMatchObject({ reason: 'invalid' });
  expect(await plan(AT, 9)).toMatchObject({ reason: 'conflict' });
  expect(await findPlan(test.db, id)).toBeNull();
});

it('is taken back, and then comes to nothing', async () => {
  const { id } = await planned();
  expect(await cancelPlan(test.db, VIEWER, { id })).toMatchObject({ reason: 'forbidden' });
  expect(await cancelPlan(test.db, SECOND, { id })).toEqual({ ok: true });
  expect(await cancelPlan(test.db, SECOND, { id })).toMatchObject({ reason: 'missing' });
  await publishPlanned(test.db, id, THEN);
  expect(await row(id)).toMatchObject({ status: 'PENDING' });
  expect(await audits('draft.unplan', id)).toBe(1);
});

it('publishes what its own editor changes until then, and nothing that another has changed', async () => {
  const own = await planned();
  const change = { ...own.proposal, summary: 'Changed by the same.' };
  await saveDraft(test.db, EDITOR, { id: own.id, version: 1, proposal: change });
  await publishPlanned(test.db, own.id, THEN);
  expect((await row(own.id)).event).toMatchObject({ summary: 'Changed by the same.' });

  const other = await planned();
  const theirs = { ...other.proposal, summary: 'Changed by another.' };
  await saveDraft(test.db, SECOND, { id: other.id, version: 1, proposal: theirs });
  expect(await findPlan(test.db, other.id)).toMatchObject({ failure: { reason: 'conflict', by: 'Second' } });
  await publishPlanned(test.db, other.id, THEN);
  expect(await row(other.id)).toMatchObject({ status: 'PENDING' });
});

it('stays a draft with the reason where something is missing by then, and the queue says so', async () => {
  const { id } = await planned();
  await test.db
    .$executeRaw`UPDATE draft SET proposal = jsonb_set(proposal, '{topics}', '["gone"]') WHERE id = ${id}::uuid`;
  await publishPlanned(test.db, id, THEN);
  expect(await row(id)).toMatchObject({ status: 'PENDING' });
  const plan = await findPlan(test.db, id);
  expect(plan?.failure).toMatchObject({ reason: 'blocked', blockers: [{ code: 'topic-unknown' }] });
  expect(await audits('draft.plan-failed', id)).toBe(1);
  // It is not tried again by itself.
  expect(await duePublications(test.db, THEN)).not.toContain(id);
  const queue = await listQueue(test.db);
  const entry = queue.groups.flat().find((each) => each.id === id);
  expect(entry?.plan?.failure?.reason).toBe('blocked');
});

describe('of a withdrawn event', () => {
  /** A draft that changes an event of its own. */
  async function revision() {
    const { id } = await planned();
    await publishPlanned(test.db, id, THEN);
    const slug = (await row(id)).event?.slug ?? '';
    const started = await startDraft(test.db, EDITOR, { event: slug });
    if (!started.ok) throw new Error(started.reason);
    const asked = { id: started.id, version: 1, at: AT };
    const plan = (change: object = {}) => planPublication(test.db, EDITOR, { ...asked, ...change }, NOW);
    const event = () => test.db.event.findUniqueOrThrow({ where: { slug } });
    const withdraw = () => withdrawEvent(test.db, SECOND, { slug, note: 'It did not happen.' });
    return { id: started.id, slug, plan, event, withdraw };
  }

  it('a plan made before brings nothing back', async () => {
    const { id, plan, event, withdraw } = await revision();
    expect(await plan()).toEqual({ ok: true });
    await withdraw();
    await publishPlanned(test.db, id, THEN);
    expect(await row(id)).toMatchObject({ status: 'PENDING' });
    expect(await event()).toMatchObject({ version: 1, withdrawNote: 'It did not happen.' });
    expect((await findPlan(test.db, id))?.failure).toMatchObject({ reason: 'event-withdrawn' });
  });

  it('a plan made by somebody who has seen it does, and one made unseen is refused', async () => {
    const { id, plan, event, withdraw } = await revision();
    await withdraw();
    expect(await plan()).toEqual({ ok: false, reason: 'event-withdrawn' });
    expect(await plan({ eventWithdrawn: true })).toEqual({ ok: true });
    await publishPlanned(test.db, id, THEN);
    expect(await row(id)).toMatchObject({ status: 'ACCEPTED' });
    expect(await event()).toMatchObject({ version: 2, withdrawnAt: null });
  });

  it('whose page was drawn before publishes nothing, and who has seen it does', async () => {
    const { id, slug, event, withdraw } = await revision();
    await withdraw();
    const asked = { id, version: 1 };
    expect(await publishDraft(test.db, EDITOR, asked)).toEqual({ ok: false, reason: 'event-withdrawn' });
    expect(await event()).toMatchObject({ version: 1, withdrawNote: 'It did not happen.' });
    expect(await publishDraft(test.db, EDITOR, { ...asked, eventWithdrawn: true })).toMatchObject({ slug });
    expect(await event()).toMatchObject({ version: 2, withdrawnAt: null });
    expect(await restoreEvent(test.db, EDITOR, { slug })).toMatchObject({ reason: 'missing' });
  });
});

it('does not fail where it followed a save, or was set anew, in the very moment', async () => {
  const followed = await planned();
  const change = { ...followed.proposal, summary: 'Written in that moment.' };
  const saving = beforeTransaction(test.db, () =>
    saveDraft(test.db, EDITOR, { id: followed.id, version: 1, proposal: change }),
  );
  await publishPlanned(saving, followed.id, THEN);
  expect(await findPlan(test.db, followed.id)).toMatchObject({ draftVersion: 2, failure: null });
  await publishPlanned(test.db, followed.id, THEN);
  expect((await row(followed.id)).event).toMatchObject({ summary: 'Written in that moment.' });

  const anew = await planned();
  const later = '2027-01-11T12:00:00.000Z';
  await test.db.user.update({ where: { id: EDITOR.id }, data: { banned: true } });
  const setting = beforeTransaction(test.db, () =>
    planPublication(test.db, EDITOR, { id: anew.id, version: 1, at: later }, NOW),
  );
  await publishPlanned(setting, anew.id, THEN);
  await test.db.user.update({ where: { id: EDITOR.id }, data: { banned: false } });
  expect(await findPlan(test.db, anew.id)).toMatchObject({ at: later, failure: null });
});

it('waits while somebody writes, until a minute has passed without a save', async () => {
  const { id } = await planned();
  const updatedAt = new Date(THEN.getTime() - 20_000);
  await test.db.draft.update({ where: { id }, data: { updatedAt } });
  expect(await duePublications(test.db, THEN)).not.toContain(id);
  await publishPlanned(test.db, id, THEN);
  expect(await row(id)).toMatchObject({ status: 'PENDING' });
  const still = new Date(updatedAt.getTime() + 60_000);
  expect(await duePublications(test.db, still)).toContain(id);
  await publishPlanned(test.db, id, still);
  expect(await row(id)).toMatchObject({ status: 'ACCEPTED' });
});

it('lets those that were tried less go first, and gives up what cannot be done for hours', async () => {
  const broken = await planned();
  const { id } = await planned();
  await test.db.draft.update({ where: { id: broken.id }, data: { proposal: 'nothing that can be read' } });
  await expect(publishPlanned(test.db, broken.id, THEN)).rejects.toThrow();
  expect(await findPlan(test.db, broken.id)).toMatchObject({ failure: null });
  const due = await duePublications(test.db, THEN);
  expect(due).toContain(broken.id);
  expect(due.indexOf(id)).toBeLessThan(due.indexOf(broken.id));
  const where = { draftId: broken.id };
  await test.db.plannedPublication.update({ where, data: { tries: MOST_TRIES - 1 } });
  await expect(publishPlanned(test.db, broken.id, THEN)).rejects.toThrow();
  expect(await findPlan(test.db, broken.id)).toMatchObject({ failure: { reason: 'busy' } });
  expect(await audits('draft.plan-failed', broken.id)).toBe(1);
  await test.db.draft.delete({ where: { id: broken.id } });
});

it('does not publish a second report of what was published meanwhile, nor for an account that was closed', async () => {
  const { id, proposal } = await planned({ topics: [] });
  const first = await writeDraft(test.db, proposal);
  const published = await publishDraft(test.db, SECOND, { id: first, version: 1 });
  if (!published.ok) throw new Error(published.reason);
  await publishPlanned(test.db, id, THEN);
  const plan = await findPlan(test.db, id);
  expect(plan?.failure).toMatchObject({ reason: 'alike', event: { slug: published.slug } });

  const closed = await planned({ topics: [] }, SECOND);
  await test.db.user.update({ where: { id: SECOND.id }, data: { banned: true } });
  await publishPlanned(test.db, closed.id, THEN);
  expect((await findPlan(test.db, closed.id))?.failure).toMatchObject({ reason: 'forbidden' });
});

it('publishes nothing that a language model has read otherwise since, as long as nobody has decided it', async () => {
  const fields = [
    { field: 'type', agrees: false, rules: 'meeting', model: 'call', quotes: ['rang'], raised: null },
  ];
  const secondReading = { reader: 'a-model', prompt: '1', only: false, fields };
  const minute = 60_000;
  const outcome = async (name: string, readAfter: number, change: Partial<Proposal> = {}) => {
    const { id } = await planned(change);
    const { plannedAt } = await test.db.plannedPublication.findUniqueOrThrow({ where: { draftId: id } });
    const readAt = new Date(plannedAt.getTime() + readAfter);
    const modelReading = { create: { status: 'read', model: 'a-model', prompt: '1', readAt } };
    const { id: articleId } = await test.db.article.create({
      data: { body: `Iraq: ${name}.`, language: 'en', bodyHash: name.padEnd(64, '0'), modelReading },
    });
    await test.db.draft.update({ where: { id }, data: { articleId, secondReading } });
    await publishPlanned(test.db, id, THEN);
    return { status: (await row(id)).status, failure: (await findPlan(test.db, id))?.failure?.reason };
  };
  expect(await outcome('a1', minute)).toEqual({ status: 'PENDING', failure: 'unclean' });
  expect(await outcome('b2', minute, { confirmed: ['type'] })).toEqual({ status: 'ACCEPTED' });
  // Whoever planned it has seen both values.
  expect(await outcome('c3', -minute)).toEqual({ status: 'ACCEPTED' });
});
