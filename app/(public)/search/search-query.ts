/** What the search and the list of all events are asked for after the question mark; the names are the timeline's. */
import { z } from 'zod';
import { readValues, SEARCH_VALUES } from '@/lib/domain/event-filter';
import type { SearchFilter } from '@/lib/domain/search';
import { param, type readQuery, wordsParam } from '../../request-query';

/** Values with commas between them, read as the timeline reads them. */
const listParam = <Value extends string>(schema: z.ZodType<Value>) =>
  param(
    z.string().transform((text) => readValues(schema, [text])),
    [] as Value[],
  );
const yearParam = param(z.coerce.number().int().min(1).max(9999), undefined);

export const FILTER_QUERY = {
  q: wordsParam,
  types: listParam(SEARCH_VALUES.types),
  tones: listParam(SEARCH_VALUES.tones),
  certainties: listParam(SEARCH_VALUES.certainties),
  actors: listParam(SEARCH_VALUES.actors),
  topics: listParam(SEARCH_VALUES.topics),
  relationships: listParam(SEARCH_VALUES.relationships),
  sources: listParam(SEARCH_VALUES.sources),
  places: listParam(SEARCH_VALUES.places),
  fromYear: yearParam,
  toYear: yearParam,
};
export type FilterQuery = Awaited<ReturnType<typeof readQuery<typeof FILTER_QUERY>>>;

export function filterOf({ q: _, ...filter }: FilterQuery): SearchFilter {
  return filter;
}

/** How many fields of the filter are set. */
export function countChosen(query: FilterQuery): number {
  return Object.values(filterOf(query)).filter((value) =>
    Array.isArray(value) ? value.length > 0 : value !== undefined,
  ).length;
}

/** An address with what is asked for and further parameters; what is blank is left out. */
export function addressOf(path: string, query: FilterQuery, more: Record<string, string> = {}): string {
  const values = { ...query, ...more };
  const filled = Object.entries(values).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    return text === '' ? [] : [[name, text] as [string, string]];
  });
  // Commas are read as easily as they are written.
  const text = new URLSearchParams(filled).toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}
