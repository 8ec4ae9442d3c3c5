/** A bilateral relationship: two parties, states or organisations, in canonical order. */

export interface KnownRelationship {
  slug: string;
  /** Slugs of the two actors. */
  parties: [string, string];
}

/** The two parties in the order in which the database keeps them (a < b by code unit). */
export function canonicalPair(a: string, b: string): [string, string] {
  if (a === b) throw new RangeError(`A relationship needs two parties, got "${a}" twice.`);
  return a < b ? [a, b] : [b, a];
}

interface Party {
  slug: string;
  name: string;
}

/** The title of a relationship that was given none. */
export const titleOfParties = (first: string, second: string) => `${first} – ${second}`;

/** Where a title names both parties: the spans of their names, in the order of the title; else null. */
export function namesInTitle(title: string, a: string, b: string): [start: number, end: number][] | null {
  // The longer name is looked for first, for one may be a part of the other: "Guinea" and "Guinea-Bissau".
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const first = title.indexOf(longer);
  if (first < 0) return null;
  const rest = title.slice(0, first) + '\0'.repeat(longer.length) + title.slice(first + longer.length);
  const second = rest.indexOf(shorter);
  if (second < 0) return null;
  const spans: [number, number][] = [
    [first, first + longer.length],
    [second, second + shorter.length],
  ];
  return spans.sort((one, other) => one[0] - other[0]);
}

/**
 * A title that says no more than the names of the two parties, with other names for them: "Iraq – NATO" as
 * "العراق – الناتو". Null where it says more, or something else.
 */
export function titleInNames<P extends Party>(
  title: string,
  [a, b]: readonly [P, P],
  nameOf: (party: P) => string,
): string | null {
  const spans = namesInTitle(title, a.name, b.name);
  const [first, second] = spans ?? [];
  if (!first || !second || a.name === b.name) return null;
  const around = [title.slice(0, first[0]), title.slice(first[1], second[0]), title.slice(second[1])];
  if (around.some((words) => /\p{L}/u.test(words))) return null;
  const [one, other] = title.slice(...first) === a.name ? [a, b] : [b, a];
  return `${around[0]}${nameOf(one)}${around[1]}${nameOf(other)}${around[2]}`;
}

/** The two parties as everybody sees them: as the title names them, else in alphabetical order of their slugs. */
export function partiesInOrder<P extends Party>(title: string, a: P, b: P): [P, P] {
  const spans = namesInTitle(title, a.name, b.name);
  const first = spans?.[0] && title.slice(...spans[0]);
  if (first !== undefined && a.name !== b.name) return first === a.name ? [a, b] : [b, a];
  return a.slug < b.slug ? [a, b] : [b, a];
}
