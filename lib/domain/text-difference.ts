/** What changed between two wordings, so that a reader sees it at once. */

export interface DifferencePart {
  /** `same` stands in both, `gone` only before, `new` only after. */
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Pairs of words that are compared one by one at most; beyond that the changed middle is shown whole. */
const MOST_PAIRS = 250_000;

/**
 * Words and signs with the white space before them, so that joined they are the text. A sign between letters ("1,200",
 * "U.S", "well-known") is part of the word; one behind it is its own: a comma that is added strikes no word.
 */
const wordsOf = (text: string): string[] =>
  text.match(
    /\s*[\p{L}\p{M}\p{N}]+(?:[^\s\p{L}\p{M}\p{N}]+[\p{L}\p{M}\p{N}]+)*|\s*[^\s\p{L}\p{M}\p{N}]+|\s+$/gu,
  ) ?? [];

function joined(parts: readonly DifferencePart[]): DifferencePart[] {
  const result: DifferencePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.kind === part.kind) last.text += part.text;
    else result.push({ ...part });
  }
  return result;
}

/** Lengths of the longest common rows of words from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [table[i], table[i + 1]];
      if (!row || !below) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function middle(a: readonly string[], b: readonly string[]): DifferencePart[] {
  const whole = (kind: 'gone' | 'new', words: readonly string[]) => ({ kind, text: words.join('') });
  if (a.length * b.length > MOST_PAIRS) return [whole('gone', a), whole('new', b)];
  const common = commonLengths(a, b);
  const parts: DifferencePart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left = '', right = ''] = [a[i], b[j]];
    if (left === right) {
      parts.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      parts.push({ kind: 'gone', text: left });
      i += 1;
    } else {
      parts.push({ kind: 'new', text: right });
      j += 1;
    }
  }
  return [...parts, whole('gone', a.slice(i)), whole('new', b.slice(j))];
}

/** Below this share of the shorter text, what two texts have in common is chance: "a", "the". */
const SAME_TEXT_FROM = 0.4;

const lettersOf = (parts: readonly DifferencePart[]) => parts.reduce((sum, { text }) => sum + text.length, 0);

/**
 * The words of two texts, in order: those of `same` and `gone` joined are `before`, those of `same` and `new` are
 * `after`. Texts that have next to nothing in common are given as one `gone` and one `new`, the old beside the new.
 */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const parts = joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ]);
  const common = lettersOf(parts.filter(({ kind }) => kind === 'same'));
  if (common >= SAME_TEXT_FROM * Math.min(before.length, after.length)) return parts;
  return joined([
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ]);
}

/** Which lines of a list went and which came, each as often as it did; a change of order alone is none. */
export function listDifference(before: readonly string[], after: readonly string[]): DifferencePart[] {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const left = [...others];
    return lines.filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [
    ...without(before, after).map((text) => ({ kind: 'gone' as const, text })),
    ...without(after, before).map((text) => ({ kind: 'new' as const, text })),
  ];
}
