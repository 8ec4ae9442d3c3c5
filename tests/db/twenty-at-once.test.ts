/** Twenty times the same at once, from as many connections as the pool has: one effect, and everybody is told. */
import { isDeepStrictEqual } from 'node:util';
import { titleInWords } from '@/lib/cli/title-words';
import { mergeActors } from '@/lib/workflows/actors/merge-actors';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { undoActorMerge } from '@/lib/workflows/actors/undo-actor-merge';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { planPublication } from '@/lib/workflows/drafts/plan-publication';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { rejectDraft } from '@/lib/workflows/drafts/reject-draft';
import { reopenDraft } from '@/lib/workflows/drafts/reopen-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { tagDraft } from '@/lib/workflows/drafts/tag-draft';
import { addSource } from '@/lib/workflows/events/add-source';
import { mergeEvents } from '@/lib/workflows/events/merge-events';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { restoreVersion } from '@/lib/workflows/events/restore-version';
import { splitEvent } from '@/lib/workflows/events/split-event';
import { undoEventMerge } from '@/lib/workflows/events/undo-event-merge';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { beginImport } from '@/lib/workflows/imports/begin-import';
import { cancelImport, takeRows } from '@/lib/workflows/imports/decide-import';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { addUser } from '@/lib/workflows/users/add-user';
import { dismissWarning } from '@/lib/workflows/worklist/dismiss-warning';
import { judgeContradiction } from '@/lib/workflows/worklist/judge-contradiction';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

// A slow machine with other work is not a fault.
jest.setTimeout(120_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const OTHER = { ...VIEWER, role: 'editor' } as const;
const KEY = 'key-of-one-form-0001';
const audits = (action: string) => test.db.auditEntry.count({ where: { action } });

async function twenty<Answer>(work: (index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: 20 }, (_, index) => work(index)));
}

/** Runs the work twenty times at once: how often its audit row was written, and the answers that differ. */
async function effectOf<Answer>(action: string, work: (index: number) => Promise<Answer>) {
  const before = await audits(action);
  const answers = await twenty(work);
  // An answer that comes from the database has its keys in another order.
  const kinds = answers.filter(
    (answer, index) => answers.findIndex((other) => isDeepStrictEqual(answer, other)) === index,
  );
  return { written: (await audits(action)) - before, kinds, answers };
}

async function publishNew(title: string): Promise<string> {
  const id = await writeDraft(test.db, completeProposal({ title }));
  const answer = await publishDraft(test.db, EDITOR, { id, version: 1 });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.slug;
}

