/** What is written by the thousand is what is written one by one: rows as they were given, words as they are read off the rows. */
import { insertArticles } from '@/lib/db/article-inserts';
import type { Transaction } from '@/lib/db/client';
import { insertEvents, insertPrepared, prepareEvents } from '@/lib/db/event-inserts';
import { fillEventWords } from '@/lib/db/event-words';
import { findChosenLanes, followLanes, listMoving } from '@/lib/db/vocabulary';
import { moveEvents } from '@/lib/workflows/vocabulary/move-events';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const author = { id: null, name: 'Test' };
/** Quotes, backslashes, braces, commas, a word that is none, letters outside the basic plane, signs that part values. */
const STRANGE = `${String.raw`{"NULL", \n 'x' \\} — NULL, 𐎠𐎼 العراق`} \u001e\u001f.`;
const article = (body: string, title: string | null = null) => ({
  title,
  body,
  url: null,
  publisher: 'Gazette "of" Brussels',
  publishedOn: '2021-05-05',
  language: 'en',
  warnings: [{ code: 'no-event-found' as const, values: {} }],
  submittedById: null,
});
const inTransaction = <T>(work: (tx: Transaction) => Promise<T>) => test.db.$transaction(work);

describe('many events', () => {
  it('have the words that are read off their rows, and their rows say what was given', async () => {
    const [stored] = await inTransaction((tx) =>
      insertArticles(tx, [{ article: article(STRANGE, STRANGE), drafts: [], read: null }]),
    );
    const nobody = { capacity: null, affiliation: null };
    const proposals = [
      completeProposal({ title: STRANGE, summary: STRANGE }),
      completeProposal({
        date: '2021-05',
        location: { name: 'Brussels', country: 'BE' },
        topics: ['training'],
      }),
      completeProposal({
        date: '2021-05-04/2021-06-01',
        cameo: '040',
        participants: [
          { name: 'Iraq', actorId: 'iraq', role: 'initiator', capacity: STRANGE, affiliation: 'NATO' },
          { name: 'NATO', actorId: 'nato', role: 'recipient', ...nobody, affiliation: 'null' },
        ],
        sources: [
          {
            url: 'https://example.org/a',
            title: STRANGE,
            publisher: 'Reuters',
            publishedOn: null,
            language: null,
          },
          { url: 'https://example.org/b', title: null, publisher: null, publishedOn: null, language: null },
        ],
      }),
    ];
    await inTransaction((tx) =>
      insertEvents(
        tx,
        proposals.map((proposal, at) => ({
          slug: `many-${at}`,
          proposal,
          articleId: at === 1 ? (stored?.articleId ?? null) : null,
          author,
        })),
      ),
    );
    const words = () =>
      test.db.$queryRaw<{ number: number; words: string }[]>`
        SELECT number, words::text AS words FROM event_words ORDER BY number`;
    const written = await words();
    expect(written).toHaveLength(proposals.length);
    await test.db.$executeRaw`DELETE FROM event_words`;
    expect((await fillEventWords(test.db)).filled).toBe(proposals.length);
    expect(await words()).toEqual(written);
    const row = await test.db.event.findUniqueOrThrow({
      where: { slug: 'many-0' },
      include: { revisions: true },
    });
    expect([row.title, row.summary, row.latitude, row.dateStated]).toEqual([STRANGE, STRANGE, null, true]);
    expect(row.revisions[0]?.snapshot).toEqual({ proposal: proposals[0], articleIds: [] });
  });

  it('of a kind that was given another lane while they were written are moved there by the queue', async () => {
    const lanes = await findChosenLanes(test.db);
    const asked = [{ slug: 'laned', proposal: completeProposal(), articleId: null, author }];
    await inTransaction(async (tx) => {
      await insertPrepared(tx, await prepareEvents(test.db, asked, lanes));
      const chosen = { kind: 'type', light: null, dark: null };
      await test.db.vocabularyTerm.createMany({
        data: [
          { ...chosen, key: 'meeting', lane: 'decisions' },
          { ...chosen, key: 'visit', lane: null },
        ],
      });
      await followLanes(tx, lanes);
    });
    expect(await listMoving(test.db)).toEqual(['meeting']);
    await moveEvents(test.db, 'meeting', 5_000);
    expect(await test.db.event.findUnique({ where: { slug: 'laned' } })).toMatchObject({ lane: 'decisions' });
    await test.db.vocabularyTerm.deleteMany();
  });
});

describe('many articles', () => {
  it('come in with their drafts in order; a body that is there already is left as it is', async () => {
    const draft = (title: string) => ({ proposal: completeProposal({ title }), createdById: null });
    const parts = (body: string, titles: string[]) => ({
      article: article(body),
      drafts: titles.map(draft),
      read: {
        events: [],
        origin: { extractorVersion: '0123456789ab', lexiconStamp: 's' },
        text: { explanation: JSON.stringify({ [STRANGE]: STRANGE }), unknownActors: '[]' },
      },
    });
    const asked = [parts('One', ['b', 'a']), parts('Two', []), parts('Three', [STRANGE])];
    const first = await inTransaction((tx) => insertArticles(tx, asked));
    const drafts = await test.db.draft.findMany({ orderBy: { id: 'asc' } });
    expect(first.map((each) => each?.draftIds)).toEqual([
      [drafts[0]?.id, drafts[1]?.id],
      [],
      [drafts[2]?.id],
    ]);
    expect(drafts.map(({ title }) => title)).toEqual(['b', 'a', STRANGE]);
    const [reading] = await test.db.$queryRaw<
      { explanation: unknown }[]
    >`SELECT explanation FROM article_reading LIMIT 1`;
    expect(reading?.explanation).toEqual({ [STRANGE]: STRANGE });
    const again = await inTransaction((tx) => insertArticles(tx, [...asked, parts('Four', ['c'])]));
    expect(again.slice(0, 3)).toEqual([null, null, null]);
    expect(await test.db.draft.count()).toBe(4);
  });
});
