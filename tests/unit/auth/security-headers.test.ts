import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';

const page = { nonce: 'abc', development: false };
const rule = (policy: string, name: string) => policy.split('; ').find((text) => text.startsWith(`${name} `));

describe('the content security policy', () => {
  it('runs scripts by nonce alone and loads nothing from elsewhere', () => {
    const policy = contentSecurityPolicy(page);
    expect(rule(policy, 'script-src')).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'");
    expect(rule(policy, 'style-src')).toBe("style-src 'self' 'nonce-abc'");
    expect(rule(policy, 'base-uri')).toBe("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('keeps out of frames, and opens what hot reload needs in development alone', () => {
    expect(rule(contentSecurityPolicy(page), 'frame-ancestors')).toBe("frame-ancestors 'none'");
    const development = contentSecurityPolicy({ ...page, development: true });
    expect(rule(development, 'script-src')).toContain("'unsafe-eval'");
    expect(rule(development, 'connect-src')).toBe("connect-src 'self' ws:");
  });
});

describe('the other headers', () => {
  it('make browsers insist on https only where the site has it', () => {
    expect(securityHeaders({ https: true })['Strict-Transport-Security']).toMatch(/^max-age=31536000/);
    expect(securityHeaders({ https: false })).not.toHaveProperty('Strict-Transport-Security');
  });
});
