import { mergeRows, mergeThree, withTheirs } from '@/components/desk/merge';

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

describe('rows of a list', () => {
  const rows = (...texts: string[]) => texts.map((text, key) => ({ key, text }));
  const of = (was: string[], mine: string[], theirs: string[]) =>
    mergeRows({ base: rows(...was), mine: rows(...mine), theirs: rows(...theirs) }, ({ text }) => text)?.map(
      ({ text }) => text,
    ) ?? null;

  it('that both added stand side by side, what either took away is gone', () => {
    expect(of(['a', 'b'], ['a', 'b', 'mine'], ['b', 'theirs'])).toEqual(['b', 'theirs', 'mine']);
    expect(of(['a', 'b'], ['b'], ['a', 'b', 'c'])).toEqual(['b', 'c']);
  });

  it('that both added alike stand once', () => {
    expect(of([], ['same', 'mine'], ['same'])).toEqual(['same', 'mine']);
  });

  it('of which each changed another are both changed', () => {
    expect(of(['a', 'b'], ['A', 'b'], ['a', 'B'])).toEqual(['B', 'A']);
  });

  it('that both changed, and differently, are nobody’s to decide but a person’s', () => {
    expect(of(['a'], ['mine'], ['theirs'])).toBeNull();
    expect(of(['a'], [], ['theirs'])).toEqual(['theirs']);
  });

  it('get keys of their own', () => {
    const merged = mergeRows(
      { base: rows('a'), mine: rows('a', 'mine'), theirs: rows('a', 'theirs') },
      ({ text }) => text,
    );
    expect(merged?.map(({ key }) => key)).toEqual([0, 1, 2]);
  });

  it('are put together within a record, or clash as a field', () => {
    const both = (mine: string[], theirs: string[]) =>
      mergeThree(
        { base, mine: { ...base, rows: rows(...mine) }, theirs: { ...base, rows: rows(...theirs) } },
        FIELDS,
        plain,
        { rows: ({ text }: { text: string }) => text },
      );
    expect(both(['a', 'b'], ['a', 'c'])).toMatchObject({ clashes: [], taken: ['rows'] });
    expect(both(['b'], ['c'])).toMatchObject({ clashes: ['rows'], taken: [] });
  });
});

it('takes theirs where that was chosen', () => {
  const theirs = { ...base, name: 'B', note: 'theirs' };
  expect(withTheirs({ ...base, name: 'C', note: 'mine' }, theirs, ['note'])).toMatchObject({
    name: 'C',
    note: 'theirs',
  });
});
