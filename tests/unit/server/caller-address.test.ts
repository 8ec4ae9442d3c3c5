import { callerOf, findCallerAddress, isTrustedProxy, parseProxies } from '@/lib/auth/caller-address';
import { EnvironmentError, parseEnvironment } from '@/lib/env';

const none = parseProxies(undefined);
const some = parseProxies('127.0.0.1, 10.0.0.0/8, 2001:db8::/32');

describe("the caller's address", () => {
  it.each([
    ['a stranger', none, '203.0.113.9', undefined, '203.0.113.9'],
    ['a stranger who names another', none, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['a neighbour whom nobody trusts', none, '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    ['a proxy', some, '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['a proxy that was told a lie before', some, '127.0.0.1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
    ['a proxy behind a proxy', some, '10.9.9.9', '1.2.3.4, 198.51.100.1, 10.1.1.1', '198.51.100.1'],
    ['a proxy on a socket of both kinds', some, '::ffff:10.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
    ['a socket of both kinds, in figures', none, '::ffff:c633:6401', undefined, '198.51.100.1'],
    ['a long spelling', none, '2001:4860:0:0:0:0:0:0008', undefined, '2001:4860::8'],
    ['a proxy by IPv6', some, '2001:db8::1', '2001:4860::8', '2001:4860::8'],
    ['a proxy that says nothing', some, '127.0.0.1', undefined, '127.0.0.1'],
    ['a proxy that says no address', some, '127.0.0.1', 'unknown, ::::', '127.0.0.1'],
    ['a proxy that writes a port too', some, '127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['a proxy that writes a port of IPv6', some, '127.0.0.1', '[2001:4860::8]:4711', '2001:4860::8'],
    ['proxies alone', some, '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['a stranger who claims to be a proxy', some, '203.0.113.9', '127.0.0.1', '203.0.113.9'],
    ['a socket that is gone', some, '', '198.51.100.1', 'unknown'],
  ])('behind %s is what nobody can make up', (_, proxies, peer, forwarded, address) => {
    expect(findCallerAddress(peer, forwarded, proxies)).toBe(address);
  });

  it('knows a proxy by its network', () => {
    expect(isTrustedProxy('10.255.0.1', some)).toBe(true);
    expect(isTrustedProxy('::ffff:10.255.0.1', some)).toBe(true);
    expect(isTrustedProxy('11.0.0.1', some)).toBe(false);
    expect(isTrustedProxy('', some)).toBe(false);
  });
});

describe('whom limits count', () => {
  it.each([
    ['198.51.100.1', '198.51.100.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
    ['::1', '::/64'],
    ['fe80::1%eth0', 'fe80::/64'],
    ['unknown', 'unknown'],
  ])('%s as %s', (address, caller) => {
    expect(callerOf(address)).toBe(caller);
  });
});

describe('TRUSTED_PROXIES', () => {
  it.each(['127.0.0.1', ' 127.0.0.1 , 10.0.0.0/8,::1/128', ''])('may be "%s"', (text) => {
    expect(parseEnvironment({ TRUSTED_PROXIES: text })).toBeTruthy();
  });
  it.each([
    'proxy.example.org',
    '10.0.0.0/33',
    '10.0.0.0/8/8',
    '::1/129',
    '10.0.0/8',
    '10.0.0.0/x',
    'fe80::1%eth0',
    '::ffff:10.0.0.1/96',
  ])('may not be "%s"', (text) => {
    expect(() => parseEnvironment({ TRUSTED_PROXIES: text })).toThrow(EnvironmentError);
  });
});
