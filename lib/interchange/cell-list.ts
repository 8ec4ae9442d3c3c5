/** Several values in one cell, apart by "; "; a semicolon within a value stands behind a backslash. */

/** A missing value is nothing between two semicolons; where all are missing the cell is empty. */
export function joinValues(values: readonly (string | null)[]): string {
  const texts = values.map((value) => (value ?? '').replace(/[\\;]/g, '\\$&'));
  return texts.some((text) => text !== '') ? texts.join('; ') : '';
}

/** The values of a cell, null for what is missing; of an empty cell none. */
export function splitValues(cell: string): (string | null)[] {
  if (cell.trim() === '') return [];
  const values: string[] = [''];
  for (const [sign, , escaped] of cell.matchAll(/(\\([\s\S]))|[\s\S]/gu)) {
    if (sign === ';') values.push('');
    else values[values.length - 1] += escaped ?? sign;
  }
  return values.map((value) => value.trim() || null);
}
