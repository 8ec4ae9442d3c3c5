/** Words of editors: seen before they are used, then read with; for administrators, and removable. */
import { titleInWords } from '@/lib/cli/title-words';
import { listExtractionWords, listLexiconWords, listOffices } from '@/lib/db/extraction-words';
import { lexiconStamp } from '@/lib/db/lexicon-stamp';
import { listRereadArticles } from '@/lib/db/reread-articles';
import type { ExtractionWord } from '@/lib/domain/extraction-word';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { applyWords } from '@/lib/workflows/extraction-words/apply-words';
import { previewWords } from '@/lib/workflows/extraction-words/preview-words';
import { removeWord } from '@/lib/workflows/extraction-words/remove-word';
import { runRereading } from '@/lib/workflows/rereadings/run-rereading';
import { takeReading } from '@/lib/workflows/rereadings/take-reading';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, writeWorld } from '@/tests/support/world';

jest.setTimeout(120_000);

const ADMIN = { ...EDITOR, role: 'administrator' as const };
const ALIAS: ExtractionWord = { kind: 'alias', language: 'en', text: 'Western Compact', actor: 'nato' };
const VERB: ExtractionWord = {
  kind: 'verb',
  language: 'en',
  text: 'parley',
  type: 'negotiation',
  cameo: '046',
  link: 'with',
};

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  await test.db.user.update({ where: { id: ADMIN.id }, data: { role: 'administrator' } });
});
afterAll(() => test.close());
afterEach(async () => {
  await test.db.rereading.deleteMany();
  await test.db.extractionWord.deleteMany();
});

async function submit(body: string): Promise<string> {
  const answer = await submitArticle(test.db, EDITOR, { body, publishedOn: '2021-05-20' }, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.articleId;
}
const compact = (day: number) =>
  `BAGHDAD, ${day} May 2021 – Fuad Hussein signed an agreement with the Western Compact on ${day} May 2021.`;

async function preview(words: readonly ExtractionWord[]): Promise<string> {
  const answer = await previewWords(test.db, ADMIN, { words });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.id;
}

it('shows what proposed words would change, uses them once applied, and no more once removed', async () => {
  const { db } = test;
  const articleId = await submit(compact(3));
  const id = await preview([ALIAS, VERB]);
  const before = await lexiconStamp(db);
  const drafts = await db.draft.findMany();
  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual({ ok: false, reason: 'unseen' });
  expect(await runRereading(db, id)).toBe('done');
  const { items } = await listRereadArticles(db, id, { page: 1, pageSize: 25 });
  expect(items.map((one) => one.articleId)).toEqual([articleId]);
  expect(JSON.stringify(items[0]?.differences)).toContain('NATO');
  // Nothing is used yet.
  expect(await lexiconStamp(db)).toBe(before);
  expect(await db.draft.findMany()).toEqual(drafts);
  const ask = { rereadingId: id, articleId };
  expect(await takeReading(db, ADMIN, ask, titleInWords)).toEqual({ ok: false, reason: 'proposed' });

  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual({ ok: true, words: 2 });
  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual({ ok: false, reason: 'applied' });
  const after = await lexiconStamp(db);
  expect(after).not.toBe(before);
  expect((await listExtractionWords(db)).map(({ word }) => word)).toEqual([VERB, ALIAS]);
  const later = await submit(compact(5));
  const proposals = await db.draft.findMany({ where: { articleId: later } });
  expect(JSON.stringify(proposals.map(({ proposal }) => proposal))).toContain('"actorId":"nato"');
  expect(await takeReading(db, ADMIN, ask, titleInWords)).toMatchObject({ ok: true, replaced: 1 });

  for (const { id: wordId } of await listExtractionWords(db)) {
    expect(await removeWord(db, ADMIN, { id: wordId })).toEqual({ ok: true });
    expect(await removeWord(db, ADMIN, { id: wordId })).toEqual({ ok: false, reason: 'missing' });
  }
  expect(await lexiconStamp(db)).not.toBe(after);
  const without = await db.draft.findMany({ where: { articleId: await submit(compact(7)) } });
  expect(JSON.stringify(without.map(({ proposal }) => proposal))).not.toContain('"actorId":"nato"');
  expect(await db.auditEntry.count({ where: { action: { startsWith: 'words.' } } })).toBe(4);
});

it('tells apart what the words change from what an update has changed since', async () => {
  const { db } = test;
  const articleId = await submit(compact(9));
  // As if it had been read by an older extractor.
  await db.article.update({ where: { id: articleId }, data: { eventsRead: [] } });
  const id = await preview([{ ...ALIAS, text: 'Southern Compact' }]);
  expect(await runRereading(db, id)).toBe('done');
  expect((await listRereadArticles(db, id, { page: 1, pageSize: 25 })).total).toBe(0);
});

it('refuses words that are there, stand twice, lead nowhere or are no plain words', async () => {
  const { db } = test;
  const key = 'alias en western compact';
  await db.extractionWord.create({ data: { key, word: ALIAS } });
  const issues = async (words: unknown) => {
    const answer = await previewWords(db, ADMIN, { words });
    return answer.ok || answer.reason !== 'invalid' ? answer : answer.issues.map(({ field }) => field);
  };
  expect(await issues([{ ...ALIAS, text: 'WESTERN compact' }])).toEqual(['words.0.text']);
  expect(await issues([VERB, { ...VERB, cameo: '040' }])).toEqual(['words.1.text']);
  expect(await issues([{ ...ALIAS, text: 'The League', actor: 'nobody' }])).toEqual(['words.0.actor']);
  expect(await issues([{ ...VERB, cameo: '9999' }])).toEqual(['words.0.cameo']);
  expect(await issues([{ ...VERB, text: 'parley (a+)+$' }])).toEqual(['words.0.text']);
  expect(await issues([])).toEqual(['words']);
  expect(await issues(Array.from({ length: 11 }, (_, at) => ({ ...ALIAS, text: `Compact ${at}` })))).toEqual([
    'words',
  ]);
  expect(await db.rereading.count()).toBe(0);
});

it('is for administrators, one preview at a time, applied once by twenty at once', async () => {
  const { db } = test;
  expect(await previewWords(db, EDITOR, { words: [VERB] })).toMatchObject({ reason: 'forbidden' });
  expect(await applyWords(db, EDITOR, { rereadingId: 'x' })).toMatchObject({ reason: 'forbidden' });
  expect(await removeWord(db, EDITOR, { id: 'x' })).toMatchObject({ reason: 'forbidden' });
  const id = await preview([VERB]);
  expect(await previewWords(db, ADMIN, { words: [ALIAS] })).toEqual({ ok: false, reason: 'running' });
  expect(await runRereading(db, id)).toBe('done');
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => applyWords(db, ADMIN, { rereadingId: id })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.extractionWord.count()).toBe(1);
});

