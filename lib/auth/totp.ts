/** Codes of an authenticator (TOTP, RFC 6238: six digits, half a minute, SHA-1, as all of them can) and recovery codes. */
import { createHash, randomInt } from 'node:crypto';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Dragoman';
const PERIOD = 30;
/** Codes of the step before and after count too: clocks differ, and typing takes time. */
const WINDOW = 1;

const totpOf = (secret: string, label = '') =>
  new TOTP({
    issuer: ISSUER,
    label,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });

/** A new secret of 160 bits in base 32, as it is typed into an authenticator. */
export const makeSecret = (): string => new Secret({ size: 20 }).base32;

/** `otpauth://totp/…`, as an authenticator reads it from a picture. */
export const keyAddress = (secret: string, label: string): string => totpOf(secret, label).toString();

/** The secret as it is kept; `key`: AUTH_SECRET. */
export const sealSecret = (key: string, secret: string): Promise<string> =>
  symmetricEncrypt({ key, data: secret });

/** The secret again; null where it was sealed with another key. */
export const openSecret = (key: string, sealed: string): Promise<string | null> =>
  symmetricDecrypt({ key, data: sealed }).catch(() => null);

/** The step of time that a code belongs to, or null where it is none of now. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret).validate({ token, window: WINDOW, timestamp: now.getTime() });
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / PERIOD) + delta;
}

export const RECOVERY_CODES = 10;
// Without 0/O, 1/I/L and U: they are copied by hand (Crockford's base 32).
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** Ten codes of 78 random bits, as `ABCD-EFGH-JKMN-PQRS`. */
export function makeRecoveryCodes(): string[] {
  const letter = () => LETTERS[randomInt(LETTERS.length)] ?? '2';
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: LENGTH }, letter)
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** What is kept of a recovery code, or null where this is none; in small letters and without its hyphens it is the same. */
export function digestOfRecovery(userId: string, code: string): string | null {
  const letters = code.toUpperCase().replace(/[\s-]/g, '');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return createHash('sha256')
    .update(JSON.stringify(['recovery', userId, letters]))
    .digest('hex');
}
