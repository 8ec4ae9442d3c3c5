/** `GET /api/v1/relationships/{slug}`: one relationship. What lies below it is answered by lib/server/api/timeline.ts. */
import { nothingSchema } from '@/lib/api/questions';
import { readersDatabase } from '@/lib/db/client';
import { findRelationship } from '@/lib/db/relationships';
import { slugSchema } from '@/lib/domain/actor';
import { findOverview } from '@/lib/jobs/read-timeline';
import { problem } from '../../answer';
import { answerWith, readAs } from '../../read';
import { withFigures } from '../with-figures';

export const GET = (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  readAs(request, nothingSchema, async () => {
    const slug = slugSchema.safeParse((await params).slug).data;
    const found = slug ? await findRelationship(readersDatabase(), slug) : null;
    if (!found) return problem('not-found', 'There is no relationship at this address.');
    return answerWith(request, 'Relationship', withFigures(found, await findOverview()));
  });
