/** The rule of two persons: who wrote a draft does not publish it, by whatever way. */
import { titleInWords } from '@/lib/cli/title-words';
import { findSettings } from '@/lib/db/site-settings';
import type { Proposal } from '@/lib/domain/draft';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { planPublication } from '@/lib/workflows/drafts/plan-publication';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { publishWaitingDraft } from '@/lib/workflows/drafts/publish-waiting-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { eventsForAnother } from '@/lib/workflows/drafts/two-persons';
import { addSource } from '@/lib/workflows/events/add-source';
import { mergeEvents } from '@/lib/workflows/events/merge-events';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { restoreVersion } from '@/lib/workflows/events/restore-version';
import { splitEvent } from '@/lib/workflows/events/split-event';
import { undoEventMerge } from '@/lib/workflows/events/undo-event-merge';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { takeRows } from '@/lib/workflows/imports/decide-import';
import { changeSettings } from '@/lib/workflows/users/change-settings';
import { judgeContradiction } from '@/lib/workflows/worklist/judge-contradiction';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

jest.setTimeout(60_000);

const AMAL = EDITOR;
const BERIT = { ...VIEWER, role: 'editor' } as const;
const CHIEF = { id: 'chief', name: 'Chief', email: 'chief@example.org', role: 'administrator' } as const;
const ANOTHER = { ok: false, reason: 'another-person' };

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
  await test.db.user.create({ data: { ...CHIEF } });
  await setRule(true);
});
afterAll(() => test.close());

async function setRule(twoPersons: boolean) {
  const settings = await findSettings(test.db);
  const answer = await changeSettings(test.db, CHIEF, { ...settings, twoPersons });
  if (!answer.ok) throw new Error(answer.reason);
}
/** A blank draft of Amal's. */
async function startBlank(): Promise<string> {
  const answer = await startDraft(test.db, AMAL, {});
  if (!answer.ok) throw new Error(answer.reason);
  return answer.id;
}
async function write(user: typeof AMAL | typeof BERIT, id: string, version: number, proposal: Proposal) {
  const answer = await saveDraft(test.db, user, { id, version, proposal });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.version;
}
const publish = (user: typeof AMAL | typeof BERIT, id: string, version: number) =>
  publishDraft(test.db, user, { id, version });
const drafterOf = async (id: string) =>
  (await test.db.draft.findUniqueOrThrow({ where: { id } })).draftedById;

it('keeps who wrote a draft from publishing it, and nothing is written; another editor may', async () => {
  const id = await startBlank();
  const version = await write(AMAL, id, 1, completeProposal({ title: 'Written by Amal' }));
  expect(await publish(AMAL, id, version)).toEqual(ANOTHER);
  expect(await test.db.draft.findUnique({ where: { id } })).toMatchObject({ status: 'PENDING', version });
  expect(await test.db.event.count({ where: { title: 'Written by Amal' } })).toBe(0);
  expect(await publish(BERIT, id, version)).toMatchObject({ ok: true });
});

it('sets no time for what one wrote; another editor may', async () => {
  const id = await startBlank();
  const version = await write(AMAL, id, 1, completeProposal({ title: 'Written for a time' }));
  const asked = { id, version, at: new Date(Date.now() + 3_600_000).toISOString() };
  expect(await planPublication(test.db, AMAL, asked)).toEqual(ANOTHER);
  expect(await planPublication(test.db, BERIT, asked)).toEqual({ ok: true });
});

it('lets nobody give readers a reason for a contradiction at once; it may be taken off', async () => {
  const says = '2021-05-05';
  const contradictions = [{ field: 'date', says, url: 'https://example.org/other' }];
  const proposal = completeProposal({ title: 'Told two ways', contradictions });
  const published = await publishDraft(test.db, AMAL, {
    id: await writeDraft(test.db, proposal),
    version: 1,
  });
  if (!published.ok) throw new Error(published.reason);
  const asked = { event: published.slug, version: 1, place: 0, says };
  expect(await judgeContradiction(test.db, AMAL, { ...asked, verdict: 'stands', why: 'I say so.' })).toEqual(
    ANOTHER,
  );
  expect(await judgeContradiction(test.db, AMAL, { ...asked, verdict: 'none' })).toMatchObject({ ok: true });
});

