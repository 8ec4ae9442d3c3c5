/** The list of the sitemaps, which are parts of bounded size whatever the number of events. */
import { database } from '@/lib/db/client';
import { countEventParts } from '@/lib/db/sitemap';
import { sitemapAnswer } from '../sitemap/sitemap-answer';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const parts = await countEventParts(database());
  const paths = ['pages', ...Array.from({ length: parts }, (_, at) => `events-${at + 1}`)];
  return sitemapAnswer(
    'sitemapindex',
    paths.map((part) => ({ path: `/sitemap/${part}`, changedAt: null })),
  );
}
