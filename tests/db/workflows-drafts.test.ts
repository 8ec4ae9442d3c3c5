import { createHash } from 'node:crypto';
import type { Proposal } from '@/lib/domain/draft';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { reopenDraft } from '@/lib/workflows/drafts/reopen-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const draftRow = (id: string) => test.db.draft.findUniqueOrThrow({ where: { id } });
const audits = (action: string, subjectId: string) =>
  test.db.auditEntry.count({ where: { action, subjectId } });

describe('saving', () => {
  it('keeps what was typed and counts the save; the record of changes is no list of saves', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal());
    const answer = await saveDraft(db, EDITOR, {
      id,
      version: 1,
      proposal: completeProposal({ title: 'New' }),
    });
    expect(answer).toEqual({ ok: true, version: 2, refused: [] });
    expect(await draftRow(id)).toMatchObject({ title: 'New', version: 2, updatedById: EDITOR.id });
    expect(await audits('draft.save', id)).toBe(0);
  });

  it('tells the later of two editors, hands over the other text and writes nothing', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal());
    await saveDraft(db, EDITOR, { id, version: 1, proposal: completeProposal({ title: 'First' }) });
    const late = await saveDraft(db, EDITOR, {
      id,
      version: 1,
      proposal: completeProposal({ title: 'Late' }),
    });
    expect(late).toMatchObject({ ok: false, reason: 'conflict', version: 2, by: EDITOR.name });
    expect(late).toHaveProperty('theirs.title', 'First');
    expect(await draftRow(id)).toMatchObject({ title: 'First', version: 2 });
  });

  it('does not let the form rewrite what the extractor read', async () => {
    const { db } = test;
    const evidence = [
      { field: 'type', source: 'body' as const, start: 0, end: 3, quote: 'met', rule: 'verb' },
    ];
    const id = await writeDraft(db, completeProposal({ evidence }));
    const forged = completeProposal({ evidence: [{ ...evidence[0]!, quote: 'invented' }] });
    await saveDraft(db, EDITOR, { id, version: 1, proposal: forged });
    expect(((await draftRow(id)).proposal as unknown as Proposal).evidence).toEqual(
      evidence.map((span) => ({ ...span, supports: 'meeting' })),
    );
  });

  it('cleans NUL and overrides, and refuses what is no proposal', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal());
    await saveDraft(db, EDITOR, { id, version: 1, proposal: completeProposal({ title: 'A\u0000\u202eB' }) });
    expect((await draftRow(id)).title).toBe('AB');
    const bad = await saveDraft(db, EDITOR, { id, version: 2, proposal: { title: 'x'.repeat(400) } });
    expect(bad).toMatchObject({ reason: 'invalid', issues: [{ field: 'proposal.title' }] });
  });

  it('refuses a viewer, an unknown draft and a closed one', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal());
    const input = { id, version: 1, proposal: completeProposal() };
    expect(await saveDraft(db, VIEWER, input)).toEqual({ ok: false, reason: 'forbidden' });
    expect(await saveDraft(db, EDITOR, { ...input, id: 'x' })).toEqual({ ok: false, reason: 'missing' });
    await rejectDraft(db, EDITOR, { id, reason: 'Not an event' });
    expect(await saveDraft(db, EDITOR, input)).toEqual({ ok: false, reason: 'closed' });
  });
});

