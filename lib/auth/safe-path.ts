/** Where to go after signing in: only to a path on this site. */
import { readLanguage } from '@/lib/domain/language';

const BASE = 'http://site.invalid';

/**
 * The path, query and fragment of an address on this site, or `fallback`.
 * `/admin/drafts?page=2` stays; `//evil.example`, `/\evil.example`, `javascript:…`, `https://…` do not.
 */
export function safeNextPath(text: unknown, fallback = '/admin'): string {
  if (typeof text !== 'string' || text.length > 2_000) return fallback;
  // Browsers read \ as / and drop tabs and line ends before they read an address.
  if (!text.startsWith('/') || /[\\\p{C}]/u.test(text)) return fallback;
  if (!URL.canParse(text, BASE)) return fallback;
  const address = new URL(text, BASE);
  const path = address.pathname + address.search + address.hash;
  // `/.//evil.example` shortens to `//evil.example`.
  if (address.origin !== BASE || path.startsWith('//')) return fallback;
  // The page to sign in leads nowhere, and an answer for programs is no page.
  return /^\/(sign-in|api)(\/|\?|#|$)/.test(readLanguage(path)?.address ?? path) ? fallback : path;
}
