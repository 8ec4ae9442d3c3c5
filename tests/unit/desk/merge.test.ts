import { mergeThree } from '@/components/desk/merge';

interface Values {
  name: string;
  note: string;
  rows: { key: number; text: string }[];
}
const FIELDS = ['name', 'note', 'rows'] as const;
const plain = ({ name, note, rows }: Values) => ({ name, note, rows: rows.map(({ text }) => text) });
const base: Values = { name: 'A', note: '', rows: [{ key: 0, text: 'a' }] };
const merge = (mine: Partial<Values>, theirs: Partial<Values>) =>
  mergeThree({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }, FIELDS, plain);

it('takes what only they changed and keeps what only I changed', () => {
  const { merged, clashes, taken } = merge({ note: 'mine' }, { name: 'B' });
  expect(merged).toMatchObject({ name: 'B', note: 'mine' });
  expect([clashes, taken]).toEqual([[], ['name']]);
});

it('names what both changed and differently, and keeps mine there', () => {
  const { merged, clashes, taken } = merge({ name: 'C' }, { name: 'B' });
  expect(merged.name).toBe('C');
  expect([clashes, taken]).toEqual([['name'], []]);
});

it('finds no clash where both wrote the same', () => {
  expect(merge({ name: 'B' }, { name: 'B' })).toMatchObject({ clashes: [], taken: [] });
});

it('compares what counts, not the keys of rows', () => {
  expect(merge({}, { rows: [{ key: 7, text: 'a' }] })).toMatchObject({ clashes: [], taken: [] });
  expect(merge({}, { rows: [{ key: 0, text: 'b' }] }).taken).toEqual(['rows']);
});
