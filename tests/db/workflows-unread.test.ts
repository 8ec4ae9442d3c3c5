/** An article whose reader hangs or dies is kept, and can be read again; a reading is kept and shared. */
import { titleInWords } from '@/lib/cli/title-words';
import { findArticleReading, saveArticleReading } from '@/lib/db/article-readings';
import { readingOrigin } from '@/lib/jobs/read-article';
import { closeReaders, extractorVersion } from '@/lib/jobs/readers';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { explainArticle, findUnknownActors } from '@/lib/workflows/articles/explain-article';
import { readAgain } from '@/lib/workflows/articles/read-again';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor } from '@/tests/support/factories';
import { completeProposal, EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

const MEETING = 'BRUSSELS, 4 May 2021 – Fuad Hussein met Jens Stoltenberg in Brussels on Tuesday.';
const NOBODY = '00000000-0000-7000-8000-000000000000';

let test: TestDatabase;
const lines: string[] = [];
beforeAll(async () => {
  process.env.READING_DEADLINE_MS = '4000';
  test = await cloneDatabase();
  await writeWorld(test.db);
  // The dateline's city.
  const { id: actorId } = await makeActor(test.db, { slug: 'belgium', name: 'Belgium', country: 'BE' });
  await test.db.actorName.create({
    data: { actorId, text: 'Brussels', language: 'en', folded: 'brussels', form: 'seat' },
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
});
afterAll(() => test.close());

async function submit(body: string) {
  const answer = await submitArticle(
    test.db,
    EDITOR,
    { body, title: 'As typed', publisher: 'A paper' },
    titleInWords,
  );
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
const article = (id: string) =>
  test.db.article.findUniqueOrThrow({ where: { id }, include: { drafts: { orderBy: { id: 'asc' } } } });

/** An article as it stands after its reader has died, with words that another reader can read. */
async function makeUnread(body: string): Promise<{ articleId: string; draftId: string }> {
  const { articleId, draftIds } = await submit(`${body} It EXITS.`);
  // What a mended reader would do with these very words is what the reader in tests does without its signal word.
  await test.db.$executeRaw`ALTER TABLE article DISABLE TRIGGER article_words_never_change`;
  await test.db.article.update({ where: { id: articleId }, data: { body } });
  await test.db.$executeRaw`ALTER TABLE article ENABLE TRIGGER article_words_never_change`;
  return { articleId, draftId: draftIds[0] ?? '' };
}

it('keeps an article that kills its reader, with all that was typed and one blank draft that says so', async () => {
  const { articleId, draftIds } = await submit('The envoys EXITS in Geneva.');
  const { title, publisher, body, language, warnings, drafts, bodyHash } = await article(articleId);
  expect({ title, publisher, body, language }).toEqual({
    title: 'As typed',
    publisher: 'A paper',
    body: 'The envoys EXITS in Geneva.',
    language: 'und',
  });
  expect(drafts.map(({ id }) => id)).toEqual(draftIds);
  const warning = { code: 'not-read', values: { why: expect.stringMatching(/^(?:late|failed)$/) } };
  expect(drafts[0]).toMatchObject({ title: '', extractorVersion: null, proposal: { warnings: [warning] } });
  expect(warnings).toEqual([warning]);
  expect(await test.db.auditEntry.findFirst({ where: { subjectId: articleId } })).toMatchObject({
    action: 'article.submit',
    details: { read: 'failed' },
  });
  const line = lines.find((each) => each.includes(bodyHash));
  expect(line).toContain('"reason":"failed"');
  expect(line).not.toContain('Geneva');
});

it('reads it again, and what is found takes the place of the blank draft, once', async () => {
  const { db } = test;
  const { articleId, draftId } = await makeUnread(MEETING);
  const answers = await Promise.all([1, 2].map(() => readAgain(db, EDITOR, { articleId }, titleInWords)));
  expect(answers.map((answer) => (answer.ok ? 'read' : answer.reason)).sort()).toEqual(['already', 'read']);
  const { language, warnings, drafts } = await article(articleId);
  expect({ language, warnings }).toEqual({ language: 'en', warnings: [] });
  expect(drafts.map(({ id }) => id)).not.toContain(draftId);
  expect(drafts).toHaveLength(1);
  expect(drafts[0]).toMatchObject({
    extractorVersion: await extractorVersion(),
    proposal: { date: '2021-05-04', type: 'meeting' },
  });
  const audit = await db.auditEntry.findMany({
    where: { action: 'article.read-again', subjectId: articleId },
  });
  expect(audit).toMatchObject([{ actorId: EDITOR.id, details: { drafts: 1, replaced: 1 } }]);
});

it('leaves a blank draft in which somebody has written, without its warning', async () => {
  const { db } = test;
  const { articleId, draftId } = await makeUnread(`${MEETING} It was their first meeting.`);
  const proposal = completeProposal({ title: 'Written by hand' });
  expect(await saveDraft(db, EDITOR, { id: draftId, version: 1, proposal })).toMatchObject({ ok: true });
  expect(await readAgain(db, EDITOR, { articleId }, titleInWords)).toMatchObject({ ok: true });
  const { drafts } = await article(articleId);
  expect(drafts.length).toBe(2);
  const kept = drafts.find(({ id }) => id === draftId);
  expect(kept).toMatchObject({ title: 'Written by hand', version: 2, proposal: { warnings: [] } });
});

it('says why it could not be read again, and changes nothing', async () => {
  const { db } = test;
  const { articleId, draftIds } = await submit('It EXITS again.');
  expect(await readAgain(db, EDITOR, { articleId }, titleInWords)).toEqual({ ok: false, reason: 'failed' });
  const after = await article(articleId);
  expect(after.drafts.map(({ id }) => id)).toEqual(draftIds);
  expect(after.warnings).toMatchObject([{ code: 'not-read' }]);
  expect(await readAgain(db, VIEWER, { articleId }, titleInWords)).toMatchObject({ reason: 'forbidden' });
  expect(await readAgain(db, EDITOR, { articleId: NOBODY }, titleInWords)).toMatchObject({
    reason: 'missing',
  });
  expect(await readAgain(db, EDITOR, { articleId: 7 }, titleInWords)).toMatchObject({ reason: 'invalid' });
});

describe('a reading', () => {
  it('is kept with the article, and asked for again starts no reader', async () => {
    const { db } = test;
    const { articleId } = await submit(`${MEETING} They spoke of training.`);
    const before = await db.articleReading.findUniqueOrThrow({ where: { articleId } });
    expect(before.extractorVersion).toMatch(/^[0-9a-f]{12}$/);
    const sent = { ...(before.explanation as object), language: 'xx' };
    await db.articleReading.update({ where: { articleId }, data: { explanation: sent } });
    // Told from a new reading by what was changed in the kept one.
    expect(await explainArticle(db, articleId)).toMatchObject({ ok: true, explanation: { language: 'xx' } });
    expect(await findUnknownActors(db, articleId)).toMatchObject({ ok: true, unknownActors: [] });
  });

  it('is begun once for all who ask at a time, and takes no longer than its deadline', async () => {
    const { db } = test;
    const { articleId } = await submit('The envoys HANGS in Geneva.');
    const { bodyHash } = await article(articleId);
    const late = () =>
      lines.filter((line) => line.includes(bodyHash) && line.includes('"reason":"late"')).length;
    expect(late()).toBe(1);
    const answers = await Promise.all(Array.from({ length: 8 }, () => explainArticle(db, articleId)));
    expect(answers).toEqual(Array(8).fill({ ok: false, reason: 'late' }));
    expect(late()).toBe(2);
  });

  it('is made anew for another extractor, other names, and where it cannot be understood', async () => {
    const { db } = test;
    const { articleId } = await submit('BRUSSELS, 5 May 2021 – Fuad Hussein met Nora Muster in Brussels.');
    const unknown = async () => {
      const answer = await findUnknownActors(db, articleId);
      return answer.ok ? answer.unknownActors.map(({ name }) => name) : answer.reason;
    };
    expect(await unknown()).toEqual(['Nora Muster']);
    await db.articleReading.update({
      where: { articleId },
      data: { extractorVersion: '0123456789ab', unknownActors: [] },
    });
    expect(await unknown()).toEqual(['Nora Muster']);
    await db.articleReading.update({ where: { articleId }, data: { unknownActors: [{ name: 7 }] } });
    expect(await unknown()).toEqual(['Nora Muster']);
    await saveActor(db, EDITOR, { actor: { kind: 'person', name: 'Nora Muster' } });
    expect(await unknown()).toEqual([]);
    expect(await db.articleReading.count({ where: { articleId } })).toBe(1);
  });

  it('may hold half a character, as words cut out of a text do', async () => {
    const { db } = test;
    const { articleId } = await submit(`${MEETING} They smiled.`);
    const origin = await readingOrigin(db);
    const kept = await findArticleReading(db, articleId, origin);
    if (!kept) throw new Error('not kept');
    const [sentence] = kept.explanation.sentences;
    const explanation = { ...kept.explanation, sentences: [{ ...sentence!, text: 'half \ud83d' }] };
    const text = { explanation: JSON.stringify(explanation), unknownActors: '[]' };
    await saveArticleReading(db, articleId, origin, text);
    expect(await findArticleReading(db, articleId, origin)).toEqual({ explanation, unknownActors: [] });
  });

  it('goes with the threads: after they are closed the next reading opens new ones', async () => {
    await closeReaders();
    expect(await submit(`${MEETING} Afterwards they dined.`)).toMatchObject({ ok: true });
  });
});
