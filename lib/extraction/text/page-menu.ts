/**
 * Where the report of a pasted page begins, behind the lines of the page itself.
 *
 * Matches: "News / All news / Newsfeed" before the lead, "We use cookies to improve your visit".
 * Near miss: one short line alone (a heading of the text), a headline, a first sentence.
 */
import type { TokenTrie, WordAt } from '../lexicon/token-trie';
import { foldWord } from './fold';

/** Lines of a page that are looked at, and letters of them. */
const LINES = 16;
const LETTERS = 2_000;
/** Words of a line of a menu, and of another line of the page itself. */
const MENU = 3;
const FURNITURE = 25;
/** Letters of a line that is prose though it ends without a full stop. */
const PROSE = 90;

const ENDED = /[.;:,،؛。…][”"’»)\]]*\s*$/u;
const LEADER = /(?:--|[–—_])\s|\(\p{Lu}[\p{L} ]+\)/u;

interface Line {
  start: number;
  text: string;
  words: readonly string[];
}

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const piece of body.slice(0, LETTERS).split('\n')) {
    const text = piece.trim();
    const start = from + (piece.length - piece.trimStart().length);
    from += piece.length + 1;
    if (text === '') continue;
    if (lines.length >= LINES) break;
    const words = text.split(/[\s|>/•·]+/u).filter((word) => /\p{L}/u.test(word));
    lines.push({ start, text, words });
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

const isProse = ({ text }: Line): boolean => ENDED.test(text) || text.length >= PROSE;

/** The offset of the first letter behind the menu; 0 where there is none. */
export function menuStop(body: string, furniture: TokenTrie<true>): number {
  const lines = linesOf(body);
  const prose = lines.findIndex((line) => isProse(line) && !isFurniture(line, furniture));
  let at = 0;
  const skipFurniture = (): void => {
    while (at < prose && isFurniture(lines[at] as Line, furniture)) at += 1;
  };
  skipFurniture();
  let pieces = at;
  while (pieces < prose && isMenu(lines[pieces] as Line)) pieces += 1;
  // One short line alone may be a heading of the text; several are a menu.
  if (pieces - at >= 2) at = pieces;
  skipFurniture();
  return at === 0 ? 0 : (lines[at]?.start ?? 0);
}
