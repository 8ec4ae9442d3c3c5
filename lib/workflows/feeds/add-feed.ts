/** A feed is asked once, so that what cannot be read is said at once, and then again and again. */
import { mayFetch } from '@/lib/auth/fetch-limit';
import { recordAudit } from '@/lib/db/audit';
import type { Database } from '@/lib/db/client';
import { constraintOf } from '@/lib/db/errors';
import { findRelationshipId, insertFeed } from '@/lib/db/feeds';
import { cleanStrings } from '@/lib/domain/clean-text';
import { feedFormSchema } from '@/lib/domain/feed';
import { askFor } from '@/lib/jobs/queue';
import { readFetchedFeed } from '@/lib/jobs/read-feed';
import { fetchFeed } from '@/lib/net/fetch-feed';
import type { FetchFailure } from '@/lib/net/fetch-public';
import { deed, type Editor, FORBIDDEN, type Forbidden, type Invalid, invalid, mayEdit } from '../editor';

export type AddFeedResult =
  /** `entries`: how many articles it names just now. */
  | { ok: true; id: string; title: string | null; entries: number }
  | FetchFailure
  /** `often`: too many addresses asked in a short time; `taken`: it is read for this relationship already. */
  | { ok: false; reason: 'often' | 'no-feed' | 'busy' | 'taken' | 'missing' }
  | Invalid
  | Forbidden;

/** Adds a feed for a relationship. `missing`: there is no such relationship. */
export async function addFeed(db: Database, user: Editor, input: unknown): Promise<AddFeedResult> {
  if (!mayEdit(user) || user.id === null) return FORBIDDEN;
  const parsed = feedFormSchema.safeParse(cleanStrings(input));
  if (!parsed.success) return invalid(parsed.error);
  const { url, relationship, scope } = parsed.data;
  const relationshipId = await findRelationshipId(db, relationship);
  if (relationshipId === null) return { ok: false, reason: 'missing' };
  if (!(await mayFetch(db, user.id))) return { ok: false, reason: 'often' };
  const fetched = await fetchFeed(url, { etag: null, lastModified: null });
  if (!fetched.ok) return fetched;
  const read = await readFetchedFeed({
    url: fetched.url,
    contentType: fetched.contentType,
    body: fetched.body,
  });
  if (!read.ok) return read;
  const { title, entries } = read.feed;
  try {
    const id = await db.$transaction(async (tx) => {
      const made = await insertFeed(tx, { url, title, relationshipId, scope, createdById: user.id });
      await recordAudit(tx, deed(user, 'feed.add', 'feed', made, { url, relationship }));
      return made;
    });
    await askFor('feeds', id);
    return { ok: true, id, title, entries: entries.length };
  } catch (error) {
    if (constraintOf(error) !== 'feed_url_relationship_id_key') throw error;
    return { ok: false, reason: 'taken' };
  }
}
