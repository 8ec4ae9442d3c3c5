/** The tables of the world lists: a head line with the names of the columns, then one row a line, cells parted by tabs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SeedError } from './seed-actor-row';

/** The rows of a table by column; lines that begin with "#" say where its rows come from. */
export function parseTable<C extends string>(
  text: string,
  file: string,
  columns: readonly C[],
): Record<C, string>[] {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, at: index + 1 }));
  const [head, ...rows] = lines.filter(({ line }) => line !== '' && !line.startsWith('#'));
  if (head?.line !== columns.join('\t'))
    throw new SeedError(`${file}: the first line must name the columns ${columns.join(', ')}.`);
  return rows.map(({ line, at }) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new SeedError(`${file}, line ${at}: has ${cells.length} cells instead of ${columns.length}.`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index]?.trim() ?? ''])) as Record<
      C,
      string
    >;
  });
}

export async function readTable<C extends string>(
  folder: string,
  file: string,
  columns: readonly C[],
): Promise<Record<C, string>[]> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    throw new SeedError(`${file}: cannot be read (${error instanceof Error ? error.message : error}).`);
  }
  return parseTable(text, file, columns);
}

/** The parts of a cell that holds several, parted by semicolons. */
export function partsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}
