import { titleInWords } from '@/lib/cli/title-words';
import { listSimilarEvents } from '@/lib/db/similar-events';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { submitArticle } from '@/lib/workflows/articles/submit-article';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { findSimilarEvents } from '@/lib/workflows/events/find-similar-events';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

const person = {
  kind: 'person',
  name: 'Layla Testari',
  names: [{ text: 'ليلى تستاري', language: 'ar' }],
  posts: [{ office: 'Envoy', organisation: 'iraq', from: '2021-01', to: null }],
};

it('adds an actor with names and posts, which the very next article is read with', async () => {
  const { db } = test;
  const text = (day: number) => `Envoy Layla Testari met Jens Stoltenberg in Brussels on ${day} March 2021.`;
  await submitArticle(db, EDITOR, { body: text(2) }, titleInWords);
  expect(await saveActor(db, EDITOR, { actor: person })).toEqual({
    ok: true,
    slug: 'layla-testari',
    version: 1,
  });
  const row = await db.actor.findUniqueOrThrow({
    where: { slug: 'layla-testari' },
    include: { names: true, posts: true },
  });
  expect(row.names.map((name) => name.text).sort()).toEqual(['Layla Testari', 'ليلى تستاري']);
  expect(row.posts).toMatchObject([{ fromEdtf: '2021-01', office: 'Envoy' }]);
  const answer = await submitArticle(db, EDITOR, { body: text(3) }, titleInWords);
  if (!answer.ok) throw new Error(answer.reason);
  const drafts = await db.draft.findMany({ where: { articleId: answer.articleId } });
  const found = drafts.flatMap(({ proposal }) => completeProposal(proposal as object).participants);
  expect(found.map(({ actorId }) => actorId)).toContain('layla-testari');
  expect(await db.auditEntry.count({ where: { action: 'actor.create', subjectId: 'layla-testari' } })).toBe(
    1,
  );
});

it('changes an actor under its address', async () => {
  const { db } = test;
  const change = {
    existing: 'layla-testari',
    version: 1,
    actor: { ...person, name: 'Leila Testari', posts: [] },
  };
  expect(await saveActor(db, EDITOR, change)).toEqual({ ok: true, slug: 'layla-testari', version: 2 });
  expect(await db.affiliation.count({ where: { actor: { slug: 'layla-testari' } } })).toBe(0);
});

it('names the field that is wrong', async () => {
  const { db } = test;
  const save = (change: object) => saveActor(db, EDITOR, { actor: { ...person, ...change } });
  expect(await save({ name: ' ' })).toMatchObject({ issues: [{ field: 'actor.name' }] });
  expect(await save({ country: 'Atlantis' })).toMatchObject({ issues: [{ field: 'actor.country' }] });
  expect(await save({ posts: [{ ...person.posts[0], from: '2021-13' }] })).toMatchObject({
    issues: [{ field: 'actor.posts.0.from' }],
  });
  const reversed = { ...person.posts[0], from: '2022', to: '2021' };
  expect(await save({ posts: [reversed] })).toMatchObject({ reason: 'invalid' });
  expect(await saveActor(db, VIEWER, { actor: person })).toEqual({ ok: false, reason: 'forbidden' });
});

it('adds a relationship once, whichever party is named first', async () => {
  const { db } = test;
  await saveActor(db, EDITOR, { actor: { kind: 'state', name: 'Ruritania' } });
  const input = { title: 'Iraq – Ruritania', parties: ['iraq', 'ruritania'] };
  expect(await saveRelationship(db, EDITOR, input)).toEqual({ ok: true, slug: 'iraq-ruritania', version: 1 });
  const turned = { title: 'Ruritania – Iraq', parties: ['ruritania', 'iraq'] };
  expect(await saveRelationship(db, EDITOR, turned)).toEqual({ ok: false, reason: 'taken' });
  const same = { title: 'Iraq – Iraq', parties: ['iraq', 'iraq'] };
  expect(await saveRelationship(db, EDITOR, same)).toEqual({ ok: false, reason: 'same-party' });
  const change = { existing: 'iraq-ruritania', version: 1, title: 'Iraq and Ruritania' };
  const saved = await saveRelationship(db, EDITOR, change);
  expect(saved).toEqual({ ok: true, slug: 'iraq-ruritania', version: 2 });
  const long = { ...change, version: 2, title: 'x'.repeat(201) };
  expect(await saveRelationship(db, EDITOR, long)).toMatchObject({ issues: [{ field: 'title' }] });
});

it('finds events that a draft may report once more, the likeliest first', async () => {
  const { db } = test;
  const publish = async (title: string, date: string, change = {}) => {
    const id = await writeDraft(db, completeProposal({ title, date, ...change }));
    await publishDraft(db, EDITOR, { id, version: 1 });
  };
  await publish('The same meeting', '2021-05-04');
  await publish('A day later', '2021-05-05');
  await publish('A month later', '2021-06-05');
  const query = {
    startsOn: '2021-05-04',
    endsOn: '2021-05-04',
    relationships: ['iraq-nato'],
    actors: ['fuad-hussein', 'jens-stoltenberg'],
    exceptEventId: null,
  };
  const found = await listSimilarEvents(db, query);
  expect(found.map(({ title }) => title)).toEqual(['The same meeting', 'A day later']);
  expect(found[0]).toMatchObject({ sharedActors: 2, sharedRelationships: 1 });
});

it('scores each with the reasons, and puts what cannot be the same last', async () => {
  const { db } = test;
  const publish = async (title: string, date: string, change = {}) => {
    const id = await writeDraft(db, completeProposal({ title, date, ...change }));
    await publishDraft(db, EDITOR, { id, version: 1 });
  };
  await publish('The call', '2022-03-02', { type: 'call' });
  await publish('The meeting', '2022-03-02');
  await publish('The next meeting', '2022-03-04');
  const found = (await findSimilarEvents(db, completeProposal({ date: '2022-03-02' }))) ?? [];
  expect(found.map(({ title, same, barred }) => [title, same, barred])).toEqual([
    ['The meeting', true, false],
    ['The call', false, false],
    ['The next meeting', false, true],
  ]);
  expect(found[0]?.reasons[0]).toEqual({ code: 'same-date' });
  expect(await findSimilarEvents(db, completeProposal({ date: '' }))).toEqual([]);
});
