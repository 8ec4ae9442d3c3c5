/** The published event of a route's address, or the answer that says why there is none. */
import { readersDatabase } from '@/lib/db/client';
import { findEvent } from '@/lib/db/event-detail';
import { findMergedEvent } from '@/lib/db/event-merges';
import { findWithdrawnEvent } from '@/lib/db/events';
import { slugSchema } from '@/lib/domain/actor';
import type { EventDetail } from '@/lib/domain/event';
import { problem } from './api/v1/answer';
import { here } from './messages/locale';

type Found = { ok: true; event: EventDetail } | { ok: false; answer: Response };

/** The same question at the address of the event that this one was merged into. Not kept: a merge can be undone. */
function movedTo(request: Request, slug: string): Response {
  const { pathname, search } = new URL(request.url);
  const location = here(`${pathname.replace(/\/events\/[^/]+/, `/events/${slug}`)}${search}`);
  return new Response(null, { status: 308, headers: { location, 'cache-control': 'no-store' } });
}

/** 308 where it was merged into another, 410 with what readers are told once it was withdrawn, 404 where it never was. */
export async function publishedEvent(request: Request, params: Promise<{ slug: string }>): Promise<Found> {
  const slug = slugSchema.safeParse((await params).slug);
  const event = slug.success ? await findEvent(readersDatabase(), slug.data) : null;
  if (event) return { ok: true, event };
  const standing = slug.success ? await findMergedEvent(readersDatabase(), slug.data) : null;
  if (standing) return { ok: false, answer: movedTo(request, standing) };
  const withdrawn = slug.success ? await findWithdrawnEvent(readersDatabase(), slug.data) : null;
  const answer = withdrawn
    ? problem('gone', 'This event was withdrawn.', { more: { event: withdrawn } })
    : problem('not-found', 'There is no published event at this address.');
  return { ok: false, answer };
}
