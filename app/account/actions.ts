'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { auth } from '@/lib/auth/auth';
import { currentSession } from '@/lib/auth/session';
import { callerAddress } from '@/lib/auth/sign-in-limits';
import { database } from '@/lib/db/client';
import type { RequestFault } from '@/lib/request';
import { type ChangePasswordFault, changePassword as change } from '@/lib/workflows/change-password';
import { actionFor, actionForAnybody, formOf, noFields } from '../act';

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
    await auth().api.signOut({ headers: await headers() });
    redirect('/');
  },
);
