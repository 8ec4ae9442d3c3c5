/** A table in a file, whatever its form: CSV with commas, semicolons or tabs, JSON Lines, a list of JSON. */
import { Readable } from 'node:stream';
import { type Info, parse } from 'csv-parse';
import { cutText } from '@/lib/domain/cut-text';
import { ImportRefusal, MOST_COLUMNS } from '@/lib/domain/import';
import { flatten, rowsOfLines, rowsOfList } from './json-rows';

export interface TableRow {
  /** Where it begins, from 1. */
  line: number;
  /** Null where the line is no row at all. */
  cells: readonly string[] | null;
  /** Fields of JSON that it has and the columns do not: none of the first rows had them. */
  beyond?: readonly string[];
}

export interface Table {
  /** Null where the first row is no header (`isBare`). */
  columns: readonly string[] | null;
  rows: AsyncGenerator<TableRow>;
}

export interface TableOptions {
  /** Letters of a row. */
  longest: number;
  /** Whether a first row is a row of a table without a header. */
  isBare?: (row: readonly string[]) => boolean;
}

/** Rows of JSON from which the columns are taken. */
const HEAD_ROWS = 200;
const HEAD = 64 * 1024;
/** Of a row; those beyond the header are told as a fault of their row. */
const MOST_CELLS = 10 * MOST_COLUMNS;

/** Whether a head of JSON says whether its objects stand a line each: its first line is whole, and something follows it. */
function saysItsForm(first: string): boolean {
  const end = first.indexOf('\n');
  return end >= 0 && first.slice(end).trim() !== '';
}

/**
 * The texts again, and what they begin with: of objects of JSON the first line, where that has at most `longest` letters.
 * Throws `ImportRefusal` (empty) where as much is blank.
 */
async function peek(
  texts: AsyncIterable<string>,
  longest: number,
): Promise<{ head: string; all: AsyncGenerator<string> }> {
  const rest = texts[Symbol.asyncIterator]();
  let head = '';
  for (let looked = 0; ; ) {
    const next = await rest.next();
    if (next.done) break;
    head += next.value;
    // Twice as much each time: a text that comes by the letter is not gone through for each of them.
    if (head.length < HEAD || head.length < 2 * looked) continue;
    looked = head.length;
    const first = head.trimStart();
    const enough = head.length > longest || !first.startsWith('{') || saysItsForm(first);
    if (first !== '' && enough) break;
    if (head.length > longest) throw new ImportRefusal('empty');
  }
  async function* again() {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  }
  return { head, all: again() };
}

