/** How many pages one person may have fetched, so that the site is no tool for asking strangers' servers without end. */
import type { Database } from '@/lib/db/client';
import { secondsToWait } from './limits';

export const FETCHES = 60;
const LIMIT = { keyPrefix: 'fetch', points: FETCHES, duration: 10 * 60 };

/** Counts a fetch of this person; false where they have had `FETCHES` in ten minutes. */
export const mayFetch = async (db: Database, userId: string): Promise<boolean> =>
  (await secondsToWait(db, LIMIT, userId)) === null;
