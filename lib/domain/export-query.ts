/** What stands after the question mark of an export's address: the filter of lists and timelines, and days. */
import { z } from 'zod';
import { civilDateSchema } from './article';
import { SEARCH_VALUES, valuesSchema } from './event-filter';
import { filterShape } from './timeline-query';

export const exportQuerySchema = z
  .strictObject({
    ...filterShape,
    relationships: valuesSchema(SEARCH_VALUES.relationships),
    places: valuesSchema(SEARCH_VALUES.places),
    /** Inclusive days that the events touch. */
    from: civilDateSchema.optional(),
    to: civilDateSchema.optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    message: '"to" must not lie before "from".',
  });
export type ExportQuery = z.output<typeof exportQuerySchema>;
