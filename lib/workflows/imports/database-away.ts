/**
 * Whether a step failed for want of the database, or by another's writing of the same rows, so that it is done again; or by a
 * fault of ours, which would come again.
 */
import { isWriteConflict } from '@/lib/db/errors';
import { databaseWasAway } from '@/lib/db/outages';

export const databaseAway = (error: unknown): boolean => isWriteConflict(error) || databaseWasAway(error);
