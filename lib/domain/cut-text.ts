/** Makes a text as short as it must be to be stored or shown. */

const HIGH_SURROGATE = /[\ud800-\udbff]$/;

/**
 * The text, cut to at most so many UTF-16 code units with `mark` at its end where something is left out. A character of
 * two units is never split: half of one is no text, and the database refuses it.
 */
export function cutText(text: string, most: number, mark = ''): string {
  if (text.length <= most) return text;
  return (
    text
      .slice(0, most - mark.length)
      .replace(HIGH_SURROGATE, '')
      .trimEnd() + mark
  );
}
