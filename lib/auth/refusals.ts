/** The audit rows of requests that were turned away. */
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import type { Role, SignedInUser } from '@/lib/domain/user';
import type { OriginFault } from './origin';

export type RefusalReason = 'signed-out' | 'forbidden' | 'foreign-origin';

const shown = (text: string | null) => text?.replace(/\p{C}+/gu, ' ').slice(0, 200) ?? null;

/** Writes down that a request was refused, with what it said of its sender. */
export async function recordRefusal(
  db: Database,
  headers: Headers,
  refusal: { user: SignedInUser | null; reason: RefusalReason; fault?: OriginFault | null; needed?: Role },
): Promise<void> {
  await db.$transaction((tx) =>
    recordAudit(tx, {
      actorId: refusal.user?.id ?? null,
      actor: refusal.user?.name ?? 'nobody',
      action: 'request.refused',
      subject: 'request',
      subjectId: shown(headers.get('x-dragoman-path')) ?? 'unknown',
      details: {
        reason: refusal.fault ?? refusal.reason,
        needed: refusal.needed ?? null,
        origin: shown(headers.get('origin')),
        host: shown(headers.get('host')),
        forwardedHost: shown(headers.get('x-forwarded-host')),
      },
    }),
  );
}
