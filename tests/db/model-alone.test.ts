/** An act that a language model alone had found has one draft when the rules come to read it after all. */
import { titleInWords } from '@/lib/cli/title-words';
import { findDraft } from '@/lib/db/drafts';
import { noteReader } from '@/lib/db/model-reader';
import { readAgain } from '@/lib/workflows/articles/read-again';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { readByModel } from '@/lib/workflows/model-readings/read-by-model';
import { startRereading } from '@/lib/workflows/rereadings/start-rereading';
import { takeReading } from '@/lib/workflows/rereadings/take-reading';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { type ModelServer, sayAsModel, startModelServer } from '@/tests/support/model-server';
import { EDITOR, writeWorld } from '@/tests/support/world';

jest.setTimeout(120_000);

let test: TestDatabase;
let server: ModelServer;
beforeAll(async () => {
  process.env.READING_DEADLINE_MS = '4000';
  test = await cloneDatabase();
  server = await startModelServer();
  await writeWorld(test.db);
  await noteReader(test.db, true);
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterAll(async () => {
  await server.close();
  await test.close();
});

const MEETING =
  'BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on 4 May 2021.';
const HARVEST = 'Apples of the harvest were brought in as every year, and people talked of it at the market.';
/** What the model says of either text. */
const told = (act: string, day: string, ...names: string[]) => ({
  type: { value: 'meeting', quote: act },
  status: { value: 'happened', quote: act },
  date: day ? { value: '2021-05-04', quote: day } : null,
  location: null,
  parties: [],
  participants: names.map((value) => ({ value, role: 'participant', quote: value })),
});
const MET = told('met', 'on 4 May 2021', 'Fuad Hussein', 'Jens Stoltenberg');

const drafts = (articleId: string) =>
  test.db.draft.findMany({ where: { articleId }, orderBy: { id: 'asc' } });

/** An article that was stored without being read, of which the model then made one draft; answers both ids. */
async function readByModelAlone(
  body: string,
  event: object,
): Promise<{ articleId: string; draftId: string }> {
  const stored = await submitArticle(
    test.db,
    EDITOR,
    { body: `${body} It EXITS.`, publishedOn: '2021-05-05' },
    titleInWords,
  );
  if (!stored.ok) throw new Error(stored.reason);
  const { articleId } = stored;
  // What a mended reader would do with these very words is what the reader in tests does without its signal word.
  await test.db.$executeRaw`ALTER TABLE article DISABLE TRIGGER article_words_never_change`;
  await test.db.article.update({ where: { id: articleId }, data: { body } });
  await test.db.$executeRaw`ALTER TABLE article ENABLE TRIGGER article_words_never_change`;
  server.answer(sayAsModel(JSON.stringify({ events: [event] })));
  const options = { reader: server.reader({}), tell: titleInWords };
  expect(await readByModel(test.db, articleId, options)).toBe('read');
  const made = (await drafts(articleId)).find(({ secondReading }) => secondReading !== null);
  return { articleId, draftId: made?.id ?? '' };
}

it('takes the place of a draft that nobody has touched, with what the model read beside it', async () => {
  const { articleId, draftId } = await readByModelAlone(`${MEETING} They dined.`, MET);
  expect(await readAgain(test.db, EDITOR, { articleId }, titleInWords)).toMatchObject({ ok: true });
  const [draft, ...more] = await drafts(articleId);
  expect(more).toEqual([]);
  expect(draft?.id).not.toBe(draftId);
  expect(draft?.extractorVersion).not.toBeNull();
  const { second, proposal } = (await findDraft(test.db, draft?.id ?? '')) ?? {};
  expect(second).toMatchObject({ reader: 'a-model', only: false });
  const agreeing = second?.fields.filter(({ agrees }) => agrees).map(({ field }) => field);
  expect(agreeing).toEqual(expect.arrayContaining(['type', 'date', 'participants']));
  const date = second?.fields.find(({ field }) => field === 'date');
  expect(proposal?.fieldConfidence?.date).toBe(date?.raised?.to);
});

it('makes none beside a draft that somebody has worked on or decided, and leads to that one', async () => {
  const { db } = test;
  const worked = await readByModelAlone(`${MEETING} They smiled.`, MET);
  const before = await findDraft(db, worked.draftId);
  const proposal = { ...before?.proposal, title: 'Called so by an editor' };
  expect(await saveDraft(db, EDITOR, { id: worked.draftId, version: 1, proposal })).toMatchObject({
    ok: true,
  });
  const answer = await readAgain(db, EDITOR, { articleId: worked.articleId }, titleInWords);
  expect(answer).toEqual({ ok: true, draftIds: [worked.draftId] });
  expect(await drafts(worked.articleId)).toMatchObject([{ title: 'Called so by an editor', version: 2 }]);

  const decided = await readByModelAlone(`${MEETING} They waved.`, MET);
  expect(await rejectDraft(db, EDITOR, { id: decided.draftId, reason: '' })).toMatchObject({ ok: true });
  const { articleId } = decided;
  expect(await readAgain(db, EDITOR, { articleId }, titleInWords)).toMatchObject({ ok: true });
  expect(await drafts(articleId)).toMatchObject([{ id: decided.draftId, status: 'REJECTED' }]);
});

it('puts no blank draft beside that of the model, where the rules find nothing', async () => {
  const { articleId, draftId } = await readByModelAlone(HARVEST, told('talked', ''));
  const answer = await readAgain(test.db, EDITOR, { articleId }, titleInWords);
  expect(answer).toEqual({ ok: true, draftIds: [draftId] });
  expect(await drafts(articleId)).toMatchObject([{ id: draftId }]);
});

it('is one draft too where a later reading of the rules finds the act', async () => {
  const { db } = test;
  const { articleId, draftId } = await readByModelAlone(`${MEETING} They parted.`, MET);
  // As after an update of rules that had found nothing in it.
  await db.draft.deleteMany({ where: { articleId, id: { not: draftId } } });
  await db.article.update({ where: { id: articleId }, data: { warnings: [] } });
  const begun = await startRereading(db, EDITOR, {});
  if (!begun.ok) throw new Error(begun.reason);
  await db.rereadingChange.create({ data: { rereadingId: begun.id, articleId, differences: [] } });
  const asked = { rereadingId: begun.id, articleId };
  expect(await takeReading(db, EDITOR, asked, titleInWords)).toEqual({ ok: true, drafts: 1, replaced: 1 });
  const [draft, ...more] = await drafts(articleId);
  expect(more).toEqual([]);
  expect(draft?.secondReading).toMatchObject({ only: false });
});

it('leaves a draft of another act alone, whatever else the two have in common', async () => {
  const { db } = test;
  const other = told('talked', '', 'people');
  const { articleId, draftId } = await readByModelAlone(`${MEETING} ${HARVEST}`, other);
  expect(await rejectDraft(db, EDITOR, { id: draftId, reason: '' })).toMatchObject({ ok: true });
  expect(await readAgain(db, EDITOR, { articleId }, titleInWords)).toMatchObject({ ok: true });
  const all = await drafts(articleId);
  expect(all.find(({ id }) => id === draftId)).toMatchObject({ status: 'REJECTED' });
  expect(all.filter(({ status }) => status === 'PENDING')).toMatchObject([{ secondReading: null }]);
});

it('leads to a draft that can be written in, where the rules find nothing and the model’s was rejected', async () => {
  const { db } = test;
  const { articleId, draftId } = await readByModelAlone(`${HARVEST} They left.`, told('talked', ''));
  expect(await rejectDraft(db, EDITOR, { id: draftId, reason: '' })).toMatchObject({ ok: true });
  const answer = await readAgain(db, EDITOR, { articleId }, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  const open = (await drafts(articleId)).filter(({ status }) => status === 'PENDING');
  expect(open.map(({ id }) => id)).toEqual(answer.draftIds);
  expect(open).toHaveLength(1);
});
