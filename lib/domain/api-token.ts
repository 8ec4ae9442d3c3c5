/** A token by which a program writes in the name of a person. */
import { z } from 'zod';
import { cleanLine } from './clean-text';
import { told } from './plain-faults';

/** `articles`: hand in articles to be read; `drafts`: hand in events as drafts. */
export const TOKEN_SCOPES = ['articles', 'drafts'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Tokens that are not revoked, a person. */
export const MOST_TOKENS = 20;
/** Requests that write, by one token in a minute. */
export const WRITES_A_MINUTE = 120;
/** Days for which a token counts. */
export const TOKEN_DAYS = 365;

export const tokenFormSchema = z.object({
  name: z
    .string()
    .max(400)
    .transform(cleanLine)
    .pipe(
      z
        .string()
        .min(1, told('tokenName'))
        .max(100, told('nameLong', { limit: 100 })),
    ),
  scopes: z.array(z.enum(TOKEN_SCOPES)).min(1, told('tokenScope')).max(TOKEN_SCOPES.length),
});

/** A token as its owner sees it. */
export interface TokenLine {
  id: string;
  name: string;
  /** The last four letters. */
  ending: string;
  scopes: TokenScope[];
  /** ISO date-times; null: never used. */
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
}
