/** What an article without a title is called in a list: its headline, else its first sentence, not the menu of its page. */
import { cutText } from './cut-text';

const LONGEST = 160;
/** A line of prose: so long, and closed by a full stop or a closing quotation mark. */
const PROSE_FROM = 60;
const CLOSED = /[.!?…۔؟]["”»’)\]]*$/u;
/** A first line of so many words is a headline where prose follows within so few lines; else it is a menu. */
const HEADLINE_WORDS = 5;
const HEADLINE_LINES = 3;

/**
 * Matches: "Two ministers meet in Oslo to talk about fish", a line with the day, a paragraph: the first of them.
 * Near miss: "Skip to content", "Home", "World", "Sport", then a paragraph: the paragraph.
 *
 * @param text of an article, or its first thousand characters
 */
export function openingOf(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const prose = lines.findIndex((line, index) => {
    // The last line may have been cut before its full stop.
    const whole = CLOSED.test(line) || index === lines.length - 1;
    return line.length >= PROSE_FROM && whole;
  });
  const words = first.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0;
  const headline = prose <= HEADLINE_LINES && words >= HEADLINE_WORDS;
  return cutText(prose < 0 || headline ? first : (lines[prose] ?? first), LONGEST, '…');
}
