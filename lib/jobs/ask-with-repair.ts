/** Asks a language model about an article, with one more turn where its answer fits no schema. */
import { randomBytes } from 'node:crypto';
import type { ModelTrouble } from '@/lib/domain/model-trouble';
import { type ModelAnswer, parseAnswer } from '@/lib/model-reader/answer';
import { type AskedArticle, askAbout, askToRepair, MOST_LETTERS } from '@/lib/model-reader/prompt';
import type { ModelReader } from './model-reader';

export type Asked =
  | { ok: true; answer: ModelAnswer }
  /** The budget is used up: what was left of it was sent, so many requests. */
  | { ok: false; reason: 'spent'; sent: number }
  /** `retryAfter`: seconds for which the server wants to be left alone, where it says so. */
  | { ok: false; reason: ModelTrouble; status: number | null; retryAfter: number | null };

export interface AskingBounds {
  /** Asked before each request; false: no more is sent. */
  maySend(): Promise<boolean>;
  /** The server has answered with a text, whatever it is worth. */
  answered(): Promise<void>;
}

const TURNS = 2;

const plain = (reason: ModelTrouble): Asked => ({ ok: false, reason, status: null, retryAfter: null });

/** Random letters; that an article has them would be a wonder, and then others are taken. */
function fenceFor({ title, body }: AskedArticle): string {
  for (;;) {
    const fence = randomBytes(12).toString('hex');
    if (!`${title ?? ''}${body}`.includes(fence)) return fence;
  }
}

/** What the model answers; nothing of an article that is longer than its bound is sent. */
export async function askWithRepair(
  reader: Pick<ModelReader, 'ask'>,
  article: AskedArticle,
  { maySend, answered }: AskingBounds,
): Promise<Asked> {
  if ((article.title ?? '').length + article.body.length > MOST_LETTERS) return plain('too-long');
  let question = askAbout(article, fenceFor(article));
  for (let turn = 1; turn <= TURNS; turn += 1) {
    if (!(await maySend())) return { ok: false, reason: 'spent', sent: turn - 1 };
    const reply = await reader.ask(question);
    if (!reply.ok)
      return reply.reason === 'status'
        ? { ok: false, reason: 'status', status: reply.status, retryAfter: reply.retryAfter }
        : plain(reply.reason);
    await answered();
    const parsed = parseAnswer(reply.text);
    if (parsed.ok) return parsed;
    question = askToRepair(question, reply.text, parsed.fault);
  }
  return plain('no-json');
}
