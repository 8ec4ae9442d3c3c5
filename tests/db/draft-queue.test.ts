/** The drafts that wait: their order, what is done with them from the list, and that all of it can be undone. */
import { createHash } from 'node:crypto';
import { listWaitingDrafts } from '@/lib/db/draft-queue';
import { listQueue } from '@/lib/workflows/drafts/list-queue';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { publishWaitingDraft } from '@/lib/workflows/drafts/publish-waiting-draft';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { reopenDraft } from '@/lib/workflows/drafts/reopen-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { tagDraft } from '@/lib/workflows/drafts/tag-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
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
// Each test has the queue for itself.
beforeEach(() => test.db.draft.deleteMany({ where: { status: 'PENDING' } }));

const draftRow = (id: string) => test.db.draft.findUniqueOrThrow({ where: { id } });
const eventRow = (slug: string) => test.db.event.findUniqueOrThrow({ where: { slug } });
const audits = (action: string, subjectId: string) =>
  test.db.auditEntry.count({ where: { action, subjectId } });
const FIELDS = { date: 0.95, type: 0.95, parties: 0.95, location: 0.95, participants: 0.95 };
const read = (change: Parameters<typeof completeProposal>[0] = {}) =>
  completeProposal({ confidence: 0.95, fieldConfidence: FIELDS, sources: [], ...change });

async function writeArticle(
  body: string,
  data: { title?: string; warnings?: object[] } = {},
): Promise<string> {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const row = await test.db.article.create({
    data: { body, language: 'en', bodyHash, ...data },
    select: { id: true },
  });
  return row.id;
}

const EVIDENCE = ['date', 'parties', 'type'].map((field) => ({
  field,
  source: 'body' as const,
  start: 0,
  end: 4,
  quote: 'Iraq',
  rule: 'test',
}));

describe('the order', () => {
  it('puts the surer first, the newer, those of our relationships, and the news before the background', async () => {
    const { db } = test;
    const sure = await writeDraft(db, read({ title: 'sure' }));
    const unsure = await writeDraft(db, read({ title: 'unsure', confidence: 0.3 }));
    const background = await writeDraft(db, read({ title: 'background', main: false }));
    const strange = await writeDraft(
      db,
      read({ title: 'strange', confidence: 0.4, main: false, relationships: [] }),
    );
    const old = await writeDraft(db, read({ title: 'old' }));
    await db.draft.update({
      where: { id: old },
      data: { createdAt: new Date(Date.now() - 90 * 86_400_000) },
    });
    const { drafts, total } = await listWaitingDrafts(db, { most: 10 });
    expect(drafts.map(({ id }) => id)).toEqual([sure, background, unsure, strange, old]);
    expect(total).toBe(5);
  });

  it('is read off an index', async () => {
    const plan = await test.db.$transaction(async (tx) => {
      // Of five rows the planner may take any way; it is asked whether this one is there.
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      return tx.$queryRaw<{ 'QUERY PLAN': string }[]>`
      EXPLAIN SELECT d.id FROM draft d WHERE d.status = 'PENDING' ORDER BY (
        COALESCE((d.proposal->>'confidence')::float8, CASE WHEN (d.second_reading->>'only')::boolean THEN 0.5 ELSE 1 END)
        + CASE WHEN jsonb_array_length(d.proposal->'relationships') > 0 THEN 0.5 ELSE 0 END
        + CASE WHEN (d.proposal->>'main')::boolean THEN 0.5 ELSE 0 END
        + EXTRACT(EPOCH FROM d.created_at - TIMESTAMPTZ '2020-01-01 00:00:00+00')::float8 / 2592000) DESC, d.id LIMIT 5`;
    });
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toContain('draft_promise');
  });

  it('brings all drafts of an article with its most promising one, and finds words of both titles', async () => {
    const { db } = test;
    const articleId = await writeArticle('Iraq and NATO met over maps.', { title: 'Maps and more' });
    const first = await writeDraft(db, read({ title: 'First' }), articleId);
    const last = await writeDraft(db, read({ title: 'Last', main: false, confidence: 0.1 }), articleId);
    await writeDraft(db, read({ title: 'Elsewhere', confidence: 0.5 }));
    const { drafts, total } = await listWaitingDrafts(db, { most: 1 });
    expect([drafts.map(({ id }) => id), total]).toEqual([[first, last], 3]);
    const found = await listWaitingDrafts(db, { query: 'maps AND', most: 10 });
    expect([found.drafts.length, found.total]).toEqual([2, 2]);
    expect((await listWaitingDrafts(db, { query: 'elsewh', most: 10 })).total).toBe(1);
  });

  it('counts only what has the words, and brings no more of a long article than there is room for', async () => {
    const { db } = test;
    const long = await writeArticle('Iraq and NATO met very often.', { title: 'Chronicle' });
    for (let index = 0; index < 6; index += 1)
      await writeDraft(db, read({ title: `Meeting ${index}`, main: index === 0 }), long);
    const { drafts, total, listed } = await listWaitingDrafts(db, { most: 1 });
    expect([drafts.length, total, listed]).toEqual([4, 6, 4]);
    expect(drafts[0]?.proposal.title).toBe('Meeting 0');
    const found = await listWaitingDrafts(db, { query: 'meeting 3', most: 10 });
    expect([found.drafts.length, found.total, found.listed]).toEqual([6, 1, 1]);
  });
});

