/** One entry of a feed: its page is fetched and read, and what concerns the feed's relationship waits as drafts. */
import { setTimeout as pause } from 'node:timers/promises';
import { findArticleByUrl } from '@/lib/db/articles';
import type { Database } from '@/lib/db/client';
import { recordEntry } from '@/lib/db/feed-entries';
import type { PolledFeed } from '@/lib/db/feeds';
import { type EntryOutcome, type FeedEntry, minutesToNextTry } from '@/lib/domain/feed';
import type { ReadProposal } from '@/lib/domain/proposal-of-extraction';
import type { TellTitle } from '@/lib/domain/title-words';
import { readFetchedPage } from '@/lib/jobs/read-page';
import { trustedOfFeed } from '@/lib/net/fetch-feed';
import { fetchTextPage } from '@/lib/net/fetch-text-page';
import { submitArticle } from '../articles/submit-article';
import type { Editor } from '../editor';

/** Letters from which the feed's own text stands for a page that cannot be had; less is an opening. */
const WHOLE_TEXT = 400;

/** `busy`: no time here just now; `away`: its server asks to be left alone. Neither counts as a try. */
export type Taken = EntryOutcome | 'busy' | 'away';

export interface Taking {
  tell: TellTitle;
  now: () => Date;
  /** Milliseconds between two pages of one server. */
  breath: number;
  /** How often the entry was tried before. */
  tries: number;
}

interface Text {
  body: string;
  title: string | null;
  publisher: string | null;
  publishedOn: string | null;
  url: string | null;
}
type NoText = Exclude<Taken, 'stored' | 'known' | 'other'>;

// Of this process: by server, when it may be asked again.
const askedAgain = new Map<string, number>();
const MOST_SERVERS = 1_000;

/** Waits until a server may be asked: no faster than a reader would, whatever feeds lead to it. */
async function waitFor(url: string, breath: number): Promise<void> {
  const { host } = new URL(url);
  const now = performance.now();
  const at = Math.max(now, askedAgain.get(host) ?? 0);
  if (askedAgain.size >= MOST_SERVERS) askedAgain.clear();
  askedAgain.set(host, at + breath);
  if (at > now) await pause(at - now);
}

/** The page of an entry; where it cannot be had for good, what the feed itself has of it. */
async function textOf(feed: PolledFeed, entry: FeedEntry, { breath, tries }: Taking): Promise<Text | NoText> {
  const { url, title, publishedOn, text } = entry;
  const whole = text !== null && text.length >= WHOLE_TEXT;
  const own: Text | null = whole ? { body: text, title, publisher: null, publishedOn, url } : null;
  if (url === null) return own ?? 'no-text';
  await waitFor(url, breath);
  const fetched = await fetchTextPage(url, trustedOfFeed(feed.url));
  if (!fetched.ok) {
    const { reason } = fetched;
    const status = reason === 'status' ? fetched.status : 0;
    if (status === 429 || status === 503) return 'away';
    const passing = reason === 'unreachable' || reason === 'late' || status >= 500;
    if (passing && minutesToNextTry(tries + 1) !== null) return 'failed';
    return own ?? (passing ? 'failed' : 'no-text');
  }
  const { url: found, contentType, body } = fetched;
  const read = await readFetchedPage({ url: found, contentType, body });
  if (!read.ok) return read.reason === 'busy' ? 'busy' : (own ?? 'no-text');
  const { page } = read;
  const readable = title !== null && !title.includes('\ufffd') ? title : null;
  return { ...page, title: readable ?? page.title, publishedOn: publishedOn ?? page.publishedOn };
}

/** Takes an entry and notes what became of it: with the article in one transaction, so that neither is without the other. */
export async function takeEntry(
  db: Database,
  feed: PolledFeed,
  entry: FeedEntry,
  taking: Taking,
): Promise<Taken> {
  const { tell, now } = taking;
  const { title: called, url: page } = entry;
  const note = { feedId: feed.id, key: entry.key, tries: taking.tries + 1, title: called, url: page };
  const end = async (outcome: EntryOutcome, articleId: string | null = null): Promise<Taken> => {
    await recordEntry(db, { ...note, outcome, articleId, now: now() });
    return outcome;
  };
  const there = entry.url === null ? null : await findArticleByUrl(db, entry.url);
  if (there !== null) return end('known', there);
  const text = await textOf(feed, entry, taking);
  if (text === 'busy' || text === 'away') return text;
  if (typeof text === 'string') return end(text);
  const moved = text.url !== null && text.url !== entry.url ? await findArticleByUrl(db, text.url) : null;
  if (moved !== null) return end('known', moved);

  // Not the feed's own title: it could give itself the name of a person.
  const sender: Editor = { id: null, name: `feed ${new URL(feed.url).host}`, role: 'editor' };
  let unread = false;
  const concerns = ({ proposal }: ReadProposal) => proposal.relationships.includes(feed.relationship);
  const { body, title, url, publishedOn } = text;
  const article = { body, title, url, publishedOn, publisher: text.publisher ?? feed.title };
  const answer = await submitArticle(db, sender, article, tell, {
    from: { feed: feed.id },
    wanted: (proposals) => {
      unread = proposals === null;
      return feed.scope === 'everything' || (proposals?.some(concerns) ?? false);
    },
    stored: (tx, articleId) => recordEntry(tx, { ...note, outcome: 'stored', articleId, now: now() }),
  });
  if (answer.ok) return answer.already ? end('known', answer.articleId) : 'stored';
  if (answer.reason === 'busy') return 'busy';
  if (answer.reason === 'unconcerned') return end(unread ? 'failed' : 'other');
  return end('no-text');
}
