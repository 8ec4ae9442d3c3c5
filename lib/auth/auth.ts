/** better-auth as this site uses it: passwords only, sessions in the database, four roles, no sign-up. */
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { nextCookies } from 'better-auth/next-js';
import { admin } from 'better-auth/plugins';
import { createAccessControl } from 'better-auth/plugins/access';
import { type Database, database } from '@/lib/db/client';
import { cutText } from '@/lib/domain/cut-text';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/lib/domain/password';
import { environment, publicUrl } from '@/lib/env';
import { log } from '@/lib/log';
import { codeSignIn } from './code-sign-in';
import { listTrustedOrigins } from './origin';
import { hashPassword, verifyPassword } from './password';
import { passwordSignIn } from './password-sign-in';

const DAY = 24 * 60 * 60;
/** Seconds after which one has to sign in again, used or not. */
const SESSION_SECONDS = 7 * DAY;

const COOKIES = 'dragoman';
/** What the name of a session's cookie ends in; under https it has a prefix. */
export const SESSION_COOKIE = `${COOKIES}.session_token`;

export interface AuthSettings {
  /** Signs cookies; at least 32 characters. */
  secret: string;
  /** The site's address; under https cookies are marked secure. */
  publicUrl: string;
  trustedOrigins: string[];
}

const access = createAccessControl({ event: ['read', 'write'], user: ['manage'] });
const roles = {
  viewer: access.newRole({ event: ['read'], user: [] }),
  contributor: access.newRole({ event: ['read'], user: [] }),
  editor: access.newRole({ event: ['read', 'write'], user: [] }),
  administrator: access.newRole({ event: ['read', 'write'], user: ['manage'] }),
};

/** An instance of its own; the site uses `auth()`. */
export function createAuth(db: Database, settings: AuthSettings) {
  return betterAuth({
    appName: 'Dragoman',
    baseURL: settings.publicUrl,
    basePath: '/api/auth',
    secret: settings.secret,
    trustedOrigins: settings.trustedOrigins,
    database: prismaAdapter(db, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    session: {
      expiresIn: SESSION_SECONDS,
      // Whether a code was shown beside the password; `openSession` and `confirmSecondFactor` set it.
      additionalFields: { secondFactor: { type: 'boolean', input: false, defaultValue: false } },
      // A page cannot renew a cookie while it renders, so a session has a fixed end.
      disableSessionRefresh: true,
      // Each request asks the database: a ban, a demotion or an ended session counts at once.
      cookieCache: { enabled: false },
    },
    advanced: {
      cookiePrefix: COOKIES,
      useSecureCookies: settings.publicUrl.startsWith('https://'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
    },
    // Our own limits stand in the sign-in; better-auth's would count by address only and in memory.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Only messages: what comes with them may hold a query with its values.
    logger: { level: 'error', log: (_, message) => log().error(`auth: ${cutText(message, 500)}`) },
    plugins: [
      admin({ ac: access, roles, defaultRole: 'viewer', adminRoles: ['administrator'] }),
      passwordSignIn(db),
      codeSignIn(db),
      // Last, as better-auth asks: it passes cookies on to Next.
      nextCookies(),
    ],
  });
}
export type Auth = ReturnType<typeof createAuth>;

const shared = globalThis as { dragomanAuth?: Auth };

/** The site's own instance, made at the first call. Throws where AUTH_SECRET is unset. */
export function auth(): Auth {
  const env = environment();
  if (!env.AUTH_SECRET) throw new Error('AUTH_SECRET is not set: "npm start" and "npm run dev" set it.');
  shared.dragomanAuth ??= createAuth(database(), {
    secret: env.AUTH_SECRET,
    publicUrl: publicUrl(env),
    trustedOrigins: listTrustedOrigins(env),
  });
  return shared.dragomanAuth;
}
