'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { auth } from '@/lib/auth/auth';
import { safeNextPath } from '@/lib/auth/safe-path';
import { faultOfSignIn } from '@/lib/auth/sign-in-faults';
import type { RequestFault } from '@/lib/request';
import { actionForAnybody, formOf } from '../act';
import { redirect } from '../lead';
import { translator } from '../messages/translator';

export interface SignInState {
  email: string;
  error: string | null;
}

// Longer than any lawful value, so that the sign-in itself says what is wrong with a long one.
const text = z.string().max(2_000);
const signInFields = formOf({ email: text, password: text, next: text.default('') });
const refuse = (reason: RequestFault): SignInState => ({
  email: '',
  error: translator('signIn')(reason === 'foreign-origin' ? 'foreign' : 'malformed'),
});

/** Signs in and goes on to the page that was asked for; else says why not and keeps the e-mail. */
export const signIn = actionForAnybody(
  { args: z.tuple([z.unknown(), signInFields]), refuse },
  async (_, { email, password, next }): Promise<SignInState> => {
    const t = translator('signIn');
    let onward = safeNextPath(next);
    try {
      const answer = await auth().api.signInWithPassword({
        body: { email, password },
        headers: await headers(),
      });
      if (answer.user === null) onward = `/sign-in/code?${new URLSearchParams({ next: onward })}`;
    } catch (error) {
      const fault = faultOfSignIn(error);
      if (!fault) throw error;
      if (fault.code === 'TOO_MANY_TRIES') return { email, error: t('limited', { minutes: fault.minutes }) };
      return { email, error: t(fault.code === 'BANNED' ? 'banned' : 'wrong') };
    }
    redirect(onward);
  },
);
