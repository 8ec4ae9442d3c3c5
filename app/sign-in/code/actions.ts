'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { auth } from '@/lib/auth/auth';
import { safeNextPath } from '@/lib/auth/safe-path';
import { faultOfSignIn } from '@/lib/auth/sign-in-faults';
import type { RequestFault } from '@/lib/request';
import { actionForAnybody, formOf } from '../../act';
import { redirect } from '../../lead';
import { translator } from '../../messages/translator';

export interface CodeState {
  error: string | null;
  /** The password has to be shown again. */
  ended: boolean;
}

const codeFields = formOf({ code: z.string().max(100), next: z.string().max(2_000).default('') });
const refuse = (reason: RequestFault): CodeState => ({
  error: translator('signIn')(reason === 'foreign-origin' ? 'foreign' : 'malformed'),
  ended: false,
});

/** Signs in whom this browser showed the password of, and goes on to the page that was asked for. */
export const signInByCode = actionForAnybody(
  { args: z.tuple([z.unknown(), codeFields]), refuse },
  async (_, { code, next }): Promise<CodeState> => {
    const t = translator('signIn');
    try {
      await auth().api.signInByCode({ body: { code }, headers: await headers() });
    } catch (error) {
      const fault = faultOfSignIn(error);
      if (!fault) throw error;
      const { minutes } = fault;
      if (fault.code === 'TOO_MANY_TRIES') return { error: t('limited', { minutes }), ended: false };
      if (fault.code === 'STEP_ENDED') return { error: t('code.ended'), ended: true };
      return { error: t(fault.code === 'BANNED' ? 'banned' : 'code.wrong'), ended: false };
    }
    redirect(safeNextPath(next));
  },
);
