/** `GET /api/v1/relationships/{slug}/timeline?from&to&limit&margin`: a bounded window of a timeline. */
import { z } from 'zod';
import { database } from '@/lib/db/client';
import { slugSchema } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { jsonAnswer, problem } from '../../../answer';
import { findTimelineAnswer } from './timeline-answer';

const questionSchema = z
  .object({
    from: civilDateSchema,
    to: civilDateSchema,
    limit: z.coerce.number().int().min(1).max(300).default(240),
    margin: z.coerce.number().min(0).max(1).default(0),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: '"to" must not lie before "from".' });

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const slug = slugSchema.safeParse((await params).slug);
  if (!slug.success) return problem('not-found', 'There is no relationship at this address.');
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const question = questionSchema.safeParse(query);
  if (!question.success) {
    const fields = Object.fromEntries(
      question.error.issues.map((issue) => [
        issue.path.join('.'),
        query[String(issue.path[0])] === undefined ? 'This parameter is missing.' : issue.message,
      ]),
    );
    return problem(
      'bad-request',
      'Ask for a window with from and to as YYYY-MM-DD, a limit of 1 to 300 and a margin of 0 to 1.',
      { fields },
    );
  }
  const answer = await findTimelineAnswer(database(), slug.data, question.data);
  if (!answer) return problem('not-found', `There is no relationship "${slug.data}".`);
  return jsonAnswer(request, answer);
}
