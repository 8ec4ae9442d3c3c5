import { describe, expect, it } from '@jest/globals';
import { nameOfStatement } from '@/lib/db/statement-names';

const asked = (sql: string, times: number) =>
  Array.from({ length: times }, () => nameOfStatement(sql)).at(-1);

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
});
