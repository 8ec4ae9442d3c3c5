/** Feeds of publishers and what they have told of. */
import type { EntryOutcome, FeedScope, FeedTrouble } from '@/lib/domain/feed';
import { isUuid } from './articles';
import type { Database, Queryable, Transaction } from './client';
import { newId } from './ids';

/** More feeds than this are not listed at once. */
const MOST = 500;
/** Days after which an entry that its feed no longer names is forgotten. */
const KEPT_DAYS = 90;
/** A feed as it is asked. */
export interface PolledFeed {
  id: string;
  url: string;
  title: string | null;
  /** Slug of the relationship. */
  relationship: string;
  scope: FeedScope;
  failures: number;
  /** By which this poll holds the feed. */
  claim: string;
  validators: { etag: string | null; lastModified: string | null };
}

/** A feed as editors see it. */
export interface FeedLine {
  id: string;
  url: string;
  title: string | null;
  relationship: { slug: string; title: string };
  scope: FeedScope;
  paused: boolean;
  /** ISO date-times; null: never. */
  polledAt: string | null;
  gotAt: string | null;
  nextPollAt: string;
  /** It is being asked now. */
  polling: boolean;
  trouble: { code: FeedTrouble; status: number | null } | null;
  failures: number;
  /** Entries by what became of them. */
  outcomes: Partial<Record<EntryOutcome, number>>;
}

/** All feeds, those in trouble first, then by title. */
export async function listFeeds(db: Queryable): Promise<FeedLine[]> {
  const rows = await db.feed.findMany({
    include: { relationship: { select: { slug: true, title: true } } },
    orderBy: [{ failures: 'desc' }, { title: 'asc' }, { url: 'asc' }],
    take: MOST,
  });
  const counts = await db.feedEntry.groupBy({
    by: ['feedId', 'outcome'],
    where: { feedId: { in: rows.map(({ id }) => id) } },
    _count: true,
  });
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    title: row.title,
    relationship: row.relationship,
    scope: row.scope as FeedScope,
    paused: row.paused,
    polledAt: row.polledAt?.toISOString() ?? null,
    gotAt: row.gotAt?.toISOString() ?? null,
    nextPollAt: row.nextPollAt.toISOString(),
    polling: row.claimedUntil !== null && row.claimedUntil.getTime() > Date.now(),
    trouble: row.trouble === null ? null : { code: row.trouble as FeedTrouble, status: row.troubleStatus },
    failures: row.failures,
    outcomes: Object.fromEntries(
      counts.filter(({ feedId }) => feedId === row.id).map(({ outcome, _count }) => [outcome, _count]),
    ),
  }));
}

const free = (now: Date) => ({ OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] });

/** Ids of feeds whose time has come, the longest waiting first. */
export async function listDueFeeds(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db.feed.findMany({
    where: { paused: false, nextPollAt: { lte: now }, ...free(now) },
    orderBy: { nextPollAt: 'asc' },
    select: { id: true },
    take: MOST,
  });
  return rows.map(({ id }) => id);
}

/**
 * Takes a feed whose time has come until `until`; null where it is paused, gone, not due or held by another. Whoever dies
 * with it leaves it to be taken when that time has come.
 */
export async function claimFeed(
  db: Queryable,
  id: string,
  now: Date,
  until: Date,
): Promise<PolledFeed | null> {
  if (!isUuid(id)) return null;
  const claim = newId();
  const { count } = await db.feed.updateMany({
    where: { id, paused: false, nextPollAt: { lte: now }, ...free(now) },
    data: { claim, claimedUntil: until, polledAt: now },
  });
  if (count === 0) return null;
  const row = await db.feed.findUnique({
    where: { id },
    include: { relationship: { select: { slug: true } } },
  });
  return (
    row && {
      id,
      url: row.url,
      title: row.title,
      relationship: row.relationship.slug,
      scope: row.scope as FeedScope,
      failures: row.failures,
      claim,
      validators: { etag: row.etag, lastModified: row.lastModified },
    }
  );
}

