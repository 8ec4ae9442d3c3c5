/** Links by which a password is set, once: of who is invited, and of whose password an administrator has reset. */
import { z } from 'zod';
import { emailSchema, type Role, roleSchema } from './user';

export const LINK_KINDS = ['invitation', 'reset'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Days for which a link counts. */
export const LINK_DAYS: Record<LinkKind, number> = { invitation: 7, reset: 1 };
/** The page that a link leads to; what is secret stands behind the `#`, which no browser sends to a server. */
export const LINK_PAGE = '/welcome';

/** 256 random bits in base64url. */
export const linkTokenSchema = z.string().regex(/^[\w-]{43}$/);

export const invitationSchema = z.strictObject({ email: emailSchema, role: roleSchema });

/** An invitation that waits, as administrators see it. */
export interface InvitationLine {
  id: string;
  email: string;
  role: Role;
  by: string;
  /** ISO date-times. */
  createdAt: string;
  expiresAt: string;
}

/** What a link says to who has it. */
export interface OpenedLink {
  kind: LinkKind;
  email: string;
  /** Of an invitation. */
  role: Role | null;
  /** The administrator. */
  by: string;
  /** The person's name, where there is one already. */
  name: string | null;
  expiresAt: string;
}

/** Why a link leads nowhere; `unknown`: there never was one, or it is not whole. */
export type LinkFault = 'unknown' | 'used' | 'revoked' | 'expired';
