/** A row of an actor in the starter data, and what is said where a row is wrong. */
import { z } from 'zod';
import { actorKindSchema, nameFormSchema, type Origin, slugSchema } from '@/lib/domain/actor';
import { webAddressSchema } from '@/lib/domain/draft';
import { edtfDateSchema } from '@/lib/domain/edtf-date';

/** A trimmed text of at least one character. */
export const words = (most: number) => z.string().trim().min(1).max(most);

/** A row that cannot be loaded; the message names file, row, field and reason. */
export class SeedError extends Error {
  override name = 'SeedError';
}

export const actorRowSchema = z.strictObject({
  id: slugSchema,
  kind: actorKindSchema,
  name: words(200),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  cameoCode: words(20).nullable(),
  /** For readers: what they need to know of the actor. */
  description: words(2_000).optional(),
  /** For editors, never shown to readers. */
  note: words(2_000).optional(),
  aliases: z
    .array(
      z.strictObject({
        value: words(200),
        lang: words(35),
        /** A slip seen in print: recognised, never shown. */
        kind: z.literal('misspelling-seen').optional(),
        form: nameFormSchema.default('name'),
      }),
    )
    .max(60),
  affiliations: z
    .array(
      z.strictObject({
        of: slugSchema,
        role: words(200),
        from: edtfDateSchema.nullable(),
        to: edtfDateSchema.nullable(),
        confidence: z.enum(['confirmed-in-source', 'known-unverified']),
        sourceUrl: webAddressSchema.nullish(),
        note: words(1_000).nullish(),
      }),
    )
    .max(60),
});
export type ActorRow = z.output<typeof actorRowSchema>;

/** An actor of the starter data with where it and each of its posts come from. */
export interface SeedActor extends ActorRow {
  origin: Origin;
  affiliations: (ActorRow['affiliations'][number] & { origin: Origin })[];
}

/** Checks a row; `file` is named where it is wrong, with the row and the field. */
export function parseRow<T extends z.ZodType>(
  schema: T,
  row: unknown,
  file: string,
  name: string,
): z.output<T> {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new SeedError(`${file}, "${name}", field ${issue?.path.join('.') || '(row)'}: ${issue?.message}`);
}
