/** What each parameter means, by its name: the same wherever it can be asked with. */

import { z } from 'zod';
import { SEARCH_VALUES } from '@/lib/domain/event-filter';
import { MOST_SLOTS } from '@/lib/domain/timeline-question';

export type JsonSchema = Record<string, unknown>;

export const PARAMETER_WORDS: Readonly<Record<string, string>> = {
  slug: 'Its address: small letters, digits and hyphens.',
  types: 'Kinds of events.',
  actors: 'Slugs of actors who take part.',
  topics: 'Slugs of topics.',
  sources: 'Keys of publishers, as /sources has them.',
  tones: 'Good, even or bad.',
  certainties: 'How surely events are known.',
  relationships: 'Slugs of relationships.',
  places: 'Keys of places, as /search has them.',
  q: 'Words, all of which must stand there; marks and script do not matter.',
  from: 'The first day that counts, inclusive.',
  to: 'The last day, inclusive; not before `from`.',
  order: 'By first day.',
  after: 'Where the page begins: `next` of the page before.',
  limit: 'Items of one page.',
  kind: 'Kind of actor.',
  text: 'A date as people write it.',
  slots: `Events at most; never more than ${MOST_SLOTS} are given.`,
  margin: 'How far outside the window is answered too, as a part of its width.',
  lanes: 'What the lanes are.',
  beside: 'Another relationship on the same axis: lanes are those of both.',
};

/** What reads a text as a number says of the text alone; programs want to know the number. */
const NUMBERS: Readonly<Record<string, JsonSchema>> = {
  limit: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
  slots: { type: 'integer', minimum: 1, maximum: 300, default: MOST_SLOTS },
  margin: { type: 'number', minimum: 0, maximum: 1, default: 0 },
};

/** A schema as JSON Schema 2020-12, as what is sent is to be. */
export function sentSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

const isList = (name: string): name is keyof typeof SEARCH_VALUES => Object.hasOwn(SEARCH_VALUES, name);

export interface Parameter extends JsonSchema {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: JsonSchema;
}

/** Parameters with several values have commas between them. */
function parameter(name: string, schema: JsonSchema, required: boolean): Parameter {
  const common = { name, in: 'query', required, description: PARAMETER_WORDS[name] ?? name } as const;
  if (isList(name)) {
    const items = sentSchema(SEARCH_VALUES[name]);
    return { ...common, style: 'form', explode: false, schema: { type: 'array', maxItems: 30, items } };
  }
  return { ...common, schema: NUMBERS[name] ?? schema };
}

/** Of an endpoint, those of its path first. */
export function parametersOf(path: string, query: z.ZodType): Parameter[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path' as const,
    required: true,
    description: PARAMETER_WORDS[name] ?? name,
    schema: sentSchema(SEARCH_VALUES.relationships),
  }));
  const { properties = {}, required = [] } = sentSchema(query) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  const inQuery = Object.entries(properties).map(([name, schema]) =>
    parameter(name, schema, required.includes(name)),
  );
  return [...inPath, ...inQuery];
}

/** A kind of value in words of JSON Schema: `integer, 1 to 100`, `list of visit | summit …`. */
export function kindOf(schema: JsonSchema): string {
  const { type, items, anyOf, enum: values, minimum, maximum, format } = schema;
  if (Array.isArray(values)) return values.map(String).join(' | ');
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map((one) => kindOf(one as JsonSchema)))].join(' or ');
  if (type === 'array') return `list of ${items ? kindOf(items as JsonSchema) : 'values'}`;
  const bounded = typeof minimum === 'number' && typeof maximum === 'number' && maximum < 1_000_000;
  const bounds = bounded ? `, ${minimum} to ${maximum}` : '';
  return `${String(type ?? 'object')}${typeof format === 'string' ? ` (${format})` : ''}${bounds}`;
}

/** The fields of an object that is sent (`input`) or answered (`output`). */
export function fieldsOf(schema: z.ZodType, io: 'input' | 'output') {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return Object.entries(properties as Record<string, JsonSchema>).map(([name, field]) => ({
    name,
    schema: field,
    required: io === 'input' && required.includes(name),
    words: typeof field.description === 'string' ? field.description : '',
  }));
}
