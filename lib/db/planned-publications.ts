/** Drafts that are to be published at a time. */
import {
  type PlanFailure,
  type PlannedPublication,
  planFailureSchema,
  STILL_FOR,
} from '@/lib/domain/planned-publication';
import type { Queryable } from './client';
import { Prisma } from './generated/client';

const withName = { plannedBy: { select: { name: true } } } as const;
type Row = Prisma.PlannedPublicationGetPayload<{ include: typeof withName }>;

const toPlan = ({ at, plannedBy, failure, ...row }: Row): PlannedPublication => ({
  draftId: row.draftId,
  at: at.toISOString(),
  draftVersion: row.draftVersion,
  note: row.note,
  correction: row.correction,
  seen: row.seen,
  eventWithdrawn: row.eventWithdrawn,
  plannedById: row.plannedById,
  plannedBy: plannedBy.name,
  failure: failure === null ? null : planFailureSchema.parse(failure),
});

/** Plans the publication of a draft, in place of a plan that is there. */
export async function setPlan(
  tx: Queryable,
  { at, ...plan }: Omit<PlannedPublication, 'at' | 'plannedBy' | 'failure'> & { at: Date },
): Promise<void> {
  const data = { ...plan, at, plannedAt: new Date(), failedAt: null, failure: Prisma.DbNull, tries: 0 };
  await tx.plannedPublication.upsert({ where: { draftId: plan.draftId }, create: data, update: data });
}

/** Takes a plan back; false where there is none. */
export async function removePlan(tx: Queryable, draftId: string): Promise<boolean> {
  return (await tx.plannedPublication.deleteMany({ where: { draftId } })).count === 1;
}

/** The plan of a draft, to come or failed; null where there is none. */
export async function findPlan(db: Queryable, draftId: string): Promise<PlannedPublication | null> {
  const row = await db.plannedPublication.findUnique({ where: { draftId }, include: withName });
  return row && toPlan(row);
}

/** Whether a language model has read the draft's article since the draft's publication was planned. */
export async function isReadSincePlanned(db: Queryable, draftId: string): Promise<boolean> {
  const rows = await db.$queryRaw<{ found: number }[]>`
    SELECT 1 AS found FROM planned_publication p
      JOIN draft d ON d.id = p.draft_id
      JOIN model_reading m ON m.article_id = d.article_id
    WHERE p.draft_id = ${draftId}::uuid AND m.read_at >= p.planned_at`;
  return rows.length > 0;
}

/** The plans of some drafts, by their ids. */
export async function listPlans(
  db: Queryable,
  draftIds: readonly string[],
): Promise<Map<string, PlannedPublication>> {
  const where = { draftId: { in: [...draftIds] } };
  const rows = await db.plannedPublication.findMany({ where, include: withName });
  return new Map(rows.map((row) => [row.draftId, toPlan(row)]));
}

/** Plans whose time has come, of drafts that nobody is writing in just now. */
const due = (now: Date): Prisma.PlannedPublicationWhereInput => ({
  failedAt: null,
  at: { lte: now },
  draft: { updatedAt: { lte: new Date(now.getTime() - STILL_FOR) } },
});

/** Drafts whose time has come: those tried least, then the longest due first, so that none keeps the others out. */
export async function listDuePlans(db: Queryable, now: Date, most: number): Promise<string[]> {
  const rows = await db.plannedPublication.findMany({
    where: due(now),
    orderBy: [{ tries: 'asc' }, { at: 'asc' }],
    take: most,
    select: { draftId: true },
  });
  return rows.map(({ draftId }) => draftId);
}

/** Counts one more try of a plan whose time has come; answers it, with that count, or null where there is none. */
export async function tryPlan(
  db: Queryable,
  draftId: string,
  now: Date,
): Promise<(PlannedPublication & { tries: number }) | null> {
  const [row] = await db.plannedPublication.updateManyAndReturn({
    where: { draftId, ...due(now) },
    data: { tries: { increment: 1 } },
    include: withName,
  });
  return row ? { ...toPlan(row), tries: row.tries } : null;
}

/**
 * A plan came to nothing: it stays, with why, until somebody has seen it. False where it was taken back, set anew or has
 * followed a save meanwhile: then it is not the plan that was tried.
 */
export async function failPlan(
  tx: Queryable,
  {
    draftId,
    at,
    draftVersion,
    plannedById,
  }: Pick<PlannedPublication, 'draftId' | 'at' | 'draftVersion' | 'plannedById'>,
  failure: PlanFailure,
): Promise<boolean> {
  const { count } = await tx.plannedPublication.updateMany({
    where: { draftId, at, draftVersion, plannedById, failedAt: null },
    data: { failedAt: new Date(), failure: failure as unknown as Prisma.InputJsonValue },
  });
  return count === 1;
}

/**
 * A draft was saved as `version`. Whoever planned it has seen what they saved, so their plan goes along; what another
 * has changed they have not seen, so it comes to nothing.
 */
export async function followSave(
  tx: Queryable,
  draftId: string,
  version: number,
  savedById: string | null,
): Promise<void> {
  const plan = await tx.plannedPublication.findUnique({
    where: { draftId },
    include: withName,
  });
  if (!plan || plan.failedAt !== null) return;
  if (plan.plannedById === savedById) {
    await tx.plannedPublication.update({ where: { draftId }, data: { draftVersion: version } });
    return;
  }
  const saved = savedById && (await tx.user.findUnique({ where: { id: savedById }, select: { name: true } }));
  const by = saved ? saved.name : null;
  await failPlan(tx, toPlan(plan), { reason: 'conflict', blockers: [], event: null, by });
}
