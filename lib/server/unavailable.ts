/** 503: the page, or problem+json for programs, that is answered while server or database are not there. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serverWords } from '@/app/messages/server-words';
import { contentSecurityPolicy, securityHeaders } from '@/lib/auth/security-headers';
import { addressIn, DEFAULT_LANGUAGE, readLanguage } from '@/lib/domain/language';
import { currentRequest } from '@/lib/request';

/** Seconds after which trying again makes sense. */
const RETRY_AFTER = 2;

/** The site's colours and measures (app/globals.css), whose style sheet may not be reachable now. */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#faf7f1, #14181d); color: light-dark(#1c1a17, #e9e6df);
  font: 1rem/1.5625rem "Inter Variable", system-ui, sans-serif; }
main { max-inline-size: 42rem; margin-inline: auto; padding: 4rem 1.25rem; }
h1 { margin-block: 0 1.25rem; font: 400 clamp(1.75rem, 1.35rem + 1.6vw, 2.5rem)/1.15 "Source Serif 4 Variable", Georgia, serif; }
p { margin: 0; color: light-dark(#5e584e, #a8adb2); }
`;

const READING = new Set(['GET', 'HEAD']);

/** The address as it was asked for: once the door has looked at it, its language stands in the facts. */
const asked = ({ url = '' }: IncomingMessage): string =>
  addressIn(currentRequest()?.language ?? DEFAULT_LANGUAGE, url);

/** Whether a program asks, which reads problem details (RFC 9457) rather than a page. */
export function wantsJson(request: IncomingMessage): boolean {
  if (/^\/(api\/|admin\/lookup(\/|$|\?))/.test(readLanguage(request.url ?? '')?.address ?? '')) return true;
  const accept = request.headers.accept ?? '';
  return /\bjson\b/.test(accept) && !accept.includes('text/html');
}

function page(request: IncomingMessage, nonce: string): string {
  const reading = READING.has(request.method ?? '');
  const { words, language, direction } = serverWords(asked(request));
  const { title, text, textSent } = words.unavailable;
  return `<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${reading ? '<meta http-equiv="refresh" content="3">\n' : ''}<title>${title}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${reading ? text : textSent}</p>
</main>
</body>
</html>
`;
}

/**
 * Answers 503 in place of whatever was prepared; nothing may have been sent yet. `https`: the site is reached by https.
 */
export function answerUnavailable(
  request: IncomingMessage,
  response: ServerResponse,
  { https }: { https: boolean },
): void {
  // The number of the request stays, and who may read; nothing else of an answer that was begun does.
  for (const name of response.getHeaderNames())
    if (!/^(x-request-id$|access-control-)/.test(name)) response.removeHeader(name);
  const nonce = randomBytes(18).toString('base64');
  const json = wantsJson(request);
  const words = serverWords(asked(request)).words.unavailable;
  const body = json
    ? JSON.stringify({ type: 'about:blank', title: words.title, status: 503, detail: words.problem })
    : page(request, nonce);
  response.statusCode = 503;
  response.statusMessage = 'Service Unavailable';
  const headers = {
    ...securityHeaders({ https }),
    'Content-Security-Policy': contentSecurityPolicy({ nonce, development: false }),
    'Content-Type': json ? 'application/problem+json' : 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'Retry-After': RETRY_AFTER,
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(request.method === 'HEAD' ? undefined : body);
}
