/**
 * `POST /api/v1/drafts` with the fields of an event and a token of the scope `drafts`: it waits at the desk as a draft. 201
 * with `{ id }`. With the header `Idempotency-Key` (16 to 64 letters, digits, `-`, `_`) the same event is stored once.
 */
import { database } from '@/lib/db/client';
import { handInDraft } from '@/lib/workflows/drafts/hand-in-draft';
import { invalidFields, made, notPermitted, writeAs } from '../write';

export async function POST(request: Request) {
  return writeAs(request, 'drafts', async (user, body) => {
    const answer = await handInDraft(database(), user, body, request.headers.get('idempotency-key'));
    if (answer.ok) return made({ id: answer.id }, 201, `/admin/drafts/${answer.id}`);
    return answer.reason === 'invalid' ? invalidFields(answer.issues) : notPermitted();
  });
}
