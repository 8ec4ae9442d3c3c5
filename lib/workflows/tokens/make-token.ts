/** A person makes a token for a program; it is answered once and kept nowhere. */
import { makeToken as newToken } from '@/lib/auth/api-tokens';
import { insertToken, listTokens, lockTokensOf } from '@/lib/db/api-tokens';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { MOST_TOKENS, TOKEN_DAYS, tokenFormSchema } from '@/lib/domain/api-token';
import { cleanStrings } from '@/lib/domain/clean-text';
import type { SignedInUser } from '@/lib/domain/user';
import { deed, FORBIDDEN, type Forbidden, type Invalid, invalid, mayDraft } from '../editor';
import { faultOfShownAgain, type ShownAgain } from '../users/own-password';

export type MakeTokenResult =
  | { ok: true; id: string; token: string }
  /** `taken`: the person has one of this name that is not revoked. */
  | { ok: false; reason: 'too-many' | 'taken' | 'wrong-password' | 'wrong-code' | 'too-many-tries' }
  | Invalid
  | Forbidden;

/** Whether the person may have one of this name besides those they have. */
async function faultOfName(
  db: Database | Transaction,
  userId: string,
  name: string,
): Promise<'taken' | 'too-many' | null> {
  const tokens = await listTokens(db, userId);
  // Twenty clicks at once make one: a second token of this name would be one that nobody has seen.
  if (tokens.some((one) => one.name === name)) return 'taken';
  return tokens.length >= MOST_TOKENS ? 'too-many' : null;
}

/** A token outlives the session in which it is made, so that the session alone does not make one: `shown`. */
export async function makeToken(
  db: Database,
  user: SignedInUser,
  input: unknown,
  shown: ShownAgain,
): Promise<MakeTokenResult> {
  if (!mayDraft(user)) return FORBIDDEN;
  const userId = user.id;
  const parsed = tokenFormSchema.safeParse(cleanStrings(input));
  if (!parsed.success) return invalid(parsed.error);
  const { name, scopes } = parsed.data;
  // Before a code is used up for nothing.
  const reason = (await faultOfName(db, userId, name)) ?? (await faultOfShownAgain(db, user, shown));
  if (reason) return { ok: false, reason };
  const { token, digest, ending } = newToken();
  const expiresAt = new Date(Date.now() + TOKEN_DAYS * 24 * 60 * 60 * 1_000);
  return db.$transaction(async (tx): Promise<MakeTokenResult> => {
    await lockTokensOf(tx, userId);
    const fault = await faultOfName(tx, userId, name);
    if (fault) return { ok: false, reason: fault };
    const id = await insertToken(tx, { userId, name, digest, ending, scopes, expiresAt });
    await recordAudit(tx, deed(user, 'token.make', 'token', id, { name, scopes: scopes.join(' ') }));
    return { ok: true, id, token };
  });
}
