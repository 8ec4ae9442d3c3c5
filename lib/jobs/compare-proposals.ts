/** Compares a draft with events and other drafts, outside the thread that answers requests. */
import { logFailure } from './log-failure';
import { compareInWorker } from './readers';
import type { CompareWork, Comparison } from './work';

/** One comparison for each of the others, in their order; null where there is no time for it just now. */
export async function compareProposals(work: CompareWork): Promise<Comparison[] | null> {
  if (work.others.length === 0) return [];
  const outcome = await compareInWorker(work);
  if (outcome.ok) return outcome.value;
  logFailure(`comparison with ${work.others.length} others`, outcome);
  return null;
}
