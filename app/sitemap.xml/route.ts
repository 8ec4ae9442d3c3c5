/** The list of the sitemaps, which are parts of bounded size whatever the number of events. */
import { readersDatabase } from '@/lib/db/client';
import { countActorParts, countEventParts } from '@/lib/db/sitemap';
import { sitemapsAnswer } from '../sitemap/sitemap-answer';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const db = readersDatabase();
  const [actors, events] = await Promise.all([countActorParts(db), countEventParts(db)]);
  const parts = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `/sitemap/${name}-${at + 1}`);
  return sitemapsAnswer(['/sitemap/pages', ...parts('actors', actors), ...parts('events', events)]);
}