it('adds none of the words where another has added one meanwhile, or an actor is gone', async () => {
  const { db } = test;
  const id = await preview([VERB, ALIAS]);
  expect(await runRereading(db, id)).toBe('done');
  await db.extractionWord.create({ data: { key: 'alias en western compact', word: ALIAS } });
  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual({ ok: false, reason: 'taken' });
  expect(await db.extractionWord.count()).toBe(1);
  await db.extractionWord.deleteMany();
  await db.rereading.update({
    where: { id },
    data: { words: [VERB, { ...ALIAS, actor: 'gone' }] as object[] },
  });
  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual({ ok: false, reason: 'actor-missing' });
  expect(await db.extractionWord.count()).toBe(0);
});

it('applies no preview that is old: other words, an actor merged or come apart, another extractor', async () => {
  const { db } = test;
  await submit(compact(11));
  const old = { ok: false, reason: 'old' };
  const seen = async (words: readonly ExtractionWord[]) => {
    const id = await preview(words);
    expect(await runRereading(db, id)).toBe('done');
    return id;
  };
  const first = await seen([VERB]);
  const key = 'alias en southern compact';
  const { id: other } = await db.extractionWord.create({
    data: { key, word: { ...ALIAS, text: 'Southern Compact' } },
  });
  expect(await applyWords(db, ADMIN, { rereadingId: first })).toEqual(old);
  const second = await seen([VERB]);
  await db.extractionWord.delete({ where: { id: other } });
  expect(await applyWords(db, ADMIN, { rereadingId: second })).toEqual(old);

  const third = await seen([VERB]);
  const nato = await db.actor.findUniqueOrThrow({ where: { slug: 'nato' } });
  const away = { slug: 'nato-too', kind: 'organisation', name: 'NATO too' };
  const { id: from } = await db.actor.create({ data: away });
  const made = { kind: 'actor', madeVersion: 2, moved: {}, author: 'Edith', actorIntoId: nato.id };
  const { id: merge } = await db.merge.create({ data: { ...made, actorFromId: from } });
  expect(await applyWords(db, ADMIN, { rereadingId: third })).toEqual(old);
  const fourth = await seen([VERB]);
  await db.merge.update({ where: { id: merge }, data: { undoneAt: new Date() } });
  expect(await applyWords(db, ADMIN, { rereadingId: fourth })).toEqual(old);

  const fifth = await seen([VERB]);
  await db.rereading.update({ where: { id: fifth }, data: { extractorVersion: 'another' } });
  expect(await applyWords(db, ADMIN, { rereadingId: fifth })).toEqual(old);
  // None of it was written.
  expect(await db.extractionWord.count()).toBe(0);
  const last = await seen([VERB]);
  expect(await applyWords(db, ADMIN, { rereadingId: last })).toEqual({ ok: true, words: 1 });
  await db.merge.delete({ where: { id: merge } });
  await db.actor.delete({ where: { id: from } });
});

