/** Whoever writes, an editor or a piece of work, what was kept of the time before is given to nobody any more. */
import { writtenSince } from '@/lib/db/writes';
import { planPublication } from '@/lib/workflows/drafts/plan-publication';
import { publishPlanned } from '@/lib/workflows/drafts/publish-planned';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

/** Whether something was forgotten while this was done. */
async function forgets(work: () => Promise<unknown>): Promise<boolean> {
  // What was written in this very moment counts as written since.
  const begun = performance.now() + 0.001;
  await work();
  return writtenSince(begun);
}
const addTopic = (slug: string) => ({ data: { slug, name: slug } });

it('a publication that the queue makes', async () => {
  const id = await writeDraft(test.db, completeProposal({ title: 'Planned', date: '2019-03-04' }));
  const at = new Date(Date.now() + 3_600_000);
  await planPublication(test.db, EDITOR, { id, version: 1, at: at.toISOString(), seen: [] });
  expect(await forgets(() => publishPlanned(test.db, id, new Date(at.getTime() + 1_000)))).toBe(true);
  expect(await test.db.event.count({ where: { title: 'Planned' } })).toBe(1);
});

it('a row by itself, and one in a transaction once that has ended', async () => {
  expect(await forgets(() => test.db.topic.create(addTopic('one')))).toBe(true);
  let before: boolean | undefined;
  const work = () =>
    test.db.$transaction(async (tx) => {
      before = await forgets(() => tx.topic.create(addTopic('two')));
    });
  expect(await forgets(work)).toBe(true);
  expect(before).toBe(false);
});

it('not what is only read, taken back, or no page’s', async () => {
  expect(await forgets(() => test.db.event.findMany())).toBe(false);
  const failed = () =>
    test.db.$transaction(async (tx) => {
      await tx.topic.create(addTopic('three'));
      throw new Error('taken back');
    });
  expect(await forgets(() => failed().catch(() => undefined))).toBe(false);
  expect(await forgets(() => test.db.answeredRequest.deleteMany())).toBe(false);
});
