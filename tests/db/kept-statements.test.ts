/** What PostgreSQL keeps planned: one statement for lists of any length, which finds what a list finds. */
import type { Prisma } from '@/lib/db/generated/client';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

it('keeps one statement, however long the lists of keys are', async () => {
  const actors = await test.db.actor.findMany({ select: { id: true, slug: true } });
  expect(actors.length).toBeGreaterThan(3);
  // Kept statements belong to a connection, and a transaction has one.
  await test.db.$transaction(async (tx) => {
    const kept = () =>
      tx.$queryRaw<
        { statement: string }[]
      >`SELECT statement FROM pg_prepared_statements WHERE statement LIKE ${'%"actor"."slug"%'} ORDER BY statement`;
    for (let count = 2; count < 40; count += 1)
      for (let turn = 0; turn < 4; turn += 1) {
        const ids = Array.from({ length: count }, (_, at) => actors[at % actors.length]?.id ?? '');
        const found = await tx.actor.findMany({ where: { id: { in: ids } }, select: { slug: true } });
        expect(found).toHaveLength(Math.min(count, actors.length));
      }
    expect((await kept()).map(({ statement }) => statement.replace(/.*WHERE/s, ''))).toEqual([
      expect.stringContaining('= ANY ('),
    ]);
  });
});

it('finds and leaves out what a list does, of each kind of value', async () => {
  const all = await test.db.actor.findMany({ orderBy: { slug: 'asc' } });
  const [one, two, three] = all;
  if (!one || !two || !three) throw new Error('The world has three actors.');
  const slugs = async (where: Prisma.ActorWhereInput) =>
    (await test.db.actor.findMany({ where, orderBy: { slug: 'asc' } })).map(({ slug }) => slug);
  const rest = all.filter(({ id }) => id !== one.id && id !== two.id).map(({ slug }) => slug);
  expect(await slugs({ id: { in: [one.id, two.id] } })).toEqual([one.slug, two.slug]);
  expect(await slugs({ id: { notIn: [one.id, two.id] } })).toEqual(rest);
  expect(await slugs({ id: { in: [] } })).toEqual([]);
  expect(await slugs({ slug: { in: [three.slug, 'no, "such" {one}', '', 'a\\b'] } })).toEqual([three.slug]);
  expect(await slugs({ kind: { in: [one.kind] }, name: { in: [one.name] } })).toContain(one.slug);
  expect(await slugs({ createdAt: { in: [one.createdAt] }, id: one.id })).toEqual([one.slug]);
  // Those of a relation are asked for by the keys of what was found.
  const nested = await test.db.actor.findMany({
    include: { names: true },
    take: 3,
    orderBy: { slug: 'asc' },
  });
  expect(nested.map(({ slug }) => slug)).toEqual([one.slug, two.slug, three.slug]);
});
