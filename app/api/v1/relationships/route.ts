/** `GET /api/v1/relationships`: all of them, by their addresses. */
import { relationshipsQuerySchema } from '@/lib/api/questions';
import { readersDatabase } from '@/lib/db/client';
import { listRelationshipsAfter } from '@/lib/db/relationships';
import { findOverview } from '@/lib/jobs/read-timeline';
import { answerWith, readAs } from '../read';
import { withFigures } from './with-figures';

export const GET = (request: Request) =>
  readAs(request, relationshipsQuerySchema, async (asked) => {
    const [{ total, items, next }, figures] = await Promise.all([
      listRelationshipsAfter(readersDatabase(), asked),
      findOverview(),
    ]);
    const relationships = items.map((one) => withFigures(one, figures));
    return answerWith(request, 'Relationships', { total, relationships, next }, next);
  });
