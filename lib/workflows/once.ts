/**
 * The same request, sent twice or twenty times at once, has one effect and one answer. A form carries a random key,
 * and the key with the person and all that is asked names the request: with the same key and other words it is
 * another request, so that a correction after a lost answer is not taken for the first attempt.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { claimRequest, keepAnswer } from '@/lib/db/answered-requests';
import type { Database, Transaction } from '@/lib/db/client';
import { isPassingConflict } from '@/lib/db/errors';
import { told } from '@/lib/domain/plain-faults';
import type { Editor } from './editor';

/** The key that a form carries; without one (or with a blank) a request stands for itself. */
export const requestKeySchema = z
  .string()
  .regex(/^$|^[\w-]{16,64}$/, told('formKey'))
  .nullish();

/** Carries a refusal out of its transaction. */
class Refused extends Error {
  constructor(readonly answer: { ok: boolean }) {
    super('The request was refused.');
  }
}

/** How often work is begun at most, where others at the same time end it. */
const ATTEMPTS = 3;

/** The work in a transaction of its own, again where another ended it: nothing of the first attempt is left then. */
async function untilSettled<Answer>(
  db: Database,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.$transaction(work);
    } catch (error) {
      if (attempt === ATTEMPTS || !isPassingConflict(error)) throw error;
    }
  }
}

/**
 * Does the work in a transaction, or answers what the same request was answered before. Only what took effect is
 * remembered; a refusal is given anew, and takes back whatever was written before it was known. `asked` is the parsed
 * input, its key included. The work may be done up to three times, each time as if it were the first.
 */
export async function once<Answer extends { ok: boolean }>(
  db: Database,
  user: Editor,
  action: string,
  asked: { requestKey?: string | null },
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  const digest =
    asked.requestKey &&
    createHash('sha256')
      .update(JSON.stringify([user.id, action, asked]))
      .digest('hex');
  try {
    return await untilSettled(db, async (tx) => {
      const request = digest ? await claimRequest(tx, digest) : null;
      // What this very workflow has answered, stored by itself.
      if (request?.claimed === false) return request.answer as Answer;
      const answer = await work(tx);
      if (!answer.ok) throw new Refused(answer);
      if (digest) await keepAnswer(tx, digest, answer);
      return answer;
    });
  } catch (error) {
    // What this very work has refused.
    if (error instanceof Refused) return error.answer as Answer;
    throw error;
  }
}
