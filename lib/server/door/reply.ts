/**
 * The arguments of an action as React packs them into JSON: strings that begin with `$` stand for what JSON
 * lacks. Looked at before React unpacks them, and only what this site's forms send is let through: plain
 * values, `undefined`, forms, and an object that occurs a second time.
 */

/** Values in the arguments, each repetition counted anew. */
const MOST_VALUES = 50_000;
const DEEPEST = 12;
const UNLAWFUL_KEY = new Set(['__proto__', 'constructor', 'prototype', 'then', 'toJSON']);
const PLAIN = /^(?!\$)|^\$(\$|undefined$|NaN$|-?Infinity$|-0$|D\d{4}-)/;
const AGAIN = /^\$0(:[^:]{1,200}){1,12}$/;

interface Measure {
  values: number;
  depth: number;
}

/** The object for which `$0:1:name` stands, or null. */
function follow(root: unknown, reference: string): object | null {
  let value: unknown = root;
  for (const key of reference.split(':').slice(1)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'object' ? value : null;
}

/**
 * Whether these arguments may be unpacked. `special` lets further strings through: the name of a form (`$K1`)
 * or of the arguments bound to an action (`$@1`), where the body has it.
 */
export function isLawfulReply(text: string, special: (string: string) => boolean): boolean {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return false;
  }
  // Only what is measured already can occur again, so nothing contains itself.
  const measured = new Map<object, Measure>();
  let values = 0;

  function measure(value: unknown, level: number): Measure | null {
    values += 1;
    if (values > MOST_VALUES || level > DEEPEST) return null;
    if (typeof value === 'string') {
      if (PLAIN.test(value) || special(value)) return { values: 1, depth: 0 };
      const target = AGAIN.test(value) ? follow(root, value) : null;
      const known = (target && measured.get(target)) ?? null;
      if (!known || level + known.depth > DEEPEST) return null;
      values += known.values;
      return known;
    }
    if (typeof value !== 'object' || value === null) return { values: 1, depth: 0 };
    const before = values;
    let depth = 0;
    for (const [key, part] of Object.entries(value)) {
      const inner = UNLAWFUL_KEY.has(key) || key.length > 200 ? null : measure(part, level + 1);
      if (!inner) return null;
      depth = Math.max(depth, inner.depth + 1);
    }
    const own = { values: values - before + 1, depth };
    measured.set(value, own);
    return own;
  }
  return measure(root, 0) !== null;
}

/** The same of the arguments themselves, which React hands over one by one: it stumbles over what is no list. */
export const isLawfulList = (text: string, special: (string: string) => boolean): boolean =>
  text.trimStart().startsWith('[') && isLawfulReply(text, special);
