/** An administrator erases somebody: what they did stays in the record, under a pseudonym. */
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { erasePerson, LONGEST_ERASURE, shutForErasure } from '@/lib/db/erasures';
import { isErased } from '@/lib/db/users';
import { type Doer, emailSchema } from '@/lib/domain/user';
import { findManagedUser, findManagedUserById, type UserFault } from './manage-user';

export type EraseUserResult =
  /** What they are called from now on. */
  | { ok: true; name: string }
  /** `yourself`: another administrator does it; `not-confirmed`: the e-mail address was typed otherwise. */
  | { ok: false; reason: UserFault | 'yourself' | 'not-confirmed' };

type Whose = { id: string } | { email: string };
type Shut = { ok: true; id: string; role: string } | Extract<EraseUserResult, { ok: false }>;

/** Who is meant is shut out; where they are erased already there is nothing more to shut. */
async function shutOut(
  tx: Transaction,
  doer: Doer,
  { typed, ...whose }: Whose & { typed: string },
): Promise<Shut> {
  const found =
    'id' in whose
      ? await findManagedUserById(tx, doer, whose.id, true)
      : await findManagedUser(tx, doer, whose.email, true);
  if (!found.ok) {
    const again = found.reason === 'unknown-user' && 'id' in whose && (await isErased(tx, whose.id));
    if (!again) return found;
    return typed === whose.id
      ? { ok: true, id: whose.id, role: 'viewer' }
      : { ok: false, reason: 'not-confirmed' };
  }
  const { id, email, role } = found.user;
  if (id === doer.id) return { ok: false, reason: 'yourself' };
  if (emailSchema.safeParse(typed).data !== email) return { ok: false, reason: 'not-confirmed' };
  await shutForErasure(tx, { id, email });
  return { ok: true, id, role };
}

/**
 * Takes a person's name, address, password, second factor, sessions, tokens and links out of the database. Only administrators may,
 * of others, and one has to remain; `typed`: the e-mail address once more, by which they show whom they mean, or the id once
 * more of who is erased already. Interrupted, it leaves them shut out, and is done once more.
 */
export async function eraseUser(
  db: Database,
  doer: Doer,
  asked: Whose & { typed: string },
): Promise<EraseUserResult> {
  // Of its own, so that what they are doing ends meanwhile, and no other administrator waits for the rest.
  const shut = await db.$transaction((tx) => shutOut(tx, doer, asked));
  if (!shut.ok) return shut;
  const { id, role } = shut;
  return db.$transaction(
    async (tx): Promise<EraseUserResult> => {
      const name = await erasePerson(tx, id);
      await recordAudit(tx, {
        actorId: doer.id,
        actor: doer.name,
        action: 'user.erased',
        subject: 'user',
        subjectId: id,
        details: { role },
      });
      return { ok: true, name };
    },
    { timeout: LONGEST_ERASURE + 10_000 },
  );
}
