/** An event as a proposal again: what a revision keeps, for changing the event or bringing a version back. */
import { z } from 'zod';
import type { Proposal } from '@/lib/domain/draft';
import { standingEvidence, storedProposalSchema } from '@/lib/domain/evidence-support';
import type { Queryable } from './client';

const snapshotSchema = z.object({ proposal: storedProposalSchema, articleIds: z.array(z.uuid()).max(100) });

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
}

/**
 * The event as it stands, withdrawn or not, or as it was at `version`; null when there is no such event or
 * version. Throws `ZodError` where the stored snapshot is none.
 */
export async function findEventState(
  db: Queryable,
  slug: string,
  version?: number,
): Promise<EventState | null> {
  const row = await db.revision.findFirst({
    where: { event: { slug }, ...(version !== undefined && { version }) },
    orderBy: { version: 'desc' },
    select: { eventId: true, version: true, snapshot: true },
  });
  if (!row) return null;
  const { proposal, articleIds } = snapshotSchema.parse(row.snapshot);
  // Old versions may have kept words of a value that they no longer had.
  const standing = { ...proposal, evidence: standingEvidence(proposal) };
  return { id: row.eventId, version: row.version, proposal: standing, articleIds };
}
