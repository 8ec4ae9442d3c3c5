/** Search of actors for the desk's forms: `?q=name&kinds=state,organisation&date=EDTF`. */
import { z } from 'zod';
import { currentUser } from '@/lib/auth/session';
import { findActor, searchActors } from '@/lib/db/actors';
import { database } from '@/lib/db/client';
import { actorName } from '@/lib/db/local-names';
import { actorKindSchema } from '@/lib/domain/actor';
import { postsDuring } from '@/lib/domain/affiliation';
import { cleanLine } from '@/lib/domain/clean-text';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { sayOffice } from '../../../messages/office-words';

const querySchema = z.object({
  q: z.string().max(200).transform(cleanLine).default(''),
  /** Of the event; what cannot be read is as if it were absent. */
  date: z.string().max(100).default(''),
  kinds: z
    .string()
    .max(100)
    .default('')
    .transform((text) => text.split(',').flatMap((kind) => actorKindSchema.safeParse(kind).data ?? [])),
});

export async function GET(request: Request): Promise<Response> {
  if (!(await currentUser())) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const parsed = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) return Response.json({ error: 'q may have 200 characters.' }, { status: 400 });
  const { q, kinds } = parsed.data;
  const date = parseEdtfDate(parsed.data.date);
  const db = database();
  const found = await searchActors(db, q, { limit: kinds.length > 0 ? 40 : 10 });
  const wanted = found.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).slice(0, 10);
  const answer = [];
  for (const actor of wanted) {
    const posts = actor.kind === 'person' ? ((await findActor(db, actor.slug))?.posts ?? []) : [];
    const [held] = date.ok ? postsDuring(posts, date.date.startsOn, date.date.endsOn) : [];
    const post = held ?? posts[0];
    const words = post ? sayOffice(post.office, post.organisation.name).office : null;
    answer.push({ ...actor, shownName: actorName(actor), post: words, heldThen: held !== undefined });
  }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } });
}
