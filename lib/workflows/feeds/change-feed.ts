/** A feed is paused, resumed, asked at once, or no longer read. */
import { z } from 'zod';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { deleteFeed, makeFeedDue, pauseFeed } from '@/lib/db/feeds';
import { askFor } from '@/lib/jobs/queue';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';

export const FEED_CHANGES = ['pause', 'resume', 'poll', 'remove'] as const;
export const changeFeedSchema = z.object({ id: z.string().max(40), change: z.enum(FEED_CHANGES) });

/** `missing`: not there, or so already; a feed that is being polled just now is not asked beside that. */
export type ChangeFeedResult = { ok: true } | { ok: false; reason: 'missing' } | Invalid | Forbidden;

export async function changeFeed(db: Database, user: Editor, input: unknown): Promise<ChangeFeedResult> {
  if (!mayEdit(user)) return FORBIDDEN;
  const parsed = changeFeedSchema.safeParse(input);
  if (!parsed.success) return invalid(parsed.error);
  const { id, change } = parsed.data;
  const now = new Date();
  const done =
    change === 'poll'
      ? await makeFeedDue(db, id, now)
      : await db.$transaction(async (tx) => {
          const feed =
            change === 'remove' ? await deleteFeed(tx, id) : await pauseFeed(tx, id, change === 'pause', now);
          if (feed) await recordAudit(tx, deed(user, `feed.${change}`, 'feed', id, { url: feed.url }));
          return feed !== null;
        });
  if (done && (change === 'poll' || change === 'resume')) await askFor('feeds', id);
  return done ? { ok: true } : { ok: false, reason: 'missing' };
}
