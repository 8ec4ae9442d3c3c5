/**
 * What of a timeline stands in its address: filter, lanes, days, the open event, the page of the list. Read tolerantly,
 * because people keep and mend addresses: what cannot be read is as if it were absent. Written in one way only, so that
 * the same view has the same address.
 */
import type { z } from 'zod';
import { slugSchema } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { FILTER_VALUES, readValues, withoutOrWith, wordsSchema } from '@/lib/domain/event-filter';
import { LANE_GROUPS, type LaneGroup, type TimelineFilter } from '@/lib/domain/timeline-question';

const CURSOR = /^(\d{4}-\d{2}-\d{2})~\d{1,10}$/;

/** Inclusive days, YYYY-MM-DD. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface TimelineAddress {
  readonly filter: TimelineFilter;
  readonly lanes: LaneGroup;
  /** Null: the whole span. */
  readonly days: Days | null;
  /** Slug of the open event. */
  readonly event: string | null;
  /** Cursor of the list's page; null: its first. */
  readonly after: string | null;
}

/** The fields of a filter that are lists of values, in the order in which they are written and shown. */
export const FILTER_FIELDS = ['types', 'actors', 'topics', 'sources', 'tones', 'certainties'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

/** The values of a parameter by its name, as often as it is given. */
export type Given = (name: string) => readonly string[];

/** From what Next hands to a page. */
export const givenByPage =
  (params: Record<string, string | string[] | undefined>): Given =>
  (name) =>
    [params[name] ?? []].flat();

/** From an address in the browser. */
export const givenByAddress =
  (search: string): Given =>
  (name) =>
    new URLSearchParams(search).getAll(name);

const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (value: string): value is Value =>
    values.some((one) => one === value);
const fits =
  (schema: z.ZodType<string>) =>
  (value: string): value is string =>
    schema.safeParse(value).success;
const isSlug = fits(slugSchema);
const isDay = fits(civilDateSchema);

function daysOf(given: Given): Days | null {
  // Addresses of old named years.
  const year = (name: string, rest: string) => {
    const text = given(name)[0] ?? '';
    return /^\d{1,4}$/.test(text) && Number(text) > 0 ? `${text.padStart(4, '0')}-${rest}` : undefined;
  };
  const from = given('from')[0] ?? year('fromYear', '01-01');
  const to = given('to')[0] ?? year('toYear', '12-31');
  if (from === undefined && to === undefined) return null;
  const days = { from: from ?? '0001-01-01', to: to ?? '9999-12-31' };
  return isDay(days.from) && isDay(days.to) && days.from <= days.to ? days : null;
}

export function readAddress(given: Given): TimelineAddress {
  const first = (name: string) => given(name)[0] ?? '';
  // A form without JavaScript repeats the parameter, our own links separate by commas.
  const values = <Value extends string>(schema: z.ZodType<Value>, ...names: string[]) =>
    readValues(schema, names.flatMap(given));
  const cursor = first('after');
  const [lanes, event] = [first('lanes'), first('event')];
  const day = CURSOR.exec(cursor)?.[1];
  return {
    filter: {
      // `kind` is what an older form asked with.
      types: values(FILTER_VALUES.types, 'types', 'kind'),
      actors: values(FILTER_VALUES.actors, 'actors'),
      topics: values(FILTER_VALUES.topics, 'topics'),
      sources: values(FILTER_VALUES.sources, 'sources'),
      tones: values(FILTER_VALUES.tones, 'tones'),
      certainties: values(FILTER_VALUES.certainties, 'certainties'),
      q: wordsSchema.catch('').parse(first('q')),
    },
    lanes: oneOf(LANE_GROUPS)(lanes) ? lanes : 'kind',
    days: daysOf(given),
    event: isSlug(event) ? event : null,
    after: day !== undefined && isDay(day) ? cursor : null,
  };
}

/** The filter as parameters, for addresses of pages and of the interface for programs alike. */
export function filterParams(filter: TimelineFilter): [name: string, value: string][] {
  const lists = FILTER_FIELDS.flatMap((field): [string, string][] =>
    filter[field].length > 0 ? [[field, filter[field].join(',')]] : [],
  );
  return filter.q === '' ? lists : [...lists, ['q', filter.q]];
}

/** What stands after the question mark, with it; '' where all is as it is without. */
export function writeAddress({ filter, lanes, days, event, after }: TimelineAddress): string {
  const params = new URLSearchParams(filterParams(filter));
  if (lanes !== 'kind') params.set('lanes', lanes);
  if (days) {
    params.set('from', days.from);
    params.set('to', days.to);
  }
  if (event) params.set('event', event);
  if (after) params.set('after', after);
  return params.size > 0 ? `?${asQuery(params)}` : '';
}

/** Commas stay readable: they mean nothing in a query. */
export const asQuery = (params: URLSearchParams) => params.toString().replaceAll('%2C', ',');

export const isFiltered = (filter: TimelineFilter): boolean => filterParams(filter).length > 0;

/** With one value more or less in a field. */
export function withValue(
  filter: TimelineFilter,
  field: FilterField,
  value: string,
  on: boolean,
): TimelineFilter {
  return { ...filter, [field]: withoutOrWith<string>(filter[field], value, on) };
}
