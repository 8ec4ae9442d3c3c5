/** A title made to fit one line, cut between words or not at all. */

export interface Label {
  text: string;
  /** Pixels. */
  width: number;
}

/**
 * The longest beginning of `title` in whole words that fits, with an ellipsis where something is left out;
 * null where not even two words fit.
 *
 * @param room pixels
 * @param measure width of a text in pixels
 */
export function fitLabel(title: string, room: number, measure: (text: string) => number): Label | null {
  const whole = measure(title);
  if (whole <= room) return { text: title, width: whole };
  const words = title.split(/\s+/u);
  for (let count = words.length - 1; count >= 2; count -= 1) {
    const text = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\p{P}\s]+$/u, '')}…`;
    const width = measure(text);
    if (width <= room) return { text, width };
  }
  return null;
}
