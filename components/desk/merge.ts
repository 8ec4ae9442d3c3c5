/** What two people made of the same record, field by field, and rows of lists one by one. */

interface Merge<Values> {
  /** Mine where I changed something, else theirs; of lists the rows of both. */
  merged: Values;
  /** Fields that both changed, and differently. */
  clashes: (keyof Values)[];
  /** Fields that only they changed, or in which their rows and mine stand side by side. */
  taken: (keyof Values)[];
}

/** Of each field that is a list of rows: what counts of a row. Two rows that look alike there are the same. */
export type RowsOf<Values> = { [Field in keyof Values]?: (row: never) => unknown };

/** Rows with a key for React are numbered anew, because both sides count for themselves. */
const numbered = <Row>(row: Row, key: number): Row =>
  typeof row === 'object' && row !== null && 'key' in row ? { ...row, key } : row;

/**
 * Theirs without what I took away, with what I added behind; null where both changed the same row, and differently:
 * which of the two is meant nobody but a person can say.
 */
export function mergeRows<Row>(
  { base, mine, theirs }: { base: readonly Row[]; mine: readonly Row[]; theirs: readonly Row[] },
  plain: (row: Row) => unknown,
): Row[] | null {
  const keyOf = (row: Row) => JSON.stringify(plain(row));
  const [was, here, there] = [base, mine, theirs].map((rows) => new Set(rows.map(keyOf)));
  const without = (rows: readonly Row[], others: Set<string> | undefined) =>
    rows.filter((row) => !others?.has(keyOf(row)));
  const [addedHere, addedThere] = [without(mine, was), without(theirs, was)];
  const goneHere = new Set(without(base, here).map(keyOf));
  const bothChanged = without(base, there).some((row) => goneHere.has(keyOf(row)));
  if (bothChanged && without(addedHere, there).length > 0 && without(addedThere, here).length > 0)
    return null;
  const stay = theirs.filter((row) => !goneHere.has(keyOf(row)));
  return [...stay, ...without(addedHere, there)].map(numbered);
}

/**
 * Merges by what both began with. `plain` gives what counts of the values, by field: two that look alike there are
 * the same.
 */
export function mergeThree<Values extends object>(
  { base, mine, theirs }: { base: Values; mine: Values; theirs: Values },
  fields: readonly (keyof Values)[],
  plain: (values: Values) => Partial<Record<keyof Values, unknown>>,
  rows: RowsOf<Values> = {},
): Merge<Values> {
  const [was, here, there] = [base, mine, theirs].map(plain);
  const differ = (one: typeof was, other: typeof was, field: keyof Values) =>
    JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]);
  const merged = { ...mine };
  const clashes: (keyof Values)[] = [];
  const taken: (keyof Values)[] = [];
  for (const field of fields) {
    if (!differ(was, there, field) || !differ(here, there, field)) continue;
    if (!differ(was, here, field)) {
      merged[field] = theirs[field];
      taken.push(field);
      continue;
    }
    const of = (values: Values) => values[field] as readonly never[];
    const rowOf = rows[field];
    const both = rowOf && mergeRows({ base: of(base), mine: of(mine), theirs: of(theirs) }, rowOf);
    if (both) {
      merged[field] = both as Values[typeof field];
      taken.push(field);
    } else clashes.push(field);
  }
  return { merged, clashes, taken };
}

/** The merge with theirs in the fields that were chosen. */
export function withTheirs<Values extends object>(
  merged: Values,
  theirs: Values,
  fields: readonly (keyof Values)[],
): Values {
  const chosen = { ...merged };
  for (const field of fields) chosen[field] = theirs[field];
  return chosen;
}
