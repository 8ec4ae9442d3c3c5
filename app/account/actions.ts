'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { auth } from '@/lib/auth/auth';
import { currentSession } from '@/lib/auth/session';
import { callerAddress } from '@/lib/auth/sign-in-limits';
import { database } from '@/lib/db/client';
import { environment } from '@/lib/env';
import type { RequestFault } from '@/lib/request';
import { makeToken } from '@/lib/workflows/tokens/make-token';
import { revokeToken } from '@/lib/workflows/tokens/revoke-token';
import { askErasure } from '@/lib/workflows/users/ask-erasure';
import { type ChangePasswordFault, changePassword as change } from '@/lib/workflows/users/change-password';
import { signOutHere, signOutOwn } from '@/lib/workflows/users/sign-out';
import { actionFor, actionForAnybody, formOf, noFields, turned } from '../act';
import { redirect } from '../lead';

export type ChangePasswordState =
  | { kind: 'empty' }
  | { kind: 'changed' }
  | { kind: 'refused'; reason: RequestFault }
  | { kind: 'fault'; fault: ChangePasswordFault };

// Longer than any lawful value, so that the workflow says what is wrong with a long one.
const text = z.string().max(2_000);
const passwordFields = formOf({ username: text.default(''), current: text, next: text, repeated: text });
const refuse = (reason: RequestFault): ChangePasswordState => ({ kind: 'refused', reason });

/** Changes the password of whoever is signed in; their other sessions end. */
export const changePassword = actionFor(
  'viewer',
  { args: z.tuple([z.unknown(), passwordFields]), refuse },
  async (_, __, { current, next, repeated }): Promise<ChangePasswordState> => {
    const session = await currentSession();
    if (!session) return refuse('signed-out');
    const address = callerAddress(await headers());
    const result = await change(database(), session.user, {
      ...{ current, next, repeated },
      address,
      sessionToken: session.token,
    });
    return result.ok ? { kind: 'changed' } : { kind: 'fault', fault: result.reason };
  },
);

/** Ends the session of this browser; without one there is nothing left to do. */
export const signOut = actionForAnybody(
  { args: noFields, refuse: () => redirect('/') },
  async (): Promise<void> => {
    const session = await currentSession();
    if (session) await signOutHere(database(), session);
    // Takes the cookie from the browser.
    await auth().api.signOut({ headers: await headers() });
    redirect('/');
  },
);

/** A token for a program of whoever is signed in: the answer is the only place where it ever stands. */
export const makeTokenAction = actionFor(
  'contributor',
  {
    args: z.tuple([
      z.strictObject({
        name: text,
        scopes: z.array(text).max(10),
        password: text,
        code: z.string().max(100),
      }),
    ]),
    refuse: turned,
  },
  async (user, { password, code, ...asked }) => {
    const address = callerAddress(await headers());
    const key = environment().AUTH_SECRET ?? '';
    return makeToken(database(), user, asked, { password, code, address, key });
  },
);

export const revokeTokenAction = actionFor(
  'viewer',
  { args: z.tuple([z.strictObject({ id: z.string().max(40) })]), refuse: turned },
  (user, asked) => revokeToken(database(), user, asked),
);

/** Whoever is signed in asks that their account be erased. */
export const askErasureAction = actionFor(
  'viewer',
  { args: z.tuple([z.strictObject({})]), refuse: turned },
  (user) => askErasure(database(), user),
);

/** Signs out another browser of whoever is signed in; `id: null`: all others. */
export const signOutOthersAction = actionFor(
  'viewer',
  { args: z.tuple([z.strictObject({ id: z.string().max(100).nullable() })]), refuse: turned },
  async (user, { id }) => {
    const session = await currentSession();
    return session ? signOutOwn(database(), user, { id, except: session.token }) : turned('signed-out');
  },
);
