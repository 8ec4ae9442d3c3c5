/** Drafts: proposals on their way to being events. The proposal is parsed by its schema on every read. */
import type { DraftStatus, Proposal } from '@/lib/domain/draft';
import type { EventReading } from '@/lib/domain/event-reading';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { readStoredSecond, type SecondReading } from '@/lib/domain/second-reading';
import { roleReaches, roleSchema } from '@/lib/domain/user';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';
import { Prisma } from './generated/client';
import { newId } from './ids';
import { insertRows } from './insert-rows';
import { type ReplacedDraft, replacedDraft } from './model-readings';
import { followSave, removePlan } from './planned-publications';

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
  /** True while that event is withdrawn: publishing brings it back. */
  eventWithdrawn: boolean;
  /** The version of the event on which a revision was begun. */
  eventVersion: number | null;
  /** The version of the event that it brings back, where it was begun for that. */
  restores: number | null;
  rejectReason: string | null;
  /** What a language model read of the same act. */
  second: SecondReading | null;
  /** Something is stored there that cannot be read, so that the draft is never clean. */
  secondUnreadable: boolean;
  createdBy: string | null;
  updatedBy: { id: string; name: string } | null;
  /** Whose text it is: who wrote in it last (draft_knows_its_drafter); null: as a program made it. */
  draftedBy: { id: string; name: string } | null;
  /** Nobody has saved it, or the last to do so was an editor. */
  seenByEditor: boolean;
  /** ISO date-times. */
  createdAt: string;
  updatedAt: string;
}

export interface NewDraft {
  proposal: Proposal;
  articleId?: string | null;
  eventId?: string | null;
  eventVersion?: number | null;
  restores?: number | null;
  extractorVersion?: string | null;
  /** What was read, where the extractor made the proposal and found something. */
  reading?: EventReading | null;
  createdById: string | null;
}

const asJson = (proposal: Proposal) => proposal as unknown as Prisma.InputJsonValue;
const withNames = {
  event: { select: { slug: true, withdrawnAt: true } },
  createdBy: { select: { name: true } },
  updatedBy: { select: { id: true, name: true, role: true } },
  draftedBy: { select: { id: true, name: true } },
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
    eventWithdrawn: Boolean(row.event?.withdrawnAt),
    eventVersion: row.eventVersion,
    restores: row.restores,
    rejectReason: row.rejectReason,
    ...readStoredSecond(row.secondReading),
    createdBy: row.createdBy?.name ?? null,
    updatedBy: row.updatedBy && { id: row.updatedBy.id, name: row.updatedBy.name },
    draftedBy: row.draftedBy,
    seenByEditor:
      row.updatedBy === null || roleReaches(roleSchema.catch('viewer').parse(row.updatedBy.role), 'editor'),
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
  const { proposal, createdById, reading, ...rest } = draft;
  const row = await tx.draft.create({
    data: {
      ...rest,
      ...(reading && { reading: reading as unknown as Prisma.InputJsonValue }),
      title: proposal.title,
      proposal: asJson(proposal),
      createdById,
      updatedById: createdById,
    },
    select: { id: true },
  });
  return row.id;
}

/** Writes many drafts in one statement; answers their ids in the order of the drafts. */
export async function insertDrafts(tx: Transaction, drafts: readonly NewDraft[]): Promise<string[]> {
  const rows = drafts.map(({ proposal, reading, createdById, ...rest }) => ({
    id: newId(),
    ...rest,
    reading: (reading ?? undefined) as Prisma.InputJsonValue | undefined,
    title: proposal.title,
    proposal: asJson(proposal),
    createdById,
    updatedById: createdById,
  }));
  await insertRows(tx, 'draft', rows);
  return rows.map(({ id }) => id);
}

/**
 * The pending draft of an event: the one that is open (`already`), else this one. The database holds one at most,
 * so that of editors who begin at the same moment all come to the same.
 */
