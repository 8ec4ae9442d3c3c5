/** The audit rows of requests that were turned away. */
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import type { TokenScope } from '@/lib/domain/api-token';
import { cutText } from '@/lib/domain/cut-text';
import type { Role, SignedInUser } from '@/lib/domain/user';
import type { TokenFault } from './api-tokens';
import type { OriginFault } from './origin';

export type RefusalReason = 'signed-out' | 'forbidden' | 'foreign-origin';

const shown = (text: string | null) => (text === null ? null : cutText(text.replace(/\p{C}+/gu, ' '), 200));

/** Writes down that a request was refused, with what it said of its sender. */
export async function recordRefusal(
  db: Database,
  headers: Headers,
  refusal: {
    user: SignedInUser | null;
    reason: RefusalReason;
    fault?: OriginFault | TokenFault | null;
    needed?: Role;
    /** The token that was shown, where it was ever one, and what it was shown for. */
    token?: { id: string | null; scope: TokenScope };
  },
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
        ...(refusal.token && { token: refusal.token.id, scope: refusal.token.scope }),
        origin: shown(headers.get('origin')),
        host: shown(headers.get('host')),
        forwardedHost: shown(headers.get('x-forwarded-host')),
      },
    }),
  );
}
