/** What stands after the question mark of a timeline's address, as the interface for programs reads it: nothing but what is known. */
import { z } from 'zod';
import { slugSchema } from './actor';
import { civilDateSchema } from './article';
import { FILTER_VALUES, valuesSchema, wordsSchema } from './event-filter';
import { told } from './plain-faults';
import { LANE_GROUPS, MOST_SLOTS, type TimelineFilter } from './timeline-question';

export const filterShape = {
  types: valuesSchema(FILTER_VALUES.types),
  actors: valuesSchema(FILTER_VALUES.actors),
  topics: valuesSchema(FILTER_VALUES.topics),
  sources: valuesSchema(FILTER_VALUES.sources),
  tones: valuesSchema(FILTER_VALUES.tones),
  certainties: valuesSchema(FILTER_VALUES.certainties),
  q: wordsSchema.default(''),
};

/** A whole number from 1, written as such: no sign, no exponent, not blank. */
export const wholeSchema = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,3}$/, told('wholeTo', { limit: most }))
    .transform(Number)
    .refine((value) => value <= most, told('wholeTo', { limit: most }));

/** How events are parted into lanes, alone or beside another relationship. */
const lanesShape = { lanes: z.enum(LANE_GROUPS).default('kind'), beside: slugSchema.optional() };

const inOrder = {
  path: ['to'],
  message: '"to" must not lie before "from".',
};

export const windowQuerySchema = z
  .strictObject({
    from: civilDateSchema,
    to: civilDateSchema,
    // More may be asked for than is given: tabs that were open over an update do.
    slots: wholeSchema(300)
      .default(MOST_SLOTS)
      .transform((asked) => Math.min(asked, MOST_SLOTS)),
    margin: z
      .string()
      .regex(/^(?:0|1|0?\.\d{1,6}|1\.0{1,6})$/, told('margin'))
      .transform(Number)
      .default(0),
    ...lanesShape,
    ...filterShape,
  })
  .refine(({ from, to }) => from <= to, inOrder);

export const filterQuerySchema = z.strictObject(filterShape);

const AS_NEXT = told('cursor');

/** Where a page of a list begins, as `next` and `previous` of an answer name it; '' for the first. */
export const cursorSchema = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2}~\d{1,10})?$/, AS_NEXT)
  .refine((text) => text === '' || civilDateSchema.safeParse(text.slice(0, 10)).success, AS_NEXT);

export const listQuerySchema = z
  .strictObject({
    from: civilDateSchema.optional(),
    to: civilDateSchema.optional(),
    order: z.enum(['earliest', 'latest']).default('latest'),
    after: cursorSchema.optional(),
    limit: wholeSchema(100).default(25),
    ...lanesShape,
    ...filterShape,
  })
  .refine(({ from, to }) => !from || !to || from <= to, inOrder);

/** The fields of a filter among others. */
export function filterOf<Fields extends TimelineFilter>({
  types,
  actors,
  topics,
  sources,
  tones,
  certainties,
  q,
}: Fields): TimelineFilter {
  return { types, actors, topics, sources, tones, certainties, q };
}