export async function openDraftOfEvent(
  tx: Transaction,
  { proposal, ...rest }: Omit<NewDraft, 'reading'> & { eventId: string },
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
  if (count === 1) await followSave(tx, id, expectedVersion + 1, updatedById);
  return count === 1;
}

export type DraftClosing =
  /**
   * `eventVersion`: the version of the event before, unless the draft made it. `asSource`: only its article went to the
   * event, the text is another's.
   */
  | {
      status: 'ACCEPTED';
      eventId: string;
      eventVersion: number | null;
      asSource: boolean;
      updatedById: string | null;
    }
  | { status: 'REJECTED'; rejectReason: string | null; updatedById: string | null };

/** Closes a pending draft; false when somebody else has closed it. */
export async function closeDraft(tx: Queryable, id: string, closing: DraftClosing): Promise<boolean> {
  const { count } = await tx.draft.updateMany({ where: { id, status: 'PENDING' }, data: closing });
  if (count === 1) await removePlan(tx, id);
  return count === 1;
}

/**
 * Opens a closed draft again; false when it is not closed so any more. `event`: what it revises from now on, at which
 * version; null for a new one. Violates `draft_of_event_is_one` where another draft of that event waits.
 */
export async function reopenDraft(
  tx: Queryable,
  id: string,
  was: Exclude<DraftStatus, 'PENDING'>,
  { event, updatedById }: { event: { id: string; version: number } | null; updatedById: string | null },
): Promise<boolean> {
  const { count } = await tx.draft.updateMany({
    where: { id, status: was },
    data: {
      status: 'PENDING',
      rejectReason: null,
      asSource: false,
      eventId: event?.id ?? null,
      eventVersion: event?.version ?? null,
      version: { increment: 1 },
      updatedById,
    },
  });
  return count === 1;
}

/**
 * Removes drafts that were read from an article and that nobody has saved; answers what was read. `code`: only those with a
 * warning of it; `ids`: only these; `onlyWhereAllAre`: none, where a single draft of the article has been saved, closed or
 * begun by hand.
 */
export async function removeUntouchedDrafts(
  tx: Queryable,
  articleId: string,
  which: { code: string } | { ids: readonly string[] } | { onlyWhereAllAre: true },
): Promise<ReplacedDraft[]> {
  const wanted =
    'code' in which
      ? Prisma.sql`proposal->'warnings' @> jsonb_build_array(jsonb_build_object('code', ${which.code}::text))`
      : 'ids' in which
        ? Prisma.sql`id = ANY(${[...which.ids]}::uuid[])`
        : Prisma.sql`NOT EXISTS (SELECT 1 FROM draft AS other WHERE other.article_id = ${articleId}::uuid
          AND (other.status <> 'PENDING' OR other.version > 1 OR other.extractor_version IS NULL))`;
  const rows = await tx.$queryRaw<Parameters<typeof replacedDraft>[0][]>`
    DELETE FROM draft WHERE article_id = ${articleId}::uuid AND status = 'PENDING' AND version = 1 AND ${wanted}
      -- What somebody wants to be published at a time is touched.
      AND NOT EXISTS (SELECT FROM planned_publication WHERE draft_id = draft.id)
    RETURNING id, reading, proposal, second_reading AS "secondReading"`;
  return rows.map(replacedDraft);
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

/** Whether what an event says is somebody's text: of the draft that was published last, whatever sources came after it. */
export async function hasWritten(tx: Queryable, eventSlug: string, userId: string): Promise<boolean> {
  const last = await tx.draft.findFirst({
    where: { event: { slug: eventSlug }, status: 'ACCEPTED' satisfies DraftStatus, asSource: false },
    // Of the version before; the draft that made the event has none. A closed draft may be touched later, as by its article.
    orderBy: [{ eventVersion: { sort: 'desc', nulls: 'last' } }, { updatedAt: 'desc' }],
    select: { draftedById: true },
  });
  return last?.draftedById === userId;
}
