/**
 * Reads the rows of a language's names: the key (ISO code or English name, with its country after a slash), then the
 * names separated by commas. "|" ends the key; where it is missing, the first space before an Arabic letter does.
 */
export function table(rows: string): Record<string, string[]> {
  return Object.fromEntries(
    rows
      .trim()
      .split('\n')
      .map((row) => {
        const bar = row.indexOf('|');
        const cut = bar >= 0 ? bar : row.search(/ [\u0600-\u06ff]/);
        return [row.slice(0, cut), row.slice(cut + 1).split(',')];
      }),
  );
}
