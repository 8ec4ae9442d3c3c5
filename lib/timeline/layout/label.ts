/** A title made to fit: whole, in as few lines as it takes, broken between words; cut only where it is endless. */

export interface Label {
  lines: readonly string[];
  /** Pixels of the longest line. */
  width: number;
}

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** Fills lines of at most `width` pixels with whole words; null where that takes more than `most` lines. */
export function wrapWords(title: string, width: number, most: number, measure: Measure): Label | null {
  const lines: string[] = [];
  let line = '';
  for (const word of title.split(/\s+/u).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (!line || measure(word) > width || lines.length + 1 >= most) return null;
    lines.push(line);
    line = word;
  }
  if (line) lines.push(line);
  if (lines.length === 0) return null;
  return { lines, width: Math.max(...lines.map(measure)) };
}

/** The title in two lines as even as its words allow; null where it is a single word. */
function halve(title: string, measure: Measure): Label | null {
  let best: Label | null = null;
  for (const { index } of title.matchAll(/\s+/gu)) {
    const lines = [title.slice(0, index), title.slice(index).trim()];
    const width = Math.max(...lines.map(measure));
    if (!best || width < best.width) best = { lines, width };
    else break;
  }
  return best;
}

/** The longest beginning in whole words that fits `most` lines of `width` pixels, with an ellipsis. */
export function cutWords(title: string, width: number, most: number, measure: Measure): Label | null {
  const words = title.split(/\s+/u).filter(Boolean);
  for (let count = words.length - 1; count >= 2; count -= 1) {
    const text = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\p{P}\s]+$/u, '')}…`;
    const label = wrapWords(text, width, most, measure);
    if (label) return label;
  }
  return null;
}

/** No label is cut below this, and none is longer in one line. */
const FREE_WIDTH = 480;
const WIDEST_LINE = 300;
/** So many titles are not measured again. */
const MOST_TITLES = 4_000;

const known = new WeakMap<Measure, Map<string, readonly Label[]>>();

/** How a title may stand beside its mark, the best first: all of it in one line or two; cut where it is endless. */
export function labelChoices(title: string, measure: Measure): readonly Label[] {
  const titles = known.get(measure) ?? new Map<string, readonly Label[]>();
  known.set(measure, titles);
  const choices = titles.get(title) ?? makeChoices(title, measure);
  titles.set(title, choices);
  if (titles.size > MOST_TITLES) titles.delete(titles.keys().next().value ?? title);
  return choices;
}

function makeChoices(title: string, measure: Measure): Label[] {
  const whole: Label = { lines: [title], width: measure(title) };
  const two = halve(title, measure);
  const choices: Label[] = whole.width <= WIDEST_LINE ? [whole] : [];
  if (two && two.width <= FREE_WIDTH && whole.width > 120) choices.push(two);
  if (whole.width > WIDEST_LINE && whole.width <= FREE_WIDTH) choices.push(whole);
  if (choices.length > 0) return choices;
  const cut = cutWords(title, FREE_WIDTH, 2, measure);
  return cut ? [cut] : [];
}
