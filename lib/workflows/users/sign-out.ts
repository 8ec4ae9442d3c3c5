/** Browsers are signed out: one's own, one or all others, or by an administrator all of a person. */
import { revokeTokensOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { endSessionById } from '@/lib/db/sessions';
import { endSession, endSessions } from '@/lib/db/users';
import type { SignedInUser } from '@/lib/domain/user';
import type { Editor } from '../editor';
import { findManagedUserById, type UserFault } from './manage-user';

export type SignOutResult = { ok: true; ended: number } | { ok: false; reason: 'missing' };

/** `id`: of one session; null: all but the one that asks, whose token is `except`. */
export async function signOutOwn(
  db: Database,
  user: SignedInUser,
  { id, except }: { id: string | null; except: string },
): Promise<SignOutResult> {
  return db.$transaction(async (tx): Promise<SignOutResult> => {
    const ended =
      id === null
        ? await endSessions(tx, user.id, except)
        : Number(await endSessionById(tx, { userId: user.id, id, except }));
    if (ended === 0) return id === null ? { ok: true, ended } : { ok: false, reason: 'missing' };
    await recordAudit(tx, {
      actorId: user.id,
      actor: user.name,
      action: 'user.signed-out',
      subject: 'user',
      subjectId: user.id,
      details: { sessionsEnded: ended },
    });
    return { ok: true, ended };
  });
}

/** The browser, or program, that asks is signed out; nothing where its session is over already. */
export async function signOutHere(
  db: Database,
  { user, token }: { user: SignedInUser; token: string },
): Promise<void> {
  await db.$transaction(async (tx) => {
    if (!(await endSession(tx, token))) return;
    await recordAudit(tx, {
      actorId: user.id,
      actor: user.name,
      action: 'user.left',
      subject: 'user',
      subjectId: user.id,
    });
  });
}

export type SignOutPersonResult = { ok: true; ended: number } | { ok: false; reason: UserFault };

/** All browsers of a person, and their tokens: it is for an account that is in wrong hands. Only administrators may. */
export async function signOutPerson(
  db: Database,
  user: Editor,
  { id }: { id: string },
): Promise<SignOutPersonResult> {
  return db.$transaction(async (tx): Promise<SignOutPersonResult> => {
    const found = await findManagedUserById(tx, user, id, false);
    if (!found.ok) return found;
    const ended = await endSessions(tx, id);
    const tokensRevoked = await revokeTokensOf(tx, id, new Date());
    if (ended + tokensRevoked > 0)
      await recordAudit(tx, {
        actorId: user.id,
        actor: user.name,
        action: 'user.signed-out',
        subject: 'user',
        subjectId: id,
        details: { email: found.user.email, sessionsEnded: ended, tokensRevoked },
      });
    return { ok: true, ended };
  });
}
