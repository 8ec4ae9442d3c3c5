/** A page of text for an editor, within this site's bounds. */
import { environment, listEntries, publicUrl } from '@/lib/env';
import { type Fetched, type FetchFailure, fetchPublic } from './fetch-public';

/** Unpacked bytes that are taken at all, and those of a page that can be read within its time. */
const MOST_BYTES = 5_000_000;
const MOST_READ = 2_000_000;
const DEADLINE = 10_000;
const TEXT = /^\s*(text\/html|application\/xhtml\+xml|text\/plain)\s*(;|$)/i;

/** The operator's own servers that may be asked for what an editor names. */
export const trustedServers = (): string[] => listEntries(environment().FETCH_TRUSTED ?? '');

/**
 * `kind`: it is there, but no page of text. `trusted`: servers within the network that may be asked; those of the operator
 * where an editor wrote the address, fewer where a stranger did.
 */
export async function fetchTextPage(
  address: string,
  trusted: readonly string[] = trustedServers(),
): Promise<Fetched | FetchFailure | { ok: false; reason: 'kind' }> {
  const env = environment();
  const fetched = await fetchPublic(address, {
    deadline: DEADLINE,
    mostBytes: MOST_BYTES,
    userAgent: `Dragoman (+${publicUrl(env)})`,
    trusted,
  });
  if (!fetched.ok) return fetched;
  if (fetched.contentType !== '' && !TEXT.test(fetched.contentType)) return { ok: false, reason: 'kind' };
  return fetched.body.length > MOST_READ ? { ok: false, reason: 'too-large' } : fetched;
}