/** Holds a feed for longer; false where it was paused, removed or taken by another meanwhile. */
export async function renewClaim(
  db: Queryable,
  { id, claim }: Pick<PolledFeed, 'id' | 'claim'>,
  until: Date,
): Promise<boolean> {
  const { count } = await db.feed.updateMany({
    where: { id, claim, paused: false },
    data: { claimedUntil: until },
  });
  return count > 0;
}

export interface NewFeed {
  url: string;
  title: string | null;
  relationshipId: string;
  scope: FeedScope;
  createdById: string | null;
}

/** Adds a feed, due at once, and answers its id; the same again violates `feed_url_relationship_id_key`. */
export async function insertFeed(tx: Transaction, feed: NewFeed): Promise<string> {
  return (await tx.feed.create({ data: feed, select: { id: true } })).id;
}

/** Id of a relationship by its slug, or null. */
export async function findRelationshipId(db: Queryable, slug: string): Promise<string | null> {
  return (await db.relationship.findUnique({ where: { slug }, select: { id: true } }))?.id ?? null;
}

export interface FeedName {
  url: string;
  title: string | null;
}

/** Pauses or resumes a feed, which is then due at once; null where it is not there or so already. */
export async function pauseFeed(
  tx: Transaction,
  id: string,
  paused: boolean,
  now: Date,
): Promise<FeedName | null> {
  if (!isUuid(id)) return null;
  const { count } = await tx.feed.updateMany({
    where: { id, paused: !paused },
    data: paused ? { paused } : { paused, nextPollAt: now },
  });
  return count === 0 ? null : tx.feed.findUnique({ where: { id }, select: { url: true, title: true } });
}

/** Makes a feed due at once; false where it is paused, gone, or being asked just now. */
export async function makeFeedDue(db: Queryable, id: string, now: Date): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await db.feed.updateMany({
    where: { id, paused: false, ...free(now) },
    data: { nextPollAt: now },
  });
  return count > 0;
}

/** Forgets a feed and its entries; the articles stay. Null where it is not there. */
export async function deleteFeed(tx: Transaction, id: string): Promise<FeedName | null> {
  if (!isUuid(id)) return null;
  const row = await tx.feed.findUnique({ where: { id }, select: { url: true, title: true } });
  if (row) await tx.feed.delete({ where: { id } });
  return row;
}

export interface PollEnd {
  now: Date;
  nextPollAt: Date;
  /** It is not asked any more until somebody resumes it. */
  pause?: boolean;
  /** Null where the poll succeeded. */
  trouble: { code: FeedTrouble; status: number | null; failures: number } | null;
  /** What is known of the feed after a success; `keys`: all entries that it names now. */
  got: {
    title: string | null;
    etag: string | null;
    lastModified: string | null;
    keys: readonly string[];
  } | null;
}

/** Writes down how a poll ended, where it still holds the feed. Null in `got` and `trouble`: the feed has nothing new. */
export async function finishPoll(
  db: Database,
  { id, claim }: Pick<PolledFeed, 'id' | 'claim'>,
  end: PollEnd,
): Promise<void> {
  const { now, nextPollAt, trouble, got, pause } = end;
  const released = { claim: null, claimedUntil: null, nextPollAt, ...(pause && { paused: true }) };
  await db.$transaction(async (tx) => {
    if (got) {
      const { keys } = got;
      const forgotten = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
      await tx.feedEntry.updateMany({ where: { feedId: id, key: { in: [...keys] } }, data: { seenAt: now } });
      await tx.feedEntry.deleteMany({ where: { feedId: id, seenAt: { lt: forgotten } } });
    }
    const known = got && { title: got.title ?? undefined, etag: got.etag, lastModified: got.lastModified };
    await tx.feed.updateMany({
      where: { id, claim },
      data: trouble
        ? {
            ...released,
            failures: trouble.failures,
            trouble: trouble.code,
            troubleStatus: trouble.status,
            ...known,
          }
        : { ...released, failures: 0, trouble: null, troubleStatus: null, gotAt: now, ...known },
    });
  });
}

/** A feed by its id, or null. */
export async function findFeedName(db: Queryable, id: string): Promise<FeedName | null> {
  return isUuid(id) ? db.feed.findUnique({ where: { id }, select: { url: true, title: true } }) : null;
}
