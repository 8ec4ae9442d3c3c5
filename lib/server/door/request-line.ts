/** What is asked for, and whether it can be asked at all: the method and the address of a request. */
import { findAddressFault } from '@/lib/domain/address';

/** Characters; no address of this site comes near, and its search cuts what is longer. */
const LONGEST_PATH = 2_000;
const LONGEST_QUERY = 4_000;

export type LineFault = 'bad-address' | 'long-address';
export interface Address {
  /** Without escapes. */
  path: string;
  /** Path and query without scheme and host; nothing is escaped in the path that need not be. */
  url: string;
}
export type Target = ({ ok: true } & Address) | { ok: false; fault: LineFault };

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Signs that end a path's part or steer a reader, written out or behind a percent sign. */
const UNLAWFUL = /[\\\p{Cc}]/u;

/** Letters, digits and `-._~` mean the same with and without escape (RFC 3986, 2.3), so they get one spelling. */
const withoutNeedlessEscapes = (path: string): string =>
  path.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const sign = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return /[\w.~-]/.test(sign) ? sign : escaped;
  });

/**
 * The path and query of a request's target. The path has one spelling: no empty part, `.`, `..`, encoded `/`,
 * backslash, control character or broken escape, so that the door and Next cannot read it differently.
 * `http://site/path`, which programs send to proxies, is read as `/path`.
 */
export function readTarget(url: string): Target {
  const bad: Target = { ok: false, fault: 'bad-address' };
  const target = url.replace(/^https?:\/\/[^/?#]*(?=[/?]|$)/i, '').replace(/^(?=\?|$)/, '/');
  const [address = ''] = target.split('#');
  const cut = address.indexOf('?');
  const path = cut < 0 ? address : address.slice(0, cut);
  const search = cut < 0 ? '' : address.slice(cut);
  if (path.length > LONGEST_PATH || search.length > LONGEST_QUERY)
    return { ok: false, fault: 'long-address' };
  if (!path.startsWith('/') || /[^\x21-\x7e]/.test(address)) return bad;
  const parts = path.slice(1).split('/');
  // One empty part at the end is a slash there, which Next leads away.
  if (parts.slice(0, -1).includes('')) return bad;
  const plain = parts.map(decode);
  for (const part of plain)
    if (part === null || part === '.' || part === '..' || part.includes('/') || UNLAWFUL.test(part))
      return bad;
  // What cannot be read as text is no search, and PostgreSQL takes no NUL.
  if (findAddressFault(search) !== null) return bad;
  return { ok: true, path: `/${plain.join('/')}`, url: withoutNeedlessEscapes(path) + search };
}

/** Methods that change nothing. */
export const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Methods that change something; where a path takes none of them they are still asked who sends them. */
export const WRITING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);
