/** Letters that no database holds, in what a language model answers. */
import { titleInWords } from '@/lib/cli/title-words';
import { findDraft } from '@/lib/db/drafts';
import { noteReader } from '@/lib/db/model-reader';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { readByModel } from '@/lib/workflows/model-readings/read-by-model';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { type ModelServer, sayAsModel, startModelServer } from '@/tests/support/model-server';
import { EDITOR, writeWorld } from '@/tests/support/world';

jest.setTimeout(120_000);

let test: TestDatabase;
let server: ModelServer;
beforeAll(async () => {
  test = await cloneDatabase();
  server = await startModelServer();
  await writeWorld(test.db);
  await noteReader(test.db, true);
});
afterAll(async () => {
  await server.close();
  await test.close();
});

it.each([
  ['NUL', 'Fuad\u0000 Hussein'],
  ['half a character', 'Fuad Hussein \ud83d'],
])('an answer with %s in it is read like any other', async (what, value) => {
  const body = `BRUSSELS, 4 May 2021 – Iraqi Foreign Minister Fuad Hussein met NATO Secretary General Jens Stoltenberg in Brussels on 4 May 2021. It is about ${what}.`;
  const sent = await submitArticle(test.db, EDITOR, { body, publishedOn: '2021-05-05' }, titleInWords);
  if (!sent.ok) throw new Error(sent.reason);
  const met = {
    type: { value: 'meeting', quote: 'met' },
    status: null,
    date: null,
    location: null,
    parties: [],
    participants: [
      { value, role: 'participant', quote: 'Fuad Hussein' },
      { value: 'Jens Stoltenberg', role: 'participant', quote: 'Jens Stoltenberg' },
    ],
  };
  server.answer(sayAsModel(JSON.stringify({ events: [met] })));
  const reader = server.reader();
  expect(await readByModel(test.db, sent.articleId, { reader, tell: titleInWords })).toBe('read');
  const { second } = (await findDraft(test.db, sent.draftIds[0] ?? '')) ?? {};
  expect(second?.fields.map(({ field }) => field)).toEqual(['type', 'participants']);
  expect(server.asked).toHaveLength(1);
});
