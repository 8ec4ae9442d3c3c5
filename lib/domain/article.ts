/** An article as it comes in; its stored body never changes, because evidence points into it. */

import { z } from 'zod';
import { told } from './plain-faults';

export const MAX_BODY_LENGTH = 2_000_000;

/** `YYYY-MM-DD`, years 0001–9999, a day that exists. */
export const civilDateSchema = z
  .string()
  .max(10)
  .regex(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { ...told('dayShape'), abort: true })
  .refine((text) => {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
  }, told('dayNone'));

/** What the extractor reads. `publishedOn` is an ISO date or date-time; `language` a BCP 47 tag. */
export const articleInputSchema = z.object({
  id: z.union([z.string().max(200), z.number()]).transform(String),
  title: z.string().max(2_000).nullish(),
  body: z.string().min(1, told('articleEmpty')).max(MAX_BODY_LENGTH),
  url: z.string().max(2_000).nullish(),
  publisher: z.string().max(300).nullish(),
  publishedOn: z.string().max(40).nullish(),
  language: z.string().max(35).nullish(),
});
export type ArticleInput = z.infer<typeof articleInputSchema>;
