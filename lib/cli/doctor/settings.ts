/** Settings, secrets and the files in which they stand, and the port. */
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Environment, EnvironmentError, environment } from '@/lib/env';
import { findUnknownNames, tellUnknownName } from '@/lib/env-names';
import { findAuthSecret } from '../auth-secret';
import { type Finding, failed, ok, warning } from './finding';

/** Different characters that a secret has at least, and no word that stands in handbooks. */
const LEAST_LETTERS = 12;
const EXAMPLES = /change.?me|secret.?secret|password|example|0123456789|1234567890|abcdefgh/i;

/** The settings, or null where they cannot be used; with what is wrong with them. */
export function lookAtSettings(source: NodeJS.ProcessEnv): { env: Environment | null; findings: Finding[] } {
  const unknown = findUnknownNames(source).map((name) =>
    warning('settings', tellUnknownName(name), 'Correct the name, or take it out.'),
  );
  try {
    const env = environment();
    return { env, findings: [ok('settings', 'all can be used'), ...unknown, ...lookTogether(env)] };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const faults = error.faults.map((fault) =>
      failed('settings', fault, 'Correct it in the environment or in .env.'),
    );
    return { env: null, findings: [...faults, ...unknown] };
  }
}

const LOOPBACK = /^(127\.|::1$|localhost$)/;

function lookTogether({
  PUBLIC_URL,
  TRUSTED_PROXIES,
  HOST,
  METRICS_PORT,
  METRICS_HOST,
}: Environment): Finding[] {
  const findings: Finding[] = [];
  if (PUBLIC_URL?.startsWith('https:') && !TRUSTED_PROXIES)
    findings.push(
      warning(
        'proxy',
        'PUBLIC_URL is https and TRUSTED_PROXIES is unset, so all visitors count as one',
        'Set TRUSTED_PROXIES to the address of the proxy.',
      ),
    );
  if (!LOOPBACK.test(HOST) && !PUBLIC_URL?.startsWith('https:'))
    findings.push(
      warning(
        'proxy',
        `HOST is ${HOST}, and nothing says https`,
        'Put a proxy with TLS in front and set PUBLIC_URL.',
      ),
    );
  if (METRICS_PORT && !LOOPBACK.test(METRICS_HOST))
    findings.push(
      warning(
        'figures',
        `METRICS_HOST is ${METRICS_HOST}`,
        'See that only your own network reaches METRICS_PORT.',
      ),
    );
  return findings;
}

/** Whether a secret is one that nobody guesses. */
export function findStrength(secret: string | null): Finding {
  if (secret === null) return ok('AUTH_SECRET', 'none yet; the first start makes one');
  const weak = new Set(secret).size < LEAST_LETTERS || EXAMPLES.test(secret);
  return weak
    ? failed(
        'AUTH_SECRET',
        'easy to guess',
        'Set another: openssl rand -base64 48. Everybody then signs in anew.',
      )
    : ok('AUTH_SECRET', `${secret.length} letters`);
}

/** Files that only their owner should read. */
async function lookAtModes({ DATA_DIR }: Environment): Promise<Finding[]> {
  const paths = ['.env', join(DATA_DIR, 'auth-secret'), join(DATA_DIR, 'database-password')];
  const open: Finding[] = [];
  let closed = 0;
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    if ((found.mode & 0o077) === 0) closed += 1;
    else {
      // A .env without secrets hurts nobody.
      const harmless =
        path === '.env' &&
        !/^\s*(AUTH_SECRET|ADMIN_PASSWORD|READER_KEY|DATABASE_URL)=\S/m.test(await readFile(path, 'utf8'));
      if (harmless) closed += 1;
      else open.push(failed('files', `${path} can be read by others`, `chmod 600 ${path}`));
    }
  }
  return open.length > 0 ? open : [ok('files', `${closed} with secrets, closed to others`)];
}

export const lookAtSecrets = async (env: Environment): Promise<Finding[]> => [
  findStrength(await findAuthSecret(env)),
  ...(await lookAtModes(env)),
];

/** Whether the port can be had, or a site of ours has it. */
export async function lookAtPort({ HOST, PORT }: Environment): Promise<Finding[]> {
  const trial = createServer().listen(PORT, HOST);
  try {
    await once(trial, 'listening');
    return [ok('port', `${PORT} on ${HOST} is free`)];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE')
      return [failed('port', `${PORT} on ${HOST} cannot be had (${code})`, 'Check HOST and PORT.')];
    const host = /^(0\.0\.0\.0|::)$/.test(HOST) ? '127.0.0.1' : HOST;
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${PORT}/readyz`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    const body = (await answer?.json().catch(() => null)) as { status?: string; checks?: object } | null;
    if (!body?.status)
      return [failed('port', `${PORT} is in use by another program`, 'Stop it, or choose another PORT.')];
    if (answer?.ok) return [ok('port', `a site runs on ${PORT}, and is ready`)];
    return [failed('port', `a site runs on ${PORT}: ${JSON.stringify(body.checks)}`, 'Its log says why.')];
  } finally {
    trial.close();
  }
}
