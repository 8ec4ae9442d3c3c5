/** Signs somebody in who has shown all that is asked of them: a new session for this browser, in place of its earlier one. */
import { randomUUID } from 'node:crypto';
import { setSessionCookie } from 'better-auth/cookies';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { lockUser } from '@/lib/db/second-factors';
import { endSession, findPasswordHash, findUser, type UserAccount } from '@/lib/db/users';
import { cutText } from '@/lib/domain/cut-text';
import type { SignedInUser } from '@/lib/domain/user';
import type { CodeKind } from './second-step';
import { callerAddress, deviceOf } from './sign-in-limits';

/** What an endpoint of better-auth is given. */
export type EndpointContext = Parameters<typeof setSessionCookie>[0];

/** How long a browser is known as one that has signed in to an account. */
const DEVICE_SECONDS = 180 * 24 * 60 * 60;
/** A cookie for each account, so that two people may share a browser. */
const deviceCookie = (email: string) => `dragoman.device-${deviceOf(email).slice(0, 8)}`;
/** Letters of what a browser says of itself. */
const LONGEST_AGENT = 300;

/** The attributes of our own cookies. */
export const cookieOf = (ctx: EndpointContext, maxAge: number) =>
  ({
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge,
    secure: ctx.context.baseURL.startsWith('https://'),
  }) as const;

/** What shows that this browser has signed in to the account before, or null. */
export async function knownDevice(ctx: EndpointContext, email: string): Promise<string | null> {
  const shown = await ctx.getSignedCookie(deviceCookie(email), ctx.context.secret);
  return shown && shown.split('.')[0] === deviceOf(email) ? shown : null;
}

/** A person whose password was right, and the hash that it was compared with. */
export interface ShownPassword {
  account: UserAccount;
  passwordHash: string;
}

/**
 * `code`: what was shown beside the password, where something was. Null: the person is there no more, or since the password
 * was looked at another was set, or a second factor.
 */
export async function openSession(
  ctx: EndpointContext,
  db: Database,
  { account, passwordHash }: ShownPassword,
  code?: CodeKind,
): Promise<SignedInUser | null> {
  const { internalAdapter, authCookies, secret } = ctx.context;
  const headers = ctx.headers ?? new Headers();
  const earlier = await ctx.getSignedCookie(authCookies.sessionToken.name, secret);
  const session = await internalAdapter.createSession(account.id, false, {
    ipAddress: callerAddress(headers),
    userAgent: cutText((headers.get('user-agent') ?? '').replace(/\p{C}+/gu, ' '), LONGEST_AGENT),
    secondFactor: code !== undefined,
  });
  const opened = await db.$transaction(async (tx) => {
    // Whoever sets a password or a factor holds this row and ends what sessions there are: this one is there by now.
    await lockUser(tx, account.id);
    const now = await findUser(tx, account.id);
    const stands = now && (await findPasswordHash(tx, account.id)) === passwordHash;
    if (!stands || (now.secondFactor && code === undefined)) {
      await endSession(tx, session.token);
      return false;
    }
    if (earlier) await endSession(tx, earlier);
    await recordAudit(tx, {
      actorId: account.id,
      actor: account.name,
      action: 'user.signed-in',
      subject: 'user',
      subjectId: account.id,
      details: code ? { with: code } : {},
    });
    return true;
  });
  if (!opened) return null;
  const user = await internalAdapter.findUserById(account.id);
  if (!user) return null;
  await setSessionCookie(ctx, { session, user });
  const known = await knownDevice(ctx, account.email);
  const device = known ?? `${deviceOf(account.email)}.${randomUUID()}`;
  await ctx.setSignedCookie(deviceCookie(account.email), device, secret, cookieOf(ctx, DEVICE_SECONDS));
  const { id, name, email, role } = account;
  return { id, name, email, role };
}
