import { expect, test } from '@jest/globals';
import { countryName, countrySchema, readCountry } from '@/lib/domain/country';

test.each([
  ['IQ', 'IQ'],
  ['iq', 'IQ'],
  ['Iraq', 'IQ'],
  [' IRAQ ', 'IQ'],
  ['Irak', 'IQ'],
  ['العراق', 'IQ'],
  ['Iran', 'IR'],
  ['إيران', 'IR'],
  ['ایران', 'IR'],
  ['فرنسا', 'FR'],
  ['Almanya', 'DE'],
  ['États-Unis', 'US'],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['Burma', 'MM'],
  ['the Netherlands', 'NL'],
])('%s is %s', (text, code) => {
  expect(readCountry(text)).toBe(code);
});

test.each(['', 'Ira', 'Iraqs', 'QQ', 'EU', 'ZZ', 'Congo', 'I', 'Iraq and Iran', '12'])(
  '%s is no country, and nothing is cut from it',
  (text) => {
    expect(readCountry(text)).toBeNull();
  },
);

test('a form gives names and codes to the server, which refuses the rest in words', () => {
  expect(countrySchema.parse('Iraq')).toBe('IQ');
  expect(countrySchema.safeParse('Iraqistan').error?.issues[0]?.message).toMatch(/such as Iraq or IQ/);
  expect(countryName('IQ')).toBe('Iraq');
  expect(countryName('Iraq')).toBeNull();
});
