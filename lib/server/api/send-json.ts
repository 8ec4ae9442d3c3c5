/** Answers sent whole, packed where the other side can unpack them; JSON with a tag for "not changed". */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is shorter is sent as it is. */
const WORTH_PACKING = 1_024;
/** Beyond these the time grows more than the answer shrinks. */
const GZIP_LEVEL = 4;
const BROTLI_QUALITY = 4;
/** Bits of the window in which repetitions are found: answers are hardly longer, and each packing takes its memory. */
const BROTLI_WINDOW = 16;

// Both work in threads of Node's own, so that no other request waits.
const [packGzip, packBrotli] = [promisify(gzip), promisify(brotliCompress)];

type Packing = 'br' | 'gzip' | null;

/** Which packing the other side takes, the smaller first; a name with `q=0` is refused by it (RFC 9110, 12.5.3). */
export function packingFor(accepted: string | undefined): Packing {
  const names = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...settings] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const quality = settings.find((setting) => setting.startsWith('q='))?.slice(2);
      return [name, quality === undefined ? 1 : Number(quality)] as const;
    }),
  );
  const takes = (name: string) => (names.get(name) ?? names.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/** What grows shorter: text of any kind. Pictures are packed as they are. */
const TEXT = /^(text\/|application\/([\w.+-]*\+)?(json|xml)\b|image\/svg)/;

function pack(bytes: Uint8Array, packing: Packing): Promise<Uint8Array> | Uint8Array {
  if (packing === 'gzip') return packGzip(bytes, { level: GZIP_LEVEL });
  if (packing === 'br')
    return packBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: BROTLI_WINDOW,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  return bytes;
}

/** What an answer is packed as depends on who asks, also of one that is sent as it is. */
function varyByPacking(response: ServerResponse): boolean {
  const isText = TEXT.test(String(response.getHeader('content-type') ?? ''));
  if (isText) response.appendHeader('Vary', 'Accept-Encoding');
  return isText;
}

/**
 * Packs a body whose headers, all but those of its length and packing, are set; these are set here. `accepted`: the request's
 * Accept-Encoding.
 */
export async function packFor(
  accepted: string | undefined,
  response: ServerResponse,
  bytes: Uint8Array,
): Promise<Uint8Array> {
  const worth = varyByPacking(response) && bytes.length >= WORTH_PACKING;
  const packing = worth ? packingFor(accepted) : null;
  const body = await pack(bytes, packing);
  if (packing) response.setHeader('Content-Encoding', packing);
  if (body.length > 0) response.setHeader('Content-Length', body.length);
  return body;
}

/** As `packFor`, and sends it. */
export async function sendPacked(
  request: IncomingMessage,
  response: ServerResponse,
  bytes: Uint8Array,
): Promise<void> {
  const body = await packFor(request.headers['accept-encoding']?.toString(), response, bytes);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Sends JSON that may be kept and asked for again with If-None-Match. */
export async function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  json: Uint8Array,
): Promise<void> {
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  // Weak, because the same answer goes out in several packings.
  const tag = `W/"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`;
  response.setHeader('ETag', tag);
  // Editors publish and withdraw at any time, so a copy is used only after asking whether it still holds.
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  const known = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim());
  if (known.some((one) => one === '*' || one === tag || `W/${one}` === tag)) {
    varyByPacking(response);
    response.statusCode = 304;
    response.end();
    return;
  }
  return sendPacked(request, response, json);
}

/** A problem as RFC 9457 has it, with `error: { code, message }` beside; `fields` names the parameters that are wrong. */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  { status, title, code }: { status: number; title: string; code: string },
  message: string,
  fields?: Record<string, string>,
): void {
  const error = { code, message, ...(fields && { fields }) };
  const body = JSON.stringify({ type: 'about:blank', title, status, detail: message, error });
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/problem+json; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.setHeader('Cache-Control', 'no-store');
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Leads on to where the answer stands now; a merge can be undone, so it is asked each time. */
export function sendElsewhere(response: ServerResponse, location: string): void {
  response.statusCode = 308;
  response.setHeader('Location', location);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', 0);
  response.end();
}
