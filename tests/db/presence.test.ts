import { BELIEVED_SECONDS } from '@/lib/domain/presence';
import type { Editor } from '@/lib/workflows/editor';
import { sayHere } from '@/lib/workflows/presence/say-here';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { EDITOR, VIEWER, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
const SECOND: Editor = { id: 'editor-2', name: 'Second', role: 'editor' };
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  await test.db.user.create({ data: { id: 'editor-2', name: 'Second', email: 'second@example.org' } });
});
beforeEach(() => test.db.deskPresence.deleteMany({}));
afterAll(() => test.close());

const form = { kind: 'actor', record: 'nato' };
const say = (user: Editor, input: object = { form }) => sayHere(test.db, user, input);

it('tells each of two who the other is, and nobody of themselves', async () => {
  expect(await say(EDITOR)).toEqual({ ok: true, others: [] });
  expect(await say(SECOND)).toEqual({ ok: true, others: [EDITOR.name] });
  expect(await say(EDITOR)).toEqual({ ok: true, others: ['Second'] });
  expect(await say(EDITOR, { form: { kind: 'relationship', record: 'nato' } })).toMatchObject({ others: [] });
});

it('forgets who closes the form, and who has not been heard of for a minute', async () => {
  await say(EDITOR);
  await say(EDITOR, { form, leaving: true });
  expect(await say(SECOND)).toMatchObject({ others: [] });
  await say(EDITOR);
  await test.db.deskPresence.updateMany({
    where: { userId: EDITOR.id },
    data: { seenAt: new Date(Date.now() - (BELIEVED_SECONDS + 5) * 1_000) },
  });
  expect(await say(SECOND)).toMatchObject({ others: [] });
  // It is gone with the next word of anybody.
  expect(await test.db.deskPresence.count({ where: { userId: EDITOR.id } })).toBe(0);
});

it('keeps fifty open forms of a person at most', async () => {
  for (let number = 0; number < 60; number += 1)
    await say(EDITOR, { form: { kind: 'actor', record: `actor-${number}` } });
  const rows = await test.db.deskPresence.findMany({ where: { userId: EDITOR.id } });
  expect(rows).toHaveLength(50);
  expect(rows.map(({ record }) => record)).toContain('actor-59');
});

it('takes no word of viewers, of the program, or of what is no form', async () => {
  expect(await say(VIEWER)).toMatchObject({ reason: 'forbidden' });
  expect(await say({ id: null, name: 'x', role: 'administrator' })).toMatchObject({ reason: 'forbidden' });
  for (const wrong of [
    { kind: 'event', record: 'nato' },
    { kind: 'draft', record: 'nato' },
    { kind: 'actor', record: 'x'.repeat(300) },
    null,
  ])
    expect(await say(EDITOR, { form: wrong })).toMatchObject({ reason: 'invalid' });
  expect(await test.db.deskPresence.count()).toBe(0);
});
