/** Which drafts are likely one act, outside the thread that answers requests. */
import type { Proposal } from '@/lib/domain/draft';
import { logFailure } from './log-failure';
import { groupInWorker } from './readers';

/** Each place of the list in one group, most of them alone; null where there is no time for it just now. */
export async function groupDrafts(drafts: readonly Proposal[]): Promise<number[][] | null> {
  if (drafts.length < 2) return drafts.map((_, index) => [index]);
  // Words are not compared, and copying them from thread to thread would be most of the work.
  const lean = drafts.map((draft) => ({ ...draft, evidence: [], warnings: [], summary: '' }));
  const outcome = await groupInWorker({ drafts: lean });
  if (outcome.ok) return outcome.value;
  logFailure(`grouping of ${drafts.length} drafts`, outcome);
  return null;
}
