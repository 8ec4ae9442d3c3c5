/** The form of a relationship. */
import { z } from 'zod';
import { slugSchema, slugWith } from './actor';

/** What may be changed at any time. */
export const relationshipWordsSchema = z.object({
  /** Left empty, the relationship is called by its parties. */
  title: z.string().trim().max(200, 'The title is longer than 200 characters: shorten it.').default(''),
  description: z
    .string()
    .trim()
    .max(5_000, 'The description is longer than 5,000 characters: shorten it.')
    .default(''),
});

const partySchema = slugWith('Choose a party from the list.');

/** What a new one needs. */
export const relationshipInputSchema = relationshipWordsSchema.extend({
  /** Slugs of two actors; in this order they stand in the title and address that are made of them. */
  parties: z.tuple([partySchema, partySchema], 'Choose both parties from the list.'),
  /** Made from the parties where absent or blank. */
  slug: z.preprocess(
    (slug) => (typeof slug === 'string' && slug.trim() === '' ? null : slug),
    slugSchema.nullish(),
  ),
});
