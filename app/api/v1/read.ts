/** What the routes by which programs read have in common: the question, and the answer by its schema. */
import { z } from 'zod';
import { here } from '@/app/messages/locale';
import { ANSWERS, type AnswerName, ROOM } from '@/lib/api/endpoints';
import { readQuestion } from '@/lib/api/read-question';
import { readersDatabase } from '@/lib/db/client';
import { standingFilter } from '@/lib/db/standing-actors';
import { publicUrl } from '@/lib/env';
import { jsonAnswer, problem } from './answer';

/** Asks `work` what was asked, or says of each parameter what is wrong with it. */
export async function readAs<Query extends z.ZodType>(
  request: Request,
  query: Query,
  work: (question: z.output<Query>) => Promise<Response> | Response,
): Promise<Response> {
  const read = readQuestion(query, new URL(request.url).searchParams);
  if (read.ok) return work(read.question);
  const names = query instanceof z.ZodObject ? Object.keys(query.shape) : [];
  const how = names.length > 0 ? `Ask with ${names.join(', ')}` : 'Ask without parameters';
  return problem('bad-request', `${how}; ${ROOM}/openapi.json says what each takes.`, {
    fields: read.fields,
  });
}

/** An answer of this name with nothing in it but what its schema has. `next`: the cursor of the next page. */
export function answerWith<Name extends AnswerName>(
  request: Request,
  name: Name,
  body: z.input<(typeof ANSWERS)[Name]>,
  next: string | null = null,
): Response {
  const answer = jsonAnswer(request, ANSWERS[name].parse(body));
  if (next !== null) {
    const { pathname, searchParams } = new URL(request.url);
    searchParams.set('after', next);
    answer.headers.set('link', `<${publicUrl()}${here(`${pathname}?${searchParams}`)}>; rel="next"`);
  }
  return answer;
}

/** Leads on; not kept, because a merge can be undone. */
export const leadTo = (path: string): Response =>
  new Response(null, { status: 308, headers: { location: here(path), 'cache-control': 'no-store' } });

/** Where an actor of the filter was merged into another, the same question with that one; else null. */
export async function standingQuestion(
  request: Request,
  actors: readonly string[],
): Promise<Response | null> {
  const standing = await standingFilter(readersDatabase(), actors);
  if (!standing) return null;
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set('actors', standing.join(','));
  return leadTo(`${pathname}?${searchParams}`);
}
