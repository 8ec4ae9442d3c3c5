/** All stored articles, or some, are to be read once more: after an update, or with words that are only proposed. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { insertRereading } from '@/lib/db/rereadings';
import { askFor } from '@/lib/jobs/queue';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const startRereadingSchema = z.object({
  /** Name of a publisher as its articles have it; '' for all. */
  publisher: z.string().max(300).default(''),
  /** BCP 47 tag; '' for all. */
  language: z.string().max(35).default(''),
  requestKey: requestKeySchema,
});

export type StartRereadingResult =
  | { ok: true; id: string; total: number }
  /** `running`: another one is under way. */
  | { ok: false; reason: 'running' }
  | Invalid
  | Forbidden;

/** True where only one may run, and one does. */
export const isAnotherRunning = (error: unknown): boolean =>
  constraintOf(error) === 'rereading_is_one_at_a_time';

/** Begins a rereading with the extractor and the lexicon of now; the queue does it. Nothing that is stored is changed by it. */
export async function startRereading(
  db: Database,
  user: Editor,
  input: unknown,
): Promise<StartRereadingResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = startRereadingSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { publisher, language } = parsed.data;
  try {
    const answer = await once(db, user, 'rereading.start', parsed.data, async (tx) => {
      const filter = { publisher: publisher || null, language: language || null };
      const { id, total } = await insertRereading(tx, {
        ...filter,
        words: [],
        basis: null,
        createdById: user.id,
      });
      await recordAudit(tx, deed(user, 'rereading.start', 'rereading', id, { ...filter, articles: total }));
      return { ok: true as const, id, total };
    });
    await askFor('rereadings', answer.id);
    return answer;
  } catch (error) {
    if (!isAnotherRunning(error)) throw error;
    return { ok: false, reason: 'running' };
  }
}
