/** What only the desk may show, in every table that the desk shows, each with a mark by which it is found again. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '@/lib/db/client';
import { newId } from '@/lib/db/ids';
import { completeProposal } from '@/tests/support/world';

export interface PlantedDesk {
  /** Stands in all that was planted, and nowhere else; also readable as a slug. */
  mark: string;
  /** Stands beside it: to be looked for where what is looked for is shown again. */
  words: string;
  /** The day that the drafts name, YYYY-MM-DD. */
  day: string;
  /** Values for the parameters of the desk's addresses, by the folder in which they stand. */
  ids: Record<'articles' | 'drafts' | 'feeds' | 'import' | 'readings' | 'words' | 'users', string>;
  relationship: string;
  /** A published event that a draft is about to change, and an actor of it. */
  event: string;
  actor: string;
}

const digest = () => randomBytes(32).toString('hex');

/**
 * Plants an article, drafts of every state, a plan, a feed, an import, a reading again, a person and a record. `also` stands
 * at the end of every text.
 */
export async function plantDesk(db: Database, also: () => string = () => ''): Promise<PlantedDesk> {
  const key = randomUUID().slice(0, 8);
  const [mark, words] = [`hiddenmark${key}`, `soughtmark${key}`];
  const said = (what: string) => `${words} ${mark} ${what}${also()}`;
  const day = '2022-03-09';
  const user = await db.user.create({
    data: { id: newId(), name: said('person'), email: `${mark}@example.org`, role: 'editor' },
  });
  const event = await db.event.findFirstOrThrow({
    // Of each event one draft alone is open.
    where: {
      withdrawnAt: null,
      relationships: { some: {} },
      participants: { some: {} },
      drafts: { none: {} },
    },
    include: {
      relationships: { include: { relationship: true } },
      participants: { include: { actor: true } },
    },
    orderBy: { slug: 'asc' },
  });
  const relationship = event.relationships[0]?.relationship;
  const actor = event.participants[0]?.actor;
  if (!relationship || !actor) throw new Error('The starter data has no event with a relationship.');
  const article = await db.article.create({
    data: {
      title: said('headline'),
      publisher: said('publisher'),
      url: `https://${mark}.example.org/page`,
      publishedOn: new Date(day),
      body: `${said('body')}: Fuad Hussein met Jens Stoltenberg in Brussels on 9 March 2022.`,
      bodyHash: digest(),
      language: 'en',
      submittedById: user.id,
    },
  });
  const participant = {
    name: actor.name,
    actorId: actor.slug,
    role: 'participant' as const,
    capacity: said('capacity'),
    affiliation: null,
  };
  const source = {
    url: `https://${mark}.example.org/source`,
    title: said('source'),
    publisher: said('publisher of a source'),
    publishedOn: null,
    language: 'en',
  };
  const proposal = completeProposal({
    title: said('draft'),
    summary: said('summary'),
    date: day,
    editorNote: said('note'),
    location: { name: said('place'), country: null },
    participants: [participant],
    relationships: [relationship.slug],
    topics: [],
    sources: [source],
  });
  const draft = (more: object) =>
    db.draft.create({
      data: { title: proposal.title, proposal, articleId: article.id, createdById: user.id, ...more },
    });
  const [pending] = [
    await draft({}),
    await draft({ status: 'REJECTED', rejectReason: said('reason') }),
    await draft({ eventId: event.id, eventVersion: event.version }),
  ];
  const planned = await draft({ articleId: null });
  await db.plannedPublication.create({
    data: {
      draftId: planned.id,
      at: new Date('2100-01-01'),
      draftVersion: 1,
      plannedById: user.id,
      note: said('plan'),
    },
  });
  const feed = await db.feed.create({
    data: {
      url: `https://${mark}.example.org/feed`,
      title: said('feed'),
      relationshipId: relationship.id,
      scope: 'relationship',
      paused: true,
      createdById: user.id,
      entries: { create: { key: digest(), outcome: 'stored', title: said('entry'), articleId: article.id } },
    },
  });
  const file = await db.import.create({
    data: { kind: 'events', fileName: `${mark}.csv`, size: 10, status: 'done', createdById: user.id },
  });
  await db.importItem.create({
    data: { importId: file.id, position: 1, line: 2, label: said('row'), outcome: 'new', payload: proposal },
  });
  await db.rereading.create({
    data: {
      status: 'done',
      total: 1,
      publisher: said('publisher'),
      finishedAt: new Date(),
      createdById: user.id,
    },
  });
  await db.auditEntry.create({
    data: {
      actorId: user.id,
      actor: user.name,
      action: 'article.submit',
      subject: 'article',
      subjectId: article.id,
    },
  });
  return {
    mark,
    words,
    day,
    ids: {
      articles: article.id,
      drafts: pending.id,
      feeds: feed.id,
      import: file.id,
      readings: article.id,
      words: article.id,
      users: user.id,
    },
    relationship: relationship.slug,
    event: event.slug,
    actor: actor.slug,
  };
}
