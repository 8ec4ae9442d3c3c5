/** Stored articles are read once more: compared and not changed, a piece at a time, one run at a time; and taken by editors. */
import { createHash } from 'node:crypto';
import { titleInWords } from '@/lib/cli/title-words';
import { listRereadArticles } from '@/lib/db/reread-articles';
import { findRereading, listRereadings } from '@/lib/db/rereadings';
import { disputedFields, readStoredSecond, type SecondReading } from '@/lib/domain/second-reading';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { runRereading, waitingRereadings } from '@/lib/workflows/rereadings/run-rereading';
import { startRereading } from '@/lib/workflows/rereadings/start-rereading';
import { stopRereading } from '@/lib/workflows/rereadings/stop-rereading';
import { takeReading } from '@/lib/workflows/rereadings/take-reading';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());
afterEach(() => test.db.rereading.deleteMany());

async function submit(
  day: number,
  publisher = 'Gazette',
): Promise<{ articleId: string; draftIds: string[] }> {
  const body = `BRUSSELS, ${day} May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on ${day} May 2021.`;
  const answer = await submitArticle(
    test.db,
    EDITOR,
    { body, publisher, publishedOn: '2021-05-20' },
    titleInWords,
  );
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}

/** Articles that tell of nothing, and drafts of none. */
async function plainArticles(count: number): Promise<void> {
  await test.db.article.createMany({
    data: Array.from({ length: count }, (_, at) => {
      const body = `Apples were brought in on farm number ${at} as every year.`;
      return {
        body,
        bodyHash: createHash('sha256').update(body).digest('hex'),
        language: 'en',
        publisher: 'Farms',
      };
    }),
  });
}

/** From now on texts that name the former Secretary General name somebody whom we do not know. */
async function forget(name: string, as: string): Promise<void> {
  const { id } = await test.db.actor.findFirstOrThrow({ where: { slug: 'jens-stoltenberg' } });
  await test.db.actorName.updateMany({ where: { actorId: id, text: name }, data: { text: as } });
  await test.db.actor.update({ where: { id }, data: { name: as } });
}

async function begin(filter: { publisher?: string } = {}): Promise<string> {
  const begun = await startRereading(test.db, EDITOR, filter);
  if (!begun.ok) throw new Error(begun.reason);
  return begun.id;
}

const state = async () => ({
  drafts: await test.db.draft.findMany({ orderBy: { id: 'asc' } }),
  articles: await test.db.article.findMany({ orderBy: { id: 'asc' } }),
  readings: await test.db.articleReading.findMany({ orderBy: { articleId: 'asc' } }),
});
const PAGE = { page: 1, pageSize: 25 };

it('finds nothing where nothing has changed, and writes nothing but its own list', async () => {
  await submit(3);
  const before = await state();
  const id = await begin();
  expect(await runRereading(test.db, id)).toBe('done');
  expect(await findRereading(test.db, id)).toMatchObject({
    status: 'done',
    total: 1,
    done: 1,
    changed: 0,
    unread: 0,
  });
  expect(await state()).toEqual(before);
});

it('lists by article and field what a change of the lexicon made of them, and changes none', async () => {
  const { articleId } = await submit(4);
  await submit(5, 'Herald');
  const before = await state();
  await forget('Jens Stoltenberg', 'Somebody Else');
  try {
    const id = await begin({ publisher: 'Gazette' });
    expect(await runRereading(test.db, id)).toBe('done');
    expect(await findRereading(test.db, id)).toMatchObject({ total: 2, done: 2, changed: 2 });
    const { items } = await listRereadArticles(test.db, id, PAGE);
    const own = items.find((one) => one.articleId === articleId);
    expect(own?.differences).toMatchObject([
      { kind: 'changed', type: 'meeting', date: '2021-05-04', main: true },
    ]);
    const field = own?.differences[0]?.fields.find((one) => one.field === 'participants');
    expect(field?.was).toContain('jens-stoltenberg');
    expect(field?.now).not.toContain('jens-stoltenberg');
    expect(await state()).toEqual(before);
  } finally {
    await forget('Somebody Else', 'Jens Stoltenberg');
  }
});

