/** `GET /api/v1/actors`: everybody who takes part in a published event, by name. */
import { actorsQuerySchema } from '@/lib/api/questions';
import { listActorsAfter } from '@/lib/db/actor-index';
import { readersDatabase } from '@/lib/db/client';
import { actorName } from '@/lib/db/local-names';
import { findActors } from '@/lib/jobs/read-timeline';
import { problem } from '../answer';
import { answerWith, readAs } from '../read';

export const GET = (request: Request) =>
  readAs(request, actorsQuerySchema, async (asked) => {
    const page = await listActorsAfter(readersDatabase(), await findActors(), asked);
    if (page === null)
      return problem('bad-request', 'There is no page after this one.', {
        fields: { after: 'Give what "next" gave: no actor is called so.' },
      });
    const { total, items, next } = page;
    const actors = items.map((actor) => ({ ...actor, name: actorName(actor) }));
    return answerWith(request, 'Actors', { total, actors, next }, next);
  });