const article = async (body: string) => {
  const answer = await submitArticle(test.db, EDITOR, { body }, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.articleId;
};

describe('the same form sent twenty times', () => {
  it('adds one actor', async () => {
    const actor = { kind: 'person', name: 'Zelda Twenty' };
    const { written, kinds } = await effectOf('actor.create', () =>
      saveActor(test.db, EDITOR, { actor, requestKey: KEY }),
    );
    expect(kinds).toEqual([{ ok: true, slug: 'zelda-twenty', version: 1 }]);
    expect(written).toBe(1);
    expect(await test.db.actor.count({ where: { name: 'Zelda Twenty' } })).toBe(1);
  });

  it('changes an actor once', async () => {
    const change = { existing: 'zelda-twenty', version: 1, actor: { kind: 'person', name: 'Zelda Once' } };
    const { written, kinds } = await effectOf('actor.change', () =>
      saveActor(test.db, EDITOR, { ...change, requestKey: KEY }),
    );
    expect(kinds).toEqual([{ ok: true, slug: 'zelda-twenty', version: 2 }]);
    expect(written).toBe(1);
  });

  it('adds one relationship and changes it once', async () => {
    const input = { parties: ['nato', 'fuad-hussein'], title: '', slug: '', requestKey: KEY };
    const added = await effectOf('relationship.create', () => saveRelationship(test.db, EDITOR, input));
    expect(added.kinds).toEqual([{ ok: true, slug: 'nato-fuad-hussein', version: 1 }]);
    const change = { existing: 'nato-fuad-hussein', version: 1, title: 'NATO and Fuad Hussein' };
    const changed = await effectOf('relationship.change', () =>
      saveRelationship(test.db, EDITOR, { ...change, requestKey: KEY }),
    );
    expect(changed.kinds).toEqual([{ ok: true, slug: 'nato-fuad-hussein', version: 2 }]);
    expect([added.written, changed.written]).toEqual([1, 1]);
  });

  it('starts one blank draft, and one more when the form is opened anew', async () => {
    const first = await effectOf('draft.start', () => startDraft(test.db, EDITOR, { requestKey: KEY }));
    const again = await effectOf('draft.start', () =>
      startDraft(test.db, EDITOR, { requestKey: 'key-of-one-form-0002' }),
    );
    expect([first.written, again.written]).toEqual([1, 1]);
    expect([first.kinds, again.kinds].map(({ length }) => length)).toEqual([1, 1]);
    expect(first.kinds).not.toEqual(again.kinds);
  });

  it('starts one more draft of an article, and for each person their own', async () => {
    const articleId = await article('Iraq and NATO held talks in Brussels on 3 May 2022.');
    const before = await test.db.draft.count({ where: { articleId } });
    const { written, kinds } = await effectOf('draft.start', () =>
      startDraft(test.db, EDITOR, { articleId, requestKey: KEY }),
    );
    expect([written, kinds.length]).toEqual([1, 1]);
    await startDraft(test.db, OTHER, { articleId, requestKey: KEY });
    expect(await test.db.draft.count({ where: { articleId } })).toBe(before + 2);
  });

  it('publishes one event and answers everybody with it', async () => {
    const id = await writeDraft(test.db, completeProposal({ title: 'Twenty keys' }));
    const { written, kinds } = await effectOf('event.publish', () =>
      publishDraft(test.db, EDITOR, { id, version: 1, requestKey: KEY }),
    );
    expect(kinds).toEqual([{ ok: true, slug: '2021-05-04-twenty-keys', articleId: null }]);
    expect(written).toBe(1);
  });

  it('rejects a draft once', async () => {
    const id = await writeDraft(test.db, completeProposal());
    const { written, kinds } = await effectOf('draft.reject', () =>
      rejectDraft(test.db, EDITOR, { id, reason: 'Opinion', requestKey: KEY }),
    );
    expect(kinds).toEqual([{ ok: true, articleId: null }]);
    expect(written).toBe(1);
  });

  it('puts a draft back and tags it once', async () => {
    const id = await writeDraft(test.db, completeProposal({ topics: [] }));
    await rejectDraft(test.db, EDITOR, { id });
    const back = await effectOf('draft.reopen', () => reopenDraft(test.db, EDITOR, { id, requestKey: KEY }));
    const tagged = await effectOf('draft.tag', () =>
      tagDraft(test.db, EDITOR, { id, topic: 'training', on: true, requestKey: KEY }),
    );
    expect([back.kinds, tagged.kinds]).toEqual([
      [{ ok: true, version: 2 }],
      [{ ok: true, changed: true, version: 3 }],
    ]);
    expect([back.written, tagged.written]).toEqual([1, 1]);
  });

  it('adds a source once', async () => {
    const slug = await publishNew('To get a source');
    const articleId = await article('Fuad Hussein met Jens Stoltenberg in Brussels on 4 May 2021.');
    const id = await writeDraft(test.db, completeProposal({ sources: [] }), articleId);
    const { written, kinds } = await effectOf('event.add-source', () =>
      addSource(test.db, EDITOR, { id, event: slug, requestKey: KEY }),
    );
    expect(kinds).toEqual([{ ok: true, slug, articleId }]);
    expect(written).toBe(1);
    expect(await test.db.source.count({ where: { articleId } })).toBe(1);
  });

  it('withdraws, restores and begins one draft of an earlier version', async () => {
    const slug = await publishNew('To be turned about');
    const withdrawn = await effectOf('event.withdraw', () =>
      withdrawEvent(test.db, EDITOR, { slug, note: 'A hoax', requestKey: KEY }),
    );
    const restored = await effectOf('event.restore', () =>
      restoreEvent(test.db, EDITOR, { slug, requestKey: KEY }),
    );
    const draft = await startDraft(test.db, EDITOR, { event: slug });
    if (!draft.ok) throw new Error(draft.reason);
    await publishDraft(test.db, EDITOR, { id: draft.id, version: 1 });
    const reverted = await effectOf('draft.start', () =>
      restoreVersion(test.db, EDITOR, { slug, version: '1', requestKey: KEY }),
    );
    expect([withdrawn, restored, reverted].map(({ written }) => written)).toEqual([1, 1, 1]);
    expect([withdrawn, restored, reverted].map(({ kinds }) => kinds)).toEqual([
      [{ ok: true }],
      [{ ok: true }],
      [{ ok: true, id: expect.any(String) }],
    ]);
    expect(await test.db.revision.count({ where: { event: { slug } } })).toBe(2);
  });

  it('with other words is another request, and a refusal may be tried again', async () => {
    const ask = (name: string) =>
      saveActor(test.db, EDITOR, { actor: { kind: 'person', name }, requestKey: 'key-of-one-form-0003' });
    expect(await ask('')).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await ask('Zelda Once')).toMatchObject({ ok: false, reason: 'namesake' });
    await test.db.actorName.deleteMany({ where: { text: 'Zelda Once' } });
    expect(await ask('Zelda Once')).toMatchObject({ ok: true, slug: 'zelda-once' });
    expect(await ask('Zelda Otherwise')).toMatchObject({ ok: true, slug: 'zelda-otherwise' });
  });
});

