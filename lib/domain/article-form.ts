/** The form by which an article comes in; the browser and the workflow check it alike. */
import { z } from 'zod';
import { civilDateSchema, MAX_BODY_LENGTH } from './article';
import { cleanBody, cleanLine } from './clean-text';
import { webAddressSchema } from './draft';
import { type Fault, told } from './plain-faults';

const blankIsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && cleanLine(value) === '' ? null : value), schema);
const cleanedLine = (most: number, fault: Fault) =>
  z
    .string()
    .max(most * 4)
    .transform(cleanLine)
    .pipe(z.string().max(most, told(fault, { limit: most })));

/** What the form sends; blanks stand for "not known". */
export const articleFormSchema = z.object({
  title: blankIsNull(cleanedLine(500, 'titleLong').nullish()),
  body: z
    .string()
    // A form is sent with two letters for each end of a line; cleaning makes them one, and some letters two or three.
    .max(MAX_BODY_LENGTH * 2, told('textLong', { limit: MAX_BODY_LENGTH }))
    .transform(cleanBody)
    .pipe(
      z
        .string()
        .min(1, told('noText'))
        .max(MAX_BODY_LENGTH, told('textLong', { limit: MAX_BODY_LENGTH })),
    ),
  url: blankIsNull(webAddressSchema.nullish()),
  publisher: blankIsNull(cleanedLine(300, 'publisherLong').nullish()),
  publishedOn: blankIsNull(civilDateSchema.nullish()),
});
