/** How an article was read, rule by rule, with the words for the date rules that occur. */
import { database } from '@/lib/db/client';
import { explainArticle } from '@/lib/workflows/articles/explain-article';
import { dateRuleWords } from '../../../date-rule-words';
import { refusalOfOthers, unreadAnswer } from '../editors-only';

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const refusal = await refusalOfOthers();
  if (refusal) return refusal;
  const answer = await explainArticle(database(), (await params).id);
  if (!answer.ok) return unreadAnswer(answer);
  const { explanation } = answer;
  return Response.json(
    { explanation, rules: dateRuleWords(explanation) },
    { headers: { 'Cache-Control': 'no-store' } },
  );
}