describe('without a key, by twenty hands at once', () => {
  it('one adds the actor, the others hear of the namesake, and a tick adds a second one', async () => {
    const input = { actor: { kind: 'person', name: 'José Namesake' } };
    const { written, answers } = await effectOf('actor.create', (index) =>
      saveActor(test.db, index % 2 ? EDITOR : OTHER, input),
    );
    expect(written).toBe(1);
    const refused = answers.filter(({ ok }) => !ok);
    expect(refused).toHaveLength(19);
    for (const answer of refused)
      expect(answer).toMatchObject({ reason: 'namesake', others: [{ slug: 'jose-namesake' }] });
    // Another spelling of the same name, another kind, and the tick.
    const folded = await saveActor(test.db, EDITOR, { actor: { kind: 'person', name: 'JOSE NAMESAKE' } });
    expect(folded).toMatchObject({ reason: 'namesake' });
    expect(await saveActor(test.db, EDITOR, { actor: { ...input.actor, kind: 'ministry' } })).toMatchObject({
      ok: true,
    });
    expect(await saveActor(test.db, EDITOR, { ...input, namesake: true })).toMatchObject({ ok: true });
  });

  it('one save of an actor stands, the others are told whose it is and what it says', async () => {
    const actor = (note: string) => ({ kind: 'person', name: 'Fuad Hussein', note });
    const { written, answers } = await effectOf('actor.change', (index) =>
      saveActor(test.db, EDITOR, { existing: 'fuad-hussein', version: 1, actor: actor(`by ${index}`) }),
    );
    expect(written).toBe(1);
    const row = await test.db.actor.findUniqueOrThrow({ where: { slug: 'fuad-hussein' } });
    expect(row.version).toBe(2);
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toMatchObject({
        reason: 'conflict',
        by: EDITOR.name,
        own: true,
        version: 2,
        theirs: { note: row.note },
      });
  });

  it('one save of a relationship stands, the others are told', async () => {
    const { written, answers } = await effectOf('relationship.change', (index) =>
      saveRelationship(test.db, EDITOR, { existing: 'iraq-nato', version: 1, title: `Title ${index}` }),
    );
    expect(written).toBe(1);
    const row = await test.db.relationship.findUniqueOrThrow({ where: { slug: 'iraq-nato' } });
    const refused = answers.filter(({ ok }) => !ok);
    expect(refused).toHaveLength(19);
    for (const answer of refused)
      expect(answer).toMatchObject({ reason: 'conflict', theirs: { title: row.title }, version: 2 });
  });

  it('one relationship of a pair is added, whichever party is named first', async () => {
    const pair = ['iraq', 'jens-stoltenberg'];
    const { written, answers } = await effectOf('relationship.create', (index) =>
      saveRelationship(test.db, EDITOR, { parties: index % 2 ? pair : pair.toReversed() }),
    );
    expect(written).toBe(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill({ ok: false, reason: 'taken' }));
  });

  it('all who edit an event come to the same draft', async () => {
    const slug = await publishNew('Edited by many');
    const { written, answers } = await effectOf('draft.start', (index) =>
      startDraft(test.db, index % 2 ? EDITOR : OTHER, { event: slug }),
    );
    expect(written).toBe(1);
    expect(new Set(answers.map((answer) => (answer.ok ? answer.id : answer.reason))).size).toBe(1);
    expect(answers.filter((answer) => answer.ok && answer.already)).toHaveLength(19);
  });

  it('one save of a draft stands; the same save sent again is answered as saved', async () => {
    const id = await writeDraft(test.db, completeProposal());
    const proposal = completeProposal({ title: 'Saved at once' });
    const { kinds } = await effectOf('draft.save', () =>
      saveDraft(test.db, EDITOR, { id, version: 1, proposal }),
    );
    expect((await test.db.draft.findUniqueOrThrow({ where: { id } })).version).toBe(2);
    expect(kinds).toEqual([{ ok: true, version: 2, refused: [] }]);
  });

  it('one draft of an earlier version is begun: a second click finds it open', async () => {
    const slug = await publishNew('Goes back once');
    const draft = await startDraft(test.db, EDITOR, { event: slug });
    if (!draft.ok) throw new Error(draft.reason);
    await publishDraft(test.db, EDITOR, { id: draft.id, version: 1 });
    const { written, answers } = await effectOf('draft.start', () =>
      restoreVersion(test.db, EDITOR, { slug, version: 1 }),
    );
    expect(written).toBe(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill({ ok: false, reason: 'draft-open' }));
  });

  it('one time is set for a draft', async () => {
    const id = await writeDraft(test.db, completeProposal({ title: 'Planned once' }));
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const { kinds } = await effectOf('draft.plan', () =>
      planPublication(test.db, EDITOR, { id, version: 1, at, requestKey: KEY }),
    );
    expect(kinds).toEqual([{ ok: true }]);
    expect(await test.db.auditEntry.count({ where: { action: 'draft.plan', subjectId: id } })).toBe(1);
  });

  it('an article is stored once', async () => {
    const body = 'Twenty editors paste that Iraq and NATO talked on 5 May 2022.';
    const { written, answers } = await effectOf('article.submit', () =>
      submitArticle(test.db, EDITOR, { body }, titleInWords),
    );
    expect(written).toBe(1);
    expect(new Set(answers.map((answer) => (answer.ok ? answer.articleId : answer.reason))).size).toBe(1);
  });

  it('a person is added once', async () => {
    const operator = { id: null, name: 'test' };
    const { written, answers } = await effectOf('user.added', () =>
      addUser(test.db, operator, { email: 'once@example.org', role: 'viewer', password: 'a long password' }),
    );
    expect(written).toBe(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array(19).fill({ ok: false, reason: 'taken' }));
  });
});

