/** The day of publication of an article is given once, and beside published events by editors alone. */
import { titleInWords } from '@/lib/cli/title-words';
import { dateArticle } from '@/lib/workflows/articles/date-article';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeEvent } from '@/tests/support/factories';
import { completeProposal, EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

jest.setTimeout(60_000);

const CONTRIBUTOR = { ...VIEWER, role: 'contributor' } as const;
let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

async function submit(body: string): Promise<{ articleId: string; draftId: string }> {
  const answer = await submitArticle(test.db, CONTRIBUTOR, { body }, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  return { articleId: answer.articleId, draftId: answer.draftIds[0] ?? '' };
}
const date = (user: typeof EDITOR | typeof CONTRIBUTOR, articleId: string, publishedOn: string) =>
  dateArticle(test.db, user, { articleId, publishedOn }, titleInWords);
const dayOf = async (id: string) =>
  (await test.db.article.findUniqueOrThrow({ where: { id } })).publishedOn?.toISOString().slice(0, 10);

it('is given once, by whoever brings articles in', async () => {
  const { articleId } = await submit(
    'Iraq and NATO held talks in Baghdad on Monday about the training of officers.',
  );
  expect(await date(CONTRIBUTOR, articleId, '2021-05-05')).toMatchObject({ ok: true });
  expect(await date(CONTRIBUTOR, articleId, '2022-06-06')).toEqual({ ok: false, reason: 'dated' });
  expect(await dayOf(articleId)).toBe('2021-05-05');
});

it('of a source of a published event it is an editor’s to give', async () => {
  const { articleId } = await submit(
    'Iraq and NATO signed a text in Baghdad on Tuesday about the advice to ministries.',
  );
  const event = await makeEvent(test.db);
  await test.db.source.create({ data: { eventId: event.id, articleId } });
  expect(await date(CONTRIBUTOR, articleId, '2021-05-05')).toEqual({ ok: false, reason: 'forbidden' });
  expect(await dayOf(articleId)).toBeUndefined();
  expect(await date(EDITOR, articleId, '2021-05-05')).toMatchObject({ ok: true });
});

it('what the reader found out is not the form’s to say', async () => {
  const { draftId } = await submit(
    'Iraq and NATO opened a school in Mosul on Friday for the officers of the police.',
  );
  const before = await test.db.draft.findUniqueOrThrow({ where: { id: draftId } });
  const proposal = completeProposal({
    title: 'Sure of itself',
    main: true,
    confidence: 1,
    fieldConfidence: { date: 1, type: 1, parties: 1, location: 1, participants: 1 },
  });
  expect(await saveDraft(test.db, CONTRIBUTOR, { id: draftId, version: 1, proposal })).toMatchObject({
    ok: true,
  });
  const after = await test.db.draft.findUniqueOrThrow({ where: { id: draftId } });
  const readerSays = ({ proposal }: typeof after) => {
    const { main, confidence, fieldConfidence } = proposal as Record<string, unknown>;
    return { main, confidence, fieldConfidence };
  };
  expect(readerSays(after)).toEqual(readerSays(before));
});
