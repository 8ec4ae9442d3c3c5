/** Statements are noted as what an answer is made of; what writes, or belongs to a transaction, cannot be asked again. */
import { Pool } from 'pg';
import { PrismaClient } from '@/lib/db/generated/client';
import { ReplicaAdapter } from '@/lib/db/replica-adapter';
import { MadeOf, notingIn } from '@/lib/made-of';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

async function madeOf(work: () => Promise<unknown>): Promise<MadeOf> {
  const notes = new MadeOf();
  await notingIn(notes, work);
  return notes;
}

const rename = (name: string) => test.db.actor.update({ where: { slug: 'nato' }, data: { name } });

it('notes what Prisma asks and what is asked in SQL, and finds out what has changed', async () => {
  const find = () => test.db.actor.findFirst({ where: { slug: 'nato' }, include: { names: true } });
  const count = () => test.db.$queryRaw`SELECT count(*) FROM actor_name WHERE language = 'en'`;
  const notes = await madeOf(async () => {
    await find();
    await count();
  });
  expect(notes.isWorthAsking()).toBe(true);
  expect(await notes.holds()).toBe(true);
  await rename('North Atlantic Treaty Organization');
  expect(await notes.holds()).toBe(false);
  const counted = await madeOf(() => Promise.all([count(), test.db.topic.count()]));
  expect(await counted.holds()).toBe(true);
  await test.db.actorName.updateMany({ where: { text: 'NATO' }, data: { language: 'fr' } });
  expect(await counted.holds()).toBe(false);
});

it('asks again for each of several who find something at once', async () => {
  const find = (slug: string) => test.db.actor.findFirst({ where: { slug } });
  const all = await Promise.all(
    ['iraq', 'nato', 'fuad-hussein'].map((slug) =>
      madeOf(() => Promise.all([find(slug), test.db.topic.count()])),
    ),
  );
  await rename('Changed');
  expect(await Promise.all(all.map((notes) => notes.holds()))).toEqual([true, false, true]);
});

it.each([
  ['a write', () => rename('NATO')],
  ['a statement that writes', () => test.db.$queryRaw`UPDATE actor SET note = NULL RETURNING slug`],
  [
    'one that writes on its way',
    () => test.db.$queryRaw`WITH gone AS (DELETE FROM topic RETURNING slug) SELECT * FROM gone`,
  ],
  ['a statement without an answer', () => test.db.$executeRaw`SELECT 1`],
  ['a transaction', () => test.db.$transaction((tx) => tx.actor.count())],
])('never asks for %s again', async (_, work) => {
  const notes = await madeOf(async () => {
    await test.db.actor.count();
    await test.db.actor.findMany();
    await work();
  });
  expect(notes.isWorthAsking()).toBe(false);
  expect(await notes.holds()).toBe(false);
});

it('asks the database itself once a replica is not fresh any more', async () => {
  const copy = await cloneDatabase();
  await writeWorld(copy.db);
  const [primary, pool] = [test.url, copy.url].map((url) => new Pool({ connectionString: url, max: 2 }));
  if (!primary || !pool) throw new Error('There are two databases.');
  let fresh = true;
  const watch = { isFresh: () => fresh, doubt: () => undefined, close: async () => undefined };
  const replica = { pool, watch, close: async () => undefined };
  const db = new PrismaClient({ adapter: new ReplicaAdapter(primary, Number.POSITIVE_INFINITY, replica) });
  try {
    await copy.db.actor.update({ where: { slug: 'iraq' }, data: { note: 'of the replica' } });
    const notes = await madeOf(() =>
      Promise.all([db.actor.findMany({ where: { slug: 'iraq' } }), db.topic.count()]),
    );
    expect(notes.isWorthAsking()).toBe(true);
    expect(await notes.holds()).toBe(true);
    fresh = false;
    expect(await notes.holds()).toBe(false);
  } finally {
    await db.$disconnect();
    await Promise.all([primary.end(), pool.end()]);
    await copy.close();
  }
});
