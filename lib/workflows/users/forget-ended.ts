/** Sessions, limits, links and answers whose time is over are removed by the queue, so that nothing of a person stays by oversight. */
import type { Database } from '@/lib/db/client';
import { hasEndedData, removeEndedData } from '@/lib/db/ended-data';

/** For the queue: one piece of work where there is something to remove. */
export const endedData = async (db: Database): Promise<string[]> =>
  (await hasEndedData(db, new Date())) ? ['all'] : [];

/** False: the next look is a minute later. */
export async function forgetEnded(db: Database): Promise<boolean> {
  await removeEndedData(db, new Date());
  return false;
}
