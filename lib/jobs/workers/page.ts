/** Reads web pages and feeds: run in a thread of its own, because what is nested deep stalls every reader of it. */
import type { FeedRead } from '@/lib/domain/feed';
import type { ReadablePage, SavedPage } from '@/lib/domain/readable-page';
import { pageText } from '@/lib/net/page-text';
import { readFeed } from '@/lib/net/read-feed';
import { readPage, readSavedPage } from '@/lib/net/readable-page';
import type { PageWork, SavedPageWork, Task } from '../work';
import { report } from './report';

export default function page({ id, work }: Task<PageWork>): ReadablePage | null {
  report({ task: id, stage: 'working' });
  return readPage(pageText(work.body, work.contentType), work.url);
}

/** A page that was saved as a file. */
export function saved({ id, work }: Task<SavedPageWork>): SavedPage | null {
  report({ task: id, stage: 'working' });
  return readSavedPage(work.html);
}

/** Null where it is no feed. */
export function feed({ id, work }: Task<PageWork>): FeedRead | null {
  report({ task: id, stage: 'working' });
  return readFeed(pageText(work.body, work.contentType), work.url);
}
