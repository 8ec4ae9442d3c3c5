import { createHash } from 'node:crypto';
import { findMergedActor } from '@/lib/db/actor-merges';
import { findShownActor, listActors, listKnownActors, searchActors } from '@/lib/db/actors';
import { findEvent, findShownEvent } from '@/lib/db/event-detail';
import { findMergedEvent } from '@/lib/db/event-merges';
import { findWithdrawnEvent } from '@/lib/db/events';
import { findPageStatus } from '@/lib/db/page-status';
import type { Proposal } from '@/lib/domain/draft';
import { mergeActors } from '@/lib/workflows/actors/merge-actors';
import { saveActor } from '@/lib/workflows/actors/save-actor';
import { undoActorMerge } from '@/lib/workflows/actors/undo-actor-merge';
import { publishDraft } from '@/lib/workflows/drafts/publish-draft';
import { saveDraft } from '@/lib/workflows/drafts/save-draft';
import { startDraft } from '@/lib/workflows/drafts/start-draft';
import { mergeEvents } from '@/lib/workflows/events/merge-events';
import { restoreEvent } from '@/lib/workflows/events/restore-event';
import { splitEvent } from '@/lib/workflows/events/split-event';
import { undoEventMerge } from '@/lib/workflows/events/undo-event-merge';
import { withdrawEvent } from '@/lib/workflows/events/withdraw-event';
import { saveRelationship } from '@/lib/workflows/relationships/save-relationship';
import { cloneDatabase, type TestDatabase } from '@/tests/support/database';
import { openTimeline, type TestTimeline } from '@/tests/support/timeline';
import { completeProposal, EDITOR, VIEWER, writeDraft, writeWorld } from '@/tests/support/world';

jest.setTimeout(60_000);

let test: TestDatabase;
let timeline: TestTimeline;
beforeAll(async () => {
  test = await cloneDatabase();
  timeline = openTimeline(test.url);
  await writeWorld(test.db);
});
afterAll(async () => {
  await timeline.close();
  await test.close();
});

type Change = Parameters<typeof completeProposal>[0];

let bodies = 0;
async function writeArticle(): Promise<string> {
  bodies += 1;
  const body = `Iraq met NATO, says report ${bodies}.`;
  const bodyHash = createHash('sha256').update(body).digest('hex');
  const data = {
    body,
    bodyHash,
    language: 'en',
    url: `https://example.org/${bodies}`,
    publisher: `Paper ${bodies}`,
  };
  return (await test.db.article.create({ data })).id;
}

const words = (...fields: string[]) =>
  fields.map((field) => ({ field, source: 'body' as const, start: 0, end: 4, quote: 'Iraq', rule: 'test' }));

