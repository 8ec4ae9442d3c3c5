/** Which column of a table is likely which field of an event, by its header. */
import type { EventField, EventMapping } from '@/lib/domain/import';
import { foldHeader } from './datasets';

/** Headers as people write them, the likeliest first; compared as `foldHeader` folds them. */
const HEADERS: Record<EventField, string> = {
  id: 'id,event id,number,no,key,uid,identifier',
  title: 'title,event,headline,name,event title,what',
  summary: 'summary,description,details,text,abstract,notes on event',
  date: 'date,event date,start date,start,from,day,when,started on,starts on,edtf,date edtf',
  endDate: 'end date,end,to,until,ended on,ends on',
  type: 'type,event type,kind,category,action',
  status: 'status,state of event',
  cameo: 'cameo,cameo code,event code,cameo event code',
  place: 'place,location,location name,city,where,venue,place name',
  country: 'country,country code,location country,place country',
  latitude: 'latitude,lat,location latitude',
  longitude: 'longitude,lon,lng,long,location longitude',
  initiators: 'initiator,initiators,actor,actor 1,actor1,source actor,participants initiator,who,from actor',
  recipients: 'recipient,recipients,target,actor 2,actor2,target actor,participants recipient,to actor,whom',
  participants: 'participants,participant,participants participant,attendees,parties',
  hosts: 'host,hosts,participants host',
  relationships: 'relationship,relationships',
  topics: 'topics,topic,tags,tag,subjects',
  url: 'url,source url,link,source link,sources url,web address,source',
  sourceTitle: 'source title,sources title,article title,article',
  publisher: 'publisher,source publisher,sources publisher,newspaper,outlet,source name',
  publishedOn: 'published on,published,publication date,sources published on',
  language: 'language,sources language,lang',
  note: 'note,notes,comment,comments,editor note,remarks',
};

/** Each column is at most one field, and each field at most one column. */
export function guessColumns(columns: readonly string[]): EventMapping['columns'] {
  const byHeader = new Map<string, string>();
  for (const column of columns)
    if (!byHeader.has(foldHeader(column))) byHeader.set(foldHeader(column), column);
  const guessed: EventMapping['columns'] = {};
  const taken = new Set<string>();
  for (const [field, headers] of Object.entries(HEADERS) as [EventField, string][]) {
    const found = headers
      .split(',')
      .map((header) => byHeader.get(foldHeader(header)))
      .find((column) => column !== undefined && !taken.has(column));
    if (found === undefined) continue;
    guessed[field] = found;
    taken.add(found);
  }
  return guessed;
}