describe('publishing', () => {
  it('writes event, participants, source, topic, revision and audit row, and closes the draft', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal());
    const answer = await publishDraft(db, EDITOR, { id, version: 1 });
    expect(answer).toMatchObject({ ok: true, slug: '2021-05-04-fuad-hussein-meets-jens-stoltenberg' });
    const event = await db.event.findFirstOrThrow({
      where: { drafts: { some: { id } } },
      include: { participants: true, sources: true, topics: true, revisions: true, relationships: true },
    });
    expect(event.participants).toHaveLength(2);
    expect(
      [event.sources, event.topics, event.revisions, event.relationships].map((rows) => rows.length),
    ).toEqual([1, 1, 1, 1]);
    expect(await draftRow(id)).toMatchObject({ status: 'ACCEPTED', eventId: event.id });
    expect(await audits('event.publish', event.slug)).toBe(1);
  });

  it('says what blocks it, at the field, and writes nothing', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal({ date: '2021-02-30', relationships: ['nowhere'] }));
    const before = await db.event.count();
    const answer = await publishDraft(db, EDITOR, { id, version: 1 });
    expect(answer).toMatchObject({
      reason: 'blocked',
      blockers: [{ field: 'date', code: 'date-unreadable' }, { field: 'relationships' }],
    });
    expect(await db.event.count()).toBe(before);
    expect(await draftRow(id)).toMatchObject({ status: 'PENDING' });
    expect(await db.auditEntry.count({ where: { details: { path: ['draft'], equals: id } } })).toBe(0);
  });

  it('makes one event of twenty clicks at once; the others lose politely', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal({ title: 'Twenty clicks' }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => publishDraft(db, EDITOR, { id, version: 1 })),
    );
    const slug = '2021-05-04-twenty-clicks';
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, slug, articleId: null }]);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill({ ok: false, reason: 'closed', slug }));
    expect(await db.event.count({ where: { title: 'Twenty clicks' } })).toBe(1);
    expect(await audits('event.publish', slug)).toBe(1);
  }, 30_000);

  it('gives drafts of the same date and title addresses of their own, even at once', async () => {
    const { db } = test;
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => writeDraft(db, completeProposal({ title: 'Same words' }))),
    );
    const answers = await Promise.all(ids.map((id) => publishDraft(db, EDITOR, { id, version: 1 })));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.slug : answer.reason))).size).toBe(5);
    expect(answers.every(({ ok }) => ok)).toBe(true);
  }, 30_000);

  it('leaves no trace when the database refuses the event', async () => {
    const { db } = test;
    // Longitude 0–360 is a mistake that the schema catches; only the database catches it in a forged row.
    const id = await writeDraft(db, completeProposal({ title: 'Refused' }));
    await db.$executeRaw`ALTER TABLE event ADD CONSTRAINT no_such_title CHECK (title <> 'Refused')`;
    await expect(publishDraft(db, EDITOR, { id, version: 1 })).rejects.toThrow(/no_such_title/);
    await db.$executeRaw`ALTER TABLE event DROP CONSTRAINT no_such_title`;
    expect(await draftRow(id)).toMatchObject({ status: 'PENDING', eventId: null });
    expect(await db.auditEntry.count({ where: { details: { path: ['draft'], equals: id } } })).toBe(0);
  });

  it('keeps only evidence whose quote stands in the article, of fields that are still there', async () => {
    const { db } = test;
    const body = 'Iraq and NATO met on Tuesday.';
    const article = await db.article.create({
      data: { body, language: 'en', bodyHash: createHash('sha256').update(body).digest('hex') },
    });
    const span = (field: string, start: number, end: number, quote: string) => ({
      field,
      source: 'body' as const,
      start,
      end,
      quote,
      rule: 'test',
    });
    const evidence = [
      span('type', 14, 17, 'met'),
      span('date', 21, 28, 'Wednesd'),
      span('participant:Fuad Hussein', 0, 4, 'Iraq'),
      span('participant:Somebody removed', 9, 13, 'NATO'),
    ];
    const id = await writeDraft(db, completeProposal({ title: 'With evidence', evidence }), article.id);
    await publishDraft(db, EDITOR, { id, version: 1 });
    const rows = await db.evidence.findMany({ where: { articleId: article.id }, orderBy: { start: 'asc' } });
    expect(rows.map(({ field, quote }) => [field, quote])).toEqual([
      ['participant:Fuad Hussein', 'Iraq'],
      ['type', 'met'],
    ]);
  });

  it('refuses a viewer, and an editor who has not seen the last save', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal());
    expect(await publishDraft(db, VIEWER, { id, version: 1 })).toEqual({ ok: false, reason: 'forbidden' });
    await saveDraft(db, EDITOR, { id, version: 1, proposal: completeProposal({ title: 'Changed' }) });
    expect(await publishDraft(db, EDITOR, { id, version: 1 })).toEqual({ ok: false, reason: 'conflict' });
  });
});