it('holds what it reads against what was read, not against what an editor made of it', async () => {
  const { draftIds } = await submit(6);
  const row = await test.db.draft.findUniqueOrThrow({ where: { id: draftIds[0] ?? '' } });
  const proposal = { ...(row.proposal as object), date: '1999' };
  expect(await saveDraft(test.db, EDITOR, { id: row.id, version: 1, proposal })).toMatchObject({ ok: true });
  const id = await begin();
  expect(await runRereading(test.db, id)).toBe('done');
  expect(await findRereading(test.db, id)).toMatchObject({ changed: 0 });
});

describe('with many articles', () => {
  beforeAll(() => plainArticles(12));
  afterAll(() => test.db.article.deleteMany({ where: { publisher: 'Farms' } }));

  it('is done in pieces, and goes on after a process that died, each article once', async () => {
    const id = await begin({ publisher: 'Farms' });
    expect(await runRereading(test.db, id, { piece: 1 })).toBe('more');
    expect(await findRereading(test.db, id)).toMatchObject({ status: 'running', done: 10, total: 12 });
    // Whoever has it and died.
    const held = {
      claim: '01900000-0000-7000-8000-000000000000',
      claimedUntil: new Date(Date.now() + 60_000),
    };
    await test.db.rereading.update({ where: { id }, data: held });
    expect(await waitingRereadings(test.db)).toEqual([]);
    expect(await runRereading(test.db, id)).toBe('away');
    await test.db.rereading.update({ where: { id }, data: { claimedUntil: new Date(Date.now() - 1) } });
    expect(await waitingRereadings(test.db)).toEqual([id]);
    expect(await runRereading(test.db, id)).toBe('done');
    expect(await findRereading(test.db, id)).toMatchObject({ status: 'done', done: 12 });
  });

  it('counts those that cannot be read, and reads the others', async () => {
    const body = 'A text of which the reader THROWS.';
    const data = { body, bodyHash: 'e'.repeat(64), language: 'en', publisher: 'Farms' };
    await test.db.article.create({ data });
    const id = await begin({ publisher: 'Farms' });
    expect(await runRereading(test.db, id)).toBe('done');
    expect(await findRereading(test.db, id)).toMatchObject({ done: 13, total: 13, unread: 1, changed: 0 });
    await test.db.article.deleteMany({ where: { body } });
  });

  it('begins anew with another extractor than it began with', async () => {
    const id = await begin({ publisher: 'Farms' });
    expect(await runRereading(test.db, id, { piece: 1 })).toBe('more');
    await test.db.rereading.update({ where: { id }, data: { extractorVersion: 'older' } });
    expect(await runRereading(test.db, id)).toBe('done');
    expect(await findRereading(test.db, id)).toMatchObject({ done: 12, total: 12 });
  });

  it('can be stopped, and then nobody goes on with it', async () => {
    const id = await begin({ publisher: 'Farms' });
    expect(await runRereading(test.db, id, { piece: 1 })).toBe('more');
    expect(await stopRereading(test.db, EDITOR, { id })).toEqual({ ok: true });
    expect(await stopRereading(test.db, EDITOR, { id })).toEqual({ ok: false, reason: 'missing' });
    expect(await runRereading(test.db, id)).toBe('away');
    expect(await findRereading(test.db, id)).toMatchObject({ status: 'stopped', done: 10 });
    expect(await test.db.auditEntry.count({ where: { subject: 'rereading', subjectId: id } })).toBe(2);
  });
});

it('runs one at a time, also where twenty ask at once, and for editors alone', async () => {
  const { db } = test;
  expect(await startRereading(db, VIEWER, {})).toMatchObject({ ok: false, reason: 'forbidden' });
  const answers = await Promise.all(Array.from({ length: 20 }, () => startRereading(db, EDITOR, {})));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter((one) => !one.ok && one.reason === 'running')).toHaveLength(19);
  expect(await listRereadings(db, 'update')).toHaveLength(1);
  expect(await listRereadings(db, 'words')).toHaveLength(0);
});

