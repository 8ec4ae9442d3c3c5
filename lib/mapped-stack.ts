/**
 * Where the places of a stack stand in our sources. Node would map them itself (`--enable-source-maps`), but keeps the maps
 * of all bundles for that, a third of the server's heap: here they are read when there is something to map.
 */
import { readFileSync, statSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Files of which the maps are read, and held for so many milliseconds: many errors in a row cost no more than one. */
const MOST_FILES = 6;
const HELD_MS = 60_000;
/** Bytes of a map; a larger one would hold up whoever is answered meanwhile. */
const LARGEST = 8_000_000;

/** A line of a place, and no line of the message before it, which may be a stranger's text of any length. */
const FRAME = /^\s{1,16}at .{1,1000}$/;
/** The place at its end, tried at one spot of the line: behind the bracket that is opened, else behind `at`. */
const PLACE = /^((?:file:\/\/\/|\/|[A-Za-z]:\\).*\.[cm]?js):(\d+):(\d+)(\)?)$/;
const BEFORE = /^\s+at (?:async )?/;

const held = new Map<string, SourceMap | null>();

function readMap(place: string): SourceMap | null {
  try {
    const file = `${place.startsWith('file:') ? fileURLToPath(place) : place}.map`;
    if (statSync(file).size > LARGEST) return null;
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Whatever is wrong with a map: the place in the bundle is told.
    return null;
  }
}

function mapOf(place: string): SourceMap | null {
  // Libraries have no map of ours, and take no room of those that do.
  if (/[\\/]node_modules[\\/]/.test(place)) return null;
  const there = held.get(place);
  if (there !== undefined || held.size >= MOST_FILES) return there ?? null;
  const map = readMap(place);
  held.set(place, map);
  if (held.size === 1) setTimeout(() => held.clear(), HELD_MS).unref();
  return map;
}

function mappedLine(line: string): string {
  if (!FRAME.test(line)) return line;
  const bracket = line.lastIndexOf(' (');
  const begins = bracket < 0 ? (BEFORE.exec(line)?.[0].length ?? 0) : bracket + 2;
  const [, file, row, column, end] = PLACE.exec(line.slice(begins)) ?? [];
  if (file === undefined) return line;
  const entry = mapOf(file)?.findEntry(Number(row) - 1, Number(column) - 1);
  return entry && 'originalSource' in entry && entry.originalSource
    ? `${line.slice(0, begins)}${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}${end}`
    : line;
}

/** The stack with the places of bundles, as far as there is a map beside them, told as places of our sources. */
export const mappedStack = (stack: string): string => stack.split('\n').map(mappedLine).join('\n');
