/** The form by which an article comes in; the browser and the workflow check it alike. */
import { z } from 'zod';
import { civilDateSchema, MAX_BODY_LENGTH } from './article';
import { cleanBody, cleanLine } from './clean-text';
import { webAddressSchema } from './draft';

const blankIsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (typeof value === 'string' && cleanLine(value) === '' ? null : value), schema);
const cleanedLine = (most: number, message: string) =>
  z
    .string()
    .max(most * 4)
    .transform(cleanLine)
    .pipe(z.string().max(most, message));

/** What the form sends; blanks stand for "not known". */
export const articleFormSchema = z.object({
  title: blankIsNull(cleanedLine(500, 'The title is longer than 500 characters: shorten it.').nullish()),
  body: z
    .string()
    .max(MAX_BODY_LENGTH, 'The text is longer than 2,000,000 characters: paste it in parts.')
    .transform(cleanBody)
    .pipe(z.string().min(1, 'There is no text: paste the article.')),
  url: blankIsNull(webAddressSchema.nullish()),
  publisher: blankIsNull(
    cleanedLine(300, 'The publisher is longer than 300 characters: shorten it.').nullish(),
  ),
  publishedOn: blankIsNull(civilDateSchema.nullish()),
});
