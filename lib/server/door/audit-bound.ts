/** Bounds the rows that strangers can put into the audit log by being refused; the server's log has every refusal. */
import { shareLimit } from '@/lib/auth/shared-limits';
import { database } from '@/lib/db/client';

/** Of one caller in a minute, whichever instances it asks. */
const MOST_ROWS = 300;
const rows = shareLimit({ keyPrefix: 'refused', points: MOST_ROWS, duration: 60 }, database);

/** Whether one more refusal of this caller is to be written down. */
export const mayBeWrittenDown = async (caller: string): Promise<boolean> =>
  !(await rows.count(caller)).refused;
