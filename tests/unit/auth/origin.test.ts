import { findOriginFault, listTrustedOrigins } from '@/lib/auth/origin';

const trusted = listTrustedOrigins({
  HOST: '127.0.0.1',
  PORT: 3000,
  PUBLIC_URL: 'https://Timeline.example.org/',
  TRUSTED_ORIGINS: 'https://desk.example.org:8443, javascript:alert(1), not an address',
});
const from = (fields: Record<string, string>) => findOriginFault(new Headers(fields), trusted);

describe('the list of trusted origins', () => {
  it('has the public address, those named and the own host and port, once each', () => {
    expect(trusted).toEqual([
      'https://timeline.example.org',
      'https://desk.example.org:8443',
      'http://127.0.0.1:3000',
      'http://localhost:3000',
    ]);
  });

  it('names loopback where the server listens everywhere, and writes IPv6 in brackets', () => {
    expect(listTrustedOrigins({ HOST: '0.0.0.0', PORT: 80 })).toEqual([
      'http://127.0.0.1',
      'http://localhost',
    ]);
    expect(listTrustedOrigins({ HOST: '::1', PORT: 81 })).toEqual(['http://[::1]:81', 'http://localhost:81']);
  });
});

describe('the sender of a request', () => {
  it('is accepted from this site, also behind a proxy that keeps its own host', () => {
    const origin = 'https://timeline.example.org';
    expect(from({ origin, host: 'timeline.example.org' })).toBeNull();
    expect(from({ origin, host: 'timeline.example.org:443' })).toBeNull();
    expect(from({ origin, host: '127.0.0.1:3000', 'x-forwarded-host': 'timeline.example.org' })).toBeNull();
  });

  it.each([
    [{ host: '127.0.0.1:3000' }, 'missing-origin'],
    [{ origin: '', host: '127.0.0.1:3000' }, 'missing-origin'],
    [{ origin: 'null', host: '127.0.0.1:3000' }, 'foreign-origin'],
    [{ origin: 'https://evil.example', host: '127.0.0.1:3000' }, 'foreign-origin'],
    [{ origin: 'http://127.0.0.1:3000.evil.example', host: '127.0.0.1:3000' }, 'foreign-origin'],
    [{ origin: 'http://timeline.example.org', host: 'timeline.example.org' }, 'foreign-origin'],
    [{ origin: 'http://127.0.0.1:3000' }, 'foreign-host'],
    [{ origin: 'http://127.0.0.1:3000', host: 'evil.example' }, 'foreign-host'],
    [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000/..' }, 'foreign-host'],
    [{ origin: 'http://127.0.0.1:3000', host: 'evil@127.0.0.1:3000' }, 'foreign-host'],
    [
      { origin: 'https://evil.example', host: '127.0.0.1:3000', 'x-forwarded-host': 'evil.example' },
      'foreign-origin',
    ],
    [
      { origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000', 'x-forwarded-host': 'evil.example' },
      'foreign-host',
    ],
  ])('is refused: %j', (fields, fault) => {
    expect(from(fields as Record<string, string>)).toBe(fault);
  });
});
