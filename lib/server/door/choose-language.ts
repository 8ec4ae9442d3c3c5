/**
 * Which language a visitor is led to. An address says its language, so a link that somebody was sent opens as it was
 * copied; only whoever comes to the front page by itself is asked by their browser, or by what they chose last.
 */
import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import {
  type AddressInLanguage,
  addressIn,
  DEFAULT_LANGUAGE,
  LANGUAGES,
  type Language,
} from '@/lib/domain/language';

const COOKIE = 'language';
const YEAR = 365 * 24 * 60 * 60;

export interface LanguageLead {
  /** Where the visitor is led, or null where they stay. */
  to: string | null;
  /** For `Set-Cookie`: what somebody chose on a page of this site. */
  remember: string | null;
}

const rememberedIn = ({ headers }: IncomingMessage): string | null =>
  /(?:^|;\s*)language=([a-z]{2,3})(?:;|$)/.exec(headers.cookie ?? '')?.[1] ?? null;

const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((one) => one === text);

/** What somebody reads: chosen last, else the first of those that the browser names which this site has. */
function wantedBy(request: IncomingMessage): Language {
  const remembered = rememberedIn(request);
  if (isLanguage(remembered)) return remembered;
  const [named] = new Negotiator(request).languages([...LANGUAGES]);
  return isLanguage(named) ? named : DEFAULT_LANGUAGE;
}

/**
 * `/en/…` leads to the plain address and remembers English, as a switch needs a way to say so; a page in another language
 * that is chosen on this site is remembered; `/` leads those who come from outside to their own language.
 */
export function leadByLanguage(request: IncomingMessage, read: AddressInLanguage): LanguageLead {
  const { headers } = request;
  const isPage = headers.rsc === undefined && (headers.accept ?? '').includes('text/html');
  const fromHere = headers['sec-fetch-site'] === 'same-origin';
  if (read.named) {
    const chosen = isPage && fromHere && rememberedIn(request) !== read.language;
    return {
      to: read.language === DEFAULT_LANGUAGE ? read.address : null,
      remember: chosen ? `${COOKIE}=${read.language}; Path=/; Max-Age=${YEAR}; SameSite=Lax` : null,
    };
  }
  const atFront = /^\/(\?|$)/.test(read.address);
  const wanted = isPage && atFront && !fromHere ? wantedBy(request) : DEFAULT_LANGUAGE;
  return { to: wanted === DEFAULT_LANGUAGE ? null : addressIn(wanted, read.address), remember: null };
}
