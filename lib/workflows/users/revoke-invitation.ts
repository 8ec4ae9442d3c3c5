/** An invitation leads nowhere any more. */
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { revokeInvitation as revoke } from '@/lib/db/one-time-links';
import { deed, type Editor, FORBIDDEN, type Forbidden } from '../editor';
import { mayManageUsers } from './manage-user';

/** Only administrators may. `missing`: there is none, or it was used or revoked before. */
export async function revokeInvitation(
  db: Database,
  user: Editor,
  { id }: { id: string },
): Promise<{ ok: true } | { ok: false; reason: 'missing' } | Forbidden> {
  return db.$transaction(async (tx) => {
    if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
    if (!(await revoke(tx, id, new Date()))) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'user.invitation-revoked', 'invitation', id));
    return { ok: true };
  });
}
