/** Bounds the rows that strangers can put into the audit log by being refused; the server's log has every refusal. */
import { limitInMemory } from '@/lib/auth/limits-in-memory';

/** Of one caller in a minute. */
const MOST_ROWS = 300;
const rows = limitInMemory({ points: MOST_ROWS, duration: 60 });

/** Whether one more refusal of this caller is to be written down. */
export const mayBeWrittenDown = async (caller: string): Promise<boolean> =>
  !(await rows.count(caller)).refused;
