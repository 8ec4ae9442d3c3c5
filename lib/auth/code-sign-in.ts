/**
 * The second step of signing in, for a browser whose password was right a moment ago, as an endpoint of better-auth. It is
 * mounted nowhere: the page `/sign-in/code` calls it, and programs send the code with the password.
 */
import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { countRecoveryCodes } from '@/lib/db/second-factors';
import { findPasswordHash, findUser, type UserAccount } from '@/lib/db/users';
import type { SignedInUser } from '@/lib/domain/user';
import { cookieOf, type EndpointContext, knownDevice, openSession, type ShownPassword } from './open-session';
import { closeSecondStep, openSecondStep, personOfSecondStep, STEP_MINUTES, takeCode } from './second-step';
import { refuse, tooMany } from './sign-in-faults';
import { callerAddress } from './sign-in-limits';

const COOKIE = 'dragoman.second-step';

/** Remembers in this browser that its password was right. */
export async function askForCode(ctx: EndpointContext, db: Database, account: UserAccount): Promise<void> {
  const ticket = await openSecondStep(db, account.id);
  await ctx.setSignedCookie(COOKIE, ticket, ctx.context.secret, cookieOf(ctx, STEP_MINUTES * 60));
}

const stepEnded = () => refuse('UNAUTHORIZED', 'STEP_ENDED', 'Sign in with your password again.');

/**
 * Takes a code and signs in. `ticket`: of a browser that waits for it; it is used up before a session is there, so that one
 * which was ended meanwhile opens none. Throws what the sign-in throws.
 */
export async function signInWithCode(
  ctx: EndpointContext,
  db: Database,
  shown: ShownPassword,
  code: string,
  ticket?: string,
): Promise<{ user: SignedInUser }> {
  const { account } = shown;
  const from = {
    known: (await knownDevice(ctx, account.email)) !== null,
    address: callerAddress(ctx.headers ?? new Headers()),
  };
  const taken = await takeCode(db, account, { code, key: ctx.context.secret, from });
  if (!taken.ok && taken.reason === 'too-many-tries') throw tooMany(ctx, taken.seconds);
  if (!taken.ok) throw refuse('UNAUTHORIZED', 'WRONG_CODE', 'The code is wrong, or was used before.');
  if (taken.kind === 'recovery')
    await db.$transaction(async (tx) =>
      recordAudit(tx, {
        actorId: account.id,
        actor: account.name,
        action: 'second-factor.recovery-used',
        subject: 'user',
        subjectId: account.id,
        details: { codesLeft: await countRecoveryCodes(tx, account.id) },
      }),
    );
  if (ticket !== undefined && !(await closeSecondStep(db, ticket))) throw stepEnded();
  const user = await openSession(ctx, db, shown, taken.kind);
  if (!user) throw stepEnded();
  return { user };
}

/** Whom the browser of this request may sign in by a code, or null. */
async function personOf(ctx: EndpointContext, db: Database) {
  const ticket = await ctx.getSignedCookie(COOKIE, ctx.context.secret);
  const id = ticket ? await personOfSecondStep(db, ticket) : null;
  const account = id ? await findUser(db, id) : null;
  const passwordHash = account && (await findPasswordHash(db, account.id));
  return ticket && account?.secondFactor && passwordHash ? { ticket, account, passwordHash } : null;
}

export function codeSignIn(db: Database) {
  return {
    id: 'code-sign-in',
    endpoints: {
      /** Whether a code is awaited from this browser. */
      awaitsCode: createAuthEndpoint(
        '/awaits-code',
        { method: 'GET', requireHeaders: true },
        async (ctx) => ({
          awaits: (await personOf(ctx, db)) !== null,
        }),
      ),
      signInByCode: createAuthEndpoint(
        '/sign-in-by-code',
        { method: 'POST', body: z.object({ code: z.string().max(100) }), requireHeaders: true },
        async (ctx): Promise<{ user: SignedInUser }> => {
          const person = await personOf(ctx, db);
          if (!person) throw stepEnded();
          if (person.account.banned) throw refuse('FORBIDDEN', 'BANNED', 'This account is closed.');
          const answer = await signInWithCode(ctx, db, person, ctx.body.code, person.ticket);
          ctx.setCookie(COOKIE, '', cookieOf(ctx, 0));
          return answer;
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
