/** The secret that signs session cookies and seals second factors: AUTH_SECRET, else one made once and kept in DATA_DIR. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '@/lib/env';

type Where = Pick<Environment, 'AUTH_SECRET' | 'DATA_DIR'>;

const fileOf = ({ DATA_DIR }: Where): string => join(DATA_DIR, 'auth-secret');

/** The secret that is there, or null where none was made yet. */
export async function findAuthSecret(env: Where): Promise<string | null> {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  const known = await readFile(fileOf(env), 'utf8').catch(() => '');
  return known.trim() || null;
}

/** The secret, made at the first time. */
export async function authSecret(env: Where): Promise<string> {
  const known = await findAuthSecret(env);
  if (known) return known;
  const secret = randomBytes(32).toString('base64url');
  await mkdir(env.DATA_DIR, { recursive: true });
  await writeFile(fileOf(env), `${secret}\n`, { mode: 0o600 });
  return secret;
}
