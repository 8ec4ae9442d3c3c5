import { addressIn, readLanguage } from '@/lib/domain/language';

it.each([
  ['/ar/events?after=x', { language: 'ar', address: '/events?after=x', named: true }],
  ['/ckb', { language: 'ckb', address: '/', named: true }],
  ['/fr?x=1', { language: 'fr', address: '/?x=1', named: true }],
  ['/en/actors', { language: 'en', address: '/actors', named: true }],
  ['/events', { language: 'en', address: '/events', named: false }],
  ['/', { language: 'en', address: '/', named: false }],
  ['/array/x', { language: 'en', address: '/array/x', named: false }],
])('reads the language of %s', (address, read) => {
  expect(readLanguage(address)).toEqual(read);
});

it.each(['/AR/events', '/Fr', '/ar/fr/events', '/ar/AR', '/en/en', '/fa/EN/admin'])(
  'finds no page at %s, which could be read in two ways',
  (address) => {
    expect(readLanguage(address)).toBeNull();
  },
);

it.each([
  ['ar', '/events?x=1#list', '/ar/events?x=1#list'],
  ['ar', '/', '/ar'],
  ['ar', '/?x=1', '/ar?x=1'],
  ['ar', '/fr/events', '/fr/events'],
  ['en', '/events', '/events'],
  ['fr', '#part', '#part'],
  ['fr', '?q=1', '?q=1'],
  ['fr', 'https://example.org/events', 'https://example.org/events'],
  ['fr', '//example.org', '//example.org'],
] as const)('in %s %s is %s', (language, address, written) => {
  expect(addressIn(language, address)).toBe(written);
});

it('leads back from every address that it makes', () => {
  for (const address of ['/', '/events', '/events?x=1', '/relationships/iraq-nato#events'])
    expect(readLanguage(addressIn('fa', address))).toEqual({
      language: 'fa',
      address: address === '/' ? '/' : address,
      named: true,
    });
});
