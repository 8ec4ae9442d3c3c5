/** A token is of no use any more, from this moment. */
import { z } from 'zod';
import { revokeTokenOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';

export const revokeTokenSchema = z.object({ id: z.string().max(40) });
export type RevokeTokenResult = { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

/** Of one's own tokens alone, whatever one's role is by now. */
export async function revokeToken(db: Database, user: Editor, input: unknown): Promise<RevokeTokenResult> {
  const { id: userId } = user;
  if (userId === null) return FORBIDDEN;
  const parsed = revokeTokenSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id } = parsed.data;
  return db.$transaction(async (tx): Promise<RevokeTokenResult> => {
    const name = await revokeTokenOf(tx, userId, id, new Date());
    if (name === null) return { ok: false, reason: 'missing' };
    await recordAudit(tx, deed(user, 'token.revoke', 'token', id, { name }));
    return { ok: true };
  });
}
