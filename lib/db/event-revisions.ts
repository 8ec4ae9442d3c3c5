/** Published events changed: revised, given a further source, withdrawn, restored. */
import { z } from 'zod';
import { type Proposal, proposalSchema } from '@/lib/domain/draft';
import type { Evidence } from '@/lib/domain/evidence';
import type { Queryable, Transaction } from './client';
import { eventColumns, rowsAround } from './event-rows';
import { type Author, findArticles, findKeys, snapshotOf, writeAround } from './event-writes';
import { newId } from './ids';

/** What an event was at one of its versions, as an editor works on it. */
export interface EventState {
  id: string;
  slug: string;
  version: number;
  proposal: Proposal;
  /** Articles that it rests on; the proposal's evidence points into the first. */
  articleIds: string[];
  withdrawn: boolean;
}

/** The snapshot of a revision, parsed on every read. */
export const snapshotSchema = z.object({
  proposal: proposalSchema,
  articleIds: z.array(z.string().max(40)).max(200),
});

/** An event as it stands (withdrawn ones too), or as it was at `version`; null where there is none. */
export async function findEventState(
  db: Queryable,
  slug: string,
  version?: number,
): Promise<EventState | null> {
  const event = await db.event.findUnique({
    where: { slug },
    select: { id: true, version: true, withdrawnAt: true },
  });
  if (!event) return null;
  const row = await db.revision.findUnique({
    where: { eventId_version: { eventId: event.id, version: version ?? event.version } },
    select: { version: true, snapshot: true },
  });
  if (!row) return null;
  const snapshot = snapshotSchema.parse(row.snapshot);
  return { id: event.id, slug, version: row.version, ...snapshot, withdrawn: event.withdrawnAt !== null };
}

export interface EventChange {
  id: string;
  /** The version on which the change was begun; null where it does not matter. */
  expectedVersion: number | null;
  proposal: Proposal;
  /** The article into which the proposal's evidence points. */
  articleId: string | null;
  /** A further article, with its own evidence. */
  further?: { articleId: string; evidence: readonly Evidence[] };
  author: Author;
  note: string | null;
}

async function listArticleIds(tx: Transaction, eventId: string): Promise<string[]> {
  const rows = await tx.source.findMany({
    where: { eventId, articleId: { not: null } },
    orderBy: { position: 'asc' },
    select: { articleId: true },
  });
  return rows.flatMap(({ articleId }) => (articleId === null ? [] : [articleId]));
}

/**
 * Writes the next version of an event and its revision. Articles that it rests on stay; evidence in other
 * articles than `articleId` stays. Null when the event was revised by somebody else since, or is gone.
 */
export async function reviseEvent(
  tx: Transaction,
  { id, expectedVersion, proposal, articleId, further, author, note }: EventChange,
): Promise<{ id: string; slug: string; version: number } | null> {
  const where = expectedVersion === null ? { id } : { id, version: expectedVersion };
  const before = await listArticleIds(tx, id);
  const added = [articleId, further?.articleId].filter((each): each is string => Boolean(each));
  const known = await findArticles(tx, [...before, ...added]);
  const articles = [...known.values()].sort(
    (a, b) => [...before, ...added].indexOf(a.id) - [...before, ...added].indexOf(b.id),
  );
  const around = rowsAround(id, proposal, await findKeys(tx, [proposal]), articles, articleId);
  const { count } = await tx.event.updateMany({
    where,
    data: {
      ...eventColumns(proposal, around.sources.length),
      version: { increment: 1 },
      updatedAt: new Date(),
    },
  });
  if (count === 0) return null;
  const event = await tx.event.findUniqueOrThrow({ where: { id }, select: { slug: true, version: true } });
  if (articleId) await tx.evidence.deleteMany({ where: { eventId: id, articleId } });
  const ofEvent = { where: { eventId: id } };
  await tx.eventRelationship.deleteMany(ofEvent);
  await tx.participant.deleteMany(ofEvent);
  await tx.source.deleteMany(ofEvent);
  await tx.eventTopic.deleteMany(ofEvent);
  await tx.contradiction.deleteMany(ofEvent);
  const more = (further?.evidence ?? []).map(({ source, ...span }) => ({
    ...span,
    id: newId(),
    eventId: id,
    articleId: further?.articleId ?? '',
    part: source,
  }));
  await writeAround(tx, [{ ...around, evidence: [...around.evidence, ...more] }]);
  await tx.revision.create({
    data: {
      id: newId(),
      eventId: id,
      version: event.version,
      snapshot: snapshotOf(proposal, articles),
      note,
      authorId: author.id,
      author: author.name,
    },
  });
  return { id, ...event };
}

/** Takes an event out of the public pages; false when it is not there or withdrawn already. */
export async function withdrawEvent(tx: Transaction, slug: string, reason: string): Promise<boolean> {
  const { count } = await tx.event.updateMany({
    where: { slug, withdrawnAt: null },
    data: { withdrawnAt: new Date(), withdrawReason: reason },
  });
  return count === 1;
}

/** Brings a withdrawn event back; false when it is not there or not withdrawn. */
export async function restoreEvent(tx: Transaction, slug: string): Promise<boolean> {
  const { count } = await tx.event.updateMany({
    where: { slug, withdrawnAt: { not: null } },
    data: { withdrawnAt: null, withdrawReason: null },
  });
  return count === 1;
}
