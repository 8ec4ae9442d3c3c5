import { titleInWords } from '@/lib/cli/title-words';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const BODY = `BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on Tuesday.
The two discussed the training of Iraqi officers.`;

it('stores the article with drafts whose every quote stands where it says', async () => {
  const { db } = test;
  const answer = await submitArticle(
    db,
    EDITOR,
    {
      body: BODY,
      title: 'Minister at headquarters',
      publishedOn: '2021-05-05',
    },
    titleInWords,
  );
  if (!answer.ok) throw new Error(answer.reason);
  expect(answer.already).toBe(false);
  const article = await db.article.findUniqueOrThrow({
    where: { id: answer.articleId },
    include: { drafts: true },
  });
  expect(article.body).toBe(BODY);
  expect(article.drafts.map(({ id }) => id).sort()).toEqual([...answer.draftIds].sort());
  const proposal = completeProposal(article.drafts[0]?.proposal as object);
  expect(proposal).toMatchObject({
    title: 'Fuad Hussein meets Jens Stoltenberg',
    date: '2021-05-04',
    type: 'meeting',
    relationships: ['iraq-nato'],
  });
  expect(proposal.participants.map(({ actorId }) => actorId)).toEqual(
    expect.arrayContaining(['fuad-hussein', 'jens-stoltenberg']),
  );
  for (const { source, start, end, quote } of proposal.evidence)
    expect((source === 'title' ? article.title : article.body)?.slice(start, end)).toBe(quote);
  expect(
    await db.auditEntry.count({ where: { action: 'article.submit', subjectId: answer.articleId } }),
  ).toBe(1);
});

it('stores an article whose names make a title too long, in letters of two units', async () => {
  for (const letters of [29, 30, 31, 32]) {
    const name = `𝐁${'𝐚'.repeat(letters - 1)}`;
    const body = `Iraqi Foreign Minister ${name} ${name} met Iranian Foreign Minister ${name} ${name} and Turkish Defence Minister ${name} ${name} in Baghdad on Tuesday.`;
    const answer = await submitArticle(test.db, EDITOR, { body, publishedOn: '2021-05-05' }, titleInWords);
    if (!answer.ok) throw new Error(answer.reason);
    const article = await test.db.article.findUniqueOrThrow({ where: { id: answer.articleId } });
    expect(article.warnings).not.toContainEqual(expect.objectContaining({ code: 'not-read' }));
  }
});

it('answers the same text with the article that is there, whatever its line ends and marks', async () => {
  const { db } = test;
  const again = await submitArticle(
    db,
    EDITOR,
    { body: `\ufeff${BODY.replaceAll('\n', '\r\n')}  \r\n\r\n` },
    titleInWords,
  );
  expect(again).toMatchObject({ ok: true, already: true });
  expect(await db.article.count({ where: { body: BODY } })).toBe(1);
});

it('stores a text once that is sent twenty times at once', async () => {
  const body = 'Iraq and NATO held talks in Baghdad on 7 June 2021.';
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => submitArticle(test.db, EDITOR, { body }, titleInWords)),
  );
  expect(answers.filter((answer) => answer.ok && !answer.already)).toHaveLength(1);
  expect(new Set(answers.map((answer) => (answer.ok ? answer.articleId : answer.reason))).size).toBe(1);
}, 30_000);

it('keeps an article without an event, with a blank draft that says so', async () => {
  const { db } = test;
  const answer = await submitArticle(
    db,
    EDITOR,
    { body: 'The weather in the region stays warm and dry.' },
    titleInWords,
  );
  if (!answer.ok) throw new Error(answer.reason);
  const drafts = await db.draft.findMany({ where: { articleId: answer.articleId } });
  expect(drafts).toHaveLength(1);
  expect(completeProposal(drafts[0]?.proposal as object)).toMatchObject({
    title: '',
    warnings: [{ code: 'no-event-found' }],
  });
});

it('says at the field what it cannot take', async () => {
  const submit = (input: object) => submitArticle(test.db, EDITOR, input, titleInWords);
  expect(await submit({ body: ' \u0000 ' })).toMatchObject({ issues: [{ field: 'body' }] });
  expect(await submit({ body: 'x'.repeat(2_000_001) })).toMatchObject({ issues: [{ field: 'body' }] });
  expect(await submit({ body: 'A', url: 'javascript:alert(1)' })).toMatchObject({
    issues: [{ field: 'url' }],
  });
  expect(await submit({ body: 'A', publishedOn: '2021-02-30' })).toMatchObject({
    issues: [{ field: 'publishedOn' }],
  });
  expect(await submitArticle(test.db, VIEWER, { body: 'A' }, titleInWords)).toEqual({
    ok: false,
    reason: 'forbidden',
  });
});

it('cleans lone surrogates, NUL and overrides, and leaves Arabic whole', async () => {
  const lone = String.fromCharCode(0xdc00);
  const answer = await submitArticle(
    test.db,
    EDITOR,
    { body: `فؤاد حسين${lone}\u0000\u202e في بروكسل` },
    titleInWords,
  );
  if (!answer.ok) throw new Error(answer.reason);
  const { body } = await test.db.article.findUniqueOrThrow({ where: { id: answer.articleId } });
  expect(body).toBe('فؤاد حسين\ufffd في بروكسل');
});

it('adds an article to an event that is there, with its words and what it tells differently', async () => {
  const { db } = test;
  const first = await writeDraft(db, completeProposal({ title: 'The visit to headquarters' }));
  const published = await publishDraft(db, EDITOR, { id: first, version: 1 });
  if (!published.ok) throw new Error(published.reason);
  const body = 'The minister met the Secretary General on 5 May 2021.';
  const submitted = await submitArticle(
    db,
    EDITOR,
    { body, url: 'https://example.org/second' },
    titleInWords,
  );
  if (!submitted.ok) throw new Error(submitted.reason);
  const span = (field: string, quote: string) => ({
    field,
    source: 'body' as const,
    start: body.indexOf(quote),
    end: body.indexOf(quote) + quote.length,
    quote,
    rule: 'test',
  });
  const evidence = [
    span('date', '5 May 2021'),
    span('type', 'met'),
    span('participant:Fuad Hussein', 'The minister'),
  ];
  const id = await writeDraft(db, completeProposal({ date: '2021-05-05', evidence }), submitted.articleId);
  expect(await addSource(db, EDITOR, { id, event: published.slug })).toEqual({
    ok: true,
    slug: published.slug,
    articleId: submitted.articleId,
  });
  const event = await db.event.findUniqueOrThrow({
    where: { slug: published.slug },
    include: { sources: true, evidence: true, contradictions: true },
  });
  expect(event).toMatchObject({ edtf: '2021-05-04', version: 2 });
  expect(event.sources.map(({ articleId }) => articleId)).toContain(submitted.articleId);
  expect(event.evidence.map(({ field }) => field).sort()).toEqual(['participant:Fuad Hussein', 'type']);
  expect(event.contradictions).toMatchObject([{ field: 'date', says: '2021-05-05', quote: body }]);
  expect(await addSource(db, EDITOR, { id, event: published.slug })).toEqual({ ok: false, reason: 'closed' });
  const blank = await startDraft(db, EDITOR, {});
  if (!blank.ok) throw new Error(blank.reason);
  expect(await addSource(db, EDITOR, { id: blank.id, event: published.slug })).toMatchObject({
    reason: 'no-article',
  });
});
