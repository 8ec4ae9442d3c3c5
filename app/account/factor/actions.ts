'use server';

import { headers } from 'next/headers';
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { currentSession } from '@/lib/auth/session';
import { callerAddress } from '@/lib/auth/sign-in-limits';
import { database } from '@/lib/db/client';
import { environment } from '@/lib/env';
import {
  beginSecondFactor,
  confirmSecondFactor,
  makeRecoveryCodesAnew,
  takeOffSecondFactor,
} from '@/lib/workflows/users/second-factor';
import { actionFor, turned } from '../../act';

// Longer than any lawful value.
const secret = z.string().max(500);
const code = z.string().max(100);
const keyOf = () => environment().AUTH_SECRET ?? '';
const addressOf = async () => callerAddress(await headers());

/** The key of a new second factor, as text and as a picture. */
export const beginSecondFactorAction = actionFor(
  'viewer',
  { args: z.tuple([z.strictObject({ password: secret })]), refuse: turned },
  async (user, { password }) => {
    const asked = { password, address: await addressOf(), key: keyOf() };
    const answer = await beginSecondFactor(database(), user, asked);
    if (!answer.ok) return answer;
    // Always dark on light: many readers know no other.
    const svg = renderSVG(answer.uri, { border: 3, whiteColor: '#ffffff', blackColor: '#000000' });
    const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    return { ok: true, key: answer.secret.replace(/(.{4})(?=.)/g, '$1 '), picture } as const;
  },
);

/** The recovery codes are answered here and nowhere else. */
export const confirmSecondFactorAction = actionFor(
  'viewer',
  { args: z.tuple([z.strictObject({ code })]), refuse: turned },
  async (user, asked) => {
    const session = await currentSession();
    if (!session) return turned('signed-out');
    const shown = { ...asked, address: await addressOf(), key: keyOf(), sessionToken: session.token };
    return confirmSecondFactor(database(), user, shown);
  },
);

/** The recovery codes are answered here and nowhere else. */
export const makeRecoveryCodesAction = actionFor(
  'viewer',
  { args: z.tuple([z.strictObject({ code })]), refuse: turned },
  async (user, asked) =>
    makeRecoveryCodesAnew(database(), user, { ...asked, address: await addressOf(), key: keyOf() }),
);

export const takeOffSecondFactorAction = actionFor(
  'viewer',
  { args: z.tuple([z.strictObject({ password: secret, code })]), refuse: turned },
  async (user, asked) =>
    takeOffSecondFactor(database(), user, { ...asked, address: await addressOf(), key: keyOf() }),
);
