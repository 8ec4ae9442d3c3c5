/** What may stand after the question mark, by address: nothing but what is known, each bounded. */
import { z } from 'zod';
import { actorKindSchema, slugSchema } from '@/lib/domain/actor';
import { civilDateSchema } from '@/lib/domain/article';
import { cleanLine } from '@/lib/domain/clean-text';
import { SEARCH_VALUES, valuesSchema, wordsSchema } from '@/lib/domain/event-filter';
import { cursorSchema, filterShape, wholeSchema } from '@/lib/domain/timeline-query';
import { MAX_DATE_WORDS } from '@/lib/domain/typed-words';

export const MOST_SEARCHED = 200;
const limit = wholeSchema(100).default(25);

export const nothingSchema = z.strictObject({});

export const eventsQuerySchema = z
  .strictObject({
    ...filterShape,
    relationships: valuesSchema(SEARCH_VALUES.relationships),
    places: valuesSchema(SEARCH_VALUES.places),
    from: civilDateSchema.optional(),
    to: civilDateSchema.optional(),
    order: z.enum(['earliest', 'latest']).default('latest'),
    after: cursorSchema.optional(),
    limit,
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    message: '"to" must not lie before "from".',
  });

export const actorsQuerySchema = z.strictObject({
  q: wordsSchema.default(''),
  kind: actorKindSchema.optional(),
  after: slugSchema.optional(),
  limit,
});

export const relationshipsQuerySchema = z.strictObject({ after: slugSchema.optional(), limit });

export const sourcesQuerySchema = z.strictObject({
  q: wordsSchema.default(''),
  after: SEARCH_VALUES.sources.optional(),
  limit,
});

export const searchQuerySchema = z.strictObject({
  q: z.string().trim().min(1, 'Write what to look for.').max(MOST_SEARCHED),
});

export const dateQuerySchema = z.strictObject({
  text: z
    .string()
    .max(MAX_DATE_WORDS)
    .transform(cleanLine)
    .refine((text) => text !== '', 'Write a date, as people write it.'),
});
