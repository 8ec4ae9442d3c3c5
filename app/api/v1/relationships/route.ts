/** `GET /api/v1/relationships`: all of them, by their addresses. */
import { relationshipsQuerySchema } from '@/lib/api/questions';
import { readersDatabase } from '@/lib/db/client';
import { listRelationshipSummaries } from '@/lib/db/relationships';
import { findOverview } from '@/lib/jobs/read-timeline';
import { answerWith, readAs } from '../read';
import { withFigures } from './with-figures';

export const GET = (request: Request) =>
  readAs(request, relationshipsQuerySchema, async ({ after, limit }) => {
    const [all, figures] = await Promise.all([listRelationshipSummaries(readersDatabase()), findOverview()]);
    const left = all.filter(({ slug }) => after === undefined || slug > after);
    const page = left.slice(0, limit);
    const next = left.length > limit ? (page.at(-1)?.slug ?? null) : null;
    const relationships = page.map((one) => withFigures(one, figures));
    return answerWith(request, 'Relationships', { total: all.length, relationships, next }, next);
  });