describe('the queue', () => {
  it('puts likely one act together, folds background, and calls only what stands alone clean', async () => {
    const { db } = test;
    const [a, b, c] = [
      await writeArticle('Iraq: one report.'),
      await writeArticle('Iraq: another report.'),
      await writeArticle('Iraq: something else.'),
    ];
    await writeDraft(db, read({ title: 'Report A', evidence: EVIDENCE }), a);
    await writeDraft(db, read({ title: 'Report B', evidence: EVIDENCE }), b);
    const other = read({ title: 'Other', date: '2019-02-03', evidence: EVIDENCE });
    const alone = await writeDraft(db, other, c);
    await writeDraft(db, read({ title: 'Before', date: '2001', main: false, fieldConfidence: null }), c);
    const { groups, grouped } = await listQueue(db);
    expect(grouped).toBe(true);
    expect(groups.map((group) => group.map(({ proposal }) => proposal.title).sort())).toEqual(
      expect.arrayContaining([['Report A', 'Report B'], ['Other']]),
    );
    const entries = groups.flat();
    expect(entries.filter(({ clean }) => clean).map(({ id }) => id)).toEqual([alone]);
    expect(entries.find(({ id }) => id === alone)?.background.map(({ proposal }) => proposal.title)).toEqual([
      'Before',
    ]);
  });
});

