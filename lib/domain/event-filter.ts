/** Which events are asked for: the one filter of timelines, lists and the search, and how its values are written. */
import { z } from 'zod';
import { slugSchema } from './actor';
import { CERTAINTIES, type Certainty } from './certainty';
import { cleanLine } from './clean-text';
import { cutText } from './cut-text';
import { EVENT_TYPES, type EventType, TONES, type Tone } from './ontology';
import { told } from './plain-faults';

/** Any of the values within a field, all fields together. An empty field asks for nothing. */
export interface EventFilter {
  readonly types: readonly EventType[];
  /** Slugs. */
  readonly actors: readonly string[];
  /** Slugs. */
  readonly topics: readonly string[];
  /** Publishers, as `publisherKey` writes them. */
  readonly sources: readonly string[];
  readonly tones: readonly Tone[];
  readonly certainties: readonly Certainty[];
}

export const NO_VALUES: EventFilter = {
  types: [],
  actors: [],
  topics: [],
  sources: [],
  tones: [],
  certainties: [],
};

/** Values of one field, letters of a field with commas between its values, letters of the words. */
const MOST_VALUES = 30;
const LONGEST_FIELD = 2_000;
export const LONGEST_WORDS = 200;

const keySchema = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[\p{L}\p{N}-]+$/u, told('keyShape'));

/** One value of each field. */
export const FILTER_VALUES = {
  types: z.enum(EVENT_TYPES),
  actors: slugSchema,
  topics: slugSchema,
  sources: keySchema(80),
  tones: z.enum(TONES),
  certainties: z.enum(CERTAINTIES),
} as const;

/** And of those that only lists of all events have. */
export const SEARCH_VALUES = {
  ...FILTER_VALUES,
  relationships: slugSchema,
  places: keySchema(200),
} as const;

/** The words of a question, in one line. Cleaning makes some letters two or three, so it is cut afterwards. */
export const wordsSchema = z
  .string()
  .max(LONGEST_WORDS)
  .transform((text) => cutText(cleanLine(text), LONGEST_WORDS));

/** Values with commas between them, as programs ask: what is wrong is refused. */
export const valuesSchema = <Value extends z.ZodType<unknown, string>>(value: Value) =>
  z
    .string()
    .max(LONGEST_FIELD)
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .pipe(z.array(value).max(MOST_VALUES))
    .default([]);

/**
 * Values as people keep and mend them in addresses, each text one or several with commas between: what is wrong or too
 * many is as if it were absent. In the order of their letters, so that the same filter is written in one way.
 */
export function readValues<Value extends string>(
  schema: z.ZodType<Value>,
  texts: readonly string[],
): Value[] {
  const values = cutText(texts.join(','), LONGEST_FIELD)
    .split(',')
    .flatMap((text) => {
      const parsed = schema.safeParse(text.trim());
      return parsed.success ? [parsed.data] : [];
    });
  return [...new Set(values)].slice(0, MOST_VALUES).sort();
}

/** Adds a value to a field, or takes it out. */
export function withoutOrWith<Value extends string>(
  values: readonly Value[],
  value: Value,
  on: boolean,
): Value[] {
  const rest = values.filter((one) => one !== value);
  return on ? [...rest, value].sort().slice(0, MOST_VALUES) : rest;
}
