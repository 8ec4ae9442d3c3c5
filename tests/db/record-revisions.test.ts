import { findRecordState, listRecordRevisions } from '@/lib/db/record-revisions';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const post = {
  office: 'Minister of Foreign Affairs',
  organisation: 'iraq',
  from: '2020-06-06',
  to: null,
  confirmed: true,
};
const actor = { kind: 'person', name: 'Fuad Hussein', posts: [post] };
const revisionsOf = (slug: string) => listRecordRevisions(test.db, 'actor', slug, 10);

it('keeps an actor as it was and as it is, with who, when and why', async () => {
  const changed = { ...actor, name: 'Fuad M. Hussein', description: 'Minister.' };
  const asked = { existing: 'fuad-hussein', version: 1, actor: changed, why: 'His own spelling' };
  expect(await saveActor(test.db, EDITOR, asked)).toMatchObject({ ok: true, version: 2 });
  const [now, before, ...more] = await revisionsOf('fuad-hussein');
  expect(more).toEqual([]);
  expect(now).toMatchObject({ version: 2, author: EDITOR.name, note: 'His own spelling' });
  expect(now?.state).toMatchObject({ name: 'Fuad M. Hussein', description: 'Minister.' });
  expect(now?.state?.posts).toHaveLength(1);
  // It came with the starter data, so nobody is named.
  expect(before).toMatchObject({ version: 1, author: '', note: null, state: { name: 'Fuad Hussein' } });
  expect(before?.state?.posts[0]).toMatchObject({ office: post.office, organisation: { slug: 'iraq' } });
});

it('keeps the first version of what is made at the desk, and each one once', async () => {
  const made = await saveActor(test.db, EDITOR, { actor: { kind: 'person', name: 'Newly Made' } });
  if (!made.ok) throw new Error(made.reason);
  const change = (version: number) =>
    saveActor(test.db, EDITOR, {
      existing: made.slug,
      version,
      actor: { kind: 'person', name: `Name ${version}` },
    });
  await change(1);
  await change(2);
  expect((await revisionsOf(made.slug)).map(({ version, state }) => [version, state?.name])).toEqual([
    [3, 'Name 2'],
    [2, 'Name 1'],
    [1, 'Newly Made'],
  ]);
});

it('keeps nothing of a save that is refused', async () => {
  const stale = await saveActor(test.db, EDITOR, { existing: 'nato', version: 9, actor });
  expect(stale).toMatchObject({ ok: false, reason: 'conflict' });
  expect(await saveActor(test.db, VIEWER, { existing: 'nato', version: 1, actor })).toMatchObject({
    reason: 'forbidden',
  });
  expect(await revisionsOf('nato')).toEqual([]);
});

it('of twenty who save at once keeps one version', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      saveActor(test.db, EDITOR, {
        existing: 'jens-stoltenberg',
        version: 1,
        actor: { kind: 'person', name: `Jens ${index}` },
      }),
    ),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await revisionsOf('jens-stoltenberg')).map(({ version }) => version)).toEqual([2, 1]);
});

it('keeps relationships too, and finds one of their versions again', async () => {
  const { db } = test;
  const asked = { existing: 'iraq-nato', version: 1, title: 'Iraq and NATO', description: 'Since 2004.' };
  expect(await saveRelationship(db, EDITOR, { ...asked, why: 'Shorter' })).toMatchObject({ ok: true });
  const all = await listRecordRevisions(db, 'relationship', 'iraq-nato', 10);
  expect(all.map(({ version, note, state }) => [version, note, state?.title])).toEqual([
    [2, 'Shorter', 'Iraq and NATO'],
    [1, null, 'Iraq – NATO'],
  ]);
  expect(await findRecordState(db, 'relationship', 'iraq-nato', 1)).toEqual({
    title: 'Iraq – NATO',
    description: '',
  });
  expect(await findRecordState(db, 'relationship', 'iraq-nato', 7)).toBeNull();
});
