/** An administrator erases somebody: what they did stays in the record, under a pseudonym. */
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { erasePerson } from '@/lib/db/erasures';
import { type Doer, emailSchema } from '@/lib/domain/user';
import { findManagedUser, findManagedUserById, type UserFault } from './manage-user';

/** Milliseconds: the tables of the record are gone through. */
const LONGEST = 10 * 60_000;

export type EraseUserResult =
  /** What they are called from now on. */
  | { ok: true; name: string }
  /** `yourself`: another administrator does it; `not-confirmed`: the e-mail address was typed otherwise. */
  | { ok: false; reason: UserFault | 'yourself' | 'not-confirmed' };

/**
 * Takes a person's name, address, password, second factor, sessions, tokens and links out of the database. Only administrators may,
 * of others, and one has to remain; `typed`: the e-mail address once more, by which they show whom they mean.
 */
export async function eraseUser(
  db: Database,
  doer: Doer,
  { typed, ...whose }: ({ id: string } | { email: string }) & { typed: string },
): Promise<EraseUserResult> {
  return db.$transaction(
    async (tx): Promise<EraseUserResult> => {
      const found =
        'id' in whose
          ? await findManagedUserById(tx, doer, whose.id, true)
          : await findManagedUser(tx, doer, whose.email, true);
      if (!found.ok) return found;
      const { id, email, role } = found.user;
      if (id === doer.id) return { ok: false, reason: 'yourself' };
      if (emailSchema.safeParse(typed).data !== email) return { ok: false, reason: 'not-confirmed' };
      const name = await erasePerson(tx, found.user);
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
    { timeout: LONGEST },
  );
}
