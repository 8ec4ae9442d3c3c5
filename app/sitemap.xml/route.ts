/** The list of the sitemaps, which are parts of bounded size whatever the number of events. */
import { readersDatabase } from '@/lib/db/client';
import { countEventParts } from '@/lib/db/sitemap';
import { sitemapAnswer } from '../sitemap/sitemap-answer';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const parts = await countEventParts(readersDatabase());
  const paths = ['pages', ...Array.from({ length: parts }, (_, at) => `events-${at + 1}`)];
  return sitemapAnswer(
    'sitemapindex',
    paths.map((part) => ({ path: `/sitemap/${part}`, changedAt: null })),
  );
}
