/** From which address a request comes: asked of its connection, and of a proxy only where the operator names it. */
import { BlockList, type IPVersion, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { listEntries } from '@/lib/env';

/** Header in which the door tells pages and actions the caller's address; it is never taken from outside. */
export const ADDRESS_HEADER = 'x-dragoman-address';

/** Without the port that some proxies write behind an address (`192.0.2.1:4711`, `[2001:db8::1]:4711`). */
const withoutPort = (address: string): string =>
  address.replace(/^\[([\da-f:.]+)\](:\d{1,5})?$/i, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d{1,5}$/, '$1');

/**
 * An address in its one spelling: IPv4 on an IPv6 socket (`::ffff:192.0.2.1`, `::ffff:c000:201`) is the address it is. What is
 * none stays as it is.
 */
function plain(text: string): string {
  const address = withoutPort(text);
  // A zone (`fe80::1%eth0`) is this machine's word for one of its own interfaces.
  return isIP(address) === 6 && !address.includes('%') ? ipaddr.process(address).toString() : address;
}
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

/** Bits of the network that one household or office is given (RFC 6177); all its addresses are one caller. */
const NETWORK = 64;

/**
 * As whom a caller is counted, by an address as `findCallerAddress` answers it: IPv4 by the address, IPv6 by its network
 * (`2001:db8::/64`), in which whoever has one address has all.
 */
export function callerOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [bare = ''] = address.split('%');
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${bare}/${NETWORK}`).toString()}/${NETWORK}`;
}

/**
 * As whom the other end of a connection is counted before it has said anything; null for a proxy of the operator's
 * (`trusted`: TRUSTED_PROXIES), which stands for many.
 */
export function peerCallers(trusted = ''): (peer: string) => string | null {
  const proxies = parseProxies(trusted);
  return (peer) =>
    isTrustedProxy(peer, proxies) ? null : callerOf(findCallerAddress(peer, undefined, proxies));
}
