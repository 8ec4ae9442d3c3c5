import { changesBetween } from '@/app/messages/event-changes';
import { listEventVersions } from '@/lib/db/event-history';
import { newId } from '@/lib/db/ids';
import { countRecord } from '@/lib/db/record-figures';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
let slug: string;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  const id = await writeDraft(test.db, completeProposal({ editorNote: 'SECRET note' }));
  const published = await publishDraft(test.db, EDITOR, { id, version: 1 });
  if (!published.ok) throw new Error(published.reason);
  slug = published.slug;
  const edit = await startDraft(test.db, EDITOR, { event: slug });
  if (!edit.ok) throw new Error(edit.reason);
  const proposal = completeProposal({
    title: 'Fuad Hussein calls Jens Stoltenberg',
    date: '2021-05',
    type: 'call',
    participants: completeProposal().participants.slice(0, 1),
    topics: [],
    editorNote: 'SECRET reason',
  });
  const saved = await saveDraft(test.db, EDITOR, { id: edit.id, version: 1, proposal });
  if (!saved.ok) throw new Error(saved.reason);
  await publishDraft(test.db, EDITOR, { id: edit.id, version: saved.version, note: 'SECRET note' });
});
afterAll(() => test.close());

it('tells readers what each version changed, the latest first, and nothing that was written for editors', async () => {
  const versions = await listEventVersions(test.db, slug, 20);
  expect(versions.map(({ version }) => version)).toEqual([2, 1]);
  expect(JSON.stringify(versions)).not.toMatch(/SECRET|Edith|editorNote/);
  const [now, before] = versions.map(({ state }) => state);
  if (!now || !before) throw new Error('A version cannot be read.');
  const told = changesBetween(before, now).map(({ field, parts }) => [
    field,
    parts.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind}: ${text.trim()}`),
  ]);
  expect(Object.fromEntries(told)).toMatchObject({
    title: ['gone: meets', 'new: calls'],
    date: ['gone: 4 May 2021', 'new: May 2021'],
    type: ['gone: Meeting', 'new: Call'],
    participants: ['gone: Jens Stoltenberg, Taking part'],
    topics: ['gone: Training'],
  });
});

it('bounds how many versions are read', async () => {
  expect(await listEventVersions(test.db, slug, 1)).toHaveLength(1);
});

it('names a version of which nothing can be read any more, and still tells the others', async () => {
  const event = await test.db.event.findUniqueOrThrow({ where: { slug } });
  await test.db.revision.create({
    data: { id: newId(), eventId: event.id, version: 3, snapshot: { proposal: 'broken' }, author: 'x' },
  });
  expect((await listEventVersions(test.db, slug, 2)).map(({ state }) => state === null)).toEqual([
    true,
    false,
  ]);
});

it('counts the record, withdrawn events left out, and tells no history of them', async () => {
  expect(await countRecord(test.db)).toMatchObject({
    events: 1,
    relationships: 1,
    first: '2021-05-01',
    byPrecision: { month: 1, day: 0 },
    byCertainty: { single: 1 },
    actors: 1,
    known: 3,
  });
  const gone = await withdrawEvent(test.db, EDITOR, { slug, note: 'A test' });
  expect(gone.ok).toBe(true);
  expect(await countRecord(test.db)).toMatchObject({ events: 0, first: null, actors: 0, sources: 0 });
  expect(await listEventVersions(test.db, slug, 20)).toEqual([]);
});
