/** What the database refused, by the name that the migrations give it, and whether it could answer at all. */
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

/** Why the database could not do what was asked, though nothing was wrong with what was asked. */
export type Outage = 'unreachable' | 'no-space' | 'too-slow';

/** PostgreSQL's own codes; see "PostgreSQL Error Codes", appendix A of its handbook. */
const OUTAGES: readonly [RegExp, Outage][] = [
  // Disk full, and a file that could not be written.
  [/^(53100|58030)$/, 'no-space'],
  // A statement, a lock, an idle or a whole transaction over its time.
  [/^(57014|55P03|25P03|25P04)$/, 'too-slow'],
  // Lost connections, too many of them, no memory, shutdown, crash, start.
  [/^(08...|53...|57P0[1-5])$/, 'unreachable'],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/, 'unreachable'],
];

/** The driver's own errors have no code. */
const LOST = /^(Connection terminated|Client has encountered a connection error|Client was closed)/;
const LATE = /^(timeout exceeded when trying to connect|Query read timeout)/;

/** The outage that an error of the driver tells of, or null for a refusal or a fault of ours. */
export function outageOf(error: unknown): Outage | null {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return OUTAGES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
  if (typeof message !== 'string') return null;
  if (LATE.test(message)) return 'too-slow';
  return LOST.test(message) ? 'unreachable' : null;
}
