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

const PROBLEMS = {
  'bad-request': { status: 400, title: 'Bad request' },
  'not-found': { status: 404, title: 'Not found' },
  gone: { status: 410, title: 'Gone' },
} as const;

/**
 * A problem as RFC 9457 has it, with `error: { code, message }` beside; `fields` names the parameters that are wrong,
 * `more` are further members.
 */
export function problem(
  code: keyof typeof PROBLEMS,
  message: string,
  { fields, more }: { fields?: Record<string, string>; more?: Record<string, unknown> } = {},
): Response {
  const { status, title } = PROBLEMS[code];
  const body = {
    type: 'about:blank',
    title,
    status,
    detail: message,
    ...more,
    error: { code, message, ...(fields && { fields }) },
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  });
}
