'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { auth } from '@/lib/auth/auth';
import { authoriseAction, currentSession, sentFromThisSite } from '@/lib/auth/session';
import { callerAddress } from '@/lib/auth/sign-in-limits';
import { database } from '@/lib/db/client';
import { type ChangePasswordFault, changePassword as change } from '@/lib/workflows/change-password';

export type ChangePasswordState =
  | { kind: 'empty' }
  | { kind: 'changed' }
  | { kind: 'refused'; reason: 'signedOut' | 'foreign' }
  | { kind: 'fault'; fault: ChangePasswordFault };

// Longer than any lawful value, so that the workflow says what is wrong with a long one.
const text = z.string().max(2_000).catch('');
const formSchema = z.object({ current: text, next: text, repeated: text });

/** Changes the password of whoever is signed in; their other sessions end. */
export async function changePassword(_: ChangePasswordState, form: FormData): Promise<ChangePasswordState> {
  const allowed = await authoriseAction('viewer');
  if (!allowed.ok)
    return { kind: 'refused', reason: allowed.reason === 'foreign-origin' ? 'foreign' : 'signedOut' };
  const session = await currentSession();
  if (!session) return { kind: 'refused', reason: 'signedOut' };
  const passwords = formSchema.parse(Object.fromEntries(form));
  const address = callerAddress(await headers());
  const result = await change(database(), session.user, {
    ...passwords,
    address,
    sessionToken: session.token,
  });
  return result.ok ? { kind: 'changed' } : { kind: 'fault', fault: result.reason };
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  if (await sentFromThisSite()) await auth().api.signOut({ headers: await headers() });
  redirect('/');
}
