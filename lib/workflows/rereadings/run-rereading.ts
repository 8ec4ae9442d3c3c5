/**
 * Does a piece of a rereading: article by article, a few to a transaction, so that whoever dies leaves the rest to the next.
 * Called by the queue, again and again until none is left.
 */
import type { Database } from '@/lib/db/client';
import {
  claimRereading,
  keepBatch,
  listWaitingRereadings,
  nextToReread,
  type RereadBatch,
  releaseRereading,
} from '@/lib/db/rereadings';
import type { ArticleInput } from '@/lib/domain/article';
import { extractorVersion } from '@/lib/jobs/readers';
import { rereadArticle } from '@/lib/jobs/reread-article';

/** Articles that one transaction keeps, and of which one dead process leaves the work to be done again. */
const BATCH = 10;
/** Milliseconds after which a batch is kept with fewer. */
const LONG_BATCH = 10_000;
/** Milliseconds of one piece, and for which it holds the rereading at each step: a batch and an article that is given up. */
const PIECE = 60_000;
const HELD = 90_000;

export interface RunOptions {
  now?: () => Date;
  /** Milliseconds of one piece; unset: a minute. */
  piece?: number;
}

/** `more`: some are left for the next piece; `done`: none is; `away`: it does not run, or another process has it. */
export type RunResult = 'more' | 'done' | 'away';

export async function runRereading(
  db: Database,
  id: string,
  { now = () => new Date(), piece = PIECE }: RunOptions = {},
): Promise<RunResult> {
  const begun = now().getTime();
  const until = () => new Date(now().getTime() + HELD);
  const claimed = await claimRereading(db, id, {
    now: now(),
    until: until(),
    extractorVersion: await extractorVersion(),
  });
  if (claimed === null) return 'away';
  let { cursor } = claimed;
  const { words } = claimed;
  do {
    const articles = await nextToReread(db, id, cursor, BATCH);
    const batch: RereadBatch = { cursor: null, done: 0, unread: 0, broken: 0, changes: [], until: until() };
    const since = now().getTime();
    let busy = false;
    for (const { eventsRead, ...article } of articles) {
      const before = words.length > 0 ? null : eventsRead;
      const result = await rereadArticle(db, article, { before, words });
      if (!result.ok && result.reason === 'busy') {
        busy = true;
        break;
      }
      batch.done += 1;
      batch.cursor = article.id;
      if (!result.ok) {
        batch.unread += 1;
        if (words.length > 0 && (await isRead(db, article))) batch.broken += 1;
      } else if (result.differences.length > 0)
        batch.changes.push({
          articleId: article.id,
          differences: result.differences.map(({ difference }) => difference),
        });
      if (now().getTime() - since > LONG_BATCH) break;
    }
    if (busy && batch.done === 0) break;
    const kept = await db.$transaction((tx) => keepBatch(tx, claimed, batch));
    if (!kept) return 'away';
    if (batch.cursor === null) return 'done';
    cursor = batch.cursor;
    if (busy) break;
  } while (now().getTime() - begun < piece);
  await releaseRereading(db, claimed);
  return 'more';
}

/** Whether an article can be read with the lexicon as it is. */
async function isRead(db: Database, article: ArticleInput): Promise<boolean> {
  return (await rereadArticle(db, article, { before: [], words: [] })).ok;
}

/** Ids of rereadings that nobody works on. */
export const waitingRereadings = (db: Database): Promise<string[]> => listWaitingRereadings(db, new Date());
