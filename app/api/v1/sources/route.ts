/** `GET /api/v1/sources`: the publishers on whose pages published events rest. */
import { sourcesQuerySchema } from '@/lib/api/questions';
import { readersDatabase } from '@/lib/db/client';
import { listPublishers } from '@/lib/db/search/names';
import { answerWith, readAs } from '../read';

export const GET = (request: Request) =>
  readAs(request, sourcesQuerySchema, async ({ q, after, limit }) => {
    const all = await listPublishers(readersDatabase(), q);
    const left = all.filter(({ key }) => after === undefined || key > after);
    const sources = left.slice(0, limit);
    const next = left.length > limit ? (sources.at(-1)?.key ?? null) : null;
    return answerWith(request, 'Sources', { total: all.length, sources, next }, next);
  });
