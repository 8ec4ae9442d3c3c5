/** `GET /events/{slug}/cite?format=ris`: how to cite an event's page, as a file. */
import { z } from 'zod';
import { problem } from '@/app/api/v1/answer';
import { publishedEvent } from '@/app/published-event';
import { taggedAnswer } from '@/app/tagged-answer';
import { translator } from '../../../../messages/translator';
import { CITATION_FILES, citationFormatSchema, citationOf } from './citation';

const questionSchema = z.strictObject({ format: citationFormatSchema });

export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }) {
  const t = translator('cite');
  const query = new URL(request.url).searchParams;
  const question = questionSchema.safeParse(Object.fromEntries(query));
  if (!question.success || query.size > 1) {
    const unknown = [...new Set(query.keys())].filter((name) => name !== 'format').slice(0, 10);
    const fields = {
      format: t('badFormat'),
      ...Object.fromEntries(unknown.map((name) => [name, t('unknown')])),
    };
    return problem('bad-request', t('badFormat'), { fields });
  }
  const found = await publishedEvent(request, params);
  if (!found.ok) return found.answer;
  const { event } = found;
  const { format } = question.data;
  const { type, ending } = CITATION_FILES[format];
  return taggedAnswer(request, citationOf(event, format), {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${event.slug}.${ending}"`,
  });
}
