/** What stands after the question mark, read leniently: a slip in an address never breaks a page. */
import { z } from 'zod';
import { slugSchema } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { eventTypeSchema } from '@/lib/domain/ontology';

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

const blank = z.literal('').transform(() => undefined);
const year = z.coerce.number().int().min(1).max(9999);

export const pageNumberSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

export const relationshipQuerySchema = z.object({
  q: z.string().trim().max(200).catch(''),
  kind: z.union([blank, eventTypeSchema]).optional().catch(undefined),
  fromYear: z.union([blank, year]).optional().catch(undefined),
  toYear: z.union([blank, year]).optional().catch(undefined),
  page: pageNumberSchema,
  // What the timeline shows.
  event: slugSchema.optional().catch(undefined),
  from: civilDateSchema.optional().catch(undefined),
  to: civilDateSchema.optional().catch(undefined),
});
export type RelationshipQuery = z.infer<typeof relationshipQuerySchema>;

/** `2020` as the first or last day of that year. */
export const firstDayOf = (value: number) => `${String(value).padStart(4, '0')}-01-01`;
export const lastDayOf = (value: number) => `${String(value).padStart(4, '0')}-12-31`;
