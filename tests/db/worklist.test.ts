import { createHash } from 'node:crypto';
import { findEvent } from '@/lib/db/event-detail';
import { listDraftWarnings, listOpenContradictions, listSourceWarnings } from '@/lib/db/worklist';
import type { Proposal } from '@/lib/domain/draft';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { dismissWarning, restoreWarning } from '@/lib/workflows/worklist/dismiss-warning';
import { judgeContradiction, undoJudgement } from '@/lib/workflows/worklist/judge-contradiction';
import { beforeTransaction } from '@/tests/support/before-transaction';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const contradiction = (field: string, says: string) => ({ field, says, url: 'https://example.org/other' });
const two = {
  url: 'https://two.example/a',
  title: 'Two',
  publisher: 'Two',
  publishedOn: null,
  language: null,
};

async function publish(title: string, contradictions: ReturnType<typeof contradiction>[]): Promise<string> {
  const { sources } = completeProposal();
  const proposal = completeProposal({ title, contradictions, sources: [...sources, two] });
  const answer = await publishDraft(test.db, EDITOR, { id: await writeDraft(test.db, proposal), version: 1 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.slug;
}
const open = async (event: string) =>
  (await listOpenContradictions(test.db, 100)).items.filter(({ slug }) => slug === event);
const audits = async (subjectId: string) =>
  (await test.db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  );

describe('a contradiction', () => {
  it('is settled beside the event, dismissed, and put back', async () => {
    const { db } = test;
    const event = await publish('Told two ways', [
      contradiction('date', '2021-05-05'),
      contradiction('location', 'Baghdad'),
    ]);
    const judge = (change: object) =>
      judgeContradiction(db, EDITOR, { event, version: 1, place: 0, says: '2021-05-05', ...change });
    expect((await open(event)).map(({ field, place }) => [field, place])).toEqual([
      ['date', 0],
      ['location', 1],
    ]);
    expect(await judgeContradiction(db, VIEWER, {})).toEqual({ ok: false, reason: 'forbidden' });
    expect(await judge({ verdict: 'stands', why: '  ' })).toMatchObject({ reason: 'invalid' });
    expect(await judge({ verdict: 'none', version: 4 })).toMatchObject({ reason: 'conflict' });
    expect(await judge({ verdict: 'none', says: 'Something else' })).toMatchObject({ reason: 'conflict' });
    expect((await findEvent(db, event))?.certainty).toBe('contradicted');

    const settled = await judge({ verdict: 'stands', why: 'The ministry says so.' });
    expect(settled).toEqual({ ok: true, version: 2, draft: null });
    const dismissed = await judge({ verdict: 'none', version: 2, place: 1, says: 'Baghdad' });
    expect(dismissed).toEqual({ ok: true, version: 3, draft: null });
    expect(await open(event)).toEqual([]);
    expect(await findEvent(db, event)).toMatchObject({
      certainty: 'several',
      contradictions: [{ field: 'date', settled: 'The ministry says so.' }],
    });

    expect(await undoJudgement(db, EDITOR, { event, version: 2 })).toEqual({ ok: false, reason: 'changed' });
    expect(await undoJudgement(db, EDITOR, { event, version: 3 })).toEqual({ ok: true });
    expect(await undoJudgement(db, EDITOR, { event, version: 2 })).toEqual({ ok: true });
    expect((await open(event)).map(({ field }) => field)).toEqual(['date', 'location']);
    expect(await audits(event)).toEqual([
      'event.publish',
      'event.settle',
      'event.drop-contradiction',
      'event.unsettle',
      'event.unsettle',
    ]);
    expect(await undoJudgement(db, EDITOR, { event, version: 1 })).toMatchObject({ reason: 'missing' });
  });

  it('is turned round in a draft where the other value stands', async () => {
    const { db } = test;
    const event = await publish('Another day', [contradiction('date', '2021-05-05')]);
    const asked = { event, version: 1, place: 0, says: '2021-05-05', verdict: 'other', why: 'Two saw it.' };
    const answer = await judgeContradiction(db, EDITOR, asked);
    if (!answer.ok || answer.draft === null) throw new Error('no draft');
    const draft = await db.draft.findUniqueOrThrow({ where: { id: answer.draft } });
    expect(draft.proposal).toMatchObject({
      date: '2021-05-05',
      contradictions: [{ field: 'date', says: '2021-05-04', settled: 'Two saw it.' }],
    } satisfies Partial<Record<keyof Proposal, unknown>>);
    expect(await judgeContradiction(db, EDITOR, asked)).toEqual({ ok: false, reason: 'draft-open' });
    expect(await publishDraft(db, EDITOR, { id: answer.draft, version: 1 })).toMatchObject({ ok: true });
    expect(await findEvent(db, event)).toMatchObject({ edtf: '2021-05-05', certainty: 'several' });
  });
});

describe('a warning', () => {
  const late = { code: 'year-missing', values: {} };
  const told = { code: 'one-state-only', values: { how: 'named' } };

  it('of a draft is dismissed and put back at its place', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal({ warnings: [late, told] as never }));
    const mine = async () => (await listDraftWarnings(db, 100)).filter((each) => each.id === id);
    const asked = { owner: 'draft', id, place: 0, code: 'year-missing' };
    expect(await dismissWarning(db, VIEWER, asked)).toMatchObject({ reason: 'forbidden' });
    expect(await dismissWarning(db, EDITOR, { ...asked, code: 'other' })).toMatchObject({
      reason: 'missing',
    });
    const answer = await dismissWarning(db, EDITOR, asked);
    if (!answer.ok) throw new Error(answer.reason);
    expect((await mine()).map(({ warning }) => warning.code)).toEqual(['one-state-only']);
    expect(await restoreWarning(db, EDITOR, { dismissed: answer.dismissed })).toEqual({ ok: true });
    expect((await mine()).map(({ warning }) => warning)).toEqual([late, told]);
    expect(await restoreWarning(db, EDITOR, { dismissed: answer.dismissed })).toMatchObject({
      reason: 'missing',
    });
    expect(await audits(id)).toEqual(['warning.dismiss', 'warning.restore']);
  });

  it('does not come back with a save that was on its way when it was taken off', async () => {
    const { db } = test;
    const proposal = completeProposal({ title: 'Typed on', warnings: [late, told] as never });
    const id = await writeDraft(db, proposal);
    const asked = { owner: 'draft', id, place: 0, code: 'year-missing' };
    const dismissing = beforeTransaction(db, () => dismissWarning(db, EDITOR, asked));
    const change = { ...proposal, summary: 'Typed meanwhile.' };
    const saved = await saveDraft(dismissing, EDITOR, { id, version: 1, proposal: change });
    expect(saved).toMatchObject({ ok: true, version: 2 });
    const draft = await db.draft.findUniqueOrThrow({ where: { id } });
    expect(draft.proposal).toMatchObject({ summary: 'Typed meanwhile.', warnings: [told] });
  });

  it('of an article is one of a source while an event rests on it', async () => {
    const { db } = test;
    const body = 'A text with a slip.';
    const bodyHash = createHash('sha256').update(body).digest('hex');
    const article = await db.article.create({ data: { body, bodyHash, language: 'en', warnings: [told] } });
    const mine = async () => (await listSourceWarnings(db, 100)).filter(({ id }) => id === article.id);
    expect(await mine()).toEqual([]);
    const proposal = completeProposal({ title: 'On a slip', sources: [] });
    const id = await writeDraft(db, proposal, article.id);
    const published = await publishDraft(db, EDITOR, { id, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    expect(await mine()).toMatchObject([
      { event: { slug: published.slug, title: 'On a slip' }, warning: told },
    ]);
    const asked = { owner: 'article', id: article.id, place: 0, code: told.code };
    const answer = await dismissWarning(db, EDITOR, asked);
    if (!answer.ok) throw new Error(answer.reason);
    expect(await mine()).toEqual([]);
    expect(await restoreWarning(db, EDITOR, { dismissed: answer.dismissed })).toEqual({ ok: true });
    expect(await mine()).toHaveLength(1);
  });
});
