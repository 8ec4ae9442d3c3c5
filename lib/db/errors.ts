/** What the database refused, by the name that the migrations give it. */
import { z } from 'zod';

const refusalSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({
        originalMessage: z.string().optional(),
        constraint: z.object({ index: z.string() }).optional(),
      }),
    }),
  }),
});

/**
 * Name of the constraint or trigger that refused a row (`event_ends_on_or_after_start`, `actor_slug_key`),
 * or null for any other error.
 */
export function constraintOf(error: unknown): string | null {
  const parsed = refusalSchema.safeParse(error);
  if (!parsed.success) return null;
  const { constraint, originalMessage } = parsed.data.meta.driverAdapterError.cause;
  // A CHECK comes without a field for its name; PostgreSQL quotes it in the message.
  return constraint?.index ?? /constraint "([^"]+)"/.exec(originalMessage ?? '')?.[1] ?? null;
}
