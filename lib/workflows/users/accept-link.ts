/** Who was invited joins, or whose password was reset sets a new one: by the link, once. */
import { digestOfLink } from '@/lib/auth/one-time-links';
import { hashPassword } from '@/lib/auth/password';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { findLink, lockLink, markLinkUsed, type StoredLink } from '@/lib/db/one-time-links';
import { endSessions, findUser, insertUser, isNameTaken, setPasswordHash } from '@/lib/db/users';
import { type LinkFault, linkTokenSchema } from '@/lib/domain/one-time-link';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/password';
import { personNameSchema } from '@/lib/domain/user';
import { faultOfLink } from './open-link';

export interface AcceptLinkInput {
  token: string;
  /** Of who is invited. */
  name: string;
  password: string;
  repeated: string;
}

export type AcceptLinkResult =
  | { ok: true; email: string }
  | {
      ok: false;
      reason: LinkFault | 'taken' | 'bad-name' | 'name-taken' | 'too-short' | 'too-long' | 'differs';
    };

/** Only what is right about the fields, so that no hash is made for a link that leads nowhere. */
export async function acceptLink(db: Database, input: AcceptLinkInput): Promise<AcceptLinkResult> {
  const { token, password, repeated } = input;
  if (!linkTokenSchema.safeParse(token).success) return { ok: false, reason: 'unknown' };
  const digest = digestOfLink(token);
  const seen = await findLink(db, digest);
  const fault = await faultOfLink(db, seen, new Date());
  if (!seen || fault) return { ok: false, reason: fault ?? 'unknown' };
  const name = personNameSchema.safeParse(input.name);
  if (seen.kind === 'invitation' && !name.success) return { ok: false, reason: 'bad-name' };
  if (password.length < PASSWORD_MIN) return { ok: false, reason: 'too-short' };
  if (password.length > PASSWORD_MAX) return { ok: false, reason: 'too-long' };
  if (password !== repeated) return { ok: false, reason: 'differs' };
  const passwordHash = await hashPassword(password);
  try {
    return await db.$transaction(async (tx): Promise<AcceptLinkResult> => {
      const now = new Date();
      const link = await lockLink(tx, digest);
      const reason = await faultOfLink(tx, link, now);
      if (!link || reason) return { ok: false, reason: reason ?? 'unknown' };
      // The record and the desk tell people apart by their names.
      const called = link.kind === 'invitation' ? (name.data ?? '') : null;
      if (called !== null && (await isNameTaken(tx, called))) return { ok: false, reason: 'name-taken' };
      await markLinkUsed(tx, link.id, now);
      await (link.kind === 'invitation'
        ? join(tx, link, name.data ?? '', passwordHash)
        : setAnew(tx, link, passwordHash));
      return { ok: true, email: link.email };
    });
  } catch (error) {
    // Added by an administrator in another way meanwhile.
    if (constraintOf(error) !== 'app_user_email_key') throw error;
    return { ok: false, reason: 'taken' };
  }
}

async function join(tx: Transaction, link: StoredLink, name: string, passwordHash: string): Promise<void> {
  const { email, role, createdBy: by } = link;
  if (role === null) throw new Error(`The invitation ${link.id} has no role.`);
  const user = await insertUser(tx, { email, name, role, passwordHash });
  await recordAudit(tx, {
    actorId: user.id,
    actor: user.name,
    action: 'user.joined',
    subject: 'user',
    subjectId: user.id,
    details: { email, role, by },
  });
}

async function setAnew(tx: Transaction, link: StoredLink, passwordHash: string): Promise<void> {
  const user = link.userId ? await findUser(tx, link.userId) : null;
  if (!user) throw new Error(`The link ${link.id} is nobody's.`);
  await setPasswordHash(tx, user.id, passwordHash);
  await endSessions(tx, user.id);
  await recordAudit(tx, {
    // Whoever has the link did it, which may be who made it: the row claims no more than is known.
    actorId: null,
    actor: 'by link',
    action: 'user.password-set',
    subject: 'user',
    subjectId: user.id,
    details: { email: user.email, by: link.createdBy, byId: link.createdById },
  });
}
