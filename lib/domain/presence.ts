/** Who has a form of the desk open just now. */
import { z } from 'zod';
import { slugSchema } from './actor';

/** A draft by its id, an actor or a relationship by its slug. */
export const presenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), record: z.uuid() }),
  z.object({ kind: z.literal('actor'), record: slugSchema }),
  z.object({ kind: z.literal('relationship'), record: slugSchema }),
]);
export type OpenForm = z.infer<typeof presenceSchema>;

/** Seconds after which an open form says so again. */
export const SAY_AGAIN_SECONDS = 20;
/** Seconds for which it is believed: two of its words may be lost on the way. */
export const BELIEVED_SECONDS = 60;
