/** One sitemap: `pages`, or `events-1`, `events-2` … */
import { problem } from '@/app/api/v1/answer';
import { readersDatabase } from '@/lib/db/client';
import { countEventParts, listEventEntries, listOtherEntries } from '@/lib/db/sitemap';
import { sitemapAnswer } from '../sitemap-answer';

export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const { part } = await params;
  if (part === 'pages') return sitemapAnswer('urlset', await listOtherEntries(readersDatabase()));
  const number = Number(/^events-([1-9]\d{0,5})$/.exec(part)?.[1] ?? 0);
  if (number === 0 || number > (await countEventParts(readersDatabase())))
    return problem('not-found', 'There is no such sitemap; /sitemap.xml lists those that there are.');
  return sitemapAnswer('urlset', await listEventEntries(readersDatabase(), number));
}
