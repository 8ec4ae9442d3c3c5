/** Rows of JSON Lines, or of one JSON list, as tables. */
import { ImportRefusal, MOST_COLUMNS } from '@/lib/domain/import';
import { cellsOfRecord } from '@/lib/interchange/imports/own-record';

/** Letters of one list, which has to be read whole; lines have no such bound in all. */
const MOST_LIST = 32 * 1024 * 1024;
const DEEPEST = 3;

export interface JsonRow {
  /** Line of the file, or place in the list, from 1. */
  line: number;
  /** Null where the line is no object of JSON. */
  value: Record<string, unknown> | null;
}

const asObject = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One object a line; a line that is none is a row without a value. `longest`: letters of a line. */
export async function* rowsOfLines(texts: AsyncIterable<string>, longest: number): AsyncGenerator<JsonRow> {
  let [rest, line] = ['', 0];
  const take = function* (text: string): Generator<JsonRow> {
    line += 1;
    if (text.trim() !== '') yield { line, value: asObject(parsed(text)) };
  };
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longest) throw new ImportRefusal('too-large-row', line + 1);
    for (const each of lines) {
      if (each.length > longest) throw new ImportRefusal('too-large-row', line + 1);
      yield* take(each);
    }
  }
  yield* take(rest);
}

/** Letters of a value as JSON; without end where it is nested deeper than it can be written. */
function lettersOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** The objects of a list, or of the one list that an object holds (`{"events": […]}`). `longest`: letters of an object. */
export async function* rowsOfList(texts: AsyncIterable<string>, longest: number): AsyncGenerator<JsonRow> {
  let all = '';
  for await (const text of texts) {
    all += text;
    if (all.length > MOST_LIST) throw new ImportRefusal('too-large-row', 1);
  }
  const value = parsed(all);
  if (value === undefined) throw new ImportRefusal('broken');
  const lists = Array.isArray(value) ? [value] : Object.values(asObject(value) ?? {}).filter(Array.isArray);
  const [list] = lists;
  if (lists.length !== 1 || !list) throw new ImportRefusal('format');
  for (const [at, one] of list.entries()) {
    if (lettersOf(one) > longest) throw new ImportRefusal('too-large-row', at + 1);
    yield { line: at + 1, value: asObject(one) };
  }
}

const scalar = (value: unknown): string | null =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : null;

/**
 * An object as the cells of a row: what is nested under `location.name`, texts of a list apart by semicolons, and people of
 * a list by their roles (`participants.initiator`), by their slug or name. A line of our own is a row of our own table.
 */
export function flatten(value: Record<string, unknown>): Map<string, string> {
  const own = cellsOfRecord(value);
  if (own) return own;
  const cells = new Map<string, string>();
  const add = (key: string, text: string) => {
    if (text === '' || (cells.size >= MOST_COLUMNS && !cells.has(key))) return;
    const before = cells.get(key);
    cells.set(key, before === undefined ? text : `${before}; ${text}`);
  };
  const walk = (key: string, one: unknown, depth: number): void => {
    const text = scalar(one);
    if (text !== null) add(key, text);
    else if (Array.isArray(one)) {
      for (const each of one.slice(0, MOST_COLUMNS)) {
        const person = asObject(each);
        const name = person && (scalar(person.actorId) ?? scalar(person.name) ?? scalar(person.slug));
        if (person && name !== null && typeof person.role === 'string') add(`${key}.${person.role}`, name);
        else if (depth < DEEPEST) walk(key, each, depth + 1);
      }
    } else if (depth < DEEPEST)
      for (const [name, inner] of Object.entries(asObject(one) ?? {}))
        walk(key === '' ? name : `${key}.${name}`, inner, depth + 1);
  };
  walk('', value, 0);
  return cells;
}