/** What stands between the cells: the commonest sign of the first line outside of quotes. */
function delimiterOf(head: string): string {
  const line = (/^\s*([^\n]*)/.exec(head)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counts = ['\t', ',', ';', '|'].map((sign) => ({ sign, count: line.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

function refusalOf(error: unknown): unknown {
  const { code, lines } = (error ?? {}) as { code?: unknown; lines?: number };
  if (code === 'CSV_MAX_RECORD_SIZE') return new ImportRefusal('too-large-row', (lines ?? 0) + 1);
  return typeof code === 'string' && code.startsWith('CSV_')
    ? new ImportRefusal('broken', lines ?? null)
    : error;
}

/** Line ends as one sign, by which lines are counted. */
async function* withPlainLineEnds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = '';
  for await (const text of texts) {
    const all = held + text;
    held = all.endsWith('\r') ? '\r' : '';
    yield all.slice(0, all.length - held.length).replace(/\r\n?/g, '\n');
  }
  if (held) yield '\n';
}

async function* csvRows(all: AsyncIterable<string>, head: string, longest: number): AsyncGenerator<TableRow> {
  const delimiter = delimiterOf(head);
  const parser = parse({
    delimiter,
    // Tables apart by tabs have no quotes, but headlines with a single one; spreadsheets that quote begin so.
    quote: delimiter === '\t' && !head.trimStart().startsWith('"') ? null : '"',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: longest,
    info: true,
  });
  const source = Readable.from(withPlainLineEnds(all), { objectMode: true });
  source.on('error', (error) => parser.destroy(error));
  try {
    let line = 1;
    for await (const each of source.pipe(parser)) {
      const { record, info } = each as { record: string[]; info: Info };
      // The parser's bound is of letters; a row of separators alone has none.
      if (record.length > MOST_CELLS) throw new ImportRefusal('too-large-row', line);
      yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    throw refusalOf(error);
  } finally {
    source.destroy();
  }
}

/** Names of columns, each once, none blank. */
function namesOf(header: readonly string[]): string[] {
  if (header.length > MOST_COLUMNS) throw new ImportRefusal('too-many-columns');
  const seen = new Set<string>();
  return header.map((text, at) => {
    const plain = cutText(text.replace(/\s+/g, ' ').trim(), 180) || `column ${at + 1}`;
    const name = seen.has(plain) ? `${plain} (${at + 1})` : plain;
    seen.add(name);
    return name;
  });
}

async function csvTable(all: AsyncIterable<string>, head: string, options: TableOptions): Promise<Table> {
  const rows = csvRows(all, head, options.longest);
  const first = await rows.next();
  if (first.done) throw new ImportRefusal('empty');
  const header = first.value.cells ?? [];
  if (!options.isBare?.(header)) return { columns: namesOf(header), rows };
  async function* again() {
    if (!first.done) yield first.value;
    yield* rows;
  }
  return { columns: null, rows: again() };
}

/**
 * Whether what begins with an object is one object a line: the first ends on its line, and is not the only one that begins
 * with a list, which is then the list of rows. Without a pattern that goes back: lines have a million letters.
 */
function beginsWithRow(text: string): boolean {
  const end = text.indexOf('\n');
  const line = (end < 0 ? text : text.slice(0, end)).trimEnd();
  const isOnly = end < 0 || text.slice(end).trim() === '';
  const holdsList = isOnly && /^\{\s*"[^"]{1,60}"\s*:\s*\[/.test(line);
  return line.endsWith('}') && !holdsList;
}

async function jsonTable(all: AsyncIterable<string>, head: string, longest: number): Promise<Table> {
  const first = head.trimStart();
  const isLines = first.startsWith('{') && beginsWithRow(first);
  const source = isLines ? rowsOfLines(all, longest) : rowsOfList(all, longest);
  const held: { line: number; cells: Map<string, string> | null }[] = [];
  const asCells = ({ line, value }: { line: number; value: Record<string, unknown> | null }) => ({
    line,
    cells: value && flatten(value),
  });
  while (held.length < HEAD_ROWS) {
    const next = await source.next();
    if (next.done) break;
    held.push(asCells(next.value));
  }
  const columns = [...new Set(held.flatMap(({ cells }) => (cells ? [...cells.keys()] : [])))];
  if (columns.length > MOST_COLUMNS) throw new ImportRefusal('too-many-columns');
  if (columns.length === 0) throw new ImportRefusal(held.length === 0 ? 'empty' : 'format');
  const known = new Set(columns);
  const align = ({ line, cells }: (typeof held)[number]): TableRow => ({
    line,
    cells: cells && columns.map((column) => cells.get(column) ?? ''),
    beyond: [...(cells ?? [])].flatMap(([name, text]) =>
      known.has(name) || text.trim() === '' ? [] : [name],
    ),
  });
  async function* rows() {
    for (const one of held) yield align(one);
    for (let next = await source.next(); !next.done; next = await source.next())
      yield align(asCells(next.value));
  }
  return { columns: columns.map((name) => cutText(name, 200)), rows: rows() };
}

/** Opens a table. Throws `ImportRefusal` where it is none; so do its rows where they break off. */
export async function openTable(texts: AsyncIterable<string>, options: TableOptions): Promise<Table> {
  const { head, all } = await peek(texts, options.longest);
  return /^\s*[[{]/.test(head) ? jsonTable(all, head, options.longest) : csvTable(all, head, options);
}
