import { deviceInWords } from '@/app/account/device-words';

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Windows'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'Safari on iOS',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
    'Chrome on Linux',
  ],
  ['curl/8.5.0', 'curl'],
  ['', 'Unknown browser'],
  ['Mozilla/5.0', 'Unknown browser'],
  ['<script>alert(1)</script>', 'Unknown browser'],
  ['\u202eevil', 'Unknown browser'],
])('%j is %s', (agent, words) => {
  expect(deviceInWords(agent)).toBe(words);
});

it('what is long stays short', () => {
  expect(deviceInWords('x'.repeat(300)).length).toBeLessThanOrEqual(41);
});
