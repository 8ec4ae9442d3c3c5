/** Reads what a language model answered of an article with the lexicon of today, outside the thread that answers requests. */
import { bodyHash } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import type { ModelAnswer } from '@/lib/model-reader/answer';
import type { ModelEvent } from '@/lib/model-reader/read-answer';
import { currentLexicon } from './lexicon';
import { logFailure } from './log-failure';
import { wasBegun } from './pool';
import { readAnswerInWorker } from './readers';
import type { AnswerWork } from './work';

export type AnswerRead =
  | { ok: true; events: ModelEvent[] }
  /** `unread`: it could not be read in its time; `busy`: not begun, another time may do. */
  | { ok: false; reason: 'unread' | 'busy' };

export async function readModelAnswer(
  db: Database,
  { title, body, publishedOn, language }: AnswerWork['article'],
  answer: ModelAnswer,
): Promise<AnswerRead> {
  const { key, json } = await currentLexicon(db);
  const article = { title, body, publishedOn, language };
  const outcome = await readAnswerInWorker({ article, answer, lexicon: { key, json } });
  if (outcome.ok) return { ok: true, events: outcome.value };
  logFailure(`a model's answer about article ${bodyHash(body)}`, outcome);
  return { ok: false, reason: wasBegun(outcome) ? 'unread' : 'busy' };
}
