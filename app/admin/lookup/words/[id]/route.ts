/** What stands in selected words of an article: `?part=body&start=120&end=134` (UTF-16 units, 500 at most). */
import { z } from 'zod';
import { currentUser } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { actorName } from '@/lib/db/local-names';
import { readWords } from '@/lib/workflows/articles/read-words';

const offset = z.coerce.number().int().min(0).max(5_000_000);
const querySchema = z.object({ part: z.enum(['title', 'body']), start: offset, end: offset });

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  if (!(await currentUser())) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const parsed = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success)
    return Response.json({ error: 'Say part=title or body, start and end.' }, { status: 400 });
  const { part, start, end } = parsed.data;
  const read = await readWords(database(), (await params).id, { source: part, start, end });
  if (!read) return Response.json({ error: 'There are no such words.' }, { status: 404 });
  const actors = read.actors.map((actor) => ({ ...actor, shownName: actorName(actor) }));
  return Response.json({ ...read, actors }, { headers: { 'Cache-Control': 'no-store' } });
}
