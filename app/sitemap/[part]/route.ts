/** One sitemap: `pages`, or `actors-1`, `events-1`, `events-2` … */
import { problem } from '@/app/api/v1/answer';
import { readersDatabase } from '@/lib/db/client';
import {
  countActorParts,
  countEventParts,
  listActorEntries,
  listEventEntries,
  listOtherEntries,
} from '@/lib/db/sitemap';
import { pagesAnswer } from '../sitemap-answer';

const KINDS = {
  actors: { count: countActorParts, list: listActorEntries },
  events: { count: countEventParts, list: listEventEntries },
} as const;

export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const { part } = await params;
  const db = readersDatabase();
  if (part === 'pages') return pagesAnswer(await listOtherEntries(db));
  const [, name, digits] = /^(actors|events)-([1-9]\d{0,5})$/.exec(part) ?? [];
  const kind = name === 'actors' || name === 'events' ? KINDS[name] : null;
  const number = Number(digits ?? 0);
  if (!kind || number > (await kind.count(db)))
    return problem('not-found', 'There is no such sitemap; /sitemap.xml lists those that there are.');
  return pagesAnswer(await kind.list(db, number));
}
