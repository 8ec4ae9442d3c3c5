/** A table of figures on the terminal: one row a figure, one column a group. */

const WIDTHS = { name: 14, column: 10 };

/** A share with three digits, a count as it is. */
function shown(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

/** @param groups by the name of their column; all have the same figures */
export function printTable(groups: ReadonlyMap<string, Readonly<Record<string, number | null>>>): void {
  const columns = [...groups.values()];
  const heads = [...groups.keys()].map((group) => group.padStart(WIDTHS.column));
  console.log(`${''.padEnd(WIDTHS.name)}${heads.join('')}`);
  for (const figure of Object.keys(columns[0] ?? {})) {
    const cells = columns.map((column) => shown(column[figure]).padStart(WIDTHS.column));
    console.log(`${figure.padEnd(WIDTHS.name)}${cells.join('')}`);
  }
}
