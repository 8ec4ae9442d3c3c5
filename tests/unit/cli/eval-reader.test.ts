/** `npm run eval -- --reader` with a model that a server of ours plays. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesOf } from '@/lib/cli/eval/names';
import { evalReader } from '@/lib/cli/eval/reader-figures';
import { sayAsModel, startModelServer } from '@/tests/support/model-server';
import { testLexicon } from '@/tests/support/seed-lexicon';

const BODY = 'BRUSSELS, 4 May 2021 – Iraq and NATO held a meeting in Brussels on 4 May 2021.';
const GOLD = {
  date: '2021-05-04',
  type: 'meeting',
  participants: ['Iraq', 'NATO'],
  parties: ['Iraq', 'NATO'],
  location: 'Brussels',
  main: true,
};

it('prints the same rows for both, over the articles that the model answered', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eval-reader-'));
  await mkdir(join(folder, 'articles'));
  for (const id of ['001', '002', '003']) {
    const file = { id, body: BODY, language: 'en', publishedOn: '2021-05-05', gold: { events: [GOLD] } };
    await writeFile(join(folder, 'articles', `${id}.json`), JSON.stringify(file));
  }
  const server = await startModelServer();
  const words = (value: string, quote = value) => ({ value, quote });
  const answer = {
    type: words('meeting', 'held a meeting'),
    status: null,
    date: words('2021-05-04', 'on 4 May 2021'),
    location: words('Brussels', 'in Brussels'),
    parties: [words('Iraq'), words('NATO')],
    participants: [
      { ...words('Iraq'), role: 'participant' },
      { ...words('NATO'), role: 'participant' },
    ],
  };
  server.answer(
    (_, response) => response.writeHead(500).end(),
    sayAsModel(JSON.stringify({ events: [answer] })),
  );
  const lines: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  const lexicon = await testLexicon();
  const names = namesOf([]);
  await evalReader(server.reader(), { folder, lexicon, names, pasted: false, most: 2 });
  log.mockRestore();
  await server.close();
  await rm(folder, { recursive: true });
  const row = (name: string) =>
    lines
      .find((line) => line.startsWith(name))
      ?.split(/\s+/)
      .slice(1);
  expect(lines[0]).toContain('by a-model (1 of 2 answered)');
  expect(row('articles')?.map(Number)).toEqual([1, 1]);
  for (const name of ['date', 'type', 'parties', 'place', 'evidence'])
    expect([name, row(name)?.[1]]).toEqual([name, '1.000']);
  expect(lines.at(-1)).toBe('not answered (status 500): 1');
});
