/** A field of JSON that none of the first rows has is no column; what stands in it is not left out in silence. */
import { knowRows } from '@/lib/interchange/imports/known';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { articlesOf } from '@/lib/jobs/staging/article-items';
import { eventsOf } from '@/lib/jobs/staging/event-rows';
import { bytesInMemory } from '@/lib/jobs/staging/file-text';

const lines = (rows: object[]) =>
  bytesInMemory(Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n')));

it('is a fault of a row of events, unless it is blank', async () => {
  const known = knowRows({ actors: [], posts: new Map(), relationships: [], topics: [], codes: {} });
  const row = (at: number) => ({ title: `Talks ${at}`, date: '2021-05-04', type: 'meeting' });
  const rows = Array.from({ length: 202 }, (_, at) => row(at));
  const file = lines([...rows, { ...row(202), endDate: '2021-05-06' }, { ...row(203), endDate: ' ' }]);
  const columns = { title: 'title', date: 'date', type: 'type' };
  const mapping = { columns, source: 'file', relationship: null, type: null, onlyRelated: false };
  const found = [];
  for await (const one of eventsOf(file, mapping, known, titleInEnglish)) found.push(one);
  expect(found.map(({ outcome }) => outcome).filter((outcome) => outcome === 'fault')).toHaveLength(1);
  expect(found[202]).toMatchObject({
    outcome: 'fault',
    issues: [{ code: 'row-new-field', values: { value: 'endDate' } }],
  });
});

it('is a fault of an article where it is one of an article', async () => {
  const row = (at: number) => ({ title: `Talks ${at}`, body: `They talked ${at}.` });
  const rows = Array.from({ length: 202 }, (_, at) => row(at));
  const file = lines([...rows, { ...row(202), publisher: 'Paper' }, { ...row(203), rating: 5 }]);
  const found = [];
  for await (const one of articlesOf(file)) found.push(one);
  expect(found.filter(({ item }) => item === null)).toHaveLength(1);
  expect(found[202]?.issue).toMatchObject({ code: 'row-new-field', values: { value: 'publisher' } });
});
