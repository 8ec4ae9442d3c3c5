/** What the database refused, by the name that the migrations give it, and whether it could answer at all. */
import { z } from 'zod';

const refusalSchema = z.object({
  meta: z.object({
    driverAdapterError: z.object({
      cause: z.object({
        kind: z.string().optional(),
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

/** What PostgreSQL ended because two waited for each other, or wrote the same (40P01, 40001): as Prisma, its adapter calls it. */
const WRITE_CONFLICT = { code: 'P2034', kind: 'TransactionWriteConflict' };
/** Triggers that refuse an actor that was merged into another between the reading of it and the writing. */
const MERGED_MEANWHILE = /^(participant|affiliation|relationship)_(added|changed)_is_not_merged$/;

/** Whether PostgreSQL ended a transaction because it and another waited for each other or wrote the same: nothing is wrong with it. */
export function isWriteConflict(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown };
  if (code === WRITE_CONFLICT.code) return true;
  // Statements written by hand have a code of their own.
  return refusalSchema.safeParse(error).data?.meta.driverAdapterError.cause.kind === WRITE_CONFLICT.kind;
}

/** Whether what was to be written names an actor that was merged into another meanwhile. */
export const namesMergedActor = (error: unknown): boolean => MERGED_MEANWHILE.test(constraintOf(error) ?? '');

/** Whether a transaction failed only because of another at the same time: begun anew, it finds what that one left. */
export const isPassingConflict = (error: unknown): boolean =>
  isWriteConflict(error) || namesMergedActor(error);

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
const LATE = /^(timeout exceeded when trying to connect|timeout expired|Query read timeout)/;

/** The outage that an error of the driver tells of, or null for a refusal or a fault of ours. */
export function outageOf(error: unknown): Outage | null {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return OUTAGES.find(([pattern]) => pattern.test(code))?.[1] ?? null;
  if (typeof message !== 'string') return null;
  if (LATE.test(message)) return 'too-slow';
  return LOST.test(message) ? 'unreachable' : null;
}

/** How far an error may be wrapped into others. */
const DEEPEST = 5;

/** As `outageOf`, also of what the error was caused by. */
export function outageBehind(error: unknown): Outage | null {
  let each = error;
  for (let depth = 0; each && depth < DEEPEST; depth += 1) {
    const outage = outageOf(each);
    if (outage) return outage;
    each = (each as { cause?: unknown }).cause;
  }
  return null;
}
