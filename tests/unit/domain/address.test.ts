import { findAddressFault } from '@/lib/domain/address';

it.each([
  ['/', null],
  ['/search?q=Hussein', null],
  [`/search?q=${encodeURIComponent('حسين 😀 100 %')}`, null],
  ['/search?q=a+b&page=-1', null],
  ['/search?q=%00', 'unreadable'],
  ['/actors/a%00b', 'unreadable'],
  ['/search?q=a%0ab', null],
  ['/search?q=%1b', 'unreadable'],
  ['/%ff', 'unreadable'],
  ['/search?q=%C3%28', 'unreadable'],
  ['/search?q=%ed%a0%80', 'unreadable'],
  ['/search?q=a%EF%BF%BDb', 'unreadable'],
  ['/search?q=%zz', 'unreadable'],
  ['/search?q=%', 'unreadable'],
  [`/search?q=${'x'.repeat(3_000)}`, null],
  [`/search?q=${'x'.repeat(10_000)}`, 'too-long'],
  [`/actors/${'x'.repeat(10_000)}`, 'too-long'],
])('%.60s: %s', (target, fault) => {
  expect(findAddressFault(target)).toBe(fault);
});
