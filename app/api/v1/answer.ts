/** Answers of the programs' interface: JSON with a tag for "not changed", and errors that say what to do. */
import { createHash } from 'node:crypto';

/** JSON that may be kept and asked for again with If-None-Match. */
export function jsonAnswer(request: Request, body: unknown): Response {
  const text = JSON.stringify(body);
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  // Editors publish and withdraw at any time, so a copy is used only after asking whether it still holds.
  const headers = { etag: tag, 'cache-control': 'public, max-age=0, must-revalidate' };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim());
  if (known.includes(tag) || known.includes(`W/${tag}`)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'content-type': 'application/json; charset=utf-8' } });
}

export type Problem = 'bad-request' | 'not-found';
const STATUS: Record<Problem, number> = { 'bad-request': 400, 'not-found': 404 };

/** `{ error: { code, message } }` with its status; `fields` names the parameters that are wrong. */
export function problem(code: Problem, message: string, fields?: Record<string, string>): Response {
  return Response.json(
    { error: { code, message, ...(fields && { fields }) } },
    { status: STATUS[code], headers: { 'cache-control': 'no-store' } },
  );
}
