/** What the door answers by itself: a small page for people, problem details (RFC 9457) for programs. */
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { type RefusalWord, type ServerWords, wordsIn } from '@/app/messages/server-words';
import { addressIn, DEFAULT_LANGUAGE } from '@/lib/domain/language';
import { currentRequest } from '@/lib/request';
import { wantsJson } from '../unavailable';
import { throwAway } from './body';

export type RefusalName = RefusalWord;

const STATUS: Record<RefusalName, number> = {
  'bad-request': 400,
  'bad-address': 400,
  'long-address': 414,
  'signed-out': 401,
  'no-token': 401,
  forbidden: 403,
  'token-forbidden': 403,
  'foreign-origin': 403,
  'not-found': 404,
  'no-action': 404,
  method: 405,
  'too-slow': 408,
  'too-large': 413,
  'media-type': 415,
  malformed: 400,
  expectation: 417,
  'long-headers': 431,
  failed: 500,
  'too-many': 429,
  'token-limit': 429,
  busy: 503,
};

/** Seconds after which somebody who was refused for want of time may try again. */
const RETRY_AFTER = 2;

export interface Refusal {
  name: RefusalName;
  /** Methods that the address takes, for `Allow`. */
  allow?: string;
  /** Bytes that a body may have. */
  largest?: number;
  /** Seconds after which it may go on, for `Retry-After`. */
  wait?: number;
}

/** `6 MB`, `16 kB`. */
const sizeInWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.floor(bytes / 1024 / 1024)} MB` : `${Math.floor(bytes / 1024)} kB`;

export interface RefusalText {
  status: number;
  title: string;
  text: string;
}

/** The words of the language in which is asked. */
const wordsNow = (): ServerWords => wordsIn(currentRequest()?.language ?? DEFAULT_LANGUAGE);

/** Whether an address is one of those for programs, at which no sentence speaks of pages and forms. */
const isForPrograms = (url = '') => url.startsWith('/api/');

/** Status, title and sentence of a refusal, in words for people or for those who write programs. */
export function textOfRefusal(
  { name, allow = '', largest = 0, wait = RETRY_AFTER }: Refusal,
  programs = false,
): RefusalText {
  const { words } = wordsNow();
  const forPrograms: Partial<Record<RefusalName, string[]>> = words.programs;
  const [title = '', text = ''] = (programs && forPrograms[name]) || words.refusals[name];
  return {
    status: STATUS[name],
    title,
    text: text
      .replace('{size}', sizeInWords(largest))
      .replace('{wait}', String(wait))
      .replace('{allow}', allow),
  };
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const STYLE =
  ':root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-inline-size:36rem;margin:4rem auto;padding-inline:1rem}h1{font:1.75rem/1.3 Georgia,serif}';

/** The page; `nonce` lets its style element stand, `id` is the request's. */
function pageOf({ title, text, status }: RefusalText, nonce: string, id: string): string {
  const { words, language, direction } = wordsNow();
  const [path, label] = status === 401 ? ['/sign-in', words.signIn] : ['/', words.home];
  const href = addressIn(language, path);
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p><p><a href="${href}">${escapeHtml(label)}</a></p><p><small>${escapeHtml(words.reference)}: ${escapeHtml(id)}</small></p></main></body></html>`;
}

/** Whether a person's browser asks for a page, and no script of ours for data. */
const wantsPage = (request: IncomingMessage): boolean =>
  !wantsJson(request) && !request.headers.rsc && !request.headers['next-action'];

/** Answers, waits out what is still being sent, and closes the connection where not all of it was taken. */
export async function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal,
  { nonce, id }: { nonce: string; id: string },
): Promise<void> {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const said = textOfRefusal(refusal, isForPrograms(request.url));
  const page = wantsPage(request);
  const body = page
    ? pageOf(said, nonce, id)
    : JSON.stringify({ type: 'about:blank', title: said.title, status: said.status, detail: said.text });
  response.statusCode = said.status;
  response.setHeader('Content-Type', page ? 'text/html; charset=utf-8' : 'application/problem+json');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.setHeader('Cache-Control', 'no-store');
  if (refusal.allow) response.setHeader('Allow', refusal.allow);
  if (refusal.name === 'no-token') response.setHeader('WWW-Authenticate', 'Bearer');
  if (said.status === 429 || said.status === 503)
    response.setHeader('Retry-After', refusal.wait ?? RETRY_AFTER);
  // The browser's part of Next knows by this that its page is older than the site.
  if (refusal.name === 'no-action') response.setHeader('X-Nextjs-Action-Not-Found', '1');
  const unread = !request.complete;
  if (unread) response.setHeader('Connection', 'close');
  response.flushHeaders();
  if (request.method !== 'HEAD') response.write(body);
  if (unread) await throwAway(request);
  response.end();
}

/** The bytes of an answer to what is not even a request. */
export function rawRefusal(refusal: Refusal, headers: Record<string, string>): string {
  const { status, title, text } = textOfRefusal(refusal);
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: text });
  const lines = {
    ...headers,
    'Content-Type': 'application/problem+json',
    'Content-Length': String(Buffer.byteLength(body)),
    ...(refusal.allow && { Allow: refusal.allow }),
    Connection: 'close',
  };
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.join('')}\r\n${body}`;
}
