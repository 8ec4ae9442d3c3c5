/** One page of a list. */
import { z } from 'zod';

export interface Page<T> {
  items: T[];
  /** Rows of the whole list. */
  total: number;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** As it stands in an address; what cannot be read becomes the first page of twenty-five. */
export const pageSchema = z.object({
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
  pageSize: z.coerce.number().int().min(1).max(100).catch(25),
});
export type PageRequest = z.infer<typeof pageSchema>;
