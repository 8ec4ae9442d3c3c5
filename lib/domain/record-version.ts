/** Saves of a record are counted, so that of two people who change it at the same time one is told of the other. */
import { z } from 'zod';

/** The version that somebody saw when they began to change a record. */
export const versionSchema = z.number().int().min(1).max(2_147_483_647);

/** Whose save stands, for somebody who is told of it. */
export interface SavedBy {
  /** Name of the person who saved it; null where it was the program or the account is gone. */
  by: string | null;
  /** True where it was that very person, in another tab or on another device. */
  own: boolean;
}

export interface RecordVersion extends SavedBy {
  version: number;
  /** Of the last save, ISO date-time. */
  at: string;
}

/** What `reader` is told of a save; `who`: the account that saved it, null where there is none. */
export function savedBy(who: { id: string; name: string } | null, reader: { id: string | null }): SavedBy {
  return { by: who?.name ?? null, own: who !== null && who.id === reader.id };
}
