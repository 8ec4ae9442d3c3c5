/**
 * Signing in with e-mail and password, as an endpoint of better-auth. Its own `/sign-in/email` takes no
 * address without a dot (admin@localhost), limits by the caller's address alone and leaves the browser's
 * earlier session alive.
 */
import { randomUUID } from 'node:crypto';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { endSession, findPasswordHash, findUserByEmail } from '@/lib/db/users';
import { emailSchema, PASSWORD_MAX, type SignedInUser } from '@/lib/domain/user';
import { hashPassword, verifyPassword } from './password';
import { callerAddress, deviceOf, signInLimits } from './sign-in-limits';

/** Why nobody was signed in; the first never tells whether there is such an account. */
type SignInFault = 'WRONG_PASSWORD' | 'TOO_MANY_TRIES' | 'BANNED';

/** Longer than any lawful value: what nobody can have is answered as what somebody has not. */
const bodySchema = z.object({ email: z.string().max(2_000), password: z.string().max(2_000) });

/** How long a browser is known as one that has signed in to an account. */
const DEVICE_SECONDS = 180 * 24 * 60 * 60;
/** A cookie for each account, so that two people may share a browser. */
const deviceCookie = (email: string) => `dragoman.device-${deviceOf(email).slice(0, 8)}`;

/** Compared with where there is no account, so that the answer takes as long. */
let hashOfNothing: Promise<string> | undefined;

const refuse = (
  status: 'UNAUTHORIZED' | 'TOO_MANY_REQUESTS' | 'FORBIDDEN',
  code: SignInFault,
  message: string,
  minutes = 0,
) => new APIError(status, { code, message, minutes });

const faultSchema = z.object({
  body: z.object({
    code: z.enum(['WRONG_PASSWORD', 'TOO_MANY_TRIES', 'BANNED']),
    /** After which one may try again; 0 where that does not depend on time. */
    minutes: z.number().int(),
  }),
});

/**
 * What an error of the sign-in says, or null for an error of another kind. Read by its shape: Next bundles
 * a page and a route apart, so that an error of the one is no instance of the other's class.
 */
export function faultOfSignIn(error: unknown): z.infer<typeof faultSchema>['body'] | null {
  return faultSchema.safeParse(error).data?.body ?? null;
}

export function passwordSignIn(db: Database) {
  const limits = signInLimits(db);

  async function findByPassword(email: string, password: string) {
    const account = await findUserByEmail(db, email);
    const known = account && (await findPasswordHash(db, account.id));
    hashOfNothing ??= hashPassword('');
    const right = await verifyPassword(known ?? (await hashOfNothing), password);
    return account && known && right ? account : null;
  }

  return {
    id: 'password-sign-in',
    endpoints: {
      signInWithPassword: createAuthEndpoint(
        '/sign-in',
        { method: 'POST', body: bodySchema, requireHeaders: true },
        async (ctx): Promise<{ user: SignedInUser }> => {
          const email = emailSchema.safeParse(ctx.body.email);
          if (!email.success || ctx.body.password.length > PASSWORD_MAX)
            throw refuse('UNAUTHORIZED', 'WRONG_PASSWORD', 'E-mail or password is wrong.');
          const { internalAdapter, authCookies, secret, baseURL } = ctx.context;
          const device = deviceOf(email.data);
          const shown = await ctx.getSignedCookie(deviceCookie(email.data), secret);
          const known = shown && shown.split('.')[0] === device ? shown : null;
          const attempt = { email: email.data, address: callerAddress(ctx.headers), known };
          const spent = await limits.spend(attempt);
          if (!spent.ok) {
            if (spent.firstRefusal) {
              const [actorId, actor, details] = [null, 'nobody', { address: attempt.address }];
              const subject = { subject: 'account', subjectId: attempt.email };
              await db.$transaction((tx) =>
                recordAudit(tx, { actorId, actor, action: 'sign-in.limited', ...subject, details }),
              );
            }
            ctx.setHeader('Retry-After', String(spent.retryAfterSeconds));
            const minutes = Math.ceil(spent.retryAfterSeconds / 60);
            const wait = minutes === 1 ? '1 minute' : `${minutes} minutes`;
            throw refuse(
              'TOO_MANY_REQUESTS',
              'TOO_MANY_TRIES',
              `Too many tries. Try again in ${wait}.`,
              minutes,
            );
          }
          const account = await findByPassword(attempt.email, ctx.body.password);
          if (!account) throw refuse('UNAUTHORIZED', 'WRONG_PASSWORD', 'E-mail or password is wrong.');
          await limits.forgive(attempt);
          if (account.banned) throw refuse('FORBIDDEN', 'BANNED', 'This account is closed.');

          const earlier = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
          const session = await internalAdapter.createSession(account.id);
          await db.$transaction(async (tx) => {
            if (earlier) await endSession(tx, earlier);
            await recordAudit(tx, {
              actorId: account.id,
              actor: account.name,
              action: 'user.signed-in',
              subject: 'user',
              subjectId: account.id,
            });
          });
          const user = await internalAdapter.findUserById(account.id);
          if (!user) throw refuse('UNAUTHORIZED', 'WRONG_PASSWORD', 'E-mail or password is wrong.');
          await setSessionCookie(ctx, { session, user });
          await ctx.setSignedCookie(deviceCookie(email.data), known ?? `${device}.${randomUUID()}`, secret, {
            ...{ httpOnly: true, sameSite: 'lax', path: '/', maxAge: DEVICE_SECONDS },
            secure: baseURL.startsWith('https://'),
          });
          const { id, name, role } = account;
          return { user: { id, name, email: account.email, role } };
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
