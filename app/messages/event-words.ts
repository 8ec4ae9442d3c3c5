/** The words of event lists, for the server. */
import type { EventWords } from '@/components/timeline/EventList';
import { comma, eventDate, formatDate, formatPlace, formatYear } from './format';
import { translator } from './translator';

export function eventWords(): EventWords {
  const types = translator('words.types');
  const statuses = translator('words.statuses');
  const tones = translator('words.tones');
  const certainties = translator('words.certainties');
  return {
    date: formatDate,
    dateBeside: eventDate,
    comma: comma(),
    year: formatYear,
    place: formatPlace,
    type: (type) => types(type),
    status: (status) => statuses(status),
    tone: (tone) => tones(tone),
    certainty: (certainty) => certainties(certainty),
  };
}
