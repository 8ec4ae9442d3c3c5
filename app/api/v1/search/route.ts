/** `GET /api/v1/search?q`: the first events, actors, relationships and places for what somebody types. */
import { searchFor } from '@/app/search-for';
import { searchQuerySchema } from '@/lib/api/questions';
import { readersDatabase } from '@/lib/db/client';
import { relatedHere, relationshipHere } from '@/lib/db/local-answers';
import { actorName } from '@/lib/db/local-names';
import { NO_SEARCH_FILTER } from '@/lib/domain/search';
import { answerWith, readAs } from '../read';

const MOST_EVENTS = 8;
const MOST_OTHERS = 5;

export const GET = (request: Request) =>
  readAs(request, searchQuerySchema, async ({ q }) => {
    const { dates, actors, relationships, places, sources, events } = await searchFor(readersDatabase(), {
      text: q,
      filter: NO_SEARCH_FILTER,
      skip: 0,
      take: MOST_EVENTS,
      others: MOST_OTHERS,
      typing: true,
    });
    return answerWith(request, 'Search', {
      ...{ q, dates, places, sources },
      events: { ...events, items: events.items.map(relatedHere) },
      actors: actors.map((actor) => ({ ...actor, name: actorName(actor) })),
      relationships: relationships.map(relationshipHere),
    });
  });
