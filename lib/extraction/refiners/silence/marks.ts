/** Marks of how a text is written, looked up in the words of the language: who argues, asks, explains or lists. */
import type { ProseMark } from '../../lexicon/genre-row';
import type { Reading, Sentence } from '../../reading';

export const QUOTED = /["“”«»„]/;

export type Marks = Map<ProseMark, number>;

/** Marks of prose outside quotation marks; a sentence with a reported saying counts for nothing. */
export function marksOf(sentence: Sentence, reading: Reading, into: Marks): void {
  const folds = sentence.tokens.map((token) => token.fold);
  let quoted = false;
  for (let at = 0; at < folds.length; ) {
    const token = sentence.tokens[at];
    if (token?.kind === 'mark' && QUOTED.test(token.text)) quoted = !quoted;
    const found = quoted ? null : reading.pack.genres.prose.find(folds, at);
    for (const { kind, weight } of found?.marks ?? []) into.set(kind, (into.get(kind) ?? 0) + weight);
    at += found?.length ?? 1;
  }
}

/** How strongly the title opens like a question or explanation: 2 "why …", 1 "is …", which needs a question mark. */
export function asks(reading: Reading): number {
  const head = reading.sentences.find(({ source }) => source === 'title');
  const folds = head?.tokens.filter(({ kind }) => kind !== 'mark').map(({ fold }) => fold) ?? [];
  const marks = reading.pack.genres.prose.find(folds, 0)?.marks ?? [];
  return Math.max(0, ...marks.map(({ kind, weight }) => (kind === 'ask' ? weight : 0)));
}

/** A title that is one question ("Could A and B meet?"), or that puts one beside its news. */
export function questionTitle(reading: Reading): 'alone' | 'beside' | null {
  const heads = reading.sentences.filter(({ source }) => source === 'title');
  if (!/[?؟]\s*$/.test(reading.article.title ?? '')) return null;
  return heads.length === 1 && asks(reading) > 0 ? 'alone' : 'beside';
}

export function titleHas(kind: ProseMark, reading: Reading): boolean {
  const marks: Marks = new Map();
  for (const sentence of reading.sentences)
    if (sentence.source === 'title') marksOf(sentence, reading, marks);
  return (marks.get(kind) ?? 0) > 0;
}

/** The first words of a body that has no title name what it is: "FACTBOX - Key facts about …". */
export function opensWith(kind: ProseMark, reading: Reading): boolean {
  const first = reading.sentences.find(({ source }) => source === 'body');
  if (first === undefined) return false;
  const folds = first.tokens.slice(0, 14).map((token) => token.fold);
  return folds.some((_, at) =>
    reading.pack.genres.prose.find(folds, at)?.marks.some((mark) => mark.kind === kind),
  );
}

/** A title that begins by saying that nothing was done. */
export function denied(reading: Reading): boolean {
  const head = reading.sentences.find(({ source }) => source === 'title');
  const first = head === undefined ? null : reading.pack.genres.prose.find([head.tokens[0]?.fold ?? ''], 0);
  return first?.marks.some(({ kind }) => kind === 'nothing') ?? false;
}
