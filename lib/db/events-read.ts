/** What was read of articles when their drafts were made: against it later readings are held. */
import { z } from 'zod';
import { type EventReading, eventReadingSchema, readingOfProposal } from '@/lib/domain/event-reading';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { Queryable, Transaction } from './client';
import type { Prisma } from './generated/client';

const eventsReadSchema = z.array(eventReadingSchema);

/**
 * What was read of an article. Of one from before that was kept: what its drafts from the extractor have been read from,
 * or say by now.
 */
export async function eventsReadOf(db: Queryable, id: string, kept: unknown): Promise<EventReading[]> {
  const parsed = eventsReadSchema.safeParse(kept);
  if (parsed.success) return parsed.data;
  const drafts = await db.draft.findMany({
    where: { articleId: id, extractorVersion: { not: null } },
    select: { reading: true, proposal: true },
    orderBy: { id: 'asc' },
    take: 100,
  });
  return drafts.flatMap(({ reading, proposal }) => {
    const read = eventReadingSchema.safeParse(reading);
    if (read.success) return [read.data];
    const stored = storedProposalSchema.safeParse(proposal);
    return (stored.success && readingOfProposal(stored.data)) || [];
  });
}

/** What was read of one article when its drafts were made. */
export async function findEventsRead(db: Queryable, articleId: string): Promise<EventReading[]> {
  const row = await db.article.findUnique({ where: { id: articleId }, select: { eventsRead: true } });
  return eventsReadOf(db, articleId, row?.eventsRead);
}

/** Keeps what was read of an article as that against which later readings are held. */
export async function saveEventsRead(
  tx: Transaction,
  articleId: string,
  events: readonly EventReading[],
): Promise<void> {
  await tx.article.update({
    where: { id: articleId },
    data: { eventsRead: events as unknown as Prisma.InputJsonValue },
  });
}
