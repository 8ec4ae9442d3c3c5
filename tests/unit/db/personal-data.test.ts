/** Every column of the database is known as one that holds something of a person who signs in, or as one that does not. */
import { readFileSync } from 'node:fs';
import { PERSONAL_TABLES } from '@/lib/db/personal-data';

const schema = readFileSync('prisma/schema.prisma', 'utf8');
/** Columns, by table, of which somebody has looked that they hold nobody who signs in. */
const nobodyIn = JSON.parse(readFileSync('tests/unit/db/nobody-in.json', 'utf8')) as Record<string, string>;

const models = [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, name = '', body = '']) => ({
  name,
  body,
  table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
}));
const names = new Set(models.map(({ name }) => name));

/** The columns of a model, relations left out. */
const columnsOf = (body: string): string[] =>
  body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[a-z]/.test(line))
    .filter((line) => !names.has(/^\w+\s+(\w+)/.exec(line)?.[1] ?? ''))
    .map((line) => /@map\("(\w+)"\)/.exec(line)?.[1] ?? line.split(/\s/)[0] ?? '');

/** The columns by which rows point at a person. */
const pointers = models.flatMap(({ body, table }) =>
  [...body.matchAll(/^\s*\w+\s+User\??\s+@relation\((?:"\w+", )?fields: \[(\w+)\]/gm)].map(
    ([, field = '']) => ({
      table,
      column: new RegExp(`^\\s*${field}\\s.*@map\\("(\\w+)"\\)`, 'm').exec(body)?.[1] ?? field,
    }),
  ),
);

const named = (table: string) =>
  PERSONAL_TABLES.filter((one) => one.table === table).flatMap(({ columns, withheld = [] }) => [
    ...columns,
    ...withheld,
  ]);

it('reads the schema', () => {
  expect(models.length).toBeGreaterThan(45);
  expect(pointers.length).toBeGreaterThan(15);
});

it.each(models.map(({ table, body }) => [table, body] as const))(
  'knows every column of %s',
  (table, body) => {
    const columns = columnsOf(body);
    const known = new Set([...named(table), ...(nobodyIn[table] ?? '').split(' ')]);
    // A new column: does it hold anything of a person who signs in? Then lib/db/personal-data.ts, else nobody-in.json.
    expect(columns.filter((column) => !known.has(column))).toEqual([]);
    expect([...named(table)].filter((column) => !columns.includes(column))).toEqual([]);
    const both = (nobodyIn[table] ?? '').split(' ').filter((column) => named(table).includes(column));
    expect(both).toEqual([]);
  },
);

it.each(pointers.map(({ table, column }) => [table, column] as const))(
  'finds the rows by which %s.%s points at a person',
  (table, column) => {
    const whose = PERSONAL_TABLES.filter((one) => one.table === table).map((one) => one.whose);
    expect(whose.some((sql) => new RegExp(`\\b${column} = \\$1`).test(sql))).toBe(true);
  },
);

it('has a key of its own for each part of the file', () => {
  const keys = PERSONAL_TABLES.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});
