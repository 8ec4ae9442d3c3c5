/** What every action of the desk does first: ask who sends it, and whether they may. */
import { authoriseAction } from '@/lib/auth/session';
import type { SignedInUser } from '@/lib/domain/user';

export type Turned = { ok: false; reason: 'signed-out' | 'forbidden' | 'foreign-origin' };

/** Does the work as the editor who asks for it; anybody else is turned away, with an audit row. */
export async function asEditor<Answer>(
  work: (user: SignedInUser) => Promise<Answer>,
): Promise<Answer | Turned> {
  const allowed = await authoriseAction('editor');
  return allowed.ok ? work(allowed.user) : { ok: false, reason: allowed.reason };
}
