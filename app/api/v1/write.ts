/** What the routes by which programs write have in common: the token, the JSON, and how refusals are told. */
import { answerIn } from '@/app/answer-in';
import { authoriseToken } from '@/lib/auth/api-tokens';
import { recordRefusal } from '@/lib/auth/refusals';
import { database } from '@/lib/db/client';
import type { TokenScope } from '@/lib/domain/api-token';
import { DEFAULT_LANGUAGE } from '@/lib/domain/language';
import type { Editor, FieldIssue } from '@/lib/workflows/editor';
import { problem } from './answer';

/** JSON of what was made, at its address. */
export function made(body: Record<string, unknown>, status: 200 | 201, location: string): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', location },
  });
}

/** Fields by what is wrong with each. */
export function invalidFields(issues: readonly FieldIssue[]): Response {
  const fields = Object.fromEntries(issues.map(({ field, message }) => [field || '(all)', message]));
  const first = issues[0];
  return problem(
    'invalid',
    first ? [first.field, first.message].filter(Boolean).join(': ') : 'This cannot be taken.',
    { fields },
  );
}

export const busy = (): Response =>
  problem('busy', 'Too much is being read just now, so nothing was stored. Send it again in a minute.', {
    headers: { 'retry-after': '60' },
  });

export const notPermitted = (): Response => problem('forbidden', 'This token may not do this.');

/** Asks who sends a request (the door has, and counted it, before its body was read) and gives its JSON to `work`. */
export async function writeAs(
  request: Request,
  scope: TokenScope,
  work: (user: Editor, body: object) => Promise<Response>,
): Promise<Response> {
  const asked = await authoriseToken(database(), request.headers, scope);
  if (!asked.ok) {
    // Since the door has asked, it was revoked or its person changed.
    const { user, reason, fault, tokenId: id } = asked;
    await recordRefusal(database(), request.headers, { user, reason, fault, token: { id, scope } });
    if (reason === 'forbidden') return notPermitted();
    return problem('no-token', 'Send a token that is known and not revoked (Authorization: Bearer …).', {
      headers: { 'www-authenticate': 'Bearer' },
    });
  }
  const body: unknown = await request.json().catch(() => null);
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return problem('bad-request', 'Send one JSON object.');
  // Refusals of programs are English at the addresses of all languages, those of fields too.
  return answerIn(DEFAULT_LANGUAGE, () => work({ ...asked.user, tokenId: asked.tokenId }, body));
}
