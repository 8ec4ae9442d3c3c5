/** What becomes of what was read: kept with the deed, taken back with it, and counted. */
import { readFile } from 'node:fs/promises';
import { titleInWords } from '@/lib/cli/title-words';
import { findCoverage, listSilences, listThinEvents, listVacancies } from '@/lib/db/coverage';
import { findDraft } from '@/lib/db/drafts';
import { findQuality, listJudgedPublishers } from '@/lib/db/quality';
import { findEventReading } from '@/lib/db/verdicts';
import type { Proposal } from '@/lib/domain/draft';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { reopenDraft } from '@/lib/workflows/drafts/reopen-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { oldFigures, readCoverage, renewFigures } from '@/lib/workflows/figures/coverage-figures';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent } from '@/tests/support/factories';
import { completeProposal, EDITOR, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

/** An article of its own day, so that its event is its own. */
async function submit(day: number, publisher: string): Promise<{ articleId: string; draftId: string }> {
  const body = `BRUSSELS, ${day} May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on ${day} May 2021.`;
  const asked = { body, publisher, publishedOn: `2021-05-${String(day).padStart(2, '0')}` };
  const answer = await submitArticle(test.db, EDITOR, asked, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  return { articleId: answer.articleId, draftId: answer.draftIds[0] ?? '' };
}

async function publishAs(id: string, change: Partial<Proposal> = {}): Promise<string> {
  const draft = await findDraft(test.db, id);
  if (!draft) throw new Error('no draft');
  let { version } = draft;
  if (Object.keys(change).length > 0) {
    const saved = await saveDraft(test.db, EDITOR, {
      id,
      version,
      proposal: { ...draft.proposal, ...change },
    });
    if (!saved.ok) throw new Error(JSON.stringify(saved));
    version = saved.version;
  }
  // One that was opened again brings its event back.
  const published = await publishDraft(test.db, EDITOR, { id, version, eventWithdrawn: true });
  if (!published.ok) throw new Error(JSON.stringify(published));
  return published.slug;
}

const verdictsOn = async (draftId: string) => {
  const rows = await test.db.verdict.findMany({ where: { draftId }, orderBy: { position: 'asc' } });
  return Object.fromEntries(rows.map(({ field, verdict }) => [field, verdict]));
};

const ALL_KEPT = Object.fromEntries(
  'event date type status parties location participants participant'
    .split(' ')
    .map((field) => [field, 'kept']),
);

it('judges each field of a draft that is published, in the same deed', async () => {
  const { draftId } = await submit(3, 'The Plain Gazette');
  await publishAs(draftId);
  expect(await verdictsOn(draftId)).toEqual(ALL_KEPT);
  const changed = await submit(5, 'The Plain Gazette');
  await publishAs(changed.draftId, { date: '2021-05-06', type: 'summit', confirmed: ['date', 'type'] });
  expect(await verdictsOn(changed.draftId)).toEqual({ ...ALL_KEPT, date: 'changed', type: 'changed' });
});

it('says of a rejected draft that there was no such event, until it is opened again', async () => {
  const { draftId } = await submit(7, 'The Hasty Herald');
  await rejectDraft(test.db, EDITOR, { id: draftId });
  expect(await verdictsOn(draftId)).toEqual({ event: 'dropped' });
  expect((await reopenDraft(test.db, EDITOR, { id: draftId })).ok).toBe(true);
  expect(await verdictsOn(draftId)).toEqual({});
  // A publication that is undone takes its verdicts back, and the next one is judged anew.
  await publishAs(draftId);
  expect((await reopenDraft(test.db, EDITOR, { id: draftId })).ok).toBe(true);
  expect(await verdictsOn(draftId)).toEqual({});
  await publishAs(draftId, { date: '2021-05-08', confirmed: ['date'] });
  expect(await verdictsOn(draftId)).toMatchObject({ event: 'kept', date: 'changed' });
});

it('says of a draft that became a source of an event that there was such an event', async () => {
  const { draftId } = await submit(9, 'The Hasty Herald');
  const slug = await publishAs(draftId);
  const second = await submitArticle(
    test.db,
    EDITOR,
    {
      body: 'BRUSSELS, 9 May 2021 – Fuad Hussein, Foreign Minister of Iraq, met NATO chief Jens Stoltenberg on 9 May 2021.',
    },
    titleInWords,
  );
  if (!second.ok) throw new Error(second.reason);
  const [id = ''] = second.draftIds;
  expect(await addSource(test.db, EDITOR, { id, event: slug })).toMatchObject({ ok: true });
  expect(await verdictsOn(id)).toEqual({ event: 'kept' });
});

it('counts an event that an editor wrote from an article as missed, and a change of an event not at all', async () => {
  const { articleId, draftId } = await submit(11, 'The Hasty Herald');
  const own = await startDraft(test.db, EDITOR, { articleId });
  if (!own.ok) throw new Error(own.reason);
  await publishAs(own.id, completeProposal({ date: '2021-05-12', type: 'statement' }));
  expect(await verdictsOn(own.id)).toEqual({ event: 'filled' });
  const slug = await publishAs(draftId);
  const change = await startDraft(test.db, EDITOR, { event: slug });
  if (!change.ok) throw new Error(change.reason);
  await publishAs(change.id, { summary: 'More.' });
  expect(await verdictsOn(change.id)).toEqual({});
});

it('adds all of it up by field, certainty, rule and publisher, within a period', async () => {
  const { db } = test;
  const all = await findQuality(db, { since: null, publisher: null });
  const of = (field: string) => all.fields.find((one) => one.field === field);
  expect(of('event')).toMatchObject({ kept: 6, filled: 1, dropped: 0 });
  expect(of('date')).toMatchObject({ kept: 3, changed: 2 });
  expect(all.changes.map(({ field }) => field).sort()).toEqual(['date', 'date', 'type']);
  expect(all.changes[0]).toMatchObject({ was: '2021-05-07', now: '2021-05-08' });
  const dates = all.bands.filter(({ field }) => field === 'date');
  expect(dates.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  expect(dates.reduce((sum, { right }) => sum + right, 0)).toBe(3);
  for (const { promised } of dates) expect(promised).toBeGreaterThan(0);
  expect(all.rules[0]).toMatchObject({ field: 'date' });
  expect(await listJudgedPublishers(db)).toEqual(['The Hasty Herald', 'The Plain Gazette']);
  expect(all.publishers.find(({ publisher }) => publisher === 'The Plain Gazette')).toEqual({
    publisher: 'The Plain Gazette',
    events: 2,
    kept: 2,
    count: 10,
    right: 8,
  });
  const one = await findQuality(db, { since: null, publisher: 'The Plain Gazette' });
  expect(one.fields.find(({ field }) => field === 'date')).toMatchObject({ kept: 1, changed: 1 });
  const later = await findQuality(db, { since: new Date(Date.now() + 60_000), publisher: null });
  expect(later).toEqual({ fields: [], bands: [], rules: [], publishers: [], changes: [] });
});

it('gives drafts from before the reading of their proposal, where nobody has saved them', async () => {
  const { db } = test;
  const { draftId } = await submit(21, 'The Plain Gazette');
  const reading = await findEventReading(db, draftId);
  expect(reading).not.toBeNull();
  await db.$executeRaw`UPDATE draft SET reading = NULL WHERE id = ${draftId}::uuid`;
  const sql = await readFile('prisma/migrations/20261129134000_verdicts/migration.sql', 'utf8');
  await db.$executeRawUnsafe(/^UPDATE "draft"[^;]*;/m.exec(sql)?.[0] ?? '');
  expect(await findEventReading(db, draftId)).toEqual(reading);
});

it('counts what the record covers and finds its holes', async () => {
  const { db } = test;
  const { id } = await db.relationship.findUniqueOrThrow({ where: { slug: 'iraq-nato' } });
  await makeEvent(db, { slug: 'early', edtf: '2020-12-24', type: 'call', significance: 90 }, [id]);
  await makeEvent(db, { slug: 'vague', edtf: '2019', type: 'call' }, [id]);
  await makeEvent(db, { slug: 'gone', edtf: '2018-01-01', withdrawnAt: new Date() }, [id]);
  const coverage = await findCoverage(db, id);
  expect(coverage.months).toEqual([
    { month: '2021-05', count: 6 },
    { month: '2020-12', count: 1 },
  ]);
  expect(coverage.types).toContainEqual({ type: 'call', count: 2 });
  expect(coverage.publishers).toContainEqual({ publisher: 'The Plain Gazette', events: 2 });
  expect(await listSilences(db, null)).toEqual([
    { from: '2021-01', to: '2021-04', months: 4, relationship: { slug: 'iraq-nato', title: 'Iraq – NATO' } },
  ]);
  const thin = await listThinEvents(db, id);
  expect(thin.items[0]).toMatchObject({ slug: 'early', sources: 0 });
  expect(thin.items.map(({ slug }) => slug)).not.toContain('gone');
  expect((await listVacancies(db, '2026-01-01')).items).toMatchObject([
    { office: 'Secretary General', from: '2024-10-01', to: null, before: { slug: 'jens-stoltenberg' } },
  ]);
});

it('gives the last count of what takes long to count while the queue makes another, and is never behind where it is quick', async () => {
  const { db } = test;
  const total = async (relationship = '') => {
    const counted = await readCoverage(db, relationship);
    return counted && [counted.figures.coverage.events, counted.countedAt];
  };
  const events = await db.event.count({ where: { withdrawnAt: null } });
  expect(await total()).toEqual([events, null]);
  await makeEvent(db, { title: 'One more' });
  expect(await total()).toEqual([events + 1, null]);
  expect(await total('nobody-nowhere')).toBeNull();

  // As of a record of a million events.
  await db.keptFigures.update({ where: { name: 'coverage' }, data: { tookMs: 2_000 } });
  expect(await total()).toEqual([events + 1, null]);
  await makeEvent(db, { title: 'Another' });
  expect(await total()).toEqual([events + 1, expect.stringMatching(/^20/)]);
  expect(await oldFigures(db)).toEqual([]);
  await db.keptFigures.updateMany({ data: { madeAt: new Date(Date.now() - 6 * 60_000) } });
  expect(await oldFigures(db)).toEqual(['coverage']);
  await renewFigures(db, 'coverage');
  expect(await oldFigures(db)).toEqual([]);
  expect(await total()).toEqual([events + 2, null]);

  // What a later version does not know any more is counted again, and so is what another database has counted.
  await db.keptFigures.updateMany({ data: { tookMs: 2_000, figures: { strange: true } } });
  expect(await total()).toEqual([events + 2, null]);
  await db.keptFigures.updateMany({ data: { tookMs: 2_000, place: 'elsewhere' } });
  expect(await total()).toEqual([events + 2, expect.any(String)]);
  await db.keptFigures.deleteMany();
  expect(await oldFigures(db)).toEqual(['coverage']);
});
