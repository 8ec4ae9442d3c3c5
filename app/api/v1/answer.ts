/** Answers of the programs' interface: JSON with a tag for "not changed", and errors that say what to do. */
import { taggedAnswer } from '@/app/tagged-answer';

/** JSON that may be kept and asked for again with If-None-Match. */
export const jsonAnswer = (request: Request, body: unknown): Response =>
  taggedAnswer(request, JSON.stringify(body), { 'content-type': 'application/json; charset=utf-8' });

const PROBLEMS = {
  'bad-request': { status: 400, title: 'Bad request' },
  'no-token': { status: 401, title: 'No token' },
  forbidden: { status: 403, title: 'Not permitted' },
  'not-found': { status: 404, title: 'Not found' },
  gone: { status: 410, title: 'Gone' },
  invalid: { status: 422, title: 'Fields that cannot be taken' },
  'not-implemented': { status: 501, title: 'Not implemented' },
  busy: { status: 503, title: 'Busy' },
} as const;

/**
 * A problem as RFC 9457 has it, with `error: { code, message }` beside; `fields` names the parameters that are wrong,
 * `more` are further members.
 */
export function problem(
  code: keyof typeof PROBLEMS,
  message: string,
  {
    fields,
    more,
    headers,
  }: {
    fields?: Record<string, string>;
    more?: Record<string, unknown>;
    headers?: Record<string, string>;
  } = {},
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
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