describe('rejecting', () => {
  it('keeps a reason, and wants none', async () => {
    const { db } = test;
    const plain = await writeDraft(db, completeProposal());
    expect(await rejectDraft(db, EDITOR, { id: plain, reason: '   ' })).toEqual({
      ok: true,
      articleId: null,
    });
    expect(await draftRow(plain)).toMatchObject({ status: 'REJECTED', rejectReason: null });
    const id = await writeDraft(db, completeProposal());
    expect(await rejectDraft(db, EDITOR, { id, reason: 'Opinion' })).toEqual({ ok: true, articleId: null });
    expect(await draftRow(id)).toMatchObject({ status: 'REJECTED', rejectReason: 'Opinion' });
    expect(await rejectDraft(db, EDITOR, { id, reason: 'Again' })).toEqual({ ok: false, reason: 'closed' });
    expect(await audits('draft.reject', id)).toBe(1);
  });
});

describe('starting by hand', () => {
  it('makes a blank draft that is blocked at every field that is missing', async () => {
    const { db } = test;
    const started = await startDraft(db, EDITOR, {});
    if (!started.ok) throw new Error(started.reason);
    const answer = await publishDraft(db, EDITOR, { id: started.id, version: 1 });
    if (answer.ok || answer.reason !== 'blocked') throw new Error('not blocked');
    expect(answer.blockers.map(({ field }) => field)).toEqual([
      'title',
      'date',
      'type',
      'participants',
      'relationships',
      'sources',
    ]);
    expect(await audits('draft.start', started.id)).toBe(1);
  });
});

describe('what was typed in a draft that was closed meanwhile', () => {
  const begin = (instead: string) => startDraft(test.db, EDITOR, { instead });

  it('begins a draft of the event that it became, the one that is open where there is one', async () => {
    const id = await writeDraft(test.db, completeProposal({ title: 'Closed under the hand' }));
    const published = await publishDraft(test.db, EDITOR, { id, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    const first = await begin(id);
    expect(first).toMatchObject({ ok: true, already: false, blank: false });
    if (!first.ok) return;
    const event = await test.db.event.findUniqueOrThrow({ where: { slug: published.slug } });
    expect(await draftRow(first.id)).toMatchObject({ eventId: event.id, title: 'Closed under the hand' });
    expect(await begin(id)).toEqual({ ok: true, id: first.id, already: true, blank: false });
  });

  it('begins a blank one from the article of a rejected draft, and goes on with one that was opened again', async () => {
    const body = 'An article of which a draft was rejected.';
    const bodyHash = createHash('sha256').update(body).digest('hex');
    const article = await test.db.article.create({ data: { body, bodyHash, language: 'en' } });
    const id = await writeDraft(test.db, completeProposal({ title: 'Rejected' }), article.id);
    expect(await rejectDraft(test.db, EDITOR, { id, reason: '' })).toMatchObject({ ok: true });
    const begun = await begin(id);
    expect(begun).toMatchObject({ ok: true, blank: true });
    if (begun.ok) expect(await draftRow(begun.id)).toMatchObject({ articleId: article.id, title: '' });
    expect(await reopenDraft(test.db, EDITOR, { id })).toMatchObject({ ok: true });
    expect(await begin(id)).toEqual({ ok: true, id, already: true, blank: false });
  });

  it('begins a blank one for a draft that is gone, or whose event was merged into another', async () => {
    expect(await begin('018f0000-0000-7000-8000-000000000000')).toMatchObject({ ok: true, blank: true });
    const id = await writeDraft(test.db, completeProposal({ title: 'Merged away' }));
    const published = await publishDraft(test.db, EDITOR, { id, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    const into = await test.db.event.findFirstOrThrow({
      where: { mergedIntoId: null, NOT: { slug: published.slug } },
    });
    await test.db.event.update({
      where: { slug: published.slug },
      data: { mergedIntoId: into.id, withdrawnAt: new Date() },
    });
    expect(await begin(id)).toMatchObject({ ok: true, blank: true });
    expect(await startDraft(test.db, EDITOR, { event: published.slug })).toEqual({
      ok: false,
      reason: 'missing',
    });
  });
});
