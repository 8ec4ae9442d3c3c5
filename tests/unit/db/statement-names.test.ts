import { describe, expect, it } from '@jest/globals';
import { CONNECTION_SECONDS, nameOfStatement } from '@/lib/db/statement-names';

const HOUR = CONNECTION_SECONDS * 1_000;
const asked = (sql: string, times: number, now?: number) =>
  Array.from({ length: times }, () => nameOfStatement(sql, now)).at(-1);

describe('statements that PostgreSQL keeps', () => {
  it('are those of Prisma and by key that come again', () => {
    const sql = 'SELECT "public"."event"."id" FROM "public"."event" WHERE "id" = $1';
    expect(asked(sql, 2)).toBeUndefined();
    const name = asked(sql, 1);
    expect(name).toMatch(/^p[0-9a-f]{24}$/);
    expect(asked(sql, 1)).toBe(name);
    expect(asked('\n  SELECT /* by key */ slug FROM event WHERE slug = $1', 3)).toMatch(/^p/);
  });

  it('are not those that are planned by the words they look for, and none that write', () => {
    expect(asked("SELECT slug FROM actor_name WHERE folded LIKE '%' || $1", 9)).toBeUndefined();
    expect(asked('UPDATE "public"."event" SET "title" = $1', 9)).toBeUndefined();
  });

  it('are so many and no more', () => {
    const names = Array.from({ length: 300 }, (_, at) =>
      asked(`SELECT "public"."event"."id" FROM "public"."event" LIMIT ${at}`, 3),
    );
    expect(names.filter((name) => name !== undefined).length).toBeLessThanOrEqual(120);
    expect(names.filter((name) => name !== undefined).length).toBeGreaterThan(100);
  });

  it('give their place to others once no connection can hold them any more', () => {
    const one = (at: number) => `SELECT "public"."event"."id" FROM "public"."event" OFFSET ${at}`;
    const now = performance.now() + 10 * HOUR;
    // All places are taken by what is asked now.
    for (let at = 0; at < 150; at += 1) asked(one(at), 3, now);
    expect(asked(one(0), 1, now + HOUR)).toMatch(/^p/);
    expect(asked(one(200), 9, now + 1.5 * HOUR)).toBeUndefined();
    expect(asked(one(200), 1, now + 2.5 * HOUR)).toMatch(/^p/);
    // What was asked for in between has kept its own.
    expect(asked(one(0), 1, now + 2.5 * HOUR)).toMatch(/^p/);
    expect(asked(one(1), 1, now + 2.5 * HOUR)).toBeUndefined();
  });
});
