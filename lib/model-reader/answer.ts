/** What a language model is asked to answer: JSON by this schema, each field with the words of the article that say it. */
import { z } from 'zod';
import { cleanStrings } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import { eventStatusSchema, eventTypeSchema, participantRoleSchema } from '@/lib/domain/ontology';

/** Acts of one article, and who takes part in one: nobody reviews more. */
const MOST_EVENTS = 8;
const MOST_PARTICIPANTS = 20;

const words = { quote: z.string().max(2_000) };
const told = z.strictObject({ value: z.string().max(500), ...words });

const eventSchema = z.strictObject({
  type: z.strictObject({ value: eventTypeSchema, ...words }),
  status: z.strictObject({ value: eventStatusSchema, ...words }).nullable(),
  date: told.nullable(),
  location: told.nullable(),
  /** The two states or organisations between which it is. */
  parties: z.array(told).max(2),
  participants: z
    .array(z.strictObject({ value: z.string().max(500), role: participantRoleSchema, ...words }))
    .max(MOST_PARTICIPANTS),
});

export const modelAnswerSchema = z.strictObject({ events: z.array(eventSchema).max(MOST_EVENTS) });
export type ModelAnswer = z.infer<typeof modelAnswerSchema>;
export type AnsweredEvent = ModelAnswer['events'][number];

/** Bounds are looked at here: many servers refuse a schema that has them. */
const BOUNDS = ['maxLength', 'maxItems', 'minLength', '$schema'] as const;

/** The schema as servers take it (JSON Schema). */
export const ANSWER_JSON_SCHEMA: Record<string, unknown> = z.toJSONSchema(modelAnswerSchema, {
  override: ({ jsonSchema }) => {
    for (const bound of BOUNDS) delete (jsonSchema as Record<string, unknown>)[bound];
  },
});

/** Faults that a repair is told of. */
const TOLD = 5;

export type ParsedAnswer =
  | { ok: true; answer: ModelAnswer }
  /** In words for the model; of its answer they have nothing but the names of fields. */
  | { ok: false; fault: string };

/** What stands in a fence of code, without a pattern: a model may answer newlines without end. */
function withoutFence(text: string): string {
  const whole = text.trim();
  const line = whole.startsWith('```') ? whole.indexOf('\n') : -1;
  return line >= 0 && whole.endsWith('```') ? whole.slice(line + 1, -3) : whole;
}

/**
 * Reads an answer; a fence of code round it is no part of it. Its letters are cleaned as those of an article are: NUL and half
 * characters, which no database takes, are as easily written as any other.
 */
export function parseAnswer(text: string): ParsedAnswer {
  let data: unknown;
  try {
    data = JSON.parse(withoutFence(text));
  } catch {
    return { ok: false, fault: 'It is not JSON.' };
  }
  const parsed = modelAnswerSchema.safeParse(cleanStrings(data));
  if (parsed.success) return { ok: true, answer: parsed.data };
  const faults = parsed.error.issues
    .slice(0, TOLD)
    .map(({ path, code }) => `${cutText(path.map(String).join('.'), 100) || 'the whole'}: ${code}`);
  return { ok: false, fault: `It does not fit the schema (${faults.join('; ')}).` };
}
