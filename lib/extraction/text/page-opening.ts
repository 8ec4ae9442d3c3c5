/**
 * What stands before the report on a pasted page: lines of the menu, and the headline, which has no field of its own there.
 *
 * Matches: "News / All news / Newsfeed" before the lead (menu), a line without a full stop before the first paragraph
 * (headline).
 * Near miss: a first sentence with its full stop, a line that print only cut, a stamp ("Tue, May 23, 2017").
 */
import type { TokenTrie, WordAt } from '../lexicon/token-trie';
import { foldWord } from './fold';
import type { Span } from './sentences';

export interface PageOpening {
  headline: Span | null;
  /** Where the report begins. */
  stop: number;
}

/** Lines of a page that are looked at, and letters of them. */
const LINES = 16;
const LETTERS = 2_000;
/** Words of a line of a menu, of a headline, and of a line of furniture. */
const MENU = 3;
const HEADLINE = { least: 4, most: 30 };
const FURNITURE = 25;
/** A paragraph is so much longer than a headline that stands right above it. */
const LONGER = 1.5;
/** Letters of a line that is prose though it ends without a full stop. */
const PROSE = 90;

const ENDED = /[.;:,،؛。…][”"’»)\]]*\s*$/u;
const DATED = /\d/u;
const LEADER = /(?:--|[–—_])\s|\(\p{Lu}[\p{L} ]+\)/u;

interface Line extends Span {
  text: string;
  words: readonly string[];
  /** A blank line stands behind it. */
  apart: boolean;
}

function linesOf(body: string): Line[] {
  const head = body.slice(0, LETTERS);
  const lines: Line[] = [];
  let from = 0;
  for (const piece of head.split('\n')) {
    const text = piece.trim();
    const start = from + (piece.length - piece.trimStart().length);
    from += piece.length + 1;
    const before = lines.at(-1);
    if (text === '') {
      if (before !== undefined) before.apart = true;
      continue;
    }
    if (lines.length >= LINES) break;
    const words = text.split(/[\s|>/•·]+/u).filter((word) => /\p{L}/u.test(word));
    lines.push({ text, words, start, end: start + text.length, apart: false });
  }
  return lines;
}

/** Words of the page itself: "Skip to content", "We use cookies", "Read more". */
function isFurniture(line: Line, furniture: TokenTrie<true>): boolean {
  if (line.words.length > FURNITURE) return false;
  const folds = line.words.map((word) => foldWord(word.replace(/[^\p{L}\p{N}-]+/gu, '')));
  const at: WordAt = (i) => folds[i];
  return folds.some((_, i) => furniture.longest(i, at) !== null);
}

/** Fewer words than a headline has, beside a date or none: a piece of the menu or a stamp. */
function isMenu({ text, words }: Line): boolean {
  return words.length <= MENU && !ENDED.test(text) && !LEADER.test(text);
}

function isProse({ text }: Line): boolean {
  return ENDED.test(text) || text.length >= PROSE;
}

function isHeadline(line: Line, next: Line): boolean {
  const { text, words, apart } = line;
  const count = words.length;
  if (count < HEADLINE.least || count > HEADLINE.most || ENDED.test(text) || LEADER.test(text)) return false;
  if (DATED.test(text) && count <= HEADLINE.least + 1) return false;
  return apart || next.text.length >= LONGER * text.length;
}

/** The opening of a body; `titled`: its headline came in a field of its own, so that only the menu is looked for. */
export function pageOpening(body: string, titled: boolean, furniture: TokenTrie<true>): PageOpening {
  const lines = linesOf(body);
  const prose = lines.findIndex((line) => isProse(line) && !isFurniture(line, furniture));
  let at = 0;
  while (at < prose && isFurniture(lines[at] as Line, furniture)) at += 1;
  const pieces = lines.slice(at, Math.max(at, prose)).findIndex((line) => !isMenu(line));
  const menu = pieces < 0 ? Math.max(0, prose - at) : pieces;
  // One short line alone may be a heading of the text; several are a menu.
  if (menu >= 2) at += menu;
  while (at < prose && isFurniture(lines[at] as Line, furniture)) at += 1;
  const [line, next] = [lines[at], lines[at + 1]];
  const start = at === 0 ? 0 : (line?.start ?? 0);
  if (titled || line === undefined || next === undefined || at >= prose || !isHeadline(line, next))
    return { headline: null, stop: start };
  return { headline: { start: line.start, end: line.end }, stop: line.end };
}
