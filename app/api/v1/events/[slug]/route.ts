/** `GET /api/v1/events/{slug}`: one published event with its participants, evidence and sources; 410 once withdrawn. */
import { publishedEvent } from '@/app/published-event';
import { nothingSchema } from '@/lib/api/questions';
import { eventHere } from '@/lib/db/local-answers';
import { answerWith, readAs } from '../../read';

export const GET = (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  readAs(request, nothingSchema, async () => {
    const found = await publishedEvent(request, params);
    return found.ok ? answerWith(request, 'Event', eventHere(found.event)) : found.answer;
  });
