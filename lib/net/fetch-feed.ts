/** A feed, within this site's bounds; nothing is sent twice where the other side knows what is here. */
import { environment, publicUrl } from '@/lib/env';
import { type Fetched, type FetchFailure, fetchPublic, type Validators } from './fetch-public';
import { trustedServers } from './fetch-text-page';

const MOST_BYTES = 5_000_000;
const DEADLINE = 10_000;
const FEED =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

/** `status` 304: nothing new since the answer that `known` is of. */
export function fetchFeed(address: string, known: Validators): Promise<Fetched | FetchFailure> {
  const env = environment();
  return fetchPublic(address, {
    deadline: DEADLINE,
    mostBytes: MOST_BYTES,
    userAgent: `Dragoman (+${publicUrl(env)})`,
    trusted: trustedServers(),
    accept: FEED,
    known,
  });
}

/**
 * Servers within the network that a feed's entries may lead to: the feed's own where the operator trusts it, no other,
 * because whoever writes a feed is a stranger.
 */
export function trustedOfFeed(address: string): string[] {
  const { hostname, port, protocol } = new URL(address);
  const server = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
  return trustedServers().filter((one) => one === server);
}
