/** The starter data loaded again after editors have merged one of its organisations into another. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDatabase } from '@/lib/db/seed';
import { mergeActors } from '@/lib/workflows/actors/merge-actors';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { undoActorMerge } from '@/lib/workflows/actors/undo-actor-merge';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR } from '@/tests/support/world';

jest.setTimeout(120_000);

const GONE = 'ntcb-i';

let test: TestDatabase;
let folder: string;
beforeAll(async () => {
  test = await cloneDatabase();
  await test.db.user.create({ data: EDITOR });
  folder = await mkdtemp(join(tmpdir(), 'dragoman-seed-'));
  await cp('prisma/seed-data', folder, { recursive: true });
  await seedDatabase(test.db, folder);
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});

const postsIn = (slug: string) =>
  test.db.affiliation.findMany({
    where: { organisation: { slug } },
    orderBy: [{ office: 'asc' }, { id: 'asc' }],
    select: { id: true, office: true, actor: { select: { slug: true } } },
  });

it('leaves posts where the merge hung them, and hangs renewed ones there', async () => {
  const { db } = test;
  const before = await postsIn(GONE);
  const holder = before[0]?.actor.slug ?? '';
  expect(before.length).toBeGreaterThan(0);
  const made = await saveActor(db, EDITOR, { actor: { kind: 'organisation', name: 'The One Body' } });
  if (!made.ok) throw new Error(made.reason);
  const versions = { intoVersion: 1, fromVersion: 1 };
  const merged = await mergeActors(db, EDITOR, { into: made.slug, from: GONE, ...versions });
  if (!merged.ok) throw new Error(merged.reason);

  expect(await seedDatabase(db, folder)).toMatchObject({ renewed: 0 });
  expect(await postsIn(made.slug)).toEqual(before);
  expect(await undoActorMerge(db, EDITOR, { id: merged.mergeId })).toMatchObject({ ok: true });
  expect(await postsIn(GONE)).toEqual(before);

  const again = { intoVersion: 3, fromVersion: 3 };
  expect(await mergeActors(db, EDITOR, { into: made.slug, from: GONE, ...again })).toMatchObject({
    ok: true,
  });
  const path = join(folder, 'actors.json');
  const rows = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>[];
  await writeFile(
    path,
    JSON.stringify(rows.map((row) => (row.id === holder ? { ...row, note: 'Told anew.' } : row))),
  );
  expect(await seedDatabase(db, folder)).toMatchObject({ renewed: 1 });
  const offices = (posts: typeof before) => posts.map(({ office, actor }) => [office, actor.slug]);
  expect(offices(await postsIn(made.slug))).toEqual(offices(before));
  expect(await postsIn(GONE)).toEqual([]);
});
