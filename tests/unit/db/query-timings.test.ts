import { nameOfQuery, noteQuery, type QueryTiming, queryTimings } from '@/lib/db/query-timings';

it.each([
  [
    'SELECT "public"."event"."id" FROM "public"."event" WHERE "public"."event"."slug" = $1',
    /^select event [0-9a-f]{8}$/,
  ],
  ['INSERT INTO "public"."audit_log" ("id") VALUES ($1), ($2) RETURNING "id"', /^insert audit_log /],
  ['WITH gone AS (DELETE FROM draft WHERE id = $1 RETURNING *) SELECT 1 FROM gone', /^delete draft /],
  ['WITH few AS (SELECT * FROM actor) SELECT * FROM few', /^select actor /],
  ['UPDATE feed SET title = $1', /^update feed /],
  ['COMMIT', /^other - /],
])('names %s', (sql, name) => {
  expect(nameOfQuery(sql)).toMatch(name);
});

it('knows a statement again whatever its values, and tells different ones apart', () => {
  const list = (count: number) =>
    `SELECT 1 FROM event WHERE id IN (${Array.from({ length: count }, (_, at) => `$${at + 1}`).join(',')})`;
  expect(nameOfQuery(list(3))).toBe(nameOfQuery(list(40)));
  expect(nameOfQuery("SELECT 1 FROM actor WHERE name = 'Secret O''Hara'")).toBe(
    nameOfQuery("SELECT 1 FROM actor WHERE name = 'another'"),
  );
  expect(nameOfQuery('SELECT 1 FROM event')).not.toBe(nameOfQuery('SELECT 2 FROM event'));
});

it('tells the log of slow ones alone, by name', () => {
  const lines: string[] = [];
  const spy = jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
  noteQuery("SELECT 1 FROM actor WHERE name = 'hush'", 99, 100);
  noteQuery("SELECT 1 FROM actor WHERE name = 'hush'", 1_234.5, 100);
  spy.mockRestore();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      level: 'warn',
      msg: 'slow query',
      ms: 1235,
      query: expect.stringMatching(/^select actor /),
    }),
  ]);
  expect(lines.join()).not.toContain('hush');
});

it('tells whoever listens of each', () => {
  const told: unknown[] = [];
  const listen = (message: unknown) => told.push(message);
  queryTimings.subscribe(listen);
  noteQuery('DELETE FROM draft', 250, 1_000);
  queryTimings.unsubscribe(listen);
  noteQuery('DELETE FROM draft', 250, 1_000);
  expect(told).toEqual([{ verb: 'delete', seconds: 0.25 } satisfies QueryTiming]);
});
