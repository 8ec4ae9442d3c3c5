/** `GET /api/v1/actors/{slug}`: one actor with its names and posts; 308 where it was merged into another. */
import { nothingSchema } from '@/lib/api/questions';
import { findMergedActor } from '@/lib/db/actor-merges';
import { findShownActor } from '@/lib/db/actors';
import { readersDatabase } from '@/lib/db/client';
import { actorName } from '@/lib/db/local-names';
import { slugSchema } from '@/lib/domain/actor';
import { findActorCounts } from '@/lib/jobs/read-timeline';
import { problem } from '../../answer';
import { answerWith, leadTo, readAs } from '../../read';

export const GET = (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  readAs(request, nothingSchema, async () => {
    const slug = slugSchema.safeParse((await params).slug).data;
    const actor = slug ? await findShownActor(readersDatabase(), slug) : null;
    if (actor) {
      const { total: events, relationships } = await findActorCounts(actor.slug);
      return answerWith(request, 'Actor', {
        ...actor,
        name: actorName(actor),
        events,
        relationships: [...relationships],
      });
    }
    const standing = slug ? await findMergedActor(readersDatabase(), slug) : null;
    if (standing) return leadTo(`/api/v1/actors/${standing}`);
    return problem('not-found', 'No actor of this address takes part in a published event.');
  });
