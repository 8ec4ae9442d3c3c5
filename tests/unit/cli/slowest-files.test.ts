import { tableOfTimes } from '@/lib/cli/test/slowest-files';

it('names the runs, and the slowest files first', () => {
  const line = (path: string, seconds: number) =>
    JSON.stringify({ project: 'unit', path: `/a/${path}`, seconds });
  const lines = [line('tests/one.test.ts', 1.4), line('tests/two.test.ts', 120.6), ''].join('\n');
  expect(tableOfTimes([{ name: 'unit, db', seconds: 130 }], lines, '/a').split('\n')).toEqual([
    'WHERE THE TIME WENT, in seconds',
    '   130  unit, db',
    'of these the slowest files',
    '   121  tests/two.test.ts',
    '     1  tests/one.test.ts',
  ]);
});

it('names no more than are read', () => {
  const lines = Array.from({ length: 100 }, (_, at) =>
    JSON.stringify({ project: 'db', path: `/a/${at}`, seconds: at }),
  );
  const table = tableOfTimes([], lines.join('\n'), '/a').split('\n');
  expect(table).toHaveLength(27);
  expect(table.at(-1)).toBe('    75  75');
});
