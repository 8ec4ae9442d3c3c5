/** Keeps what an editor made of what the extractor read; in the transaction that closes the draft. */
import type { Transaction } from '@/lib/db/client';
import type { StoredDraft } from '@/lib/db/drafts';
import { findEventReading, recordVerdicts } from '@/lib/db/verdicts';
import type { Proposal } from '@/lib/domain/draft';
import { BY_EDITOR } from '@/lib/domain/evidence';
import { eventVerdict, type VerdictWord, verdictsOf } from '@/lib/domain/verdict';

/** Nothing of it was read by a rule; an act that was split off another event was found, though under a wrong one. */
const isWrittenByHand = ({ confidence, evidence }: Proposal) =>
  confidence === null && evidence.every(({ rule }) => rule === BY_EDITOR);

/** That there was such an event, or not. Says nothing of a draft of which nothing was read. */
export async function judgeEvent(
  tx: Transaction,
  { id }: Pick<StoredDraft, 'id'>,
  verdict: VerdictWord,
): Promise<void> {
  const reading = await findEventReading(tx, id);
  if (reading) await recordVerdicts(tx, id, [eventVerdict(reading, verdict)]);
}

/**
 * What was published of what was read. An event that an editor wrote from an article in which the extractor did not find
 * it was missed. A change of an event that is published says nothing of the reading.
 */
export async function judgePublished(
  tx: Transaction,
  { id, articleId, eventId }: Pick<StoredDraft, 'id' | 'articleId' | 'eventId'>,
  published: Proposal,
): Promise<void> {
  const reading = await findEventReading(tx, id);
  if (reading) await recordVerdicts(tx, id, verdictsOf(reading, published));
  else if (articleId !== null && eventId === null && isWrittenByHand(published))
    await recordVerdicts(tx, id, [eventVerdict(null, 'filled')]);
}
