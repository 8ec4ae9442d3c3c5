/** What an article tells of the actors that our list does not have. */
import { currentUser } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { findUnknownActors } from '@/lib/workflows/explain-article';

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!(await currentUser())) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const actors = await findUnknownActors(database(), (await params).id);
  if (!actors) return Response.json({ error: 'There is no such article.' }, { status: 404 });
  return Response.json(actors, { headers: { 'Cache-Control': 'no-store' } });
}
