/** An event as a proposal again: what a revision keeps, for changing the event or bringing a version back. */
import { z } from 'zod';
import type { Proposal } from '@/lib/domain/draft';
import { standingEvidence, storedProposalSchema } from '@/lib/domain/evidence-support';
import { MOST_ARTICLES } from '@/lib/domain/merged-event';
import type { Queryable } from './client';
import type { Withdrawal } from './event-inserts';
import { inStandingActors } from './standing-actors';

const snapshotSchema = z.object({
  proposal: storedProposalSchema,
  articleIds: z.array(z.uuid()).max(MOST_ARTICLES),
  withdrawal: z.object({ reason: z.string(), note: z.string().nullable() }).nullable().default(null),
});

/** The proposal that a revision keeps. Throws `ZodError` where the stored snapshot is none. */
export function proposalOfSnapshot(snapshot: unknown): Proposal {
  return snapshotSchema.parse(snapshot).proposal;
}

export interface EventState {
  id: string;
  version: number;
  proposal: Proposal;
  /** Articles that it rests on; the proposal's evidence points into the first. */
  articleIds: string[];
  /** Why the event was withdrawn when this version was written; null where it stood before readers. */
  withdrawal: Withdrawal | null;
  /** True while the event, whatever the version, is withdrawn. */
  withdrawn: boolean;
}

/**
 * The event as it stands, withdrawn or not, or as it was at `version`, in the names of the actors that stand; null when
 * there is no such event or version, and where it was merged into another. Throws `ZodError` where the stored snapshot is none.
 */
export async function findEventState(
  db: Queryable,
  slug: string,
  version?: number,
): Promise<EventState | null> {
  const row = await db.revision.findFirst({
    where: { event: { slug, mergedIntoId: null }, ...(version !== undefined && { version }) },
    orderBy: { version: 'desc' },
    select: { eventId: true, version: true, snapshot: true, event: { select: { withdrawnAt: true } } },
  });
  if (!row) return null;
  const { proposal: stored, articleIds, withdrawal } = snapshotSchema.parse(row.snapshot);
  const [proposal = stored] = await inStandingActors(db, [stored]);
  // Old versions may have kept words of a value that they no longer had.
  const standing = { ...proposal, evidence: standingEvidence(proposal) };
  return {
    id: row.eventId,
    version: row.version,
    proposal: standing,
    articleIds,
    withdrawal,
    withdrawn: row.event.withdrawnAt !== null,
  };
}
