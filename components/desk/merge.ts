/** What two people made of the same record, field by field. */

interface Merge<Values> {
  /** Mine where I changed something, else theirs. */
  merged: Values;
  /** Fields that both changed, and differently. */
  clashes: (keyof Values)[];
  /** Fields that only they changed. */
  taken: (keyof Values)[];
}

/**
 * Merges by what both began with. `plain` gives what counts of the values, by field: two that look alike there are
 * the same.
 */
export function mergeThree<Values extends object>(
  { base, mine, theirs }: { base: Values; mine: Values; theirs: Values },
  fields: readonly (keyof Values)[],
  plain: (values: Values) => Partial<Record<keyof Values, unknown>>,
): Merge<Values> {
  const [was, here, there] = [base, mine, theirs].map(plain);
  const differ = (one: typeof was, other: typeof was, field: keyof Values) =>
    JSON.stringify(one?.[field]) !== JSON.stringify(other?.[field]);
  const taken = fields.filter((field) => !differ(was, here, field) && differ(was, there, field));
  const clashes = fields.filter(
    (field) => differ(was, here, field) && differ(was, there, field) && differ(here, there, field),
  );
  const merged = { ...mine };
  for (const field of taken) merged[field] = theirs[field];
  return { merged, clashes, taken };
}
