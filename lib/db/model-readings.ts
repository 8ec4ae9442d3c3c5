/** Articles that a language model reads: which wait, what it answered, what of it stands with the drafts. */
import { z } from 'zod';
import type { Proposal } from '@/lib/domain/draft';
import { type EventReading, eventReadingSchema, readingOfProposal } from '@/lib/domain/event-reading';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { FieldConfidence } from '@/lib/domain/extraction';
import type { ModelTrouble } from '@/lib/domain/model-trouble';
import { readStoredSecond, type SecondReading, secondReadingSchema } from '@/lib/domain/second-reading';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';
import type { Prisma } from './generated/client';
import { newId } from './ids';

/** Articles that the queue is given at a time. */
const AT_ONCE = 30;

/** Ids of articles that wait and may be read now, the youngest first; none while the reader is off, paused or held. */
export async function listWaitingForModel(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT article_id::text AS id FROM model_reading
    WHERE status = 'waiting' AND next_try_at <= ${now} AND (claimed_until IS NULL OR claimed_until <= ${now})
      AND EXISTS (SELECT FROM model_reader WHERE "on" AND NOT paused AND (hold_until IS NULL OR hold_until <= ${now}))
    ORDER BY article_id DESC LIMIT ${AT_ONCE}`;
  return rows.map(({ id }) => id);
}

export interface ClaimedReading {
  articleId: string;
  claim: string;
  /** How often it was begun, this time included: whoever dies of it has begun it too. */
  tries: number;
}

/** Takes an article that waits, where nobody else has it and the reader may work; else null. */
export async function claimModelReading(
  db: Queryable,
  articleId: string,
  { now, until }: { now: Date; until: Date },
): Promise<ClaimedReading | null> {
  if (!isUuid(articleId)) return null;
  const claim = newId();
  const rows = await db.$queryRaw<{ tries: number }[]>`
    UPDATE model_reading SET claim = ${claim}::uuid, claimed_until = ${until}, tries = tries + 1
    WHERE article_id = ${articleId}::uuid AND status = 'waiting' AND next_try_at <= ${now}
      AND (claimed_until IS NULL OR claimed_until <= ${now})
      AND EXISTS (SELECT FROM model_reader WHERE "on" AND NOT paused AND (hold_until IS NULL OR hold_until <= ${now}))
    RETURNING tries`;
  const [row] = rows;
  return row ? { articleId, claim, tries: row.tries } : null;
}

type Held = Pick<ClaimedReading, 'articleId' | 'claim'>;
const freed = { claim: null, claimedUntil: null } as const;

/** Lets go of an article that was not tried after all, to be taken again at that time. */
export async function releaseModelReading(db: Queryable, held: Held, nextTryAt: Date): Promise<void> {
  await db.modelReading.updateMany({
    where: { ...held, status: 'waiting' },
    data: { ...freed, nextTryAt, tries: { decrement: 1 } },
  });
}

export interface ReadingFault {
  trouble: ModelTrouble;
  status: number | null;
  now: Date;
  /** Null: it is given up, and the rules stand alone. */
  nextTryAt: Date | null;
  /** Whether it is one of the article's tries. */
  counts: boolean;
}

/** Notes why an article was not read; false where another has it by now. */
export async function failModelReading(
  db: Queryable,
  held: Held,
  { trouble, status, now, nextTryAt, counts }: ReadingFault,
): Promise<boolean> {
  const { count } = await db.modelReading.updateMany({
    where: { ...held, status: 'waiting' },
    data: {
      ...freed,
      trouble,
      troubleStatus: status,
      troubleAt: now,
      ...(!counts && { tries: { decrement: 1 } }),
      ...(nextTryAt ? { nextTryAt } : { status: 'failed' }),
    },
  });
  return count === 1;
}

/** Notes that an article was read; false where another has it by now, which then writes. */
export async function finishModelReading(
  tx: Transaction,
  held: Held,
  { model, prompt, now }: { model: string; prompt: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.modelReading.updateMany({
    where: { ...held, status: 'waiting' },
    data: {
      ...freed,
      status: 'read',
      model,
      prompt,
      readAt: now,
      trouble: null,
      troubleStatus: null,
      troubleAt: null,
    },
  });
  return count === 1;
}

/** A draft of an article as the rules, the model or a person read it. */
export interface DraftOfArticle {
  id: string;
  pending: boolean;
  reading: EventReading;
  fieldConfidence: FieldConfidence | null;
  /** The model alone found it. */
  byModel: boolean;
}

/** A draft that is no more, with what was read of its act: by the rules, and by the model, where it was. */
export interface ReplacedDraft {
  id: string;
  reading: EventReading | null;
  second: SecondReading | null;
}

/** What was read of a draft's act: kept beside it by the rules, in it by a model or a person; null of a blank one. */
const readingOf = ({ reading, proposal }: { reading: unknown; proposal: unknown }) =>
  eventReadingSchema.safeParse(reading).data ?? readingOfProposal(storedProposalSchema.parse(proposal));

/** What is kept beside a draft when it is removed. */
export const replacedDraft = (row: {
  id: string;
  reading: unknown;
  proposal: unknown;
  secondReading: unknown;
}): ReplacedDraft => ({
  id: row.id,
  reading: readingOf(row),
  second: readStoredSecond(row.secondReading).second,
});

/** The drafts of an article that tell of an act, whatever became of them, in their order; held until the end of the transaction. */
export async function lockDraftsOfArticle(tx: Transaction, articleId: string): Promise<DraftOfArticle[]> {
  await tx.$queryRaw`SELECT 1 FROM draft WHERE article_id = ${articleId}::uuid ORDER BY id FOR UPDATE`;
  const rows = await tx.draft.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    select: { id: true, status: true, reading: true, proposal: true, secondReading: true },
  });
  return rows.flatMap((row) => {
    const reading = readingOf(row);
    if (!reading) return [];
    const { fieldConfidence }: Proposal = storedProposalSchema.parse(row.proposal);
    const byModel = readStoredSecond(row.secondReading).second?.only ?? false;
    return [{ id: row.id, pending: row.status === 'PENDING', reading, fieldConfidence, byModel }];
  });
}

/**
 * Keeps beside a draft what the model read of its act, and how sure its fields are since. The draft's version stays: nothing
 * of it is the editor's, so nobody who has it open has anything to reconcile. Throws `ZodError` where it could not be read
 * again.
 */
export async function saveSecondReading(
  tx: Transaction,
  draftId: string,
  second: SecondReading,
  fieldConfidence: FieldConfidence | null,
): Promise<void> {
  await tx.draft.update({
    where: { id: draftId },
    data: { secondReading: secondReadingSchema.parse(second) satisfies Prisma.InputJsonValue },
  });
  if (fieldConfidence)
    await tx.$executeRaw`
      UPDATE draft SET proposal = jsonb_set(proposal, '{fieldConfidence}', ${JSON.stringify(fieldConfidence)}::jsonb)
      WHERE id = ${draftId}::uuid`;
}

const DIGEST = z.string().regex(/^[0-9a-f]{64}$/);

/** What a model answered to the same question, as it was kept; null where it was not asked. */
export async function findModelAnswer(db: Queryable, digest: string): Promise<unknown> {
  return (await db.modelAnswer.findUnique({ where: { digest: DIGEST.parse(digest) } }))?.answer ?? null;
}

/** Keeps an answer; one that is there already stays. */
export async function keepModelAnswer(db: Queryable, digest: string, answer: object): Promise<void> {
  await db.modelAnswer.createMany({
    data: [{ digest: DIGEST.parse(digest), answer: answer as Prisma.InputJsonValue }],
    skipDuplicates: true,
  });
}
