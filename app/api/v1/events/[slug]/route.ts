/** `GET /api/v1/events/{slug}`: one published event with its participants, evidence and sources. */
import { database } from '@/lib/db/client';
import { findEvent } from '@/lib/db/events';
import { slugSchema } from '@/lib/domain/actor';
import { jsonAnswer, problem } from '../../answer';

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const slug = slugSchema.safeParse((await params).slug);
  const event = slug.success ? await findEvent(database(), slug.data) : null;
  if (!event) return problem('not-found', 'There is no published event at this address.');
  // Who edited is for editors.
  const revisions = event.revisions.map(({ version, note, createdAt }) => ({ version, note, createdAt }));
  return jsonAnswer(request, { ...event, revisions });
}
