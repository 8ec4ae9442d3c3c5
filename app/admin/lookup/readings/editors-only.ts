/** What the routes of readings answer those who may not ask, and where there is no reading. */
import { currentUser } from '@/lib/auth/session';
import { roleReaches } from '@/lib/domain/user';
import type { ExplainRefusal } from '@/lib/workflows/articles/explain-article';

/** The answer to viewers, because a reading costs work; null: go on. */
export async function refusalOfOthers(): Promise<Response | null> {
  const user = await currentUser();
  if (!user) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  if (roleReaches(user.role, 'contributor')) return null;
  return Response.json({ error: 'Viewers may not see how an article was read.' }, { status: 403 });
}

/** 404 where there is no such article; else 503 with `reason`: late, failed or busy. */
export function unreadAnswer({ reason }: ExplainRefusal): Response {
  if (reason === 'missing') return Response.json({ error: 'There is no such article.' }, { status: 404 });
  return Response.json(
    { error: 'The article could not be read just now.', reason },
    { status: 503, headers: { 'Retry-After': '60', 'Cache-Control': 'no-store' } },
  );
}