it('applies no words with which articles cannot be read that can be read without', async () => {
  const { db } = test;
  const id = await preview([VERB]);
  expect(await runRereading(db, id)).toBe('done');
  await db.rereading.update({ where: { id }, data: { total: 1, done: 1, changed: 0, unread: 1, broken: 1 } });
  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual({ ok: false, reason: 'broken' });
  expect(await db.extractionWord.count()).toBe(0);
});

it('proposes and applies no name of an actor that was merged into another', async () => {
  const { db } = test;
  const nato = await db.actor.findUniqueOrThrow({ where: { slug: 'nato' } });
  const { id: from } = await db.actor.create({ data: { slug: 'pact', kind: 'organisation', name: 'Pact' } });
  const word = { ...ALIAS, text: 'The Pact', actor: 'pact' };
  const id = await preview([word]);
  expect(await runRereading(db, id)).toBe('done');
  await db.actor.update({ where: { id: from }, data: { mergedIntoId: nato.id } });
  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual({ ok: false, reason: 'actor-missing' });
  expect(await previewWords(db, ADMIN, { words: [word] })).toMatchObject({ reason: 'invalid' });
  await db.actor.delete({ where: { id: from } });
});

it('reads a name of an actor that was merged as a name of the one that stands', async () => {
  const { db } = test;
  const nato = await db.actor.findUniqueOrThrow({ where: { slug: 'nato' } });
  const merged = { slug: 'old-nato', kind: 'organisation', name: 'Old NATO', mergedIntoId: nato.id };
  const { id } = await db.actor.create({ data: merged });
  const word = { ...ALIAS, actor: 'old-nato' };
  await db.extractionWord.create({ data: { key: 'alias en western compact', word } });
  expect(await listLexiconWords(db)).toEqual([ALIAS]);
  expect((await listExtractionWords(db)).map(({ actorName }) => actorName)).toEqual(['NATO']);
  // And again of the other, where they come apart.
  await db.actor.update({ where: { id }, data: { mergedIntoId: null } });
  expect(await listLexiconWords(db)).toEqual([word]);
  await db.actor.delete({ where: { id } });
});

it('offers the offices that the record has', async () => {
  expect((await listOffices(test.db)).sort()).toEqual(['Minister of Foreign Affairs', 'Secretary General']);
});

it('are changed by who is an administrator in this moment, not by who was one when they asked', async () => {
  const { db } = test;
  const forbidden = { ok: false, reason: 'forbidden' };
  const id = await preview([VERB]);
  await db.user.update({ where: { id: ADMIN.id }, data: { role: 'editor' } });
  expect(await applyWords(db, ADMIN, { rereadingId: id })).toEqual(forbidden);
  expect(await removeWord(db, ADMIN, { id: 'x' })).toEqual(forbidden);
  await db.rereading.deleteMany();
  expect(await previewWords(db, ADMIN, { words: [VERB] })).toEqual(forbidden);
  await db.user.update({ where: { id: ADMIN.id }, data: { role: 'administrator' } });
});
