/** People who sign in, and what their role lets them do. */
import { z } from 'zod';
import { foldName } from './fold-name';
import { PASSWORD_MAX, PASSWORD_MIN } from './password';
import { told } from './plain-faults';

/**
 * From least to most: a viewer reads the desk, a contributor hands in articles and writes drafts, an editor publishes and
 * keeps actors and relationships, an administrator also manages people and the site.
 */
export const ROLES = ['viewer', 'contributor', 'editor', 'administrator'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** The person behind a request, as pages and workflows may know them. */
export interface SignedInUser {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** Who does a deed: a person, or (id null) the program itself, as from the command line. */
export interface Doer {
  id: string | null;
  name: string;
  /** Of a person: the role that their session has. */
  role?: Role;
}

/** Whether a role reaches the one that is needed. */
export const roleReaches = (role: Role, needed: Role): boolean =>
  ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** Lower case, without blanks around it. `admin@localhost` is an address: a site may be one machine. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@\p{C}]+@[^\s@\p{C}]+$/u, told('email'));

/** A password to be set; one that is only checked needs no least length. */
export const newPasswordSchema = z.string().min(PASSWORD_MIN).max(PASSWORD_MAX);

export const personNameSchema = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(200)
  // Direction overrides would rewrite the line that a name stands in; joiners stay, Persian needs them.
  .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, 'has characters that steer a screen');

/** How the record calls what the program does by itself, and who is erased. */
const RESERVED = /^(nobody|by link|command line|operator|import|start|seed|bench|(feed|former editor) .*)$/;

const ERASED = /^Former editor ([\da-f]{8})$/;

/** How the record calls somebody who is erased, by eight hexadecimal digits. */
export const pseudonymOf = (mark: string): string => `Former editor ${mark}`;

/** The digits of somebody who is erased; null for anybody else. */
export const markOfErased = (name: string): string | null => ERASED.exec(name)?.[1] ?? null;

/** Whether a person of this name would pass for the program, or for somebody who was erased; spellings aside. */
export const isReservedName = (name: string): boolean => RESERVED.test(foldName(name));