/** A published event, with an article whose first word supports date and parties. */
async function publish(change: Change, articleId: string | null = null) {
  const proposal = completeProposal({
    ...(articleId && { evidence: words('date', 'parties', 'participant:Fuad Hussein'), sources: [] }),
    ...change,
  });
  const answer = await publishDraft(test.db, EDITOR, {
    id: await writeDraft(test.db, proposal, articleId),
    version: 1,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.slug;
}

/** All that is kept of an event, but for what counts its versions. */
async function rowsOf(slug: string) {
  const by = { orderBy: { id: 'asc' } } as const;
  const row = await test.db.event.findUniqueOrThrow({
    where: { slug },
    omit: { version: true, updatedAt: true },
    include: {
      participants: { orderBy: { position: 'asc' }, omit: { id: true } },
      sources: { orderBy: { position: 'asc' }, omit: { id: true } },
      contradictions: { orderBy: { position: 'asc' }, omit: { id: true } },
      relationships: true,
      topics: true,
      evidence: by,
    },
  });
  const evidence = row.evidence.map(({ id: _, ...each }) => JSON.stringify(each)).sort();
  return { ...row, evidence };
}

const versionOf = async (slug: string) =>
  (await test.db.event.findUniqueOrThrow({ where: { slug } })).version;
async function merge(into: string, from: string) {
  return mergeEvents(test.db, EDITOR, {
    into,
    from,
    intoVersion: await versionOf(into),
    fromVersion: await versionOf(from),
  });
}
const counted = async () => (await timeline.findOverview()).reduce((sum, { events }) => sum + events, 0);
const audits = async (subjectId: string) =>
  (await test.db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  );

describe('two events that are one', () => {
  it('are merged with sources, words, people and contradictions, and taken apart again exactly', async () => {
    const { db } = test;
    const into = await publish({ title: 'The visit', date: '2021-05-04' }, await writeArticle());
    const from = await publish(
      {
        title: 'The visit again',
        date: '2021-05-06',
        summary: 'They spoke of training.',
        sources: [
          {
            url: 'https://example.org/cited',
            title: 'Cited',
            publisher: null,
            publishedOn: null,
            language: null,
          },
        ],
        contradictions: [{ field: 'summary', says: 'Three hours, not two.', url: null }],
        participants: [
          ...completeProposal().participants,
          { name: 'NATO', actorId: 'nato', role: 'participant', capacity: null, affiliation: null },
        ],
      },
      await writeArticle(),
    );
    const before = [await rowsOf(into), await rowsOf(from)];
    const events = await counted();
    expect(await mergeEvents(db, VIEWER, {})).toEqual({ ok: false, reason: 'forbidden' });
    const answer = await merge(into, from);
    if (!answer.ok) throw new Error(answer.reason);

    const shown = await findShownEvent(db, into);
    expect(shown?.merged.map(({ slug }) => slug)).toEqual([from]);
    const merged = shown?.event;
    expect(merged).toMatchObject({
      title: 'The visit',
      summary: 'They spoke of training.',
      certainty: 'contradicted',
    });
    expect(merged?.sources.map(({ url }) => url)).toEqual([
      'https://example.org/1',
      'https://example.org/2',
      'https://example.org/cited',
    ]);
    expect(merged?.participants.map(({ actor }) => actor.slug)).toEqual([
      'fuad-hussein',
      'jens-stoltenberg',
      'nato',
    ]);
    expect(merged?.contradictions.map(({ field, says, url }) => [field, says, url])).toEqual([
      ['summary', 'Three hours, not two.', null],
      ['date', '2021-05-06', 'https://example.org/2'],
    ]);
    // The other's words for its own day support nothing here; those for the sides and for whoever was there do.
    expect(merged?.evidence.map(({ field }) => field).sort()).toEqual(
      ['date', 'parties', 'parties', 'participant:Fuad Hussein', 'participant:Fuad Hussein'].sort(),
    );
    expect([await findPageStatus(db, 'events', from), await findMergedEvent(db, from)]).toEqual([200, into]);
    expect([await findEvent(db, from), await findWithdrawnEvent(db, from)]).toEqual([null, null]);
    expect(await counted()).toBe(events - 1);
    expect(await restoreEvent(db, EDITOR, { slug: from })).toMatchObject({ reason: 'missing' });
    expect(await startDraft(db, EDITOR, { event: from })).toMatchObject({ reason: 'missing' });
    expect(await merge(into, from)).toMatchObject({ reason: 'missing' });

    expect(await undoEventMerge(db, VIEWER, { id: answer.mergeId })).toMatchObject({ reason: 'forbidden' });
    expect(await undoEventMerge(db, EDITOR, { id: answer.mergeId })).toEqual({
      ok: true,
      slug: into,
      kind: 'event',
    });
    expect([await rowsOf(into), await rowsOf(from)]).toEqual(before);
    expect(await counted()).toBe(events);
    expect(await undoEventMerge(db, EDITOR, { id: answer.mergeId })).toMatchObject({ reason: 'missing' });
    expect(await audits(into)).toEqual(['event.publish', 'event.merge', 'event.unmerge']);
    expect(await audits(from)).toEqual(['event.publish', 'event.merged-away', 'event.back']);
  });

  it('lead on in one step however often they are merged, and come apart in the order of the merging', async () => {
    const { db } = test;
    const [a, b, c] = [
      await publish({ title: 'Link a', date: '2019-01-02' }),
      await publish({ title: 'Link b', date: '2019-01-02' }),
      await publish({ title: 'Link c', date: '2019-01-02' }),
    ];
    const [one, two] = [await merge(b, a), await merge(c, b)];
    if (!one.ok || !two.ok) throw new Error('not merged');
    expect([await findMergedEvent(db, a), await findMergedEvent(db, b)]).toEqual([c, c]);
    expect(await undoEventMerge(db, EDITOR, { id: one.mergeId })).toEqual({ ok: false, reason: 'merged-on' });
    expect(await undoEventMerge(db, EDITOR, { id: two.mergeId })).toMatchObject({ ok: true });
    expect([await findMergedEvent(db, a), await findMergedEvent(db, b)]).toEqual([b, null]);
    expect(await undoEventMerge(db, EDITOR, { id: one.mergeId })).toMatchObject({ ok: true });
    expect(await findMergedEvent(db, a)).toBeNull();
  });

  it('are neither merged under a draft nor put back over a change', async () => {
    const { db } = test;
    const [into, from] = [
      await publish({ title: 'Stands', date: '2019-02-02' }),
      await publish({ title: 'Goes', date: '2019-02-02' }),
    ];
    const draft = await startDraft(db, EDITOR, { event: from });
    if (!draft.ok) throw new Error(draft.reason);
    expect(await merge(into, from)).toEqual({ ok: false, reason: 'draft-open' });
    await db.draft.delete({ where: { id: draft.id } });
    expect(await mergeEvents(db, EDITOR, { into, from, intoVersion: 7, fromVersion: 1 })).toEqual({
      ok: false,
      reason: 'conflict',
    });
    const merged = await merge(into, from);
    if (!merged.ok) throw new Error(merged.reason);
    const change = await startDraft(db, EDITOR, { event: into });
    if (!change.ok) throw new Error(change.reason);
    expect(await undoEventMerge(db, EDITOR, { id: merged.mergeId })).toMatchObject({ reason: 'draft-open' });
    const row = await db.draft.findUniqueOrThrow({ where: { id: change.id } });
    const proposal = { ...(row.proposal as unknown as Proposal), title: 'Stands, better told' };
    expect(await saveDraft(db, EDITOR, { id: change.id, version: 1, proposal })).toMatchObject({ ok: true });
    expect(await publishDraft(db, EDITOR, { id: change.id, version: 2 })).toMatchObject({ ok: true });
    expect(await undoEventMerge(db, EDITOR, { id: merged.mergeId })).toEqual({
      ok: false,
      reason: 'changed',
    });
  });

  it('come apart with the words of an actor who was merged meanwhile as words of the one that stands', async () => {
    const make = async (name: string) => {
      const answer = await saveActor(test.db, EDITOR, { actor: { kind: 'person', name } });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.slug;
    };
    const [stands, goes] = [await make('Stands In Words'), await make('Goes In Words')];
    const participants = [goes, 'nato'].map((actorId) => ({
      name: actorId,
      actorId,
      role: 'participant' as const,
      capacity: null,
      affiliation: null,
    }));
    const told = { participants, date: '2013-05-06', evidence: words(`participant:${goes}`), sources: [] };
    const into = await publish({ ...told, title: 'Words of one' }, await writeArticle());
    const merged = await merge(into, await publish({ date: '2013-05-06', title: 'Words of another' }));
    if (!merged.ok) throw new Error(merged.reason);
    const actors = { into: stands, from: goes, intoVersion: 1, fromVersion: 1 };
    expect(await mergeActors(test.db, EDITOR, actors)).toMatchObject({ ok: true });
    expect(await undoEventMerge(test.db, EDITOR, { id: merged.mergeId })).toMatchObject({ ok: true });
    const rows = await test.db.evidence.findMany({ where: { event: { slug: into } } });
    expect(rows.map(({ supports, stands: shown }) => [supports, shown])).toEqual([[`actor:${stands}`, true]]);
  });

  it('do not come apart while what they are together is withdrawn', async () => {
    const { db } = test;
    const [into, from] = [
      await publish({ title: 'Told in error', date: '2019-04-02' }),
      await publish({ title: 'Told in error again', date: '2019-04-02' }),
    ];
    const merged = await merge(into, from);
    if (!merged.ok) throw new Error(merged.reason);
    expect(await withdrawEvent(db, EDITOR, { slug: into, note: 'It never was.' })).toMatchObject({
      ok: true,
    });
    expect(await undoEventMerge(db, EDITOR, { id: merged.mergeId })).toEqual({
      ok: false,
      reason: 'withdrawn',
    });
    expect(await findEvent(db, from)).toBeNull();
    expect(await restoreEvent(db, EDITOR, { slug: into })).toMatchObject({ ok: true });
    expect(await undoEventMerge(db, EDITOR, { id: merged.mergeId })).toMatchObject({ ok: true });
  });

  it('are merged once when twenty ask at once', async () => {
    const [into, from] = [
      await publish({ title: 'One of twenty', date: '2019-03-02' }),
      await publish({ title: 'Other of twenty', date: '2019-03-02' }),
    ];
    const asked = { into, from, intoVersion: 1, fromVersion: 1, requestKey: 'key-of-a-merge-0001' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => mergeEvents(test.db, EDITOR, asked)));
    expect(new Set(answers.map((answer) => answer.ok && answer.mergeId)).size).toBe(1);
    expect(await audits(into)).toEqual(['event.publish', 'event.merge']);
  });
});

describe('an event that is two', () => {
  it('gives sources to drafts, one for each article, and takes them back exactly', async () => {
    const { db } = test;
    const into = await publish({ title: 'Two acts', date: '2018-05-04' }, await writeArticle());
    const cited = {
      url: 'https://example.org/second',
      title: 'Second',
      publisher: null,
      publishedOn: null,
      language: null,
    };
    const from = await publish(
      { title: 'Second act', date: '2018-05-04', sources: [cited] },
      await writeArticle(),
    );
    const third = await publish({ title: 'Third', date: '2018-05-04' }, await writeArticle());
    for (const each of [from, third]) expect(await merge(into, each)).toMatchObject({ ok: true });
    const before = await rowsOf(into);
    const [first = '', ...others] = before.sources.flatMap(({ articleId }) => articleId ?? []);
    const ask = (change: object) =>
      versionOf(into).then((version) => splitEvent(db, EDITOR, { event: into, version, ...change }));
    expect(await ask({})).toEqual({ ok: false, reason: 'nothing-chosen' });
    expect(await ask({ articles: [first, ...others], citations: [0] })).toEqual({
      ok: false,
      reason: 'all-chosen',
    });

    const answer = await ask({ articles: [first, others[0]], citations: [0] });
    if (!answer.ok) throw new Error(answer.reason);
    const drafts = await db.draft.findMany({ where: { id: { in: answer.drafts } }, orderBy: { id: 'asc' } });
    expect(drafts.map(({ articleId, eventId }) => [articleId, eventId])).toEqual([
      [first, null],
      [others[0], null],
    ]);
    const proposals = drafts.map(({ proposal }) => proposal as unknown as Proposal);
    expect(proposals.map(({ sources }) => sources.length)).toEqual([1, 0]);
    expect(proposals.map(({ evidence }) => evidence.length > 0)).toEqual([true, true]);
    const left = await findEvent(db, into);
    expect(left?.sources.map(({ articleId }) => articleId)).toEqual([others[1]]);
    expect(left?.evidence.every(({ articleId }) => articleId === others[1])).toBe(true);

    expect(await undoEventMerge(db, EDITOR, { id: answer.mergeId })).toMatchObject({ ok: true });
    expect(await rowsOf(into)).toEqual(before);
    expect(await db.draft.count({ where: { id: { in: answer.drafts } } })).toBe(0);

    const again = await ask({ articles: [first] });
    if (!again.ok) throw new Error(again.reason);
    await db.draft.updateMany({ where: { id: { in: again.drafts } }, data: { version: 2 } });
    expect(await undoEventMerge(db, EDITOR, { id: again.mergeId })).toEqual({
      ok: false,
      reason: 'draft-taken',
    });
  });
});

describe('two actors that are one', () => {
  const person = async (name: string, more: object = {}) => {
    const actor = { kind: 'person', name, ...more };
    const answer = await saveActor(test.db, EDITOR, { actor });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    return answer.slug;
  };
  const actorRows = async (slug: string) => {
    const row = await test.db.actor.findUniqueOrThrow({
      where: { slug },
      omit: { version: true, updatedAt: true },
      include: { names: true, posts: true, members: true, participations: true },
    });
    const sorted = (rows: { id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
    return {
      ...row,
      names: sorted(row.names),
      posts: sorted(row.posts),
      members: sorted(row.members),
      participations: sorted(row.participations),
    };
  };
  const join = async (into: string, from: string) => {
    const [one, other] = await Promise.all(
      [into, from].map((slug) => test.db.actor.findUniqueOrThrow({ where: { slug } })),
    );
    return mergeActors(test.db, EDITOR, {
      into,
      from,
      intoVersion: one?.version,
      fromVersion: other?.version,
    });
  };
  const takingPart = (actorId: string, name: string) => ({
    name,
    actorId,
    role: 'participant' as const,
    capacity: null,
    affiliation: null,
  });

  it('are merged with names, posts and events, and taken apart again exactly', async () => {
    const { db } = test;
    const into = await person('Abd al-Rahman Salih', { country: null });
    const from = await person('Abdulrahman Saleh', {
      country: 'IQ',
      names: [{ text: 'عبد الرحمن صالح', language: 'ar', form: 'name' }],
      posts: [{ organisation: 'iraq', office: 'Envoy', from: '2018-01-01', to: null, confirmed: true }],
    });
    const article = await writeArticle();
    const both = await publish(
      {
        title: 'Both are named',
        date: '2018-07-01',
        participants: [takingPart(into, 'A'), takingPart(from, 'B'), takingPart('nato', 'NATO')],
        evidence: words('date', 'participant:B'),
      },
      article,
    );
    const alone = await publish({
      title: 'One is named',
      date: '2018-07-02',
      participants: [takingPart(from, 'B'), takingPart('nato', 'NATO')],
    });
    const waiting = await writeDraft(db, completeProposal({ participants: [takingPart(from, 'B')] }));
    const seen = async () => [
      await actorRows(into),
      await actorRows(from),
      await rowsOf(both),
      await rowsOf(alone),
      (await db.draft.findUniqueOrThrow({ where: { id: waiting } })).proposal,
    ];
    const before = await seen();
    const known = (await listKnownActors(db)).length;
    const answer = await join(into, from);
    if (!answer.ok) throw new Error(answer.reason);

    expect(await findShownActor(db, into)).toMatchObject({
      country: 'IQ',
      posts: [{ office: 'Envoy' }],
      names: expect.arrayContaining([
        { text: 'Abdulrahman Saleh', language: 'en' },
        { text: 'عبد الرحمن صالح', language: 'ar' },
      ]),
    });
    expect((await searchActors(db, 'عبد الرحمن صالح')).map(({ slug }) => slug)).toEqual([into]);
    expect([await findPageStatus(db, 'actors', from), await findMergedActor(db, from)]).toEqual([200, into]);
    expect(await findShownActor(db, from)).toBeNull();
    expect((await listKnownActors(db)).length).toBe(known - 1);
    const listed = await listActors(db, { query: 'Abdulrahman', page: 1, pageSize: 10 });
    expect(listed.items.map(({ slug, eventCount }) => [slug, eventCount])).toEqual([[into, 2]]);
    expect((await findEvent(db, both))?.participants.map(({ actor }) => actor.slug)).toEqual([into, 'nato']);
    const acting = (await timeline.findActors()).map(({ slug, ...figures }) => [
      slug,
      Object.values(figures),
    ]);
    expect(acting.find(([slug]) => slug === into)).toBeDefined();
    expect(acting.find(([slug]) => slug === from)).toBeUndefined();
    const draft = (await db.draft.findUniqueOrThrow({ where: { id: waiting } })).proposal;
    expect(draft).toMatchObject({ participants: [{ actorId: into }] });
    // What was written of the one is written of the other.
    expect(
      await saveActor(db, EDITOR, { existing: from, version: 2, actor: { kind: 'person', name: 'X' } }),
    ).toMatchObject({
      ok: false,
    });
    expect(await join(into, from)).toMatchObject({ reason: 'missing' });

    expect(await undoActorMerge(db, EDITOR, { id: answer.mergeId })).toEqual({ ok: true, slug: into });
    expect(await seen()).toEqual(before);
    expect(await audits(from)).toEqual(['actor.create', 'actor.merged-away', 'actor.back']);
    expect(await audits(into)).toEqual(['actor.create', 'actor.merge', 'actor.unmerge']);
  });

  it('stay one in later versions of events, which then keep them together', async () => {
    const { db } = test;
    const [into, from] = [await person('Later One'), await person('Later Two')];
    const slug = await publish({
      title: 'Changed after the merge',
      date: '2018-08-01',
      participants: [takingPart(from, 'Two'), takingPart('nato', 'NATO')],
    });
    const merged = await join(into, from);
    if (!merged.ok) throw new Error(merged.reason);
    const started = await startDraft(db, EDITOR, { event: slug });
    if (!started.ok) throw new Error(started.reason);
    const row = await db.draft.findUniqueOrThrow({ where: { id: started.id } });
    expect(row.proposal).toMatchObject({ participants: [{ actorId: into }, { actorId: 'nato' }] });
    expect(await publishDraft(db, EDITOR, { id: started.id, version: 1 })).toMatchObject({ ok: true });
    expect((await findEvent(db, slug))?.participants.map(({ actor }) => actor.slug)).toEqual([into, 'nato']);
    expect(await undoActorMerge(db, EDITOR, { id: merged.mergeId })).toEqual({
      ok: false,
      reason: 'event-changed',
      title: 'Changed after the merge',
    });
    // A draft that named the other all the time is published with the one that stands.
    const stale = completeProposal({
      title: 'Named before',
      date: '2018-08-09',
      participants: [takingPart(from, 'Two'), takingPart(into, 'One'), takingPart('nato', 'NATO')],
    });
    const late = await publishDraft(db, EDITOR, { id: await writeDraft(db, stale), version: 1 });
    if (!late.ok) throw new Error(JSON.stringify(late));
    expect((await findEvent(db, late.slug))?.participants.map(({ actor }) => actor.slug)).toEqual([
      into,
      'nato',
    ]);
  });

  it('are not merged where they cannot be one, or a relationship is the one that would go', async () => {
    const { db } = test;
    const someone = await person('Not An Organisation');
    expect(await join('nato', someone)).toEqual({ ok: false, reason: 'kinds-differ' });
    const iraqs = await saveActor(db, EDITOR, { actor: { kind: 'state', name: 'Irak' } });
    if (!iraqs.ok) throw new Error('not made');
    expect(await join(iraqs.slug, 'iraq')).toEqual({ ok: false, reason: 'party' });
    expect(await join('iraq', iraqs.slug)).toMatchObject({ ok: true });
    expect(
      await saveRelationship(db, EDITOR, {
        slug: 'irak-x',
        title: 'T',
        description: '',
        parties: [iraqs.slug, 'nato'],
      }),
    ).toEqual({ ok: false, reason: 'unknown-party' });
    const saved = await person('Saved Since');
    const gone = await person('Gone Before');
    const merged = await join(saved, gone);
    if (!merged.ok) throw new Error(merged.reason);
    const change = { existing: saved, version: 2, actor: { kind: 'person', name: 'Saved Since, Again' } };
    expect(await saveActor(db, EDITOR, change)).toMatchObject({ ok: true });
    expect(await undoActorMerge(db, EDITOR, { id: merged.mergeId })).toEqual({
      ok: false,
      reason: 'changed',
    });
  });
});
