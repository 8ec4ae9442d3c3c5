/** What the language model answers about one article: from what is kept, else asked, each request of the day's budget. */
import type { Database } from '@/lib/db/client';
import { forgetFaults, spendRequest } from '@/lib/db/model-reader';
import { findModelAnswer, keepModelAnswer } from '@/lib/db/model-readings';
import { type Asked, askWithRepair } from '@/lib/jobs/ask-with-repair';
import type { ModelReader } from '@/lib/jobs/model-reader';
import { modelAnswerSchema } from '@/lib/model-reader/answer';
import type { AskedArticle } from '@/lib/model-reader/prompt';

/** What was answered once is not asked again. */
export async function askAboutArticle(
  db: Database,
  reader: ModelReader,
  { title, body, publisher, publishedOn }: AskedArticle,
  now: () => Date,
): Promise<Asked> {
  const article = { title, body, publisher, publishedOn };
  const digest = reader.digestOf(article);
  const kept = modelAnswerSchema.safeParse(await findModelAnswer(db, digest));
  if (kept.success) return { ok: true, answer: kept.data };
  const asked = await askWithRepair(reader, article, {
    maySend: () => spendRequest(db, now(), reader.facts.daily),
    answered: () => forgetFaults(db),
  });
  // Kept before anything is made of it, so that whoever goes on after a restart does not ask again.
  if (asked.ok) await keepModelAnswer(db, digest, asked.answer);
  return asked;
}