it('holds for one of many as for one alone', async () => {
  const id = await startBlank();
  const version = await write(AMAL, id, 1, completeProposal({ title: 'One of many' }));
  const asked = { id, version, anyway: true };
  expect(await publishWaitingDraft(test.db, AMAL, asked)).toEqual(ANOTHER);
  expect(await publishWaitingDraft(test.db, BERIT, asked)).toMatchObject({ ok: true });
});

it('who begins a blank draft that another fills has not written it', async () => {
  const id = await startBlank();
  const version = await write(BERIT, id, 1, completeProposal({ title: 'Filled by Berit' }));
  expect(await publish(BERIT, id, version)).toEqual(ANOTHER);
  expect(await publish(AMAL, id, version)).toMatchObject({ ok: true });
});

it('who corrects what another wrote leaves the last look to the other', async () => {
  const id = await startBlank();
  const first = await write(AMAL, id, 1, completeProposal({ title: 'Written by Aml' }));
  const second = await write(
    BERIT,
    id,
    first,
    completeProposal({ title: 'Corrected by Berit', confirmed: ['date'] }),
  );
  expect(await drafterOf(id)).toBe(BERIT.id);
  expect(await publish(BERIT, id, second)).toEqual(ANOTHER);
  expect(await publish(AMAL, id, second)).toMatchObject({ ok: true });
});

it('who only confirms what another wrote may publish it', async () => {
  const id = await startBlank();
  const written = completeProposal({ title: 'Confirmed by Berit' });
  const first = await write(AMAL, id, 1, written);
  const second = await write(BERIT, id, first, { ...written, confirmed: ['date'] });
  expect(await drafterOf(id)).toBe(AMAL.id);
  expect(await publish(BERIT, id, second)).toMatchObject({ ok: true });
});

it('who wrote an event does not bring it back after another has withdrawn it', async () => {
  const id = await startBlank();
  const version = await write(AMAL, id, 1, completeProposal({ title: 'Withdrawn by Berit' }));
  const published = await publish(BERIT, id, version);
  if (!published.ok) throw new Error(published.reason);
  const { slug } = published;
  const withdrawn = { slug, reason: '', note: 'It was told of another day.' };
  expect(await withdrawEvent(test.db, BERIT, withdrawn)).toMatchObject({ ok: true });
  expect(await restoreEvent(test.db, AMAL, { slug })).toEqual(ANOTHER);
  expect(await restoreEvent(test.db, BERIT, { slug })).toMatchObject({ ok: true });
});

it('what a program made, one editor may publish who only confirms it', async () => {
  const id = await writeDraft(test.db, completeProposal({ title: 'From a feed' }));
  const version = await write(AMAL, id, 1, completeProposal({ title: 'From a feed', confirmed: ['date'] }));
  expect(await drafterOf(id)).toBeNull();
  expect(await publish(AMAL, id, version)).toMatchObject({ ok: true });
});

it('and who changes what a program made has written it', async () => {
  const id = await writeDraft(test.db, completeProposal({ title: 'From another feed' }));
  const version = await write(AMAL, id, 1, completeProposal({ title: 'By hand', date: '2021-05-05' }));
  expect(await publish(AMAL, id, version)).toEqual(ANOTHER);
  expect(await publish(BERIT, id, version)).toMatchObject({ ok: true });
});

