/** `GET /api/v1/events`: all published events that a filter finds, page by page. */
import { eventsQuerySchema } from '@/lib/api/questions';
import { readersDatabase } from '@/lib/db/client';
import { relatedHere } from '@/lib/db/local-answers';
import { readEvents } from '@/lib/db/search/read-events';
import { wordsOfText } from '@/lib/domain/event-terms';
import { filterOf } from '@/lib/domain/timeline-query';
import { findEvents } from '@/lib/jobs/read-timeline';
import { answerWith, readAs, standingQuestion } from '../read';

export const GET = (request: Request) =>
  readAs(request, eventsQuerySchema, async (asked) => {
    const { relationships, places, from, to, order, after, limit, q } = asked;
    const elsewhere = await standingQuestion(request, asked.actors);
    if (elsewhere) return elsewhere;
    // Words without a letter or figure stand in no event.
    if (q !== '' && wordsOfText(q).length === 0)
      return answerWith(request, 'Events', { total: 0, events: [], next: null, previous: null });
    const { total, numbers, next, previous } = await findEvents({
      filter: filterOf(asked),
      relationships,
      places,
      order,
      limit,
      ...(from && { from }),
      ...(to && { to }),
      ...(after && { after }),
    });
    const events = (await readEvents(readersDatabase(), numbers)).map(relatedHere);
    return answerWith(request, 'Events', { total, events, next, previous }, next);
  });
