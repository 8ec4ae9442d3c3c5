/** Where the words that a model quotes stand in an article: as they are, else alike but for spaces and the shape of signs. */

export interface Place {
  source: 'title' | 'body';
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** Longest words that are looked for. */
const LONGEST = 500;
/** Places of the same words that are looked at. */
const MOST = 50;

const SIGNS: readonly [RegExp, string][] = [
  [/[‘’‚‛′ʼ`´]/u, "'"],
  [/[“”„‟″«»]/u, '"'],
  [/[‐‑‒–—―−]/u, '-'],
];

/** One character as it is compared; '' where it makes no difference (marks, joiners). */
function foldSign(sign: string): string {
  const plain = sign
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}ـ]+/gu, '')
    .toLowerCase();
  if (plain !== '' && plain.trim() === '') return ' ';
  for (const [pattern, one] of SIGNS) if (pattern.test(plain)) return one;
  return plain;
}

interface Folded {
  text: string;
  /** For each unit of `text` where its character begins and ends in what was folded. */
  from: number[];
  to: number[];
}

function fold(text: string): Folded {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const sign of text) {
    const next = at + sign.length;
    const plain = foldSign(sign);
    const isDoubleSpace = plain === ' ' && (folded === '' || folded.endsWith(' '));
    if (!isDoubleSpace)
      for (const unit of plain.split('')) {
        folded += unit;
        from.push(at);
        to.push(next);
      }
    // A mark belongs to the letter before it.
    if (plain === '' && to.length > 0) to[to.length - 1] = next;
    at = next;
  }
  return { text: folded, from, to };
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Places of some words in a text; of a text in which they stand as whole words only those. */
function placesIn(text: string, words: string): [number, number][] {
  const all: [number, number][] = [];
  for (let at = text.indexOf(words); at >= 0 && all.length < MOST; at = text.indexOf(words, at + 1))
    all.push([at, at + words.length]);
  const whole = all.filter(([start, end]) => !isLetter(text[start - 1]) && !isLetter(text[end]));
  return whole.length > 0 ? whole : all;
}

export type FindQuote = (quote: string, near?: Place) => Place | null;

const distance = (one: Place, { source, start }: Place) =>
  (one.source === source ? 0 : 1e9) + Math.abs(one.start - start);

/**
 * Finds quotes in one article. Of several places the one next to `near` is taken, else the first of the body. Null where
 * the words do not stand there, are blank, or are longer than 500 letters, as quoted or as they stand there.
 */
export function quotesOf({ title, body }: { title?: string | null; body: string }): FindQuote {
  const texts = (['body', 'title'] as const).map((source) => {
    const text = (source === 'body' ? body : title) ?? '';
    return { source, text, folded: fold(text) };
  });
  return (quote, near) => {
    const words = quote.trim();
    if (words.length > LONGEST) return null;
    const alike = fold(words).text.trim();
    if (!/[\p{L}\p{N}]/u.test(alike)) return null;
    const found = texts.flatMap(({ source, text, folded }): Place[] => {
      const exact = placesIn(text, words).map(([start, end]) => ({ source, start, end }));
      if (exact.length > 0) return exact;
      return placesIn(folded.text, alike).map(([start, end]) => ({
        source,
        start: folded.from[start] ?? 0,
        end: folded.to[end - 1] ?? 0,
      }));
    });
    // Of the article, signs that make no difference may stand between its letters without end.
    const short = found.filter(({ start, end }) => end - start <= LONGEST);
    const [first] = near ? [...short].sort((a, b) => distance(a, near) - distance(b, near)) : short;
    return first ?? null;
  };
}
