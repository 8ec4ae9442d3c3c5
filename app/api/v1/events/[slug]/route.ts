/** `GET /api/v1/events/{slug}`: one published event with its participants, evidence and sources; 410 once withdrawn. */
import { database } from '@/lib/db/client';
import { findEvent, findWithdrawnEvent } from '@/lib/db/events';
import { slugSchema } from '@/lib/domain/actor';
import { jsonAnswer, problem } from '../../answer';

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const slug = slugSchema.safeParse((await params).slug);
  const event = slug.success ? await findEvent(database(), slug.data) : null;
  if (event) return jsonAnswer(request, event);
  const withdrawn = slug.success ? await findWithdrawnEvent(database(), slug.data) : null;
  if (!withdrawn) return problem('not-found', 'There is no published event at this address.');
  return problem('gone', 'This event was withdrawn.', { more: { event: withdrawn } });
}
