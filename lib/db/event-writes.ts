/** Events written: inserted, revised, withdrawn. Each runs in the caller's transaction. */
import type { Proposal } from '@/lib/domain/draft';
import { evidenceStands } from '@/lib/domain/evidence-support';
import { eventSlug, freeSlug } from '@/lib/domain/slug';
import type { Transaction } from './client';
import { type EventArticle, type EventKeys, eventColumns, type RowsAround, rowsAround } from './event-rows';
import { newId } from './ids';
import { ensureTopics } from './topics';

/** Who writes; `id` null for the program itself. */
interface Author {
  id: string | null;
  name: string;
}

export interface NewEvent {
  /** Made from date and title where absent. */
  slug?: string;
  proposal: Proposal;
  /** The article from which it was read, or null. */
  articleId: string | null;
  author: Author;
  note?: string | null;
}

/** What a revision keeps: enough to show it and to bring it back. */
function snapshotOf(proposal: Proposal, articles: readonly EventArticle[]) {
  return { proposal, articleIds: articles.map((article) => article.id) };
}

async function findKeys(tx: Transaction, proposals: readonly Proposal[]): Promise<EventKeys> {
  const actorSlugs = proposals.flatMap((proposal) =>
    proposal.participants.flatMap(({ actorId }) => (actorId ? [actorId] : [])),
  );
  const select = { id: true, slug: true };
  const actors = await tx.actor.findMany({ where: { slug: { in: [...new Set(actorSlugs)] } }, select });
  const slugs = [...new Set(proposals.flatMap((proposal) => proposal.relationships))];
  const relationships = await tx.relationship.findMany({ where: { slug: { in: slugs } }, select });
  return {
    actors: new Map(actors.map((row) => [row.slug, row.id])),
    relationships: new Map(relationships.map((row) => [row.slug, row.id])),
  };
}

