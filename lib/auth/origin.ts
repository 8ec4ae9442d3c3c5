/** Whether a request that writes was sent from this site's own pages. */

/** What is needed of the environment. */
export interface SiteAddress {
  HOST: string;
  PORT: number;
  PUBLIC_URL?: string | undefined;
  TRUSTED_ORIGINS?: string | undefined;
}

const EVERYWHERE = new Set(['0.0.0.0', '::', '[::]']);
const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/**
 * The addresses (scheme, host, port) from which forms may be sent: PUBLIC_URL, TRUSTED_ORIGINS and
 * HOST:PORT, the last under its loopback names too where it has them.
 */
export function listTrustedOrigins(env: SiteAddress): string[] {
  const named = [env.PUBLIC_URL, ...(env.TRUSTED_ORIGINS?.split(',') ?? [])];
  const hosts = EVERYWHERE.has(env.HOST) ? ['127.0.0.1', 'localhost'] : [env.HOST];
  if (LOOPBACK.has(env.HOST)) hosts.push('localhost');
  const own = hosts.map(
    (host) => `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${env.PORT}`,
  );
  const origins = [...named, ...own]
    .map((text) => text?.trim())
    .filter((text) => text && URL.canParse(text))
    .map((text) => new URL(text ?? ''))
    .filter((url) => url.protocol === 'http:' || url.protocol === 'https:')
    .map((url) => url.origin);
  return [...new Set(origins)];
}

export type OriginFault = 'missing-origin' | 'foreign-origin' | 'foreign-host';

/**
 * What is wrong with the sender of a request, or null. `Origin` has to be in the list (a missing one or
 * `null` is not), and `Host` as well as `X-Forwarded-Host`, where there is one, has to be a host of the list.
 */
export function findOriginFault(headers: Headers, trusted: readonly string[]): OriginFault | null {
  const origin = headers.get('origin');
  if (origin === null || origin === '') return 'missing-origin';
  if (!trusted.includes(origin.toLowerCase())) return 'foreign-origin';
  const isTrustedHost = (host: string | null) =>
    trusted.some(
      (address) =>
        URL.canParse(`${new URL(address).protocol}//${host}`) &&
        new URL(`${new URL(address).protocol}//${host}`).origin === address &&
        !/[/?#@\\\s]/.test(host ?? ''),
    );
  if (!isTrustedHost(headers.get('host'))) return 'foreign-host';
  const forwarded = headers.get('x-forwarded-host');
  if (forwarded !== null && !forwarded.split(',').every((host) => isTrustedHost(host.trim())))
    return 'foreign-host';
  return null;
}