describe('publishing unseen', () => {
  it('refuses what is not clean, also where only its article is odd', async () => {
    const { db } = test;
    const odd = await writeArticle('Iraq: an opinion.', {
      warnings: [{ code: 'looks-like-opinion', values: {} }],
    });
    const id = await writeDraft(db, read({ title: 'Odd', evidence: EVIDENCE }), odd);
    const asked = { id, version: 1, onlyClean: true };
    expect(await publishWaitingDraft(db, EDITOR, asked)).toEqual({ ok: false, reason: 'unclean' });
    expect(await publishWaitingDraft(db, VIEWER, asked)).toEqual({ ok: false, reason: 'forbidden' });
    expect(await draftRow(id)).toMatchObject({ status: 'PENDING' });
  });

  it.each([
    [
      'that differs',
      [{ field: 'type', agrees: false, rules: 'meeting', model: 'call', quotes: [], raised: null }],
    ],
    ['that cannot be read', [{ field: 'type', quotes: ['x'.repeat(600)] }]],
  ])('refuses what a second reading %s came to in the very moment', async (which, fields) => {
    const { db } = test;
    const articleId = await writeArticle(`Iraq: talks, ${which}.`);
    const id = await writeDraft(
      db,
      read({ title: 'Late', date: '2020-03-04', evidence: EVIDENCE }),
      articleId,
    );
    const secondReading = { reader: 'a-model', prompt: '1', only: false, fields };
    const reading = beforeTransaction(db, () => db.draft.update({ where: { id }, data: { secondReading } }));
    const asked = { id, version: 1, onlyClean: true };
    expect(await publishWaitingDraft(reading, EDITOR, asked)).toEqual({ ok: false, reason: 'unclean' });
    expect(await draftRow(id)).toMatchObject({ status: 'PENDING' });
  });

  it('publishes what is clean, and of a second report says what is there already', async () => {
    const { db } = test;
    const write = async (title: string, body: string) =>
      writeDraft(db, read({ title, date: '2020-07-08', evidence: EVIDENCE }), await writeArticle(body));
    const [one, two] = [
      await write('Talks one', 'Iraq: talks.'),
      await write('Talks two', 'Iraq: the talks.'),
    ];
    const first = await publishWaitingDraft(db, EDITOR, { id: one, version: 1, onlyClean: true });
    expect(first).toMatchObject({ ok: true, slug: '2020-07-08-talks-one' });
    const second = await publishWaitingDraft(db, EDITOR, { id: two, version: 1, onlyClean: true });
    expect(second).toEqual({
      ok: false,
      reason: 'alike',
      event: { slug: '2020-07-08-talks-one', title: 'Talks one' },
    });
    const anyway = await publishWaitingDraft(db, EDITOR, { id: two, version: 1, anyway: true });
    expect(anyway).toMatchObject({ ok: true, slug: '2020-07-08-talks-two' });
    expect(await publishWaitingDraft(db, EDITOR, { id: two, version: 1 })).toMatchObject({
      reason: 'closed',
    });
  });
});

describe('a topic', () => {
  it('is added and taken off, each once, over whatever was saved last', async () => {
    const { db } = test;
    const id = await writeDraft(db, read({ topics: [] }));
    const asked = { id, topic: 'training', on: true };
    expect(await tagDraft(db, EDITOR, asked)).toEqual({ ok: true, changed: true, version: 2 });
    expect(await tagDraft(db, EDITOR, asked)).toEqual({ ok: true, changed: false, version: 2 });
    expect(await draftRow(id)).toMatchObject({ version: 2, proposal: { topics: ['training'] } });
    expect(await tagDraft(db, EDITOR, { ...asked, on: false })).toMatchObject({ changed: true, version: 3 });
    expect(await draftRow(id)).toMatchObject({ proposal: { topics: [] } });
    expect(await audits('draft.tag', id)).toBe(2);
  });

  it('must exist, and is for editors and drafts that wait', async () => {
    const { db } = test;
    const id = await writeDraft(db, read());
    expect(await tagDraft(db, EDITOR, { id, topic: 'nowhere', on: true })).toMatchObject({
      reason: 'missing',
    });
    expect(await tagDraft(db, VIEWER, { id, topic: 'training', on: true })).toMatchObject({
      reason: 'forbidden',
    });
    await rejectDraft(db, EDITOR, { id });
    expect(await tagDraft(db, EDITOR, { id, topic: 'training', on: true })).toMatchObject({
      reason: 'closed',
    });
  });
});

