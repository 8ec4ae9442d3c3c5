/** How often links may be tried from one address: none can be guessed, but each try costs work. */
import type { Database } from '@/lib/db/client';
import { secondsToWait } from './limits';

const LIMIT = { keyPrefix: 'link', points: 60, duration: 10 * 60 };

/** Counts a try; false where there were too many. `address`: as `callerAddress` answers it. */
export const mayTryLink = async (db: Database, address: string): Promise<boolean> =>
  (await secondsToWait(db, LIMIT, address)) === null;
