/** What stands in a link by which a password is set, and what is kept of it. */
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, and their SHA-256. */
export function makeLinkToken(): { token: string; digest: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, digest: digestOfLink(token) };
}

export const digestOfLink = (token: string): string =>
  createHash('sha256').update(token, 'utf8').digest('hex');
