/** From which address a request comes: asked of its connection, and of a proxy only where the operator names it. */
import { BlockList, type IPVersion, isIP } from 'node:net';
import { listEntries } from '@/lib/env';

/** Header in which the door tells pages and actions the caller's address; it is never taken from outside. */
export const ADDRESS_HEADER = 'x-dragoman-address';

/**
 * `::ffff:192.0.2.1`, an IPv4 address on an IPv6 socket, is written as the address it is; the port that some proxies
 * write behind an address (`192.0.2.1:4711`, `[2001:db8::1]:4711`) is left out.
 */
const plain = (address: string): string =>
  address
    .replace(/^\[([\da-f:.]+)\](:\d{1,5})?$/i, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');
const family = (address: string): IPVersion => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** The networks of TRUSTED_PROXIES (`10.0.0.0/8, ::1`), whose form the environment has checked. */
export function parseProxies(text = ''): BlockList {
  const proxies = new BlockList();
  for (const entry of listEntries(text)) {
    const [address = '', bits] = entry.split('/');
    const kind = family(address);
    if (bits === undefined) proxies.addAddress(address, kind);
    else proxies.addSubnet(address, Number(bits), kind);
  }
  return proxies;
}

/** Whether the other end of a connection is one of them. */
export function isTrustedProxy(peer: string, proxies: BlockList): boolean {
  const address = plain(peer);
  return isIP(address) > 0 && proxies.check(address, family(address));
}

/**
 * The caller's address: that of the connection, unless it is a trusted proxy's. Then X-Forwarded-For is read
 * from its right end, which the nearest proxy wrote, past further trusted proxies; what stands left of the
 * first stranger is anybody's invention.
 */
export function findCallerAddress(peer: string, forwarded: string | undefined, proxies: BlockList): string {
  let caller = plain(peer);
  const chain = (forwarded ?? '').split(',').map((part) => plain(part.trim()));
  while (isTrustedProxy(caller, proxies)) {
    const before = chain.pop();
    if (before === undefined || isIP(before) === 0) break;
    caller = before;
  }
  return isIP(caller) > 0 ? caller : 'unknown';
}
