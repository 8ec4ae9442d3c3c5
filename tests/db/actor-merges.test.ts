/** Merges of actors one after another, and what is kept of each. */
import { setTimeout } from 'node:timers/promises';
import { lockActors } from '@/lib/db/actor-merges';
import { listTenures } from '@/lib/db/office-holders';
import { listRecordRevisions } from '@/lib/db/record-revisions';
import { mergeActors } from '@/lib/workflows/actors/merge-actors';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { undoActorMerge } from '@/lib/workflows/actors/undo-actor-merge';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { makeActor } from '@/tests/support/factories';
import { completeProposal, EDITOR, writeDraft, writeWorld } from '@/tests/support/world';

jest.setTimeout(60_000);

let test: TestDatabase;
beforeAll(async () => {
  test = await cloneDatabase();
  await writeWorld(test.db);
});
afterAll(() => test.close());

async function make(name: string, more: object = {}): Promise<string> {
  const answer = await saveActor(test.db, EDITOR, { actor: { kind: 'person', name, ...more } });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.slug;
}
const versionOf = async (slug: string) =>
  (await test.db.actor.findUniqueOrThrow({ where: { slug } })).version;
async function join(into: string, from: string): Promise<string> {
  const versions = { intoVersion: await versionOf(into), fromVersion: await versionOf(from) };
  const answer = await mergeActors(test.db, EDITOR, { into, from, ...versions });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.mergeId;
}
const undo = (id: string) => undoActorMerge(test.db, EDITOR, { id });

/** What is kept of an actor, but for what counts its versions. */
async function rowsOf(slug: string) {
  const by = { orderBy: { id: 'asc' } } as const;
  return test.db.actor.findUniqueOrThrow({
    where: { slug },
    omit: { version: true, updatedAt: true },
    include: { names: by, posts: by, participations: by },
  });
}

describe('undoing merges one after another', () => {
  it('takes two out of one that both were merged into, the last one first', async () => {
    const [a, b, c] = [
      await make('Chain A', { country: 'IQ' }),
      await make('Chain B', { description: 'Of B.' }),
      await make('Chain C'),
    ];
    const participants = [a, 'nato'].map((actorId) => ({
      name: actorId,
      actorId,
      role: 'participant' as const,
      capacity: null,
      affiliation: null,
    }));
    const proposal = completeProposal({ title: 'Of a chain', date: '2017-01-02', participants });
    const id = await writeDraft(test.db, proposal);
    expect(await publishDraft(test.db, EDITOR, { id, version: 1 })).toMatchObject({ ok: true });
    const before = await Promise.all([a, b, c].map(rowsOf));
    const first = await join(c, a);
    const second = await join(c, b);
    expect(await undo(first)).toEqual({ ok: false, reason: 'not-last' });
    expect(await undo(second)).toMatchObject({ ok: true });
    expect(await undo(first)).toMatchObject({ ok: true });
    expect(await Promise.all([a, b, c].map(rowsOf))).toEqual(before);
  });

  it('takes the first out of the second after that came out of the third', async () => {
    const [a, b, c] = [await make('Row A', { note: 'Of A.' }), await make('Row B'), await make('Row C')];
    const before = await Promise.all([a, b, c].map(rowsOf));
    const first = await join(b, a);
    const second = await join(c, b);
    expect(await undo(first)).toEqual({ ok: false, reason: 'merged-on' });
    expect(await undo(second)).toMatchObject({ ok: true });
    expect(await undo(first)).toMatchObject({ ok: true });
    expect(await Promise.all([a, b, c].map(rowsOf))).toEqual(before);
  });

  it('is refused where what the actor says of itself was changed since', async () => {
    const [a, b] = [await make('Same Name', { country: 'IQ' }), await make('Same Name B')];
    const merge = await join(b, a);
    await test.db.actor.update({ where: { slug: b }, data: { description: 'Written since.' } });
    expect(await undo(merge)).toEqual({ ok: false, reason: 'changed' });
  });
});

