/** A title in lines that fit a box: as large as it goes, between words, and within a word only where it must. */

/** Width of a text in ems. */
export type Measure = (text: string) => number;

export interface Box {
  width: number;
  height: number;
  /** Sizes of type in pixels that may be tried, the largest first. */
  sizes: readonly number[];
  /** Height of a line in ems. */
  leading: number;
}

export interface Wrapped {
  size: number;
  lines: string[];
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** As many letters of a word as fit, and the rest. At least one letter, so that it always ends. */
function cutWord(word: string, width: number, measure: Measure): [string, string] {
  let head = '';
  for (const { segment } of letters.segment(word)) {
    if (head !== '' && measure(head + segment) > width) break;
    head += segment;
  }
  return [head, word.slice(head.length)];
}

/** Lines of at most `width` ems. */
export function wrap(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/u).filter(Boolean);
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    if (measure(word) <= width) line = word;
    else {
      const [head, rest] = cutWord(word, width, measure);
      if (rest === '') line = head;
      else {
        lines.push(head);
        words.unshift(rest);
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** What of a text stands behind its first lines. */
function behind(text: string, lines: readonly string[]): string {
  let left = lines.join('').replace(/\s+/gu, '').length;
  let at = 0;
  while (left > 0 && at < text.length) {
    if (!/\s/u.test(text[at] ?? '')) left -= 1;
    at += 1;
  }
  return text.slice(at).trim().replace(/\s+/gu, ' ');
}

/** As much of a text as fits one line, with "…" behind it. */
function shortened(text: string, width: number, measure: Measure): string {
  const [head] = cutWord(text, width - measure('…'), measure);
  return `${head.trimEnd()}…`;
}

/** The largest size at which the whole text fits; at the smallest, what does not fit is cut with "…". */
export function fitText(text: string, box: Box, measure: Measure): Wrapped {
  for (const [index, size] of box.sizes.entries()) {
    const most = Math.max(1, Math.floor(box.height / (size * box.leading)));
    const lines = wrap(text, box.width / size, measure);
    if (lines.length <= most) return { size, lines };
    if (index < box.sizes.length - 1) continue;
    const whole = lines.slice(0, most - 1);
    return { size, lines: [...whole, shortened(behind(text, whole), box.width / size, measure)] };
  }
  return { size: 0, lines: [] };
}
