/** Why nobody was signed in, as the sign-in throws it and its page reads it. */
import { APIError } from 'better-auth/api';
import { z } from 'zod';
import type { EndpointContext } from './open-session';

/** `WRONG_PASSWORD` never tells whether there is such an account; `STEP_ENDED`: the password is asked again. */
const CODES = ['WRONG_PASSWORD', 'TOO_MANY_TRIES', 'BANNED', 'WRONG_CODE', 'STEP_ENDED'] as const;
type SignInFault = (typeof CODES)[number];

export const refuse = (
  status: 'UNAUTHORIZED' | 'TOO_MANY_REQUESTS' | 'FORBIDDEN',
  code: SignInFault,
  message: string,
  minutes = 0,
) => new APIError(status, { code, message, minutes });

/** Too many tries; says after how long one may go on. */
export function tooMany(ctx: EndpointContext, seconds: number) {
  ctx.setHeader('Retry-After', String(seconds));
  const minutes = Math.ceil(seconds / 60);
  const wait = minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return refuse('TOO_MANY_REQUESTS', 'TOO_MANY_TRIES', `Too many tries. Try again in ${wait}.`, minutes);
}

const faultSchema = z.object({
  body: z.object({
    code: z.enum(CODES),
    /** After which one may try again; 0 where that does not depend on time. */
    minutes: z.number().int(),
  }),
});

/**
 * What an error of the sign-in says, or null for an error of another kind. Read by its shape: Next bundles
 * a page and a route apart, so that an error of the one is no instance of the other's class.
 */
export function faultOfSignIn(error: unknown): z.infer<typeof faultSchema>['body'] | null {
  return faultSchema.safeParse(error).data?.body ?? null;
}