it('keeps beside the new draft what a language model read, and what both dispute', async () => {
  const { db } = test;
  const { articleId, draftIds } = await submit(11);
  const field = { agrees: true, quotes: ['11 May'], raised: null };
  const second: SecondReading = {
    reader: 'a-model',
    prompt: '1',
    only: false,
    fields: [
      { ...field, field: 'type', rules: 'meeting', model: 'meeting' },
      { ...field, field: 'date', agrees: false, rules: '2021-05-11', model: '2021-05-12' },
      { ...field, field: 'participants', rules: 'both', model: 'Fuad Hussein, Jens Stoltenberg' },
    ],
  };
  await db.draft.update({ where: { id: draftIds[0] ?? '' }, data: { secondReading: second } });
  await forget('Jens Stoltenberg', 'Somebody Else');
  try {
    const rereadingId = await begin();
    expect(await runRereading(db, rereadingId)).toBe('done');
    const taken = await takeReading(db, EDITOR, { rereadingId, articleId }, titleInWords);
    expect(taken).toMatchObject({ ok: true, drafts: 1, replaced: 1 });
    const [draft] = await db.draft.findMany({ where: { articleId } });
    expect(draftIds).not.toContain(draft?.id);
    const kept = readStoredSecond(draft?.secondReading).second;
    expect(kept).toMatchObject({ reader: 'a-model', only: false });
    // The day is disputed as before; who took part both read the same, and the rules read somebody else now.
    expect(disputedFields(kept, { confirmed: [] }).map((one) => one.field)).toEqual(['date', 'participants']);
    expect(kept?.fields[0]).toMatchObject({
      field: 'type',
      agrees: true,
      raised: { from: expect.any(Number) },
    });
  } finally {
    await forget('Somebody Else', 'Jens Stoltenberg');
  }
});

it('gives an editor the new reading of one article as drafts, once, and leaves what somebody has saved', async () => {
  const { db } = test;
  const kept = await submit(8);
  const { articleId, draftIds } = await submit(9);
  const saved = await db.draft.findUniqueOrThrow({ where: { id: kept.draftIds[0] ?? '' } });
  await saveDraft(db, EDITOR, {
    id: saved.id,
    version: 1,
    proposal: { ...(saved.proposal as object), summary: 'Mine.' },
  });
  await forget('Jens Stoltenberg', 'Somebody Else');
  try {
    const id = await begin();
    expect(await runRereading(db, id)).toBe('done');
    const ask = { rereadingId: id, articleId };
    expect(await takeReading(db, VIEWER, ask, titleInWords)).toMatchObject({ reason: 'forbidden' });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => takeReading(db, EDITOR, ask, titleInWords)),
    );
    expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, drafts: 1, replaced: 1 }]);
    expect(answers.filter((one) => !one.ok && one.reason === 'taken')).toHaveLength(4);
    const drafts = await db.draft.findMany({ where: { articleId } });
    expect(drafts).toHaveLength(1);
    expect(draftIds).not.toContain(drafts[0]?.id);
    expect(JSON.stringify(drafts[0]?.proposal)).not.toContain('jens-stoltenberg');
    // The one that somebody has saved stays beside the new one.
    await takeReading(db, EDITOR, { rereadingId: id, articleId: kept.articleId }, titleInWords);
    const beside = await db.draft.findMany({ where: { articleId: kept.articleId } });
    expect(beside.map((one) => one.id)).toContain(saved.id);
    expect(beside).toHaveLength(2);
    // From now on the later reading is what others are held against.
    await db.rereading.deleteMany();
    const again = await begin();
    expect(await runRereading(db, again)).toBe('done');
    const { items } = await listRereadArticles(db, again, PAGE);
    expect(items.map((one) => one.articleId)).not.toContain(articleId);
  } finally {
    await forget('Somebody Else', 'Jens Stoltenberg');
  }
});
