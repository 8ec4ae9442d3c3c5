/** Drafts: proposals on their way to being events. The proposal is parsed by its schema on every read. */
import type { DraftStatus, Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { Page } from '@/lib/domain/page';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';
import type { Prisma } from './generated/client';
import { newId } from './ids';

export interface StoredDraft {
  id: string;
  status: DraftStatus;
  /** Counts saves; a save names the version that it saw. */
  version: number;
  proposal: Proposal;
  articleId: string | null;
  /** The event that it revises, or became. */
  eventId: string | null;
  eventSlug: string | null;
  /** The version of the event on which a revision was begun. */
  eventVersion: number | null;
  rejectReason: string | null;
  createdBy: string | null;
  updatedBy: string | null;
  /** ISO date-times. */
  createdAt: string;
  updatedAt: string;
}

export interface DraftSummary {
  id: string;
  status: DraftStatus;
  title: string;
  /** EDTF as typed, '' while unknown. */
  date: string;
  type: Proposal['type'];
  main: boolean;
  /** How many things an editor should look at twice. */
  warnings: number;
  articleId: string | null;
  articleTitle: string | null;
  eventSlug: string | null;
  updatedBy: string | null;
  updatedAt: string;
}

export interface NewDraft {
  proposal: Proposal;
  articleId?: string | null;
  eventId?: string | null;
  eventVersion?: number | null;
  extractorVersion?: string | null;
  createdById: string | null;
}

const asJson = (proposal: Proposal) => proposal as unknown as Prisma.InputJsonValue;
const withNames = {
  event: { select: { slug: true } },
  createdBy: { select: { name: true } },
  updatedBy: { select: { name: true } },
} as const;

/** A draft, or null. Throws `ZodError` where the stored proposal is not one. */
export async function findDraft(db: Queryable, id: string): Promise<StoredDraft | null> {
  if (!isUuid(id)) return null;
  const row = await db.draft.findUnique({ where: { id }, include: withNames });
  if (!row) return null;
  return {
    id: row.id,
    status: row.status as DraftStatus,
    version: row.version,
    proposal: storedProposalSchema.parse(row.proposal),
    articleId: row.articleId,
    eventId: row.eventId,
    eventSlug: row.event?.slug ?? null,
    eventVersion: row.eventVersion,
    rejectReason: row.rejectReason,
    createdBy: row.createdBy?.name ?? null,
    updatedBy: row.updatedBy?.name ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** As `findDraft`, and no other transaction changes or closes the draft until this one ends. */
export async function lockDraft(tx: Transaction, id: string): Promise<StoredDraft | null> {
  if (!isUuid(id)) return null;
  await tx.$queryRaw`SELECT 1 FROM draft WHERE id = ${id}::uuid FOR UPDATE`;
  return findDraft(tx, id);
}

export async function insertDraft(tx: Queryable, draft: NewDraft): Promise<string> {
  const { proposal, createdById, ...rest } = draft;
  const row = await tx.draft.create({
    data: {
      ...rest,
      title: proposal.title,
      proposal: asJson(proposal),
      createdById,
      updatedById: createdById,
    },
    select: { id: true },
  });
  return row.id;
}

/**
 * The pending draft of an event: the one that is open (`already`), else this one. The database holds one at most,
 * so that of editors who begin at the same moment all come to the same.
 */
export async function openDraftOfEvent(
  tx: Transaction,
  { proposal, ...rest }: NewDraft & { eventId: string },
): Promise<{ id: string; already: boolean }> {
  const id = newId();
  const draft = {
    ...rest,
    id,
    title: proposal.title,
    proposal: asJson(proposal),
    updatedById: rest.createdById,
  };
  const { count } = await tx.draft.createMany({ data: [draft], skipDuplicates: true });
  if (count === 1) return { id, already: false };
  const open = await tx.draft.findFirstOrThrow({
    where: { eventId: rest.eventId, status: 'PENDING' },
    select: { id: true },
  });
  return { id: open.id, already: true };
}

/** Saves over the version seen; false when the draft was saved by another since, or is no longer pending. */
export async function saveDraftProposal(
  tx: Queryable,
  id: string,
  expectedVersion: number,
  proposal: Proposal,
  updatedById: string | null,
): Promise<boolean> {
  const { count } = await tx.draft.updateMany({
    where: { id, version: expectedVersion, status: 'PENDING' },
    data: { proposal: asJson(proposal), title: proposal.title, version: { increment: 1 }, updatedById },
  });
  return count === 1;
}

export type DraftClosing =
  | { status: 'ACCEPTED'; eventId: string; updatedById: string | null }
  | { status: 'REJECTED'; rejectReason: string; updatedById: string | null };

/** Closes a pending draft; false when somebody else has closed it. */
export async function closeDraft(tx: Queryable, id: string, closing: DraftClosing): Promise<boolean> {
  const { count } = await tx.draft.updateMany({ where: { id, status: 'PENDING' }, data: closing });
  return count === 1;
}

/** Removes an article's pending drafts that carry a warning of this code and that nobody has saved; answers their ids. */
export async function removeUntouchedDrafts(
  tx: Queryable,
  articleId: string,
  code: string,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM draft WHERE article_id = ${articleId}::uuid AND status = 'PENDING' AND version = 1
      AND proposal->'warnings' @> jsonb_build_array(jsonb_build_object('code', ${code}::text))
    RETURNING id`;
  return rows.map(({ id }) => id);
}

/**
 * Takes the warnings of this code from an article's other drafts. Their version stays: warnings are ours, not the
 * editor's, so nobody who has the draft open has anything to reconcile.
 */
export async function dropDraftWarnings(tx: Queryable, articleId: string, code: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE draft SET proposal = jsonb_set(proposal, '{warnings}', (
        SELECT coalesce(jsonb_agg(w), '[]') FROM jsonb_array_elements(proposal->'warnings') AS w
        WHERE w->>'code' <> ${code}))
    WHERE article_id = ${articleId}::uuid
      AND proposal->'warnings' @> jsonb_build_array(jsonb_build_object('code', ${code}::text))`;
}

export interface DraftQuery {
  status?: DraftStatus;
  query?: string;
  articleId?: string;
  eventId?: string;
  page: number;
  pageSize: number;
}

/** Drafts, the last touched first; `query` is looked for in their title and their article's. */
export async function listDrafts(
  db: Queryable,
  { status, query = '', articleId, eventId, page, pageSize }: DraftQuery,
): Promise<Page<DraftSummary>> {
  const contains = { contains: query, mode: 'insensitive' as const };
  const where: Prisma.DraftWhereInput = {
    ...(status && { status }),
    ...(articleId && { articleId }),
    ...(eventId && { eventId }),
    ...(query && { OR: [{ title: contains }, { article: { title: contains } }] }),
  };
  const total = await db.draft.count({ where });
  const rows = await db.draft.findMany({
    where,
    orderBy: articleId ? [{ id: 'asc' }] : [{ updatedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: { ...withNames, article: { select: { title: true } } },
  });
  const items = rows.map((row) => {
    const { date, type, main, warnings } = storedProposalSchema.parse(row.proposal);
    return {
      id: row.id,
      status: row.status as DraftStatus,
      title: row.title,
      date,
      type,
      main,
      warnings: warnings.filter(({ code }) => code !== 'no-event-found').length,
      articleId: row.articleId,
      articleTitle: row.article?.title ?? null,
      eventSlug: row.event?.slug ?? null,
      updatedBy: row.updatedBy?.name ?? null,
      updatedAt: row.updatedAt.toISOString(),
    };
  });
  return { items, total, page, pageSize };
}
