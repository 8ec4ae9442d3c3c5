/** What feeds have told of, and what became of each entry. */
import { cutText } from '@/lib/domain/cut-text';
import { type EntryOutcome, minutesToNextTry } from '@/lib/domain/feed';
import type { Page } from '@/lib/domain/page';
import type { Queryable } from './client';

/** Letters of what is kept of an entry's name and address. */
const LONGEST_TITLE = 300;
const LONGEST_URL = 2_000;

export interface KnownEntries {
  /** Keys of those with which nothing is to be done now. */
  skip: Set<string>;
  /** How often each of the others was tried. */
  tries: Map<string, number>;
  /** Whether any is to be tried again later. */
  open: boolean;
}

/** What is known of these entries of a feed. */
export async function knownEntries(
  db: Queryable,
  feedId: string,
  keys: readonly string[],
  now: Date,
): Promise<KnownEntries> {
  const rows = await db.feedEntry.findMany({ where: { feedId, key: { in: [...keys] } } });
  const waits = ({ outcome, nextTryAt }: (typeof rows)[number]) => outcome === 'failed' && nextTryAt !== null;
  const due = rows.filter((row) => waits(row) && row.nextTryAt !== null && row.nextTryAt <= now);
  const dueKeys = new Set(due.map(({ key }) => key));
  return {
    skip: new Set(rows.filter(({ key }) => !dueKeys.has(key)).map(({ key }) => key)),
    tries: new Map(due.map(({ key, tries }) => [key, tries])),
    open: rows.some(waits),
  };
}

/** How many entries of a feed came in since then. */
export function countEntriesSince(db: Queryable, feedId: string, since: Date): Promise<number> {
  return db.feedEntry.count({ where: { feedId, firstSeenAt: { gte: since } } });
}

/** Notes what became of an entry; `tries`: this one included. */
export async function recordEntry(
  db: Queryable,
  entry: {
    feedId: string;
    key: string;
    outcome: EntryOutcome;
    articleId: string | null;
    tries: number;
    now: Date;
    /** As the feed calls it, and where its page is. */
    title: string | null;
    url: string | null;
  },
): Promise<void> {
  const { feedId, key, outcome, articleId, tries, now } = entry;
  const named = {
    title: entry.title === null ? null : cutText(entry.title, LONGEST_TITLE),
    url: entry.url !== null && entry.url.length <= LONGEST_URL ? entry.url : null,
  };
  const wait = outcome === 'failed' ? minutesToNextTry(tries) : null;
  const nextTryAt = wait === null ? null : new Date(now.getTime() + wait * 60_000);
  await db.feedEntry.upsert({
    where: { feedId_key: { feedId, key } },
    create: { feedId, key, ...named, outcome, articleId, tries, nextTryAt, seenAt: now, firstSeenAt: now },
    update: { ...named, outcome, articleId, tries, nextTryAt, seenAt: now },
  });
}

/** An entry of a feed as editors see it. */
export interface EntryLine {
  key: string;
  /** As the feed calls it, else its article; null for what came before names were kept and left no article. */
  title: string | null;
  url: string | null;
  outcome: EntryOutcome;
  articleId: string | null;
  /** Drafts of its article that wait, and events that came of it. */
  drafts: number;
  events: number;
  tries: number;
  /** ISO date-times. */
  firstSeenAt: string;
  nextTryAt: string | null;
}

/** One page of what a feed has told of, the latest first. */
export async function listEntries(
  db: Queryable,
  feedId: string,
  { outcome, page, pageSize }: { outcome?: EntryOutcome; page: number; pageSize: number },
): Promise<Page<EntryLine>> {
  const where = { feedId, ...(outcome && { outcome }) };
  const total = await db.feedEntry.count({ where });
  const rows = await db.feedEntry.findMany({
    where,
    orderBy: [{ firstSeenAt: 'desc' }, { key: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: {
      article: {
        select: {
          title: true,
          url: true,
          _count: { select: { drafts: { where: { status: 'PENDING' } }, sources: true } },
        },
      },
    },
  });
  const items = rows.map(({ article, ...row }) => ({
    key: row.key,
    title: row.title ?? article?.title ?? null,
    url: row.url ?? article?.url ?? null,
    outcome: row.outcome as EntryOutcome,
    articleId: row.articleId,
    drafts: article?._count.drafts ?? 0,
    events: article?._count.sources ?? 0,
    tries: row.tries,
    firstSeenAt: row.firstSeenAt.toISOString(),
    nextTryAt: row.nextTryAt?.toISOString() ?? null,
  }));
  return { items, total, page, pageSize };
}
