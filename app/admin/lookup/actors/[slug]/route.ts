/** The capacity in which an actor acted on the days of an event: `?date=EDTF`. */
import { currentUser } from '@/lib/auth/session';
import { findActor } from '@/lib/db/actors';
import { database } from '@/lib/db/client';
import { slugSchema } from '@/lib/domain/actor';
import { capacityOf, postsDuring } from '@/lib/domain/affiliation';
import { cutText } from '@/lib/domain/cut-text';
import { parseEdtfDate } from '@/lib/domain/edtf-date';

export async function GET(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  if (!(await currentUser())) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const slug = slugSchema.safeParse((await params).slug);
  const actor = slug.success ? await findActor(database(), slug.data) : null;
  if (!actor) return Response.json({ error: 'There is no such actor.' }, { status: 404 });
  const date = parseEdtfDate(cutText(new URL(request.url).searchParams.get('date') ?? '', 60));
  const posts = date.ok ? postsDuring(actor.posts, date.date.startsOn, date.date.endsOn) : [];
  return Response.json(
    { capacity: capacityOf(posts), affiliation: posts[0]?.organisation.name ?? null },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
