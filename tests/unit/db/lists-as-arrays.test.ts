import { listsAsArrays } from '@/lib/db/lists-as-arrays';

type Query = Parameters<typeof listsAsArrays>[0];
const TEXT = { scalarType: 'string', arity: 'scalar' } as const;
const INT = { scalarType: 'int', arity: 'scalar' } as const;
const query = (sql: string, args: unknown[], argTypes: Query['argTypes']): Query => ({ sql, args, argTypes });
const FROM = 'SELECT "public"."event"."id" FROM "public"."event" WHERE';

it('asks for a list of any length by one text, and moves the numbers of what follows', () => {
  const three = query(
    `${FROM} "a" = $1 AND "id" IN ($2,$3,$4) AND "b" NOT IN ($5, $6) LIMIT $7 OFFSET $8`,
    ['x', 'i', 'j', 'k', 1, 2, 10, 0],
    [TEXT, TEXT, TEXT, TEXT, INT, INT, INT, INT],
  );
  expect(listsAsArrays(three)).toEqual({
    sql: `${FROM} "a" = $1 AND "id" = ANY ($2) AND "b" <> ALL ($3) LIMIT $4 OFFSET $5`,
    args: ['x', ['i', 'j', 'k'], [1, 2], 10, 0],
    argTypes: [TEXT, { ...TEXT, arity: 'list' }, { ...INT, arity: 'list' }, INT, INT],
  });
  const texts = [1, 2, 30].map((count) => {
    const numbers = Array.from({ length: count }, (_, at) => `$${at + 1}`);
    const args = numbers.map(() => 'i');
    const asked = query(
      `${FROM} "id" IN (${numbers.join(',')}) OFFSET $${count + 1}`,
      [...args, 0],
      [...args.map(() => TEXT), INT],
    );
    return listsAsArrays(asked).sql;
  });
  expect(new Set(texts).size).toBe(1);
});

it.each([
  ['no list', `${FROM} "id" = $1`, [TEXT]],
  ['values of several kinds', `${FROM} "id" IN ($1,$2)`, [TEXT, INT]],
  [
    'lists of lists',
    `${FROM} "tags" IN ($1,$2)`,
    [
      { ...TEXT, arity: 'list' },
      { ...TEXT, arity: 'list' },
    ],
  ],
  ['rows', `${FROM} ("a","b") IN (($1,$2),($3,$4))`, [TEXT, TEXT, TEXT, TEXT]],
  ['what is worked out of a value', `${FROM} "id" IN (CAST($1 AS uuid))`, [TEXT]],
  ['what writes', 'UPDATE "public"."event" SET "a" = 1 WHERE "id" IN ($1,$2)', [TEXT, TEXT]],
  ['what we ask ourselves', 'SELECT slug FROM event WHERE id IN ($1,$2)', [TEXT, TEXT]],
] as [string, string, Query['argTypes']][])('leaves as it is: %s', (_, sql, argTypes) => {
  const asked = query(
    sql,
    argTypes.map(() => 'x'),
    argTypes,
  );
  expect(listsAsArrays(asked)).toBe(asked);
});
