/** What an article tells of the actors that our list does not have. */
import { database } from '@/lib/db/client';
import { findUnknownActors } from '@/lib/workflows/articles/explain-article';
import { refusalOfOthers, unreadAnswer } from '../../editors-only';

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const refusal = await refusalOfOthers();
  if (refusal) return refusal;
  const answer = await findUnknownActors(database(), (await params).id);
  if (!answer.ok) return unreadAnswer(answer);
  return Response.json(answer.unknownActors, { headers: { 'Cache-Control': 'no-store' } });
}
