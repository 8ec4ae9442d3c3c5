/** What a language model read of an event, kept beside the draft of the rules: which fields agree and which differ. */
import { z } from 'zod';

export const SECOND_FIELDS = ['type', 'date', 'status', 'parties', 'location', 'participants'] as const;
export type SecondField = (typeof SECOND_FIELDS)[number];

const value = z.string().max(2_000);

const secondFieldSchema = z.object({
  field: z.enum(SECOND_FIELDS),
  /** Whether both read the same. */
  agrees: z.boolean(),
  /** A code (`meeting`, `2021-05-04`, the slug of a relationship) or names; null where the rules read nothing. */
  rules: value.nullable(),
  model: value,
  /** The words of the article from which the model has it. */
  quotes: z.array(z.string().max(500)).max(20),
  /** How sure the rules were, 0–1, and how sure the field is since both agree; null where nothing was raised. */
  raised: z.object({ from: z.number().min(0).max(1), to: z.number().min(0).max(1) }).nullable(),
});

export const secondReadingSchema = z.object({
  /** The model, as its server calls it. */
  reader: z.string().max(100),
  prompt: z.string().max(20),
  /** True where the rules did not find the event: the draft is the model's. */
  only: z.boolean(),
  fields: z.array(secondFieldSchema).max(SECOND_FIELDS.length),
});
export type SecondReading = z.infer<typeof secondReadingSchema>;
export type SecondFieldReading = SecondReading['fields'][number];

/** What is stored beside a draft. What does not fit the schema is not the same as nothing: it may be a dispute. */
export function readStoredSecond(stored: unknown): {
  second: SecondReading | null;
  secondUnreadable: boolean;
} {
  if (stored === null || stored === undefined) return { second: null, secondUnreadable: false };
  const second = secondReadingSchema.safeParse(stored).data ?? null;
  return { second, secondUnreadable: second === null };
}

/** The rule of words that a language model quoted. */
export const BY_MODEL = 'language-model';

/** Fields that both read differently and that no editor has decided; none without a second reading. */
export function disputedFields(
  second: SecondReading | null,
  { confirmed }: { confirmed: readonly string[] },
): SecondFieldReading[] {
  return (second?.fields ?? []).filter(({ field, agrees }) => {
    if (agrees) return false;
    return field === 'participants'
      ? !confirmed.some((name) => name.startsWith('participant'))
      : !confirmed.includes(field);
  });
}

/** Of ten fields this sure nine are right, by the calibration of the rules. */
export const SURE_FROM = 0.9;
/** Of the doubt that is left, what an agreeing model takes away. */
const SHARE = 0.25;

/**
 * How sure a field is that both read alike: a quarter of the doubt is gone, for two readers that err in different ways
 * seldom err alike. The quarter is a choice and no measurement, so it never lifts a field to the bound from which drafts
 * are published unseen: above and below it stand only fields that the calibration of the rules has put there.
 *
 * @param certainty 0–1, of the rules
 */
export function raisedCertainty(certainty: number): number {
  const raised = certainty + (1 - certainty) * SHARE;
  return certainty >= SURE_FROM ? raised : Math.max(certainty, Math.min(raised, SURE_FROM - 0.01));
}
