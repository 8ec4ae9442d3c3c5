/**
 * The columns of our own table of events: written for spreadsheets and programs, and read again by our import without
 * loss. Who takes part stands twice: by role for people, and in its order, with capacities, under `people`.
 */
import type { ParticipantRole } from '@/lib/domain/ontology';
import { joinValues } from './cell-list';
import { plainCell } from './csv';
import type { EventRecord } from './exports/json-lines';

type Value = string | number | null | undefined | readonly (string | null)[];

const inRole = ({ participants }: EventRecord, role: ParticipantRole) =>
  participants.filter((one) => one.role === role).map(({ actorId }) => actorId);

export const OWN_COLUMNS = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  date: ({ date }) => date,
  type: ({ type }) => type,
  status: ({ status }) => status,
  cameo: ({ cameo }) => cameo,
  summary: ({ summary }) => summary,
  place: ({ place }) => place,
  country: ({ country }) => country,
  latitude: ({ latitude }) => latitude,
  longitude: ({ longitude }) => longitude,
  initiators: (record) => inRole(record, 'initiator'),
  recipients: (record) => inRole(record, 'recipient'),
  participants: (record) => inRole(record, 'participant'),
  hosts: (record) => inRole(record, 'host'),
  mentioned: (record) => inRole(record, 'mentioned'),
  relationships: ({ relationships }) => relationships,
  topics: ({ topics }) => topics,
  url: ({ sources }) => sources.map(({ url }) => url),
  'source title': ({ sources }) => sources.map(({ title }) => title),
  publisher: ({ sources }) => sources.map(({ publisher }) => publisher),
  'published on': ({ sources }) => sources.map(({ publishedOn }) => publishedOn),
  language: ({ sources }) => sources.map(({ language }) => language),
  'first day': ({ firstDay }) => firstDay,
  'last day': ({ lastDay }) => lastDay,
  'date stated': ({ dateStated }) => (dateStated ? 'yes' : 'no'),
  tone: ({ tone }) => tone,
  significance: ({ significance }) => significance,
  certainty: ({ certainty }) => certainty,
  version: ({ version }) => version,
  page: ({ page }) => page,
  people: ({ participants }) => participants.map(({ actorId }) => actorId),
  roles: ({ participants }) => participants.map(({ role }) => role),
  capacities: ({ participants }) => participants.map(({ capacity }) => capacity),
  affiliations: ({ participants }) => participants.map(({ affiliation }) => affiliation),
  'contradicted fields': ({ contradictions }) => contradictions.map(({ field }) => field),
  contradictions: ({ contradictions }) => contradictions.map(({ says }) => says),
  'contradiction addresses': ({ contradictions }) => contradictions.map(({ url }) => url),
  'contradiction quotes': ({ contradictions }) => contradictions.map(({ quote }) => quote),
  'contradictions settled': ({ contradictions }) => contradictions.map(({ settled }) => settled),
} satisfies Record<string, (record: EventRecord) => Value>;
export type OwnColumn = keyof typeof OWN_COLUMNS;

function cellOf(value: Value): string | number {
  if (typeof value === 'number') return value;
  return plainCell(typeof value === 'string' ? value : joinValues(value ?? []));
}

/** The cells of an event in the order of the columns, texts safe for spreadsheets. */
export const ownCells = (record: EventRecord): (string | number)[] =>
  Object.values(OWN_COLUMNS).map((column) => cellOf(column(record)));
