/** A feed is asked for new articles; each new one is fetched, read, and waits as drafts. */
import type { Database } from '@/lib/db/client';
import { countEntriesSince, knownEntries, recordEntry } from '@/lib/db/feed-entries';
import { claimFeed, finishPoll, listDueFeeds, type PolledFeed, renewClaim } from '@/lib/db/feeds';
import {
  type EntryOutcome,
  type FeedRead,
  type FeedTrouble,
  MOST_A_DAY,
  minutesToNextPoll,
} from '@/lib/domain/feed';
import type { TellTitle } from '@/lib/domain/title-words';
import { readFetchedFeed } from '@/lib/jobs/read-feed';
import { fetchFeed } from '@/lib/net/fetch-feed';
import type { Validators } from '@/lib/net/fetch-public';
import { type Taken, takeEntry } from './take-entry';

/** Pages that one poll fetches; what is left comes with the next, some minutes later. */
const MOST_PAGES = 20;
/** Milliseconds after which a poll takes no further page, and for which it holds its feed at each step. */
const LONGEST = 4 * 60_000;
const HELD = 4 * 60_000;
const BREATH = 1_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Minutes until a feed is asked again that has more, or for which there was no time here. */
const SOON = 2;
/** Pages in a row that cannot be had, after which the others are left for later. */
const ENOUGH = 3;
const GONE = 410;

export interface PollOptions {
  tell: TellTitle;
  now?: () => Date;
  /** Milliseconds between two pages of one server; unset: a second. */
  breath?: number;
  /** Told of faults of ours, which cost a feed one entry and no more. */
  onFault?: (error: unknown) => void;
}

export type PollResult =
  /** How many entries became what. */
  | { ok: true; outcomes: Partial<Record<EntryOutcome, number>> }
  /** `not-due`: paused, gone, not due, or held by another; `busy`: there was no time to read it here. */
  | { ok: false; reason: FeedTrouble | 'not-due' | 'busy' };

interface Poll extends Required<PollOptions> {
  db: Database;
  feed: PolledFeed;
}

const after = ({ now }: Poll, minutes: number) => new Date(now().getTime() + minutes * MINUTE);

async function fail(
  poll: Poll,
  code: FeedTrouble,
  { status = null, retryAfter = null }: { status?: number | null; retryAfter?: number | null } = {},
): Promise<PollResult> {
  const failures = poll.feed.failures + 1;
  await finishPoll(poll.db, poll.feed, {
    now: poll.now(),
    nextPollAt: after(poll, minutesToNextPoll(failures, retryAfter)),
    pause: status === GONE,
    trouble: { code, status, failures },
    got: null,
  });
  return { ok: false, reason: code };
}

async function nothingNew(poll: Poll, minutes: number): Promise<void> {
  await finishPoll(poll.db, poll.feed, {
    now: poll.now(),
    nextPollAt: after(poll, minutes),
    trouble: null,
    got: null,
  });
}

/** Takes what the feed names and we do not know, the newest first. */
async function takeNew(poll: Poll, read: FeedRead, validators: Validators): Promise<PollResult> {
  const { db, feed, now, tell, breath, onFault } = poll;
  const begun = now().getTime();
  const keys = read.entries.map(({ key }) => key);
  const known = await knownEntries(db, feed.id, keys, now());
  const today = await countEntriesSince(db, feed.id, new Date(begun - DAY));
  const room = Math.max(0, MOST_A_DAY - today);
  const waiting = read.entries.filter(({ key }) => !known.skip.has(key));
  // Those that were never tried come first, so that what cannot be had holds nothing up.
  waiting.sort((a, b) => Number(known.tries.has(a.key)) - Number(known.tries.has(b.key)));
  const outcomes: Partial<Record<EntryOutcome, number>> = {};
  let [taken, failed] = [0, 0];
  for (const entry of waiting.slice(0, Math.min(MOST_PAGES, room))) {
    if (now().getTime() - begun > LONGEST || failed >= ENOUGH) break;
    if (!(await renewClaim(db, feed, new Date(now().getTime() + HELD)))) return { ok: true, outcomes };
    const tries = known.tries.get(entry.key) ?? 0;
    const titled = { ...feed, title: read.title ?? feed.title };
    const what = await takeEntry(db, titled, entry, { tell, now, breath, tries }).catch(
      async (error: unknown): Promise<Taken> => {
        onFault(error);
        const { key, title, url } = entry;
        const note = { feedId: feed.id, key, title, url, tries: tries + 1, now: now() };
        await recordEntry(db, { ...note, outcome: 'failed', articleId: null });
        return 'failed';
      },
    );
    if (what === 'busy' || what === 'away') break;
    taken += 1;
    failed = what === 'failed' ? failed + 1 : 0;
    outcomes[what] = (outcomes[what] ?? 0) + 1;
  }
  const rest = taken < waiting.length;
  // While something is left to do the feed has to be told whole once more.
  const open = rest || known.open || (outcomes.failed ?? 0) > 0;
  const flooded = rest && room <= taken;
  const minutes = minutesToNextPoll(0, null);
  await finishPoll(db, feed, {
    now: now(),
    nextPollAt: after(poll, flooded ? 6 * 60 : rest && failed < ENOUGH ? SOON : minutes),
    trouble: flooded ? { code: 'flood', status: null, failures: feed.failures + 1 } : null,
    got: { title: read.title, keys, ...(open ? { etag: null, lastModified: null } : validators) },
  });
  return { ok: true, outcomes };
}

async function ask(poll: Poll): Promise<PollResult> {
  const { feed } = poll;
  const fetched = await fetchFeed(feed.url, feed.validators);
  if (!fetched.ok && fetched.reason === 'status') {
    const asked = feed.validators.etag !== null || feed.validators.lastModified !== null;
    if (fetched.status !== 304 || !asked) return fail(poll, 'status', fetched);
    await nothingNew(poll, minutesToNextPoll(0, null));
    return { ok: true, outcomes: {} };
  }
  if (!fetched.ok) return fail(poll, fetched.reason);
  const { url, contentType, body, validators } = fetched;
  const read = await readFetchedFeed({ url, contentType, body });
  if (read.ok) return takeNew(poll, read.feed, validators);
  if (read.reason === 'no-feed') return fail(poll, 'no-feed');
  await nothingNew(poll, SOON);
  return { ok: false, reason: 'busy' };
}

/** Asks a feed whose time has come. Killed at any moment and done again, it stores nothing twice. */
export async function pollFeed(db: Database, id: string, options: PollOptions): Promise<PollResult> {
  const { tell, now = () => new Date(), breath = BREATH, onFault = () => undefined } = options;
  const feed = await claimFeed(db, id, now(), new Date(now().getTime() + HELD));
  if (!feed) return { ok: false, reason: 'not-due' };
  const poll = { db, feed, tell, now, breath, onFault };
  try {
    return await ask(poll);
  } catch (error) {
    onFault(error);
    return await fail(poll, 'fault');
  }
}

/** Ids of the feeds to be asked now. */
export function dueFeeds(db: Database, now: Date = new Date()): Promise<string[]> {
  return listDueFeeds(db, now);
}
