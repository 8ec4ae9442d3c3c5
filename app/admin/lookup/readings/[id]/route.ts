/** How an article was read, rule by rule, with the words for the date rules that occur. */
import { currentUser } from '@/lib/auth/session';
import { database } from '@/lib/db/client';
import { explainArticle } from '@/lib/workflows/explain-article';
import { dateRuleWords } from '../../../date-rule-words';

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  if (!(await currentUser())) return Response.json({ error: 'Sign in first.' }, { status: 401 });
  const explanation = await explainArticle(database(), (await params).id);
  if (!explanation) return Response.json({ error: 'There is no such article.' }, { status: 404 });
  return Response.json(
    { explanation, rules: dateRuleWords(explanation) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
