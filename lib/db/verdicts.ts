/** What became of what the extractor read: written when a draft is closed, forgotten when it is opened again. */
import { isDeepStrictEqual } from 'node:util';
import { type EventReading, eventReadingSchema } from '@/lib/domain/event-reading';
import type { Verdict } from '@/lib/domain/verdict';
import type { Queryable, Transaction } from './client';
import { type ReplacedDraft, replacedDraft } from './model-readings';

/** What was read of the event of a draft, or null: a draft of an editor, a blank one, or one from before it was kept. */
export async function findEventReading(db: Queryable, draftId: string): Promise<EventReading | null> {
  const row = await db.draft.findUnique({
    where: { id: draftId },
    select: { reading: true },
  });
  // A shape from before a change of the schema counts as none: nothing is to fail for a statistic.
  const parsed = eventReadingSchema.safeParse(row?.reading);
  return parsed.success ? parsed.data : null;
}

/** Keeps the verdicts on one draft, which has none. */
export async function recordVerdicts(
  tx: Transaction,
  draftId: string,
  verdicts: readonly Verdict[],
): Promise<void> {
  await tx.verdict.createMany({
    data: verdicts.map((verdict, position) => ({ draftId, position, ...verdict })),
  });
}

/** Takes back the verdicts on a draft that waits again. */
export async function forgetVerdicts(tx: Transaction, draftId: string): Promise<void> {
  await tx.verdict.deleteMany({ where: { draftId } });
}

/**
 * Removes drafts of an article that were read so and that nobody has saved since; answers what was read.
 *
 * @param unlessByModel those stay of which a model reads the act too
 */
export async function removeDraftsOfReadings(
  tx: Transaction,
  articleId: string,
  readings: readonly EventReading[],
  { unlessByModel }: { unlessByModel: boolean },
): Promise<ReplacedDraft[]> {
  const rows = await tx.draft.findMany({
    where: {
      articleId,
      status: 'PENDING',
      version: 1,
      eventId: null,
      extractorVersion: { not: null },
      planned: null,
    },
    select: { id: true, reading: true, proposal: true, secondReading: true },
  });
  const over = rows
    .filter(({ secondReading }) => !unlessByModel || secondReading === null)
    .map(replacedDraft)
    .filter(({ reading }) => reading && readings.some((one) => isDeepStrictEqual(one, reading)));
  // Somebody may have saved one since it was looked at.
  const gone = await tx.draft.deleteMany({
    where: { id: { in: over.map(({ id }) => id) }, status: 'PENDING', version: 1, planned: null },
  });
  if (gone.count === over.length) return over;
  const left = await tx.draft.findMany({
    where: { id: { in: over.map(({ id }) => id) } },
    select: { id: true },
  });
  return over.filter(({ id }) => !left.some((one) => one.id === id));
}
