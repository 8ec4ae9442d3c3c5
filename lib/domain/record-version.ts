/** Saves of a record are counted, so that of two people who change it at the same time one is told of the other. */
import { z } from 'zod';

/** The version that somebody saw when they began to change a record. */
export const versionSchema = z.number().int().min(1).max(2_147_483_647);

export interface RecordVersion {
  version: number;
  /** Of the last save, ISO date-time. */
  at: string;
  /** Name of the person who saved it; null where it was the program or the account is gone. */
  by: string | null;
}
