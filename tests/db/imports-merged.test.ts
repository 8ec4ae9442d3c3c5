/** A file that names an actor that was merged into another means the one that stands; what cannot be let go holds up nobody. */

import { readKnownRows } from '@/lib/db/import-staging';
import { sweepImport } from '@/lib/db/import-sweeping';
import { countItems } from '@/lib/db/imports';
import { openConnection } from '@/lib/db/timeline-client';
import { knowRows } from '@/lib/interchange/imports/known';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import { dueImports } from '@/lib/workflows/imports/run-import';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

it('names and addresses of a merged actor lead to the one that stands', async () => {
  const iraq = await test.db.actor.findUniqueOrThrow({ where: { slug: 'iraq' } });
  const add = (slug: string, name: string, mergedIntoId: string) =>
    test.db.actor.create({ data: { slug, name, kind: 'state', mergedIntoId } });
  const one = await add('iraq-once', 'Mesopotamia', iraq.id);
  await add('iraq-twice', iraq.name, one.id);
  const connection = openConnection(test.url);
  const known = knowRows(await readKnownRows(await connection.connect()));
  await connection.close();
  for (const text of ['iraq-once', 'Mesopotamia', 'iraq-twice', iraq.name])
    expect([text, known.actor(text)]).toEqual([text, 'iraq']);
  expect(known.context.actors.has('iraq-once')).toBe(false);
});

it('what cannot be let go keeps no import waiting', async () => {
  const begun = await beginImport(test.db, EDITOR, { kind: 'events', fileName: 'a.csv', size: 1 });
  const id = begun.ok ? begun.id : '';
  await test.db.import.update({ where: { id }, data: { status: 'looking' } });
  const stuck = { deleteMany: () => Promise.reject(new Error('too slow')) };
  const importItem = new Proxy(test.db.importItem, {
    get: (target, name) => (name === 'deleteMany' ? stuck.deleteMany : Reflect.get(target, name)),
  });
  const slow = new Proxy(test.db, {
    get: (target, name) => (name === 'importItem' ? importItem : Reflect.get(target, name)),
  });
  const faults: unknown[] = [];
  expect(await dueImports(slow, (error) => faults.push(error))).toEqual([id]);
  expect(faults).toHaveLength(1);
});

it('rows are let go of in steps', async () => {
  const begun = await beginImport(test.db, EDITOR, { kind: 'events', fileName: 'b.csv', size: 1 });
  const importId = begun.ok ? begun.id : '';
  const data = Array.from({ length: 4_500 }, (_, at) => ({
    importId,
    position: at + 1,
    line: at + 1,
    label: 'A',
    outcome: 'waiting',
    issues: [],
    payload: { body: 'A' },
  }));
  await test.db.importItem.createMany({ data });
  await test.db.import.update({ where: { id: importId }, data: { status: 'cancelled' } });
  let most = 0;
  const importItem = new Proxy(test.db.importItem, {
    get: (target, name) =>
      name === 'updateMany'
        ? async (words: Parameters<typeof target.updateMany>[0]) => {
            const done = await target.updateMany(words);
            most = Math.max(most, done.count);
            return done;
          }
        : Reflect.get(target, name),
  });
  await sweepImport(
    new Proxy(test.db, {
      get: (target, name) => (name === 'importItem' ? importItem : Reflect.get(target, name)),
    }),
    importId,
  );
  expect((await countItems(test.db, importId)).outcomes).toEqual({ left: 4_500 });
  expect(most).toBeLessThanOrEqual(2_000);
});
