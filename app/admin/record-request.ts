/** What the forms of actors and relationships send beside what was typed. */
import { z } from 'zod';

export const recordRequest = z.strictObject({
  /** The version on which the form was begun; null for a new record. */
  version: z.number().int().nullable(),
  requestKey: z.string().max(80),
  /** A new actor may bear the name of another. */
  namesake: z.boolean(),
  /** Why it is changed, for its history. */
  why: z.string().max(2_000),
});
export type RecordRequest = z.infer<typeof recordRequest>;
