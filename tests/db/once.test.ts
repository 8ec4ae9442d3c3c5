import type { Transaction } from '@/lib/db/client';
import { once } from '@/lib/workflows/once';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor, makeEvent } from '@/tests/support/factories';
import { EDITOR } from '@/tests/support/world';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
});
afterAll(() => test.close());

const lock = (tx: Transaction, slug: string) =>
  tx.$queryRaw`SELECT 1 FROM actor WHERE slug = ${slug} FOR UPDATE`;

it('does the work of both again and in turn where two waited for each other', async () => {
  for (const slug of ['one', 'other']) await makeActor(test.db, { slug });
  let waiting = 0;
  let bothWait = () => {};
  const both = new Promise<void>((resolve) => {
    bothWait = resolve;
  });
  let attempts = 0;
  const take = (first: string, second: string) =>
    once(test.db, EDITOR, 'test', {}, async (tx) => {
      attempts += 1;
      await lock(tx, first);
      waiting += 1;
      if (waiting === 2) bothWait();
      await both;
      await lock(tx, second);
      await tx.actor.update({ where: { slug: first }, data: { version: { increment: 1 } } });
      return { ok: true };
    });
  expect(await Promise.all([take('one', 'other'), take('other', 'one')])).toEqual([
    { ok: true },
    { ok: true },
  ]);
  expect(attempts).toBe(3);
  expect((await test.db.actor.findMany()).map(({ version }) => version)).toEqual([2, 2]);
});

it('does work again that named an actor merged in that moment, and gives up after the third time', async () => {
  const { db } = test;
  const standing = await makeActor(db, { slug: 'standing' });
  const gone = await makeActor(db, { slug: 'gone', mergedIntoId: standing.id });
  const event = await makeEvent(db, { slug: 'event' });
  const takePart = (choose: (attempt: number) => string) => {
    let attempt = 0;
    return once(db, EDITOR, 'test', {}, async (tx) => {
      attempt += 1;
      await tx.participant.create({
        data: { eventId: event.id, actorId: choose(attempt), role: 'host' },
      });
      return { ok: true, attempt };
    });
  };
  expect(await takePart((attempt) => (attempt === 1 ? gone.id : standing.id))).toEqual({
    ok: true,
    attempt: 2,
  });
  expect(await db.participant.count()).toBe(1);
  await expect(takePart(() => gone.id)).rejects.toThrow('participant_added_is_not_merged');
});

it('does work once that fails of itself', async () => {
  let attempts = 0;
  const work = once(test.db, EDITOR, 'test', {}, async (tx) => {
    attempts += 1;
    await tx.actor.create({ data: { slug: 'one', kind: 'state', name: 'Again' } });
    return { ok: true };
  });
  await expect(work).rejects.toMatchObject({ code: 'P2002' });
  expect(attempts).toBe(1);
});
