/** Values that a JSON Schema allows, whatever else the reader asks of them. */
import fc from 'fast-check';
import { hostileText } from './arbitrary';

export type Schema = Record<string, unknown>;

/** Of a pattern, texts that it allows; null where there are none at hand. */
export type Fitting = (pattern: string) => fc.Arbitrary<string> | null;

/** Texts made of the pattern itself; null where it has what cannot be turned round. */
export function matching(pattern: string): fc.Arbitrary<string> | null {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'));
  } catch {
    return null;
  }
}

interface Drawing {
  fitting: Fitting;
  /** A text without a pattern, of at most so many letters. */
  text: (most: number) => fc.Arbitrary<string>;
  /** Definitions to which the schema refers. */
  defs: Record<string, Schema>;
  depth: number;
}
const DEEPEST = 6;
const ITEMS = 3;

function drawn(schema: Schema, from: Drawing): fc.Arbitrary<unknown> {
  const { type, enum: values, anyOf, allOf, pattern, items, prefixItems, properties, required } = schema;
  const { const: only, $ref, maxLength, maxItems } = schema;
  const inner = (one: unknown) => drawn((one ?? {}) as Schema, { ...from, depth: from.depth + 1 });
  if (from.depth > DEEPEST) return fc.constant(null);
  if (typeof $ref === 'string') return inner(from.defs[$ref.split('/').at(-1) ?? '']);
  if ('const' in schema) return fc.constant(only);
  if (Array.isArray(values)) return fc.constantFrom(...(values as unknown[]));
  const choices = anyOf ?? schema.oneOf;
  if (Array.isArray(choices) && choices.length > 0) return fc.oneof(...choices.map(inner));
  if (Array.isArray(allOf)) return inner(Object.assign({}, ...(allOf as Schema[])));
  const least = Math.max(-1e9, Number(schema.minimum ?? 0));
  const most = Math.max(least, Math.min(1_000, Number(schema.maximum ?? 1_000)));
  switch (type) {
    case 'integer':
      return fc.integer({ min: Math.ceil(least), max: Math.floor(most) });
    case 'number':
      return fc.integer({ min: 0, max: 100 }).map((part) => least + ((most - least) * part) / 100);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      if (Array.isArray(prefixItems)) return fc.tuple(...prefixItems.map(inner));
      return fc.array(inner(items), { maxLength: Math.min(ITEMS, Number(maxItems ?? ITEMS)) });
    case 'object': {
      const fields = Object.entries((properties ?? {}) as Record<string, Schema>);
      const own = fc.record(Object.fromEntries(fields.map(([name, each]) => [name, inner(each)])), {
        requiredKeys: (required ?? []) as string[],
        noNullPrototype: true,
      });
      const { additionalProperties: more, propertyNames: names } = schema;
      if (fields.length > 0 || typeof more !== 'object' || more === null) return own;
      const keys = drawn({ type: 'string', ...(names as Schema) }, from).map(String);
      return fc.dictionary(keys, inner(more), { maxKeys: ITEMS, noNullPrototype: true });
    }
    case 'string': {
      const fits = typeof pattern === 'string' ? from.fitting(pattern) : null;
      return fits ?? from.text(Math.min(400, Number(maxLength ?? 400)));
    }
    default:
      return fc.oneof(from.text(40), fc.constantFrom(null, 0, true), fc.constant([]), fc.constant({}));
  }
}

/** Values that a schema allows, as far as its types, bounds and patterns say. */
export const allowedBy = (
  schema: Schema,
  fitting: Fitting = matching,
  text: (most: number) => fc.Arbitrary<string> = hostileText,
): fc.Arbitrary<unknown> =>
  drawn(schema, { fitting, text, defs: (schema.$defs ?? {}) as Record<string, Schema>, depth: 0 });

/** A value with one thing in it, or all of it, in place of another. */
export function spoilt(values: fc.Arbitrary<unknown>, by: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const replace = (value: unknown, path: readonly number[], extra: unknown): unknown => {
    const [place, ...rest] = path;
    if (place === undefined || typeof value !== 'object' || value === null) return extra;
    const keys = Object.keys(value);
    const key = keys[place % (keys.length + 1)];
    // Beyond the last: one more than it knows.
    if (key === undefined)
      return Array.isArray(value)
        ? [...value, extra]
        : { ...value, [typeof extra === 'string' ? extra : 'more']: extra };
    const changed = replace((value as Record<string, unknown>)[key], rest, extra);
    return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
  };
  return fc
    .tuple(values, fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), by)
    .map(([value, path, extra]) => replace(value, path, extra));
}
