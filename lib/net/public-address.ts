/** Which addresses of the network may be asked: those of the open internet, and no other spelling of an inner one. */
import ipaddr from 'ipaddr.js';

/** Of IPv6 the open internet is this network alone (RFC 4291): what else ipaddr.js has no name for it counts as ordinary. */
const OPEN_INTERNET: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * True for a global unicast address. False for loopback, private, link-local, shared, multicast and reserved ones, for
 * IPv6 addresses that hold an IPv4 one (mapped, compatible, 6to4, Teredo, translated), and for what is no address.
 */
export function isPublicAddress(text: string): boolean {
  // A zone names an interface of this machine.
  if (text.includes('%') || !ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return !(address instanceof ipaddr.IPv6) || address.match(OPEN_INTERNET);
}
