import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { noteErasureAsked } from '@/lib/db/erasures';
import type { SignedInUser } from '@/lib/domain/user';

/** Somebody asks that their own account be erased; administrators see it. Asked twice it is asked once. */
export async function askErasure(db: Database, user: SignedInUser): Promise<{ ok: true }> {
  return db.$transaction(async (tx) => {
    if (await noteErasureAsked(tx, user.id, new Date()))
      await recordAudit(tx, {
        actorId: user.id,
        actor: user.name,
        action: 'user.erasure-asked',
        subject: 'user',
        subjectId: user.id,
      });
    return { ok: true };
  });
}
