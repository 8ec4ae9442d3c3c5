/**
 * Signing in with e-mail and password, as an endpoint of better-auth. Its own `/sign-in/email` takes no
 * address without a dot (admin@localhost), limits by the caller's address alone and leaves the browser's
 * earlier session alive; its plugin for second factors hangs on that address, keeps recovery codes readable and takes a
 * code twice within its half minute.
 */
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { findPasswordHash, findUserByEmail } from '@/lib/db/users';
import { PASSWORD_MAX } from '@/lib/domain/password';
import { emailSchema, type SignedInUser } from '@/lib/domain/user';
import { askForCode, signInWithCode } from './code-sign-in';
import { logFailedProof } from './failed-proofs';
import { knownDevice, openSession } from './open-session';
import { hashPassword, verifyPassword } from './password';
import { refuse, tooMany } from './sign-in-faults';
import { callerAddress, signInLimits } from './sign-in-limits';

/** Longer than any lawful value: what nobody can have is answered as what somebody has not. */
const bodySchema = z.object({
  email: z.string().max(2_000),
  password: z.string().max(2_000),
  /** Of a program, which has no page to be asked for it on. */
  code: z.string().max(100).optional(),
});

/** `user: null`: the password was right, and a code is asked for. */
type SignInAnswer = { user: SignedInUser } | { user: null; secondStep: true };

/** Compared with where there is no account, so that the answer takes as long. */
let hashOfNothing: Promise<string> | undefined;

const wrong = () => refuse('UNAUTHORIZED', 'WRONG_PASSWORD', 'E-mail or password is wrong.');

export function passwordSignIn(db: Database) {
  const limits = signInLimits(db);

  async function findByPassword(email: string, password: string) {
    const account = await findUserByEmail(db, email);
    const known = account && (await findPasswordHash(db, account.id));
    hashOfNothing ??= hashPassword('');
    const right = await verifyPassword(known ?? (await hashOfNothing), password);
    return account && known && right ? { account, passwordHash: known } : null;
  }

  return {
    id: 'password-sign-in',
    endpoints: {
      signInWithPassword: createAuthEndpoint(
        '/sign-in',
        { method: 'POST', body: bodySchema, requireHeaders: true },
        async (ctx): Promise<SignInAnswer> => {
          const { password, code } = ctx.body;
          const email = emailSchema.safeParse(ctx.body.email);
          if (!email.success || password.length > PASSWORD_MAX) throw wrong();
          const known = await knownDevice(ctx, email.data);
          const attempt = { email: email.data, address: callerAddress(ctx.headers), known };
          const spent = await limits.spend(attempt);
          if (!spent.ok) {
            if (spent.firstRefusal) {
              // From where stands in the log, which ends; the record never does.
              logFailedProof({
                reason: 'too-many',
                person: { email: attempt.email },
                address: attempt.address,
              });
              // Of an address that is nobody's the record keeps nothing.
              const person = await findUserByEmail(db, attempt.email);
              const subject = { subject: 'account', subjectId: person ? attempt.email : 'unknown' };
              await db.$transaction((tx) =>
                recordAudit(tx, {
                  ...{ actorId: null, actor: 'nobody', ...subject },
                  action: 'sign-in.limited',
                }),
              );
            }
            throw tooMany(ctx, spent.retryAfterSeconds);
          }
          const shown = await findByPassword(attempt.email, password);
          if (!shown) {
            const { email: typed, address } = attempt;
            logFailedProof({ reason: 'wrong-password', person: { email: typed }, address });
            throw wrong();
          }
          const { account } = shown;
          await limits.forgive(attempt);
          if (account.banned) throw refuse('FORBIDDEN', 'BANNED', 'This account is closed.');
          if (account.secondFactor && code !== undefined) return signInWithCode(ctx, db, shown, code);
          if (account.secondFactor) {
            await askForCode(ctx, db, account);
            return { user: null, secondStep: true };
          }
          const user = await openSession(ctx, db, shown);
          if (!user) throw wrong();
          return { user };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
