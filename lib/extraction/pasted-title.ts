/**
 * The headline of a page pasted as one text: its first line, apart from the report.
 *
 * Matches: "Two ministers meet in Oslo" on a line of its own, a report below it.
 * Near miss: "The ministers met in Oslo." (a sentence), "AMMAN, Nov. 15 (Agency) --" (a dateline), a line that print cut.
 */

export interface PastedTitle {
  title: string;
  body: string;
  /** Offsets in the text as it was pasted, where the title and the rest of the text begin. */
  titleAt: number;
  bodyAt: number;
}

const LONGEST = 200;
const FEWEST_WORDS = 3;
/** Below a headline stands more than another such line. */
const SHORTEST_BODY = 80;
/** Signs that close a sentence, a dateline or an introduction, with what may follow them. */
const CLOSED = /(?:[.!…۔:;,،؛–—-]|--)["”»’)]?$/u;
const FIRST_LINE = /^\s*(?=\S)/u;

/** Splits a pasted text, or null where its first line is no headline. `stamped`: the line shows the day of the page. */
export function pastedTitle(text: string, stamped: (line: string) => boolean): PastedTitle | null {
  const titleAt = FIRST_LINE.exec(text.slice(0, LONGEST))?.[0].length ?? 0;
  const end = text.slice(0, titleAt + LONGEST).indexOf('\n', titleAt);
  if (end < 0) return null;
  const title = text.slice(titleAt, end).trim();
  const words = title.match(/[\p{L}\p{M}]+/gu)?.length ?? 0;
  const rest = text.slice(end);
  const below = rest.slice(0, SHORTEST_BODY * 2).trim();
  if (words < FEWEST_WORDS || CLOSED.test(title) || below.length < SHORTEST_BODY) return null;
  // A line that print cut goes on in small letters.
  if (/^\p{Ll}/u.test(below) || stamped(title)) return null;
  return { title, body: rest, titleAt, bodyAt: end };
}
