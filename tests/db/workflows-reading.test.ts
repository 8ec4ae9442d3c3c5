import { titleInWords } from '@/lib/cli/title-words';
import { listActorsOfNames } from '@/lib/db/actor-names';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { explainArticle, findUnknownActors } from '@/lib/workflows/articles/explain-article';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { findSimilarDrafts } from '@/lib/workflows/drafts/find-similar-drafts';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { findSimilarEvents } from '@/lib/workflows/events/find-similar-events';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const NOBODY = '00000000-0000-7000-8000-000000000000';

async function submit(body: string, title: string | null = null) {
  const answer = await submitArticle(
    test.db,
    EDITOR,
    { body, title, url: 'https://example.org/report' },
    titleInWords,
  );
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
async function explained(articleId: string) {
  const answer = await explainArticle(test.db, articleId);
  if (!answer.ok) throw new Error(answer.reason);
  return answer;
}
const span = (body: string, field: string, quote: string) => ({
  field,
  source: 'body' as const,
  start: body.indexOf(quote),
  end: body.indexOf(quote) + quote.length,
  quote,
  rule: 'test',
});

describe('how an article was read', () => {
  it('is explained from the stored text with the names of the database', async () => {
    const { articleId } = await submit(
      'BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein met the NATO Secretary General in Brussels on Tuesday.',
    );
    const { explanation } = await explained(articleId);
    expect(explanation).toMatchObject({ reference: { day: '2021-05-04' }, acts: [{ outcome: 'main' }] });
    const names = explanation.sentences.flatMap((sentence) => sentence.names);
    expect(names.find(({ kind }) => kind === 'office')).toMatchObject({
      actorId: 'jens-stoltenberg',
      office: { reason: 'holder', from: '2014-10-01' },
    });
  });

  it('knows no article that is not there', async () => {
    const missing = { ok: false, reason: 'missing' };
    expect(await explainArticle(test.db, NOBODY)).toEqual(missing);
    expect(await explainArticle(test.db, 'x')).toEqual(missing);
    expect(await findUnknownActors(test.db, NOBODY)).toEqual(missing);
  });

  it('tells of an unknown actor until there is one of the name', async () => {
    const { db } = test;
    const { articleId } = await submit(
      'BAGHDAD, 2 February 2023 – Fuad Hussein received NATO Special Envoy Marta Beispiel in Baghdad on Thursday.',
    );
    expect(await findUnknownActors(db, articleId)).toMatchObject({
      unknownActors: [
        { name: 'Marta Beispiel', kind: 'person', post: { organisation: { slug: 'nato', name: 'NATO' } } },
      ],
    });
    expect(await listActorsOfNames(db, ['Marta Beispiel', 'Fuad  Hussein'])).toEqual(
      new Map([['Fuad  Hussein', { slug: 'fuad-hussein', name: 'Fuad Hussein' }]]),
    );
    const post = { office: 'Special Envoy', organisation: 'nato', from: '2023-02-02?', to: null };
    await saveActor(db, EDITOR, { actor: { kind: 'person', name: 'Marta Beispiel', posts: [post] } });
    expect(await findUnknownActors(db, articleId)).toMatchObject({ ok: true, unknownActors: [] });
    expect((await listActorsOfNames(db, ['MARTA BEISPIEL'])).get('MARTA BEISPIEL')).toMatchObject({
      slug: 'marta-beispiel',
    });
    await saveActor(db, EDITOR, {
      actor: { kind: 'person', name: 'Marta Beispiel' },
      namesake: true,
    });
    expect(await listActorsOfNames(db, ['Marta Beispiel'])).toEqual(new Map());
  });
});

describe('drafts of other articles', () => {
  it('are found where they tell of the same act, with what they tell differently and the sentences', async () => {
    const { db } = test;
    const [first, second] = [
      'The two met on 8 March 2022 in Mons. It was short.',
      'They spoke by telephone.',
    ];
    const one = await submit(first);
    const two = await submit(second, 'A call');
    const mine = completeProposal({ date: '2022-03-08', evidence: [span(first, 'type', 'met')] });
    const theirs = completeProposal({
      title: 'The call',
      date: '2022-03-08',
      type: 'call',
      evidence: [span(second, 'type', 'spoke by telephone')],
    });
    const id = await writeDraft(db, theirs, two.articleId);
    await writeDraft(db, mine, one.articleId);
    await writeDraft(db, completeProposal({ date: '2022-03-12' }), two.articleId);
    const article = { id: one.articleId, title: null, body: first };
    const found = (await findSimilarDrafts(db, mine, article)) ?? [];
    expect(found.map((draft) => draft.id)).toEqual([id]);
    expect(found[0]).toMatchObject({
      articleTitle: 'A call',
      reasons: expect.arrayContaining([{ code: 'same-sides', names: ['Iraq – NATO'] }]),
      differences: [
        {
          field: 'type',
          ours: 'call',
          theirs: 'meeting',
          quote: 'The two met on 8 March 2022 in Mons.',
          ourQuote: 'They spoke by telephone.',
        },
      ],
    });
    await db.draft.update({ where: { id }, data: { status: 'REJECTED', rejectReason: 'Twice' } });
    expect(await findSimilarDrafts(db, mine, article)).toEqual([]);
  });

  it('are near by the year alone too, and across the turn of a month', async () => {
    const { db } = test;
    const { articleId } = await submit('Something else was told here.');
    const titles = ['In the year', 'The day before'];
    await writeDraft(db, completeProposal({ title: 'In the year', date: '2019' }), articleId);
    await writeDraft(
      db,
      completeProposal({ title: 'The day before', date: '2019-04-30', dateStated: false }),
      articleId,
    );
    const found = (await findSimilarDrafts(db, completeProposal({ date: '2019-05-01' }), null)) ?? [];
    expect(found.map(({ proposal }) => proposal.title).sort()).toEqual(titles.sort());
    // What its own articles tell is of no other article.
    expect(await findSimilarDrafts(db, completeProposal({ date: '2019-05-01' }), null, [articleId])).toEqual(
      [],
    );
    expect(await findSimilarDrafts(db, completeProposal({ date: '' }), null)).toEqual([]);
    expect(
      await findSimilarDrafts(db, completeProposal({ date: '2019-05-01', participants: [] }), null),
    ).toEqual([]);
  });
});

it('shows what an article tells differently before it is added, and keeps just that', async () => {
  const { db } = test;
  const first = 'The two met in Brussels on 4 May 2023.';
  const second = 'Both men met in Mons on 4 May 2023. Nothing more is known.';
  const one = await submit(first);
  const two = await submit(second);
  const place = (name: string) => ({ name, country: 'BE', latitude: null, longitude: null });
  const told = (body: string, town: string) =>
    completeProposal({ date: '2023-05-04', location: place(town), evidence: [span(body, 'location', town)] });
  const id = await writeDraft(db, told(first, 'Brussels'), one.articleId);
  const published = await publishDraft(db, EDITOR, { id, version: 1 });
  if (!published.ok) throw new Error(published.reason);
  expect(published.articleId).toBe(one.articleId);
  const draft = told(second, 'Mons');
  const [similar] = (await findSimilarEvents(db, draft, { title: null, body: second })) ?? [];
  expect(similar?.differences).toEqual([
    {
      field: 'location',
      ours: 'Brussels',
      theirs: 'Mons',
      quote: 'Both men met in Mons on 4 May 2023.',
      ourQuote: first,
    },
  ]);
  const other = await writeDraft(db, draft, two.articleId);
  expect(await addSource(db, EDITOR, { id: other, event: published.slug })).toMatchObject({ ok: true });
  const event = await db.event.findUniqueOrThrow({
    where: { slug: published.slug },
    include: { contradictions: true },
  });
  expect(event.contradictions).toMatchObject([
    {
      field: 'location',
      says: 'Mons',
      quote: 'Both men met in Mons on 4 May 2023.',
      url: 'https://example.org/report',
    },
  ]);
});
