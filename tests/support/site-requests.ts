/** Plain HTTP requests to the site under test, and the cookie of somebody who is signed in to it. */
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { siteUrl } from './site';

export interface SiteAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** A part of a body, or a whole one; several parts are sent in chunks, without a length. */
export type SentBody = string | Buffer | (string | Buffer)[];

/**
 * node:http, because fetch forbids setting Host and Origin and tidies addresses up. `from`: a loopback address of the
 * test's own (127.0.0.2 …), for what is counted by address: all other tests are one sender.
 */
export function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: SentBody = '',
  from?: string,
): Promise<SiteAnswer> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(siteUrl());
    const length = Array.isArray(body) || body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
    const all = { ...length, ...headers };
    const to = { hostname, port, method, path, headers: all, agent: false as const };
    const sent = request({ ...to, ...(from && { localAddress: from }) }, (response) => {
      const { statusCode: status = 0, headers } = response;
      textOf(response).then((text) => done({ status, headers, text }), fail);
    });
    sent.once('error', fail);
    if (Array.isArray(body)) for (const part of body) sent.write(part);
    sent.end(Array.isArray(body) ? undefined : body);
  });
}

/** Writes bytes as they are and answers what comes back until the connection ends; '' where nothing does. */
export function sendRaw(bytes: string | Buffer, patienceMs = 20_000): Promise<string> {
  return new Promise((done) => {
    const { hostname, port } = new URL(siteUrl());
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(patienceMs, () => socket.destroy());
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('error', () => undefined).once('close', () => done(text));
  });
}

/** Signs in as a program does; answers the cookies to send from then on. */
export async function cookieOf({ email, password }: { email: string; password: string }): Promise<string> {
  const headers = { 'content-type': 'application/json', origin: siteUrl() };
  const answer = await send('POST', '/api/auth/sign-in', headers, JSON.stringify({ email, password }));
  if (answer.status !== 200) throw new Error(`Nobody was signed in: ${answer.status} ${answer.text}`);
  return (answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
}

const BOUNDARY = '----DragomanTestBoundary0123456789';
export const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;

/** A form as browsers pack it. */
export function packForm(fields: readonly (readonly [string, string])[]): string {
  const parts = fields.map(
    ([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}
