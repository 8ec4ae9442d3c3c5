/** Reads a fetched feed outside the thread that answers requests, within a deadline. */
import type { FeedRead } from '@/lib/domain/feed';
import { logFailure } from './log-failure';
import { wasBegun } from './pool';
import { readFeedInWorker } from './readers';
import type { PageWork } from './work';

export type FeedOutcome = { ok: true; feed: FeedRead } | { ok: false; reason: 'busy' | 'no-feed' };

/** `no-feed` also for what cannot be read in time: it was made so. `busy`: it was not begun, which is no fault of its own. */
export async function readFetchedFeed(work: PageWork): Promise<FeedOutcome> {
  const outcome = await readFeedInWorker(work);
  if (outcome.ok) return outcome.value ? { ok: true, feed: outcome.value } : { ok: false, reason: 'no-feed' };
  logFailure('a fetched feed', outcome);
  return { ok: false, reason: wasBegun(outcome) ? 'no-feed' : 'busy' };
}
