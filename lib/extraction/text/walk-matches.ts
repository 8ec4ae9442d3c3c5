/** Walks the matches of a pattern where the reader decides from where to go on; `matchAll` does for all else. */

/** The first offset after `index` that does not cut a character outside the basic plane in two. */
function offsetAfter(text: string, index: number): number {
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * Calls `visit` with each match of a pattern from left to right. `visit` answers the offset from which to search on, or
 * null for the end of its match. The search always moves on by a character at least, so neither a pattern that matches
 * the empty string nor a reader that answers an earlier offset can hold it.
 *
 * @param pattern has the flag g, and `visit` does not walk the same pattern
 */
export function walkMatches(
  text: string,
  pattern: RegExp,
  visit: (match: RegExpExecArray) => number | null,
): void {
  let from = 0;
  try {
    while (from <= text.length) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match === null) return;
      const next = visit(match) ?? match.index + match[0].length;
      from = next > match.index ? next : offsetAfter(text, match.index);
    }
  } finally {
    // Whoever uses the pattern next begins at the beginning: `matchAll` and `test` would go on from here.
    pattern.lastIndex = 0;
  }
}