it('announces one file, has its rows come in once, and cancels it once', async () => {
  const asked = { kind: 'events', fileName: 'a.csv', size: 1, requestKey: KEY };
  const begun = await effectOf('import.begin', () => beginImport(test.db, EDITOR, asked));
  expect(begun).toMatchObject({ written: 1, kinds: [{ ok: true }] });
  const { id } = await test.db.import.findFirstOrThrow();
  const row = { importId: id, position: 1, line: 1, label: '', outcome: 'new', payload: {} };
  await test.db.importItem.create({ data: row });
  await test.db.import.update({ where: { id }, data: { status: 'checked' } });
  const choice = { id, check: 0, as: 'drafts', leaveOut: false };
  const taken = await effectOf('import.take', () => takeRows(test.db, EDITOR, choice));
  expect(taken.written).toBe(1);
  expect(taken.answers.filter(({ ok }) => ok)).toHaveLength(1);
  const cancelled = await effectOf('import.cancel', () => cancelImport(test.db, EDITOR, { id }));
  expect(cancelled.written).toBe(1);
});

describe('what is merged, split and settled', () => {
  const publishTold = async (title: string, change: Parameters<typeof completeProposal>[0] = {}) => {
    const id = await writeDraft(test.db, completeProposal({ title, date: '2019-04-04', ...change }));
    const answer = await publishDraft(test.db, EDITOR, { id, version: 1 });
    if (!answer.ok) throw new Error(answer.reason);
    return answer.slug;
  };

  it('merges two events once, undoes it once, and of two that would swallow each other one stands', async () => {
    const [into, from] = [await publishTold('Twenty stand'), await publishTold('Twenty go')];
    const asked = { into, from, intoVersion: 1, fromVersion: 1, requestKey: KEY };
    const merged = await effectOf('event.merge', () => mergeEvents(test.db, EDITOR, asked));
    expect([merged.written, merged.kinds.length, merged.kinds[0]?.ok]).toEqual([1, 1, true]);
    const [first] = merged.answers;
    if (!first?.ok) throw new Error('not merged');
    const undone = await effectOf('event.unmerge', () =>
      undoEventMerge(test.db, EDITOR, { id: first.mergeId, requestKey: KEY }),
    );
    expect([undone.written, undone.kinds.length]).toEqual([1, 1]);
    const now = async (slug: string) => (await test.db.event.findUniqueOrThrow({ where: { slug } })).version;
    const [intoVersion, fromVersion] = [await now(into), await now(from)];
    const answers = await Promise.all([
      mergeEvents(test.db, EDITOR, { into, from, intoVersion, fromVersion }),
      mergeEvents(test.db, OTHER, {
        into: from,
        from: into,
        intoVersion: fromVersion,
        fromVersion: intoVersion,
      }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await test.db.event.count({ where: { slug: { in: [into, from] }, mergedIntoId: null } })).toBe(1);
  });

  it('splits an event once', async () => {
    const two = {
      url: 'https://two.example/x',
      title: 'Two',
      publisher: null,
      publishedOn: null,
      language: null,
    };
    const { sources } = completeProposal();
    const event = await publishTold('Twenty sources', { sources: [...sources, two] });
    const asked = { event, version: 1, citations: [1], requestKey: KEY };
    const { written, kinds } = await effectOf('event.split', () => splitEvent(test.db, EDITOR, asked));
    expect([written, kinds.length, kinds[0]?.ok]).toEqual([1, 1, true]);
  });

  it('merges two actors once and undoes it once', async () => {
    const make = async (name: string) => {
      const answer = await saveActor(test.db, EDITOR, { actor: { kind: 'person', name } });
      if (!answer.ok) throw new Error('not made');
      return answer.slug;
    };
    const asked = {
      into: await make('Twenty Stands'),
      from: await make('Twenty Goes'),
      intoVersion: 1,
      fromVersion: 1,
      requestKey: KEY,
    };
    const merged = await effectOf('actor.merge', () => mergeActors(test.db, EDITOR, asked));
    expect([merged.written, merged.kinds.length]).toEqual([1, 1]);
    const [first] = merged.answers;
    if (!first?.ok) throw new Error('not merged');
    const undone = await effectOf('actor.unmerge', () =>
      undoActorMerge(test.db, EDITOR, { id: first.mergeId, requestKey: KEY }),
    );
    expect([undone.written, undone.kinds.length]).toEqual([1, 1]);
  });

  it('settles a contradiction once, also for two editors, and dismisses a warning once', async () => {
    const other = { field: 'date', says: '2019-04-05', url: 'https://example.org/other' };
    const event = await publishTold('Twenty days', { contradictions: [other] });
    const asked = { event, version: 1, place: 0, says: '2019-04-05', verdict: 'stands', why: 'Seen.' };
    const settled = await effectOf('event.settle', (index) =>
      judgeContradiction(test.db, index % 2 === 0 ? EDITOR : OTHER, { ...asked, requestKey: KEY }),
    );
    expect([settled.written, settled.kinds.filter(({ ok }) => ok)]).toEqual([
      1,
      [{ ok: true, version: 2, draft: null }],
    ]);
    const warnings = [{ code: 'year-missing', values: {} }] as const;
    const id = await writeDraft(test.db, completeProposal({ warnings: [...warnings] }));
    const warning = { owner: 'draft', id, place: 0, code: 'year-missing', requestKey: KEY };
    const dismissed = await effectOf('warning.dismiss', () => dismissWarning(test.db, EDITOR, warning));
    expect([dismissed.written, dismissed.kinds.length]).toEqual([1, 1]);
  });
});