it('who hands in an article does not publish what was read in it, nor add it to an event', async () => {
  const body = 'On 14 May 2021 Fuad Hussein met Jens Stoltenberg in Brussels.';
  const answer = await submitArticle(test.db, AMAL, { body }, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  const [id = ''] = answer.draftIds;
  expect(await drafterOf(id)).toBe(AMAL.id);
  const proposal = completeProposal({ title: 'Read in an article', date: '2021-05-14', sources: [] });
  expect(await publish(AMAL, id, 1)).toMatchObject({ ok: false });
  const version = await write(BERIT, id, 1, proposal);
  expect(await publish(BERIT, id, version)).toEqual(ANOTHER);
  const event = await test.db.event.findFirstOrThrow({ where: { title: 'Written by Amal' } });
  expect(await addSource(test.db, BERIT, { id, event: event.slug })).toEqual(ANOTHER);
  expect(await addSource(test.db, AMAL, { id, event: event.slug })).toMatchObject({ ok: true });
});

it('knows whose text an event is after another has added a source', async () => {
  const id = await startBlank();
  const text = completeProposal({ title: 'Of two reports', date: '2019-02-03' });
  const published = await publish(BERIT, id, await write(AMAL, id, 1, text));
  if (!published.ok) throw new Error(published.reason);
  const { slug } = published;
  const handed = await submitArticle(
    test.db,
    BERIT,
    { body: 'On 3 February 2019 Fuad Hussein met Jens Stoltenberg in Brussels again.' },
    titleInWords,
  );
  if (!handed.ok) throw new Error(handed.reason);
  const [draft = ''] = handed.draftIds;
  expect(await addSource(test.db, AMAL, { id: draft, event: slug })).toMatchObject({ ok: true });
  const withdrawn = { slug, reason: '', note: 'It was told of another day.' };
  expect(await withdrawEvent(test.db, BERIT, withdrawn)).toMatchObject({ ok: true });
  expect(await restoreEvent(test.db, AMAL, { slug })).toEqual(ANOTHER);
  expect(await restoreEvent(test.db, BERIT, { slug })).toMatchObject({ ok: true });
});

it('holds for the change of an event, and puts none back at one stroke', async () => {
  const event = await test.db.event.findFirstOrThrow({ where: { title: 'Written by Amal' } });
  const started = await startDraft(test.db, AMAL, { event: event.slug });
  if (!started.ok) throw new Error(started.reason);
  const change = completeProposal({ title: 'Changed by Berit' });
  const version = await write(BERIT, started.id, 1, change);
  expect(await publish(BERIT, started.id, version)).toEqual(ANOTHER);
  expect(await publish(AMAL, started.id, version)).toMatchObject({ ok: true });
  const back = await restoreVersion(test.db, AMAL, { slug: event.slug, version: 1 });
  if (!back.ok) throw new Error(back.reason);
  expect(await publish(AMAL, back.id, 1)).toEqual(ANOTHER);
  // Another who writes in it makes it theirs.
  const second = await write(BERIT, back.id, 1, completeProposal({ title: 'Written in by another' }));
  expect(await publish(BERIT, back.id, second)).toEqual(ANOTHER);
  expect(await publish(AMAL, back.id, second)).toMatchObject({ ok: true });
});

it('rows of a file are published by nobody at once: they come in as drafts', async () => {
  const { id } = await test.db.import.create({
    data: { kind: 'events', fileName: 'a.csv', size: 1, status: 'checked', createdById: AMAL.id },
  });
  const row = { importId: id, position: 1, line: 1, label: '', outcome: 'new', payload: { blockers: [] } };
  await test.db.importItem.create({ data: row });
  const choice = { id, check: 0, as: 'events', leaveOut: false };
  expect(await takeRows(test.db, AMAL, choice)).toEqual(ANOTHER);
  expect(await test.db.import.findUnique({ where: { id } })).toMatchObject({ status: 'checked' });
  expect(await takeRows(test.db, AMAL, { ...choice, as: 'drafts' })).toEqual({ ok: true });
});

describe('merging, splitting and undoing', () => {
  /** An event that Amal wrote and Berit published. */
  async function written(title: string, change: Partial<Proposal> = {}): Promise<string> {
    const id = await startBlank();
    const version = await write(AMAL, id, 1, completeProposal({ title, date: '2018-03-05', ...change }));
    const answer = await publish(BERIT, id, version);
    if (!answer.ok) throw new Error(answer.reason);
    return answer.slug;
  }

  it('asks for no second person to merge what two have published; its author does not bring it back alone', async () => {
    const [into, from] = [await written('Told once'), await written('Told twice')];
    const merged = await mergeEvents(test.db, AMAL, { into, from, intoVersion: 1, fromVersion: 1 });
    if (!merged.ok) throw new Error(merged.reason);
    expect(await eventsForAnother(test.db, AMAL.id, [into, from])).toEqual(new Set([into, from]));
    expect(await undoEventMerge(test.db, AMAL, { id: merged.mergeId })).toEqual(ANOTHER);
    // Nothing of it was written.
    const gone = await test.db.event.findUniqueOrThrow({ where: { slug: from } });
    expect([gone.withdrawnAt, gone.mergedIntoId]).toEqual([expect.any(Date), expect.any(String)]);
    expect(await eventsForAnother(test.db, BERIT.id, [into, from])).toEqual(new Set());
    expect(await undoEventMerge(test.db, BERIT, { id: merged.mergeId })).toMatchObject({ ok: true });
  });

  it('lets one editor take sources out and put them back; what goes out is theirs and waits for another', async () => {
    const source = (url: string) => ({ url, title: url, publisher: null, publishedOn: null, language: 'en' });
    const sources = [source('https://example.org/one'), source('https://example.org/two')];
    const event = await written('Two acts in one', { sources });
    const split = await splitEvent(test.db, AMAL, { event, version: 1, citations: [1] });
    if (!split.ok) throw new Error(split.reason);
    expect(await publish(AMAL, split.drafts[0] ?? '', 1)).toEqual(ANOTHER);
    expect(await undoEventMerge(test.db, AMAL, { id: split.mergeId })).toMatchObject({ ok: true });
  });

  it('leaves what one took up of a contradiction to another', async () => {
    const says = '2018-03-06';
    const contradictions = [{ field: 'date', says, url: 'https://example.org/other' }];
    const event = await written('Taken up', {
      contradictions: completeProposal({ contradictions }).contradictions,
    });
    const why = 'The other was there.';
    const asked = { event, version: 1, place: 0, says, verdict: 'other', why };
    const taken = await judgeContradiction(test.db, BERIT, asked);
    if (!taken.ok || taken.draft === null) throw new Error('not taken up');
    expect(await drafterOf(taken.draft)).toBe(BERIT.id);
    expect(await publish(BERIT, taken.draft, 1)).toEqual(ANOTHER);
    expect(await publish(AMAL, taken.draft, 1)).toMatchObject({ ok: true });
  });
});

it('without the rule who wrote a draft publishes it', async () => {
  await setRule(false);
  const id = await startBlank();
  const version = await write(AMAL, id, 1, completeProposal({ title: 'Alone' }));
  expect(await publish(AMAL, id, version)).toMatchObject({ ok: true });
  await setRule(true);
});

it('the settings tell the later of two administrators, and stand in the record once', async () => {
  const seen = await findSettings(test.db);
  const wanted = { ...seen, twoPersons: false };
  const before = await test.db.auditEntry.count({ where: { action: 'settings.change' } });
  const answers = await Promise.all(Array.from({ length: 20 }, () => changeSettings(test.db, CHIEF, wanted)));
  expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(0);
  expect((await findSettings(test.db)).version).toBe(seen.version + 1);
  expect(await test.db.auditEntry.count({ where: { action: 'settings.change' } })).toBe(before + 1);
  expect(await changeSettings(test.db, CHIEF, { ...seen, twoPersons: true })).toEqual({
    ok: false,
    reason: 'conflict',
  });
});
