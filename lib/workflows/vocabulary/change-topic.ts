/** An administrator adds a topic, calls one otherwise, or takes away one that no event has. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database, Transaction } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { deleteTopic, findTopicNamed, insertTopic, renameTopic } from '@/lib/db/topics';
import { holdVocabulary } from '@/lib/db/vocabulary';
import { slugSchema } from '@/lib/domain/actor';
import { faultInWords } from '@/lib/domain/plain-faults';
import { slugOf } from '@/lib/domain/slug';
import { topicNameSchema } from '@/lib/domain/vocabulary';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid } from '../editor';
import { mayManageUsers } from '../users/manage-user';

export const changeTopicSchema = z.discriminatedUnion('change', [
  z.strictObject({ change: z.literal('add'), name: topicNameSchema }),
  /** `was`: how it was called where it was seen. */
  z.strictObject({
    change: z.literal('rename'),
    slug: slugSchema,
    was: z.string().max(400),
    name: topicNameSchema,
  }),
  z.strictObject({ change: z.literal('remove'), slug: slugSchema }),
]);

export type ChangeTopicResult =
  | { ok: true; slug: string }
  /** `taken`: there is one of this name; `used`: events have it; `conflict`: called otherwise since. */
  | { ok: false; reason: 'taken' | 'used' | 'missing' | 'conflict' }
  | Invalid
  | Forbidden;

const REFUSALS: Readonly<Record<string, 'taken' | 'used'>> = {
  topic_pkey: 'taken',
  event_topic_topic_slug_fkey: 'used',
};

async function change(
  tx: Transaction,
  user: Editor,
  asked: z.infer<typeof changeTopicSchema>,
): Promise<ChangeTopicResult> {
  if (!(await mayManageUsers(tx, user))) return FORBIDDEN;
  await holdVocabulary(tx);
  if (asked.change === 'add') {
    const slug = slugOf(asked.name);
    if (slug === '')
      return {
        ok: false,
        reason: 'invalid',
        issues: [{ field: 'name', message: faultInWords('latin') }],
      };
    if (await findTopicNamed(tx, asked.name)) return { ok: false, reason: 'taken' };
    await insertTopic(tx, { slug, name: asked.name });
    await recordAudit(tx, deed(user, 'topic.add', 'topic', slug, { name: asked.name }));
    return { ok: true, slug };
  }
  const { slug } = asked;
  if (asked.change === 'rename') {
    const { was, name } = asked;
    const other = await findTopicNamed(tx, name);
    if (other !== null && other !== slug) return { ok: false, reason: 'taken' };
    if (!(await renameTopic(tx, slug, was, name))) return { ok: false, reason: 'conflict' };
    await recordAudit(tx, deed(user, 'topic.rename', 'topic', slug, { name, from: was }));
    return { ok: true, slug };
  }
  const name = await deleteTopic(tx, slug);
  if (name === null) return { ok: false, reason: 'missing' };
  await recordAudit(tx, deed(user, 'topic.remove', 'topic', slug, { name }));
  return { ok: true, slug };
}

export async function changeTopic(db: Database, user: Editor, input: unknown): Promise<ChangeTopicResult> {
  if (user.role !== 'administrator') return FORBIDDEN;
  const parsed = changeTopicSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  try {
    return await db.$transaction((tx) => change(tx, user, parsed.data));
  } catch (error) {
    const reason = REFUSALS[constraintOf(error) ?? ''];
    if (!reason) throw error;
    return { ok: false, reason };
  }
}
