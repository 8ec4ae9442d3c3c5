/**
 * The same request, sent twice or twenty times at once, has one effect and one answer. A form carries a random key,
 * and the key with the person and all that is asked names the request: with the same key and other words it is
 * another request, so that a correction after a lost answer is not taken for the first attempt.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { claimRequest, forgetRequest, keepAnswer } from '@/lib/db/answered-requests';
import type { Database, Transaction } from '@/lib/db/client';
import type { Editor } from './editor';

/** The key that a form carries; without one (or with a blank) a request stands for itself. */
export const requestKeySchema = z
  .string()
  .regex(/^$|^[\w-]{16,64}$/, 'The key of this form cannot be read: reload the page.')
  .nullish();

/**
 * Does the work in a transaction, or answers what the same request was answered before. Only what took effect is
 * remembered; a refusal is given anew. `asked` is the parsed input, its key included.
 */
export async function once<Answer extends { ok: boolean }>(
  db: Database,
  user: Editor,
  action: string,
  asked: { requestKey?: string | null },
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  if (!asked.requestKey) return db.$transaction(work);
  const digest = createHash('sha256')
    .update(JSON.stringify([user.id, action, asked]))
    .digest('hex');
  return db.$transaction(async (tx) => {
    const request = await claimRequest(tx, digest);
    // What this very workflow has answered, stored by itself.
    if (!request.claimed) return request.answer as Answer;
    const answer = await work(tx);
    if (answer.ok) await keepAnswer(tx, digest, answer);
    else await forgetRequest(tx, digest);
    return answer;
  });
}
