'use server';

import { headers } from 'next/headers';
import { z } from 'zod';
import { auth } from '@/lib/auth/auth';
import { mayTryLink } from '@/lib/auth/link-limit';
import { callerAddress } from '@/lib/auth/sign-in-limits';
import { database } from '@/lib/db/client';
import { type AcceptLinkResult, acceptLink } from '@/lib/workflows/users/accept-link';
import { openLink } from '@/lib/workflows/users/open-link';
import { actionForAnybody, turned } from '../act';
import { redirect } from '../lead';

const token = z.string().max(200);
// Longer than any lawful value, so that the workflow says what is wrong with a long one.
const text = z.string().max(500);
const tooMany = { ok: false, reason: 'too-many-tries' } as const;

/** What the link of this page says. */
export const openLinkAction = actionForAnybody(
  { args: z.tuple([z.strictObject({ token })]), refuse: turned },
  async ({ token: asked }) =>
    (await mayTryLink(database(), callerAddress(await headers()))) ? openLink(database(), asked) : tooMany,
);

/** Sets the password, signs in by it and goes on to the desk; else says what is wrong. */
export const acceptLinkAction = actionForAnybody(
  {
    args: z.tuple([z.strictObject({ token, name: text, password: text, repeated: text })]),
    refuse: turned,
  },
  async (asked): Promise<Extract<AcceptLinkResult, { ok: false }> | typeof tooMany> => {
    const sent = await headers();
    if (!(await mayTryLink(database(), callerAddress(sent)))) return tooMany;
    const answer = await acceptLink(database(), asked);
    if (!answer.ok) return answer;
    const body = { email: answer.email, password: asked.password };
    const signedIn = await auth()
      .api.signInWithPassword({ body, headers: sent })
      .catch(() => null);
    if (!signedIn) redirect('/sign-in');
    redirect(signedIn.user ? '/admin' : '/sign-in/code');
  },
);