it('keeps both actors as they were before a merge, after it and after its undoing', async () => {
  const { db } = test;
  // As from the starter data: nobody has saved them at the desk.
  for (const [slug, country] of [
    ['kept-from', 'IQ'],
    ['kept-into', null],
  ] as const)
    await makeActor(db, { slug, kind: 'person', name: slug, country });
  await undo(await join('kept-into', 'kept-from'));
  const kept = async (slug: string) =>
    (await listRecordRevisions(db, 'actor', slug, 10)).map(({ version, author, note, state }) => [
      version,
      author,
      note,
      state?.country,
    ]);
  expect(await kept('kept-into')).toEqual([
    [3, EDITOR.name, 'Merge undone', null],
    [2, EDITOR.name, 'Merged with: kept-from', 'IQ'],
    [1, '', null, null],
  ]);
  expect(await kept('kept-from')).toEqual([
    [3, EDITOR.name, 'Merge undone', 'IQ'],
    [2, EDITOR.name, 'Merged into: kept-into', 'IQ'],
    [1, '', null, 'IQ'],
  ]);
});

it('gives no relationship to an actor that is merged in that moment', async () => {
  const { db } = test;
  const standing = await makeActor(db, { slug: 'late-standing' });
  await makeActor(db, { slug: 'late-gone' });
  let saved: ReturnType<typeof saveRelationship> | undefined;
  await db.$transaction(async (tx) => {
    // As a merge takes it.
    await lockActors(tx, ['late-gone']);
    await tx.actor.update({ where: { slug: 'late-gone' }, data: { mergedIntoId: standing.id } });
    const relationship = { slug: 'late', title: 'Late', description: '', parties: ['late-gone', 'nato'] };
    saved = saveRelationship(db, EDITOR, relationship);
    await setTimeout(500);
  });
  expect(await saved).toEqual({ ok: false, reason: 'unknown-party' });
});

it('finds who held an office in a body whose namesake was merged into it', async () => {
  for (const slug of ['a-league', 'b-league'])
    await makeActor(test.db, { slug, kind: 'organisation', name: 'Arab League' });
  const post = { office: 'Secretary General', from: '2016', to: null, confirmed: true };
  const holder = await make('A Holder', { posts: [{ ...post, organisation: 'a-league' }] });
  await join('b-league', 'a-league');
  const held = await listTenures(test.db, 'Secretary General', 'Arab League');
  expect(held.map((each) => each.holder.slug)).toEqual([holder]);
});

it('writes one post where the bodies of two became one while the form was open', async () => {
  const org = (name: string) => make(name, { kind: 'organisation' });
  const [into, from] = [await org('Body That Stands'), await org('Body That Goes')];
  const posts = [
    {
      organisation: into,
      office: 'Director',
      from: '2019-01-01',
      to: null,
      confirmed: false,
      sourceUrl: null,
    },
    {
      organisation: from,
      office: 'Director',
      from: '2019-01-01',
      to: null,
      confirmed: true,
      sourceUrl: null,
    },
  ];
  const slug = await make('Holder Of Two', { posts });
  const seen = await versionOf(slug);
  await join(into, from);
  const actor = { kind: 'person', name: 'Holder Of Two', posts };
  const saved = await saveActor(test.db, EDITOR, { existing: slug, version: seen, actor });
  expect(saved).toMatchObject({ ok: true });
  const { posts: kept } = await rowsOf(slug);
  expect(kept.map(({ office, confirmed }) => [office, confirmed])).toEqual([['Director', true]]);
});

it('renames in drafts the words of a row that means two, in the order in which they are compared', async () => {
  const [into, from] = [await make('A Last Name'), await make('Zed Of The Draft')];
  const both = (actorId: string) => ({
    name: 'Both',
    actorId,
    role: 'participant' as const,
    capacity: null,
    affiliation: null,
  });
  const span = {
    field: 'participant:Both',
    source: 'body' as const,
    start: 0,
    end: 4,
    quote: 'Both',
    rule: 'x',
  };
  const proposal = completeProposal({
    participants: [both(from), both('nato')],
    evidence: [{ ...span, supports: `actor:nato actor:${from}` }],
  });
  const id = await writeDraft(test.db, proposal);
  const merge = await join(into, from);
  const supports = async () => {
    const row = await test.db.draft.findUniqueOrThrow({ where: { id } });
    return (row.proposal as unknown as typeof proposal).evidence.map((each) => each.supports);
  };
  expect(await supports()).toEqual([`actor:${into} actor:nato`]);
  expect(await undo(merge)).toMatchObject({ ok: true });
  expect(await supports()).toEqual([`actor:nato actor:${from}`]);
});
