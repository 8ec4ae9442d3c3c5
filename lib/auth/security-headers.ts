/** The headers that every answer carries; see the Content Security Policy, level 3. */

export interface PageSecurity {
  /** Random for each request; scripts and style elements that carry it may run. */
  nonce: string;
  /** Hot reload needs eval, web sockets and style elements. */
  development: boolean;
  /** Pages of others may show it in a frame. */
  framed?: boolean;
}

/** The value of `Content-Security-Policy`. */
export function contentSecurityPolicy({ nonce, development, framed = false }: PageSecurity): string {
  const rules = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // A nonce would switch 'unsafe-inline' off again.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framed ? '*' : "'none'"}`,
  ];
  return rules.join('; ');
}

/** The other headers; `https`: the site is reached by https, so browsers may insist on it. */
export function securityHeaders({ https }: { https: boolean }): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    // `no-referrer` would turn the Origin of our own forms into `null`.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