async function findArticles(tx: Transaction, ids: readonly string[]): Promise<Map<string, EventArticle>> {
  const rows = await tx.article.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, url: true, title: true, publisher: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

async function writeAround(tx: Transaction, parts: readonly RowsAround[]): Promise<void> {
  await tx.eventRelationship.createMany({ data: parts.flatMap((part) => part.relationships) });
  await tx.participant.createMany({ data: parts.flatMap((part) => part.participants) });
  await tx.evidence.createMany({ data: parts.flatMap((part) => part.evidence) });
  await tx.source.createMany({ data: parts.flatMap((part) => part.sources) });
  await tx.eventTopic.createMany({ data: parts.flatMap((part) => part.topics) });
  await tx.contradiction.createMany({ data: parts.flatMap((part) => part.contradictions) });
}

/** The event's address, with a number where it is taken. */
async function newSlug(tx: Transaction, { date, title, relationships }: Proposal): Promise<string> {
  const base = eventSlug(date, title, relationships);
  const near = await tx.event.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  return freeSlug(base, new Set(near.map((row) => row.slug)));
}

/**
 * Writes many events, each with its first revision, in a dozen statements. Throws `RangeError` where a
 * proposal could not be published: no date, no type, an unknown actor or relationship.
 */
export async function insertEvents(
  tx: Transaction,
  events: readonly (NewEvent & { slug: string })[],
): Promise<{ id: string; slug: string }[]> {
  const proposals = events.map((event) => event.proposal);
  const keys = await findKeys(tx, proposals);
  const known = await findArticles(
    tx,
    events.flatMap(({ articleId }) => (articleId ? [articleId] : [])),
  );
  await ensureTopics(
    tx,
    proposals.flatMap((proposal) => proposal.topics),
  );
  const written = events.map(({ slug, proposal, articleId, author, note }) => {
    const id = newId();
    const article = articleId ? known.get(articleId) : undefined;
    if (articleId && !article) throw new RangeError(`There is no article ${articleId}.`);
    const articles = article ? [article] : [];
    const around = rowsAround(id, proposal, keys, articles, articleId);
    return {
      event: { id, slug, ...eventColumns(proposal, articles) },
      around,
      revision: {
        id: newId(),
        eventId: id,
        version: 1,
        snapshot: snapshotOf(proposal, articles),
        note: note ?? null,
        authorId: author.id,
        author: author.name,
      },
    };
  });
  await tx.event.createMany({ data: written.map((row) => row.event) });
  await writeAround(
    tx,
    written.map((row) => row.around),
  );
  await tx.revision.createMany({ data: written.map((row) => row.revision) });
  return written.map(({ event: { id, slug } }) => ({ id, slug }));
}

/** Writes one event as version 1. Throws as `insertEvents`. */
export async function insertEvent(tx: Transaction, event: NewEvent): Promise<{ id: string; slug: string }> {
  const slug = event.slug ?? (await newSlug(tx, event.proposal));
  const [written] = await insertEvents(tx, [{ ...event, slug }]);
  if (!written) throw new Error('The event was not written.');
  return written;
}

/** A change of a published event. */
export interface Revision {
  id: string;
  /** The version that the editor began with; null to change whatever stands. */
  expectedVersion: number | null;
  proposal: Proposal;
  /** The article into which the proposal's evidence points, or null. */
  articleId: string | null;
  author: Author;
  note?: string | null;
}

/** Of what was read from the other articles of an event, shows what supports its values as they are now. */
async function settleEvidence(tx: Transaction, eventId: string, proposal: Proposal): Promise<void> {
  const where = { eventId };
  const rows = await tx.evidence.findMany({ where, select: { id: true, field: true, supports: true } });
  const ids = rows.filter((row) => evidenceStands(proposal, row)).map(({ id }) => id);
  await tx.evidence.updateMany({ where: { ...where, id: { in: ids } }, data: { stands: true } });
  await tx.evidence.updateMany({ where: { ...where, id: { notIn: ids } }, data: { stands: false } });
}

/**
 * Writes the next version of an event; null when it is not there or another version stands. Articles on which
 * the event rests already stay, and so does what was read from them for values that still stand. Throws as `insertEvents`.
 */
export async function reviseEvent(
  tx: Transaction,
  change: Revision,
): Promise<{ id: string; slug: string } | null> {
  const { id, expectedVersion, proposal, articleId, author } = change;
  // The update takes the row's lock, so that a second revision of the same version waits and then loses.
  const { count } = await tx.event.updateMany({
    where: { id, ...(expectedVersion !== null && { version: expectedVersion }) },
    data: { version: { increment: 1 }, updatedAt: new Date() },
  });
  if (count === 0) return null;
  const keys = await findKeys(tx, [proposal]);
  const held = await tx.source.findMany({
    where: { eventId: id, articleId: { not: null } },
    orderBy: { position: 'asc' },
    select: { articleId: true },
  });
  const articleIds = [articleId, ...held.map((row) => row.articleId)].filter((known) => known !== null);
  const found = await findArticles(tx, articleIds);
  const articles = [...found.values()].sort((a, b) => articleIds.indexOf(a.id) - articleIds.indexOf(b.id));
  await ensureTopics(tx, proposal.topics);
  const around = rowsAround(id, proposal, keys, articles, articleId);
  const where = { eventId: id };
  await tx.eventRelationship.deleteMany({ where });
  await tx.participant.deleteMany({ where });
  if (articleId) await tx.evidence.deleteMany({ where: { eventId: id, articleId } });
  await tx.source.deleteMany({ where });
  await tx.eventTopic.deleteMany({ where });
  await tx.contradiction.deleteMany({ where });
  const event = await tx.event.update({
    where: { id },
    data: eventColumns(proposal, articles),
    select: { slug: true, version: true },
  });
  await writeAround(tx, [around]);
  await settleEvidence(tx, id, proposal);
  await tx.revision.create({
    data: {
      eventId: id,
      version: event.version,
      snapshot: snapshotOf(proposal, articles),
      note: change.note ?? null,
      authorId: author.id,
      author: author.name,
    },
  });
  return { id, slug: event.slug };
}

/**
 * Takes an event off the public pages; false when it is not there or withdrawn already. `reason` is for editors,
 * `note` is what readers are told at its address.
 */
export async function withdrawEvent(
  tx: Transaction,
  slug: string,
  { reason, note }: { reason: string; note: string | null },
): Promise<boolean> {
  const { count } = await tx.event.updateMany({
    where: { slug, withdrawnAt: null },
    data: { withdrawnAt: new Date(), withdrawReason: reason, withdrawNote: note, updatedAt: new Date() },
  });
  return count === 1;
}

/** Shows a withdrawn event again; false when it is not there or not withdrawn. */
export async function restoreEvent(tx: Transaction, slug: string): Promise<boolean> {
  const { count } = await tx.event.updateMany({
    where: { slug, withdrawnAt: { not: null } },
    data: { withdrawnAt: null, withdrawReason: null, withdrawNote: null, updatedAt: new Date() },
  });
  return count === 1;
}
