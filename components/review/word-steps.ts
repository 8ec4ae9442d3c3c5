/** Choosing words of a text without a pointer: from word to word, from sentence to sentence. */
import type { Evidence } from '@/lib/domain/evidence';

/** Where words stand in the article, in UTF-16 units. */
export type WordsSpan = Pick<Evidence, 'source' | 'start' | 'end'>;
export type Texts = Readonly<Record<WordsSpan['source'], string>>;

/** The word from which a choice began, and the one to which it reaches. */
export interface WordChoice {
  anchor: WordsSpan;
  head: WordsSpan;
}

/** How far the next word is looked for; white space and marks between words are shorter. */
const REACH = 2_000;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

type Span = { start: number; end: number };

function wordsOf(text: string, from: number, to: number): Span[] {
  return [...words.segment(text.slice(from, to))].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ start: from + index, end: from + index + segment.length }] : [],
  );
}

/** The first word at or after an offset; null at the end of the text. */
export function wordAt(text: string, offset: number): Span | null {
  return wordsOf(text, offset, offset + REACH)[0] ?? null;
}

function wordBefore(text: string, { start }: Pick<Span, 'start'>): Span | null {
  return wordsOf(text, Math.max(0, start - REACH), start).at(-1) ?? null;
}

function sentenceAfter(text: string, offset: number): Span | null {
  const [rest] = sentences.segment(text.slice(offset, offset + REACH));
  return rest === undefined ? null : wordAt(text, offset + rest.segment.length);
}

/** The first word of the sentence that ends, or is under way, before an offset. */
function sentenceBefore(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - REACH);
  const begun = [...sentences.segment(text.slice(from, offset))].filter(({ segment }) =>
    /[\p{L}\p{N}]/u.test(segment),
  );
  const last = begun.at(-1);
  return last === undefined ? null : wordAt(text, from + last.index);
}

const STEPS = {
  word: { next: (text: string, { end }: Span) => wordAt(text, end), back: wordBefore },
  sentence: {
    next: (text: string, { start }: Span) => sentenceAfter(text, start),
    back: (text: string, { start }: Span) => sentenceBefore(text, start),
  },
} as const;

/**
 * The choice after one step. Without `extend` it is a single word again; with it the choice grows or shrinks at its
 * head and stays within title or body. Answers what was chosen where there is nothing further.
 */
export function step(
  texts: Texts,
  choice: WordChoice,
  unit: keyof typeof STEPS,
  direction: 'next' | 'back',
  extend: boolean,
): WordChoice {
  const { anchor, head } = choice;
  const { source } = head;
  const found = STEPS[unit][direction](texts[source], head);
  if (found) {
    const reached = { source, ...found };
    return { anchor: extend ? anchor : reached, head: reached };
  }
  const other: WordsSpan['source'] = direction === 'next' ? 'body' : 'title';
  if (extend || other === source) return choice;
  const across =
    direction === 'next' ? wordAt(texts.body, 0) : wordBefore(texts.title, { start: texts.title.length });
  const reached = across && { source: other, ...across };
  return reached ? { anchor: reached, head: reached } : choice;
}

/** All from the first word of a choice to its last. */
export function chosenSpan({ anchor, head }: WordChoice): WordsSpan {
  return {
    source: anchor.source,
    start: Math.min(anchor.start, head.start),
    end: Math.max(anchor.end, head.end),
  };
}

/** The span without white space at its ends; null where nothing is left. */
export function trimmedSpan(texts: Texts, { source, start, end }: WordsSpan): WordsSpan | null {
  const raw = texts[source].slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  return from < to ? { source, start: from, end: to } : null;
}
