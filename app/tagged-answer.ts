/** Answers that may be kept and asked for again: a tag, and "not changed" to whoever has it. */
import { createHash } from 'node:crypto';

const WEAK = 'W/';

/** An ETag of some text; weak, because the same answer goes out packed and as it is. */
export const tagOf = (text: string) =>
  `${WEAK}"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

// Editors publish and withdraw at any time, so a copy is used only after asking whether it still holds.
const KEPT = { 'cache-control': 'public, max-age=0, must-revalidate' };

/** 304 where the request names `tag`, else null. */
export function notChanged(
  request: Request,
  tag: string,
  headers: Record<string, string> = {},
): Response | null {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim());
  const same = known.some((one) => one === '*' || one === tag || `${WEAK}${one}` === tag);
  return same ? new Response(null, { status: 304, headers: { ...KEPT, ...headers, etag: tag } }) : null;
}

/** The body with its tag, or 304. */
export function taggedAnswer(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  tag = tagOf(String(body)),
): Response {
  return (
    notChanged(request, tag, headers) ?? new Response(body, { headers: { ...KEPT, ...headers, etag: tag } })
  );
}
