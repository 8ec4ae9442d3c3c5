/** Dates as people type them, read in the thread that does nothing else. */
import { readDates } from '@/lib/jobs/read-dates';

const TODAY = '2026-11-29';

it.each([
  ['June 2004', '2004-06', '2004-06-01', '2004-06-30'],
  ['28/6/2004', '2004-06-28', '2004-06-28', '2004-06-28'],
  ['3/4/2004', '2004-04-03', '2004-04-03', '2004-04-03'],
  ['summer 2004', '2004-22', '2004-06-01', '2004-08-31'],
  ['1441 AH', '2019-08-31/2020-08-19', '2019-08-31', '2020-08-19'],
  ['juin 2004', '2004-06', '2004-06-01', '2004-06-30'],
  ['Haziran 2004', '2004-06', '2004-06-01', '2004-06-30'],
  ['حزيران 2004', '2004-06', '2004-06-01', '2004-06-30'],
  ['last week', '2026-11-16/2026-11-22', '2026-11-16', '2026-11-22'],
])('reads “%s”', async (text, edtf, from, to) => {
  expect(await readDates(text, TODAY)).toEqual([expect.objectContaining({ edtf, from, to })]);
});

it('says where the dates stand among other words', async () => {
  const text = 'training mission 2004 or July 2018';
  const found = (await readDates(text, TODAY)) ?? [];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['2004', 'July 2018']);
});

it('finds none where there is none, and reads no more than the first eighty letters', async () => {
  expect(await readDates('hello there', TODAY)).toEqual([]);
  expect(await readDates(`${'a '.repeat(60)} June 2004`, TODAY)).toEqual([]);
});
