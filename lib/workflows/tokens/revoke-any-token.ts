/** An administrator revokes a token of anybody. */
import { findTokenOwner, revokeTokenOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { deed, type Editor, FORBIDDEN, type Forbidden } from '../editor';
import { mayManageUsers } from '../users/manage-user';

/** `missing`: there is none, or it was revoked before. */
export async function revokeAnyToken(
  db: Database,
  user: Editor,
  { id }: { id: string },
): Promise<{ ok: true } | { ok: false; reason: 'missing' } | Forbidden> {
  return db.$transaction(async (tx) => {
    if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
    const owner = await findTokenOwner(tx, id);
    const name = owner && (await revokeTokenOf(tx, owner.id, id, new Date()));
    if (!owner || name === null) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'token.revoke', 'token', id, { name, of: owner.name }));
    return { ok: true };
  });
}
