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