describe('undoing', () => {
  it('puts a rejected draft back, and nothing that waits', async () => {
    const { db } = test;
    const id = await writeDraft(db, read());
    await rejectDraft(db, EDITOR, { id });
    expect(await draftRow(id)).toMatchObject({ status: 'REJECTED', rejectReason: null });
    expect(await reopenDraft(db, VIEWER, { id })).toEqual({ ok: false, reason: 'forbidden' });
    expect(await reopenDraft(db, EDITOR, { id })).toEqual({ ok: true, version: 2 });
    expect(await draftRow(id)).toMatchObject({ status: 'PENDING', eventId: null });
    expect(await reopenDraft(db, EDITOR, { id })).toEqual({ ok: false, reason: 'closed' });
    expect(await audits('draft.reopen', id)).toBe(1);
  });

  it('is not needed where somebody has saved the draft since it was seen: it is not rejected', async () => {
    const { db } = test;
    const id = await writeDraft(db, read({ topics: [] }));
    await tagDraft(db, EDITOR, { id, topic: 'training', on: true });
    expect(await rejectDraft(db, EDITOR, { id, version: 1 })).toEqual({ ok: false, reason: 'conflict' });
    expect(await draftRow(id)).toMatchObject({ status: 'PENDING', version: 2 });
    expect(await rejectDraft(db, EDITOR, { id, version: 2 })).toMatchObject({ ok: true });
    expect(await rejectDraft(db, EDITOR, { id, version: 2 })).toEqual({ ok: false, reason: 'closed' });
    expect(await audits('draft.reject', id)).toBe(1);
  });

  it('withdraws a published event as a new version, and publishing the draft again brings it back', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal({ title: 'Undone' }));
    const published = await publishDraft(db, EDITOR, { id, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    expect(await reopenDraft(db, EDITOR, { id })).toEqual({ ok: true, version: 2 });
    const event = await eventRow(published.slug);
    expect(event).toMatchObject({ version: 2, withdrawReason: 'Publication undone' });
    expect(event.withdrawnAt).not.toBeNull();
    expect(await draftRow(id)).toMatchObject({ status: 'PENDING', eventId: event.id, eventVersion: 2 });
    expect(await audits('event.undo', published.slug)).toBe(1);
    const waiting = { id, version: 2, anyway: true };
    expect(await publishWaitingDraft(db, EDITOR, waiting)).toEqual({ ok: false, reason: 'event-withdrawn' });
    // The list says that the event is withdrawn.
    expect(await publishWaitingDraft(db, EDITOR, { ...waiting, eventWithdrawn: true })).toMatchObject({
      ok: true,
      slug: published.slug,
    });
    expect(await eventRow(published.slug)).toMatchObject({ version: 3, withdrawnAt: null });
    // As often as one likes, and for the reason that there was.
    expect(await reopenDraft(db, EDITOR, { id })).toEqual({ ok: true, version: 3 });
    const again = await eventRow(published.slug);
    expect(again).toMatchObject({ version: 4, withdrawReason: 'Publication undone' });
    expect(again.withdrawnAt).not.toBeNull();
    const { groups } = await listQueue(db, 'Undone');
    expect(groups.flat()[0]).toMatchObject({ eventSlug: published.slug, eventWithdrawn: true });
  });

  it('leaves an event as it is that somebody has withdrawn since', async () => {
    const { db } = test;
    const id = await writeDraft(db, completeProposal({ title: 'Withdrawn since' }));
    const published = await publishDraft(db, EDITOR, { id, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    const { slug } = published;
    await withdrawEvent(db, EDITOR, { slug, note: 'It was another day.' });
    for (const requestKey of [undefined, 'a-key-of-the-undoing'])
      expect(await reopenDraft(db, EDITOR, { id, requestKey })).toEqual({
        ok: false,
        reason: 'event-changed',
      });
    expect(await eventRow(slug)).toMatchObject({ version: 1, withdrawNote: 'It was another day.' });
    expect(await test.db.revision.count({ where: { event: { slug } } })).toBe(1);
    expect(await draftRow(id)).toMatchObject({ status: 'ACCEPTED', version: 1 });
    expect(await audits('event.undo', slug)).toBe(0);
  });

  it('takes a change of an event back, and does not touch what somebody has changed since', async () => {
    const { db } = test;
    const made = await writeDraft(db, completeProposal({ title: 'As it was' }));
    const published = await publishDraft(db, EDITOR, { id: made, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    const { slug } = published;
    const change = async (title: string) => {
      const draft = await startDraft(db, EDITOR, { event: slug });
      if (!draft.ok) throw new Error(draft.reason);
      const proposal = JSON.parse(JSON.stringify(completeProposal({ title })));
      await db.draft.update({ where: { id: draft.id }, data: { proposal, title } });
      await publishDraft(db, EDITOR, { id: draft.id, version: 1 });
      return draft.id;
    };
    const first = await change('Changed');
    expect(await reopenDraft(db, EDITOR, { id: made })).toEqual({ ok: false, reason: 'event-changed' });
    expect(await reopenDraft(db, EDITOR, { id: first })).toMatchObject({ ok: true });
    expect(await eventRow(slug)).toMatchObject({ title: 'As it was', version: 3, withdrawnAt: null });
    expect(await draftRow(first)).toMatchObject({ status: 'PENDING', eventVersion: 3 });
  });

  it('makes a second draft of the same article no change of the event', async () => {
    const { db } = test;
    const article = await writeArticle('Iraq: two drafts of one report.');
    const first = await writeDraft(db, read({ title: 'Of one report', evidence: EVIDENCE }), article);
    const published = await publishDraft(db, EDITOR, { id: first, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    const { slug } = published;
    const second = await writeDraft(db, read({ title: 'The other draft', evidence: EVIDENCE }), article);
    // Another has typed in it since the list was drawn.
    expect(await addSource(db, EDITOR, { id: second, event: slug, version: 0 })).toEqual({
      ok: false,
      reason: 'conflict',
    });
    expect(await draftRow(second)).toMatchObject({ status: 'PENDING' });
    const asked = { id: second, event: slug, version: 1 };
    expect(await addSource(db, EDITOR, asked)).toMatchObject({ ok: true });
    expect(await draftRow(second)).toMatchObject({ status: 'ACCEPTED', asSource: true });
    expect(await reopenDraft(db, EDITOR, { id: second })).toMatchObject({ ok: true });
    expect(await draftRow(second)).toMatchObject({
      status: 'PENDING',
      asSource: false,
      eventId: null,
      eventVersion: null,
    });
    expect(await eventRow(slug)).toMatchObject({ title: 'Of one report', version: 3, withdrawnAt: null });
    expect(await db.source.count({ where: { event: { slug } } })).toBe(1);
  });

  it('of a draft that changes an event makes no source of another', async () => {
    const { db } = test;
    const publish = async (title: string, date: string) => {
      const article = await writeArticle(`Iraq: ${title}.`);
      const id = await writeDraft(db, read({ title, date, evidence: EVIDENCE }), article);
      const answer = await publishDraft(db, EDITOR, { id, version: 1 });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.slug;
    };
    const [own, other] = [await publish('Own', '2018-01-02'), await publish('Another', '2018-03-04')];
    const change = await startDraft(db, EDITOR, { event: own });
    if (!change.ok) throw new Error(change.reason);
    expect(await addSource(db, EDITOR, { id: change.id, event: other })).toEqual({
      ok: false,
      reason: 'revision',
    });
    expect(await draftRow(change.id)).toMatchObject({ status: 'PENDING' });
  });

  it('takes added sources off, the last first', async () => {
    const { db } = test;
    const own = await writeArticle('Iraq: the first report of undoing.');
    const id = await writeDraft(db, read({ title: 'With sources', evidence: EVIDENCE }), own);
    const published = await publishDraft(db, EDITOR, { id, version: 1 });
    if (!published.ok) throw new Error(published.reason);
    const { slug } = published;
    const add = async (body: string) => {
      const draft = await writeDraft(db, read({ title: body, evidence: EVIDENCE }), await writeArticle(body));
      expect(await addSource(db, EDITOR, { id: draft, event: slug })).toMatchObject({ ok: true });
      return draft;
    };
    const [one, two] = [await add('Iraq: the second report.'), await add('Iraq: the third report.')];
    const sources = () => test.db.source.count({ where: { event: { slug } } });
    expect(await sources()).toBe(3);
    expect(await reopenDraft(db, EDITOR, { id: one })).toEqual({ ok: false, reason: 'event-changed' });
    for (const each of [two, one])
      expect(await reopenDraft(db, EDITOR, { id: each })).toMatchObject({ ok: true });
    expect(await sources()).toBe(1);
    expect(await draftRow(one)).toMatchObject({ status: 'PENDING', eventId: null, eventVersion: null });
    expect(await reopenDraft(db, EDITOR, { id })).toMatchObject({ ok: true });
    expect((await eventRow(slug)).withdrawnAt).not.toBeNull();
  });
});
