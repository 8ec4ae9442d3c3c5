/** What is held about somebody, as a file of JSON. For administrators. */
import { z } from 'zod';
import { personalDataAnswer } from '../../../../account/data/personal-data-answer';
import { readSegment } from '../../../../request-query';

/** Next would answer it by the whole file, and the record would tell of one that nobody has. */
export const HEAD = () => new Response(null, { status: 405, headers: { Allow: 'GET' } });

export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return personalDataAnswer(request, () => readSegment('id', z.string().min(1).max(100), params));
}
