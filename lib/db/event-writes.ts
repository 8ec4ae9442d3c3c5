/** Events that are there already: revised, withdrawn, brought back. Each runs in the caller's transaction. */
import type { Proposal } from '@/lib/domain/draft';
import { evidenceStands } from '@/lib/domain/evidence-support';
import type { Transaction } from './client';
import {
  type Author,
  findArticles,
  findKeys,
  packAround,
  snapshotOf,
  type Withdrawal,
} from './event-inserts';
import { eventColumns, rowsAround } from './event-rows';
import { keepEventWords } from './event-words';
import { insertPacked } from './insert-rows';
import { inStandingActors } from './standing-actors';
import { ensureTopics } from './topics';
import { findChosenLanes } from './vocabulary';

/** A change of a published event. */
export interface Revision {
  id: string;
  /** The version that the editor began with; null to change whatever stands. */
  expectedVersion: number | null;
  proposal: Proposal;
  /** The article into which the proposal's evidence points, or null. */
  articleId: string | null;
  /** True: only while it is before readers. */
  onlyStanding?: boolean;
  /** The articles on which it rests from now on; absent: those on which it rests already, and `articleId`. */
  articles?: readonly string[];
  author: Author;
  note?: string | null;
  /** What readers are told was corrected. */
  correction?: string | null;
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
 * Writes the next version of an event; null when it is not there, another version stands, or (`onlyStanding`) it is
 * withdrawn. Articles on which the event rests already stay unless `articles` says otherwise, and so does what was read
 * from them for values that still stand. An event that was merged into another has no further version. Throws as
 * `insertEvents`.
 */
export async function reviseEvent(
  tx: Transaction,
  change: Revision,
): Promise<{ id: string; slug: string } | null> {
  const { id, expectedVersion, articleId, author } = change;
  // The update takes the row's lock, so that a second revision of the same version waits and then loses.
  const { count } = await tx.event.updateMany({
    where: {
      id,
      mergedIntoId: null,
      ...(expectedVersion !== null && { version: expectedVersion }),
      ...(change.onlyStanding && { withdrawnAt: null }),
    },
    data: { version: { increment: 1 }, updatedAt: new Date() },
  });
  if (count === 0) return null;
  const [proposal = change.proposal] = await inStandingActors(tx, [change.proposal]);
  const keys = await findKeys(tx, [proposal]);
  const held = await tx.source.findMany({
    where: { eventId: id, articleId: { not: null } },
    orderBy: { position: 'asc' },
    select: { articleId: true },
  });
  const heldIds = held.flatMap((row) => row.articleId ?? []);
  const articleIds = [...new Set([...(articleId ? [articleId] : []), ...(change.articles ?? heldIds)])];
  const found = await findArticles(tx, articleIds);
  const articles = [...found.values()].sort((a, b) => articleIds.indexOf(a.id) - articleIds.indexOf(b.id));
  await ensureTopics(tx, proposal.topics);
  const around = rowsAround(id, proposal, keys, articles, articleId);
  const where = { eventId: id };
  await tx.eventRelationship.deleteMany({ where });
  await tx.participant.deleteMany({ where });
  const left = change.articles ? heldIds.filter((each) => !articleIds.includes(each)) : [];
  await tx.evidence.deleteMany({
    where: { eventId: id, articleId: { in: [...left, ...(articleId ? [articleId] : [])] } },
  });
  await tx.source.deleteMany({ where });
  await tx.eventTopic.deleteMany({ where });
  await tx.contradiction.deleteMany({ where });
  const event = await tx.event.update({
    where: { id },
    data: eventColumns(proposal, articles, await findChosenLanes(tx)),
    select: { slug: true, version: true, withdrawnAt: true, withdrawReason: true, withdrawNote: true },
  });
  await insertPacked(tx, packAround([around]));
  await settleEvidence(tx, id, proposal);
  await keepEventWords(tx, [id]);
  const withdrawal = event.withdrawnAt && { reason: event.withdrawReason ?? '', note: event.withdrawNote };
  await tx.revision.create({
    data: {
      eventId: id,
      version: event.version,
      snapshot: snapshotOf(proposal, articles, withdrawal),
      note: change.note ?? null,
      correction: change.correction ?? null,
      authorId: author.id,
      author: author.name,
    },
  });
  return { id, slug: event.slug };
}

/** Takes an event off the public pages; false when it is not there or withdrawn already. */
export async function withdrawEvent(
  tx: Transaction,
  slug: string,
  { reason, note }: Withdrawal,
): Promise<boolean> {
  const { count } = await tx.event.updateMany({
    where: { slug, withdrawnAt: null },
    data: { withdrawnAt: new Date(), withdrawReason: reason, withdrawNote: note, updatedAt: new Date() },
  });
  return count === 1;
}

/** Shows a withdrawn event again; false when it is not there, not withdrawn, or merged into another. */
export async function restoreEvent(tx: Transaction, slug: string): Promise<boolean> {
  const { count } = await tx.event.updateMany({
    where: { slug, withdrawnAt: { not: null }, mergedIntoId: null },
    data: { withdrawnAt: null, withdrawReason: null, withdrawNote: null, updatedAt: new Date() },
  });
  return count === 1;
}
