/** `GET /api/v1/events/{slug}`: one published event with its participants, evidence and sources; 410 once withdrawn. */
import { localOfficeOf } from '@/app/messages/office-words';
import { publishedEvent } from '@/app/published-event';
import { nothingSchema } from '@/lib/api/questions';
import { eventHere } from '@/lib/db/local-answers';
import type { EventDetail } from '@/lib/domain/event';
import { answerWith, readAs } from '../../read';

function inLanguage(event: EventDetail) {
  const here = eventHere(event);
  const participants = here.participants.map((one) => ({
    ...one,
    localCapacity: one.capacity && localOfficeOf(one.capacity, one.affiliation),
  }));
  return { ...here, participants };
}

export const GET = (request: Request, { params }: { params: Promise<{ slug: string }> }) =>
  readAs(request, nothingSchema, async () => {
    const found = await publishedEvent(request, params);
    return found.ok ? answerWith(request, 'Event', inLanguage(found.event)) : found.answer;
  });
