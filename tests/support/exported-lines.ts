/** Our own exports as lines that can be compared: what is made anew by whoever takes the events is left out. */
import Papa from 'papaparse';

/** Addresses, versions and times. */
const OF_THE_DATABASE = ['id', 'page', 'version', 'publishedAt', 'updatedAt'];

/** The events of an export, in one order, each as JSON. */
export function exportedLines(text: string, name: 'csv' | 'jsonl'): string[] {
  const rows: Record<string, unknown>[] =
    name === 'csv'
      ? Papa.parse<Record<string, unknown>>(text.trimEnd(), { header: true }).data
      : text
          .trimEnd()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Record<string, unknown>);
  return rows
    .map((row) => JSON.stringify(Object.entries(row).filter(([key]) => !OF_THE_DATABASE.includes(key))))
    .sort();
}
