/** The form of a relationship. */
import { z } from 'zod';
import { slugSchema, slugWith } from './actor';
import { told } from './plain-faults';

/** What may be changed at any time. */
export const relationshipWordsSchema = z.object({
  /** Left empty, the relationship is called by its parties. */
  title: z
    .string()
    .trim()
    .max(200, told('titleLong', { limit: 200 }))
    .default(''),
  description: z
    .string()
    .trim()
    .max(5_000, told('descriptionLong', { limit: 5_000 }))
    .default(''),
});

/** What a new one needs. */
export const relationshipInputSchema = relationshipWordsSchema.extend({
  /** Slugs of two actors; in this order they stand in the title and address that are made of them. */
  parties: z.tuple([slugWith('partyFirst'), slugWith('partySecond')], told('parties')),
  /** Made from the parties where absent or blank. */
  slug: z.preprocess(
    (slug) => (typeof slug === 'string' && slug.trim() === '' ? null : slug),
    slugSchema.nullish(),
  ),
});
