/** An administrator invites somebody: a link is made, shown once, and handed over by the administrator. */
import { makeLinkToken } from '@/lib/auth/one-time-links';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { insertLink, listInvitations, revokeLinksOf } from '@/lib/db/one-time-links';
import { findUserByEmail } from '@/lib/db/users';
import { invitationSchema, LINK_DAYS } from '@/lib/domain/one-time-link';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { mayManageUsers } from './manage-user';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Invitations that wait at the same time. */
const MOST_INVITATIONS = 200;

export type InvitePersonResult =
  | { ok: true; id: string; token: string; email: string }
  /** `taken`: there is such a person; `invited`: an invitation to the address waits. */
  | { ok: false; reason: 'taken' | 'invited' | 'too-many' }
  | Invalid
  | Forbidden;

/** Only administrators may. Of an address one invitation waits at most; one that has ended makes room. */
export async function invitePerson(db: Database, user: Editor, input: unknown): Promise<InvitePersonResult> {
  const { token, digest } = makeLinkToken();
  try {
    return await db.$transaction(async (tx): Promise<InvitePersonResult> => {
      if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
      const parsed = invitationSchema.safeParse(input);
      if (!parsed.success) return invalid(parsed.error);
      const { email, role } = parsed.data;
      if (await findUserByEmail(tx, email)) return { ok: false, reason: 'taken' };
      const now = new Date();
      await revokeLinksOf(tx, { kind: 'invitation', email, expiredBy: now }, now);
      const waiting = await listInvitations(tx);
      if (waiting.some((one) => one.email === email)) return { ok: false, reason: 'invited' };
      if (waiting.length >= MOST_INVITATIONS) return { ok: false, reason: 'too-many' };
      const expiresAt = new Date(now.getTime() + LINK_DAYS.invitation * DAY_MS);
      const id = await insertLink(tx, {
        ...{ kind: 'invitation', digest, email, role, userId: null, expiresAt },
        ...{ createdById: user.id, createdBy: user.name, byOperator: user.id === null },
      });
      // Whoever never comes is not to stand in the record for ever: their address stands with the invitation, which goes.
      await recordAudit(tx, deed(user, 'user.invited', 'invitation', id, { role }));
      return { ok: true, id, token, email };
    });
  } catch (error) {
    // Invited by another at the same moment, or twice by the same.
    if (constraintOf(error) !== 'one_time_link_open_is_one') throw error;
    return { ok: false, reason: 'invited' };
  }
}
