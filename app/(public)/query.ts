/** What a relationship's page is asked for after the question mark. */
import { z } from 'zod';
import { slugSchema } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { eventTypeSchema } from '@/lib/domain/ontology';
import { pageParam, param, type readQuery, wordsParam } from '../request-query';

const yearSchema = z.coerce.number().int().min(1).max(9999);

export const RELATIONSHIP_QUERY = {
  q: wordsParam,
  kind: param(eventTypeSchema, undefined),
  fromYear: param(yearSchema, undefined),
  toYear: param(yearSchema, undefined),
  page: pageParam,
  // What the timeline shows.
  event: param(slugSchema, undefined),
  from: param(civilDateSchema, undefined),
  to: param(civilDateSchema, undefined),
};
export type RelationshipQuery = Awaited<ReturnType<typeof readQuery<typeof RELATIONSHIP_QUERY>>>;

/** `2020` as the first or last day of that year. */
export const firstDayOf = (value: number) => `${String(value).padStart(4, '0')}-01-01`;
export const lastDayOf = (value: number) => `${String(value).padStart(4, '0')}-12-31`;
