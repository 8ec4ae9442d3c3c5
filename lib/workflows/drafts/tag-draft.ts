/** Adds a topic to a draft that waits, or takes it off, without a review of the rest. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { lockDraft, saveDraftProposal } from '@/lib/db/drafts';
import { listExistingSlugs } from '@/lib/db/known-slugs';
import { slugSchema } from '@/lib/domain/actor';
import { proposalSchema } from '@/lib/domain/draft';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';
import { once, requestKeySchema } from '../once';

export const tagDraftSchema = z.object({
  id: z.string().max(40),
  /** Slug of a topic. */
  topic: slugSchema,
  /** False: the topic is taken off. */
  on: z.boolean(),
  requestKey: requestKeySchema,
});

export type TagDraftResult =
  /** `changed`: false where it was so already; `version`: the draft's now. */
  | { ok: true; changed: boolean; version: number }
  /** `missing`: no such draft or topic; `invalid`: it has as many topics as a draft holds. */
  | { ok: false; reason: 'missing' | 'closed' }
  | Invalid
  | Forbidden;

/** Sets one topic of a pending draft. */
export async function tagDraft(db: Database, user: Editor, input: unknown): Promise<TagDraftResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = tagDraftSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, topic, on } = parsed.data;
  return once(db, user, 'draft.tag', parsed.data, async (tx): Promise<TagDraftResult> => {
    const draft = await lockDraft(tx, id);
    const known = await listExistingSlugs(tx, { participants: [], relationships: [], topics: [topic] });
    if (!draft || (on && !known.topics.has(topic))) return { ok: false, reason: 'missing' };
    if (draft.status !== 'PENDING') return { ok: false, reason: 'closed' };
    const { proposal, version } = draft;
    if (proposal.topics.includes(topic) === on) return { ok: true, changed: false, version };
    const topics = on ? [...proposal.topics, topic] : proposal.topics.filter((each) => each !== topic);
    const confirmed = [...new Set([...proposal.confirmed, 'topics'])];
    const tagged = proposalSchema.safeParse({ ...proposal, topics, confirmed });
    if (!tagged.success) return invalid(tagged.error);
    if (!(await saveDraftProposal(tx, id, version, tagged.data, user.id)))
      return { ok: false, reason: 'closed' };
    await recordAudit(tx, deed(user, 'draft.tag', 'draft', id, { topic, on }));
    return { ok: true, changed: true, version: version + 1 };
  });
}
