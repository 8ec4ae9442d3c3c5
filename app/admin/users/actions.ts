'use server';

import { z } from 'zod';
import { database } from '@/lib/db/client';
import { type Role, roleSchema } from '@/lib/domain/user';
import { revokeAnyToken } from '@/lib/workflows/tokens/revoke-any-token';
import { banUser } from '@/lib/workflows/users/ban-user';
import { beginReset } from '@/lib/workflows/users/begin-reset';
import { eraseUser } from '@/lib/workflows/users/erase-user';
import { invitePerson } from '@/lib/workflows/users/invite-person';
import { resetSecondFactor } from '@/lib/workflows/users/reset-second-factor';
import { revokeInvitation } from '@/lib/workflows/users/revoke-invitation';
import { setUserRole } from '@/lib/workflows/users/set-user-role';
import { signOutPerson } from '@/lib/workflows/users/sign-out';
import { actionFor, turned } from '../../act';

// Longer than any lawful value, so that the workflow says what is wrong with a long one.
const line = z.string().max(2_000);
const byId = z.tuple([z.strictObject({ id: z.string().max(100) })]);

/** What is told of a person is not for the page that asked. */
type Told<Answer> = Answer extends { ok: true } ? { ok: true } : Answer;
const told = <Answer extends { ok: boolean }>(answer: Answer): Told<Answer> =>
  (answer.ok ? { ok: true } : answer) as Told<Answer>;

/** The answer is the only place where the link's secret ever stands. */
export const invitePersonAction = actionFor(
  'administrator',
  { args: z.tuple([z.strictObject({ email: line, role: line })]), refuse: turned },
  (user, asked) => invitePerson(database(), user, asked),
);

export const revokeInvitationAction = actionFor(
  'administrator',
  { args: byId, refuse: turned },
  (user, asked) => revokeInvitation(database(), user, asked),
);

/** The answer is the only place where the link's secret ever stands. */
export const beginResetAction = actionFor('administrator', { args: byId, refuse: turned }, (user, asked) =>
  beginReset(database(), user, asked),
);

export const resetSecondFactorAction = actionFor(
  'administrator',
  { args: byId, refuse: turned },
  async (user, asked) => told(await resetSecondFactor(database(), user, asked)),
);

export const signOutPersonAction = actionFor(
  'administrator',
  { args: byId, refuse: turned },
  async (user, asked) => told(await signOutPerson(database(), user, asked)),
);

export const revokeAnyTokenAction = actionFor(
  'administrator',
  { args: byId, refuse: turned },
  (user, asked) => revokeAnyToken(database(), user, asked),
);

export const setRoleAction = actionFor(
  'administrator',
  { args: z.tuple([z.strictObject({ email: line, role: roleSchema })]), refuse: turned },
  async (user, asked: { email: string; role: Role }) => told(await setUserRole(database(), user, asked)),
);

/** `reason: null`: the account is opened again. */
export const shutAccountAction = actionFor(
  'administrator',
  { args: z.tuple([z.strictObject({ email: line, reason: line.nullable() })]), refuse: turned },
  async (user, asked) => told(await banUser(database(), user, asked)),
);

/** `typed`: the person's e-mail address once more; of who is erased already the id. Answers what they are called from now on. */
export const erasePersonAction = actionFor(
  'administrator',
  { args: z.tuple([z.strictObject({ id: z.string().max(100), typed: line })]), refuse: turned },
  (user, asked) => eraseUser(database(), user, asked),
);
