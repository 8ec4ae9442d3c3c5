/** Where words that were looked for stand in a text, whatever their spelling, and the part of a text to show. */
import { cutText } from './cut-text';
import { foldName } from './fold-name';

/** A run of letters and figures with the signs that fold away within a word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}'’‘ʼʻʿʾ`´]*/gu;
/** From this length on, the beginning of a word is enough: "train" marks "training". */
const BEGINNING = 4;

export interface TextRun {
  text: string;
  marked: boolean;
}

function isWanted(word: string, words: readonly string[]): boolean {
  const folded = foldName(word);
  return words.some(
    (wanted) => folded === wanted || (wanted.length >= BEGINNING && folded.startsWith(wanted)),
  );
}

/** The text in runs, marked and not in turn as they come; together they are the text. */
export function markWords(text: string, words: readonly string[]): TextRun[] {
  const runs: TextRun[] = [];
  const add = (part: string, marked: boolean) => {
    const last = runs.at(-1);
    if (part === '') return;
    if (last?.marked === marked) last.text += part;
    else runs.push({ text: part, marked });
  };
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    add(text.slice(at, match.index), false);
    add(match[0], isWanted(match[0], words));
    at = match.index + match[0].length;
  }
  add(text.slice(at), false);
  return runs;
}

const SENTENCE_END = /(?<=[.!?؟]["”’»)]?)\s+/u;

/** The first sentence with one of the words, else the first; at most so many characters. '' of a blank text. */
export function excerptOf(text: string, words: readonly string[], most: number): string {
  const sentences = text.trim().split(SENTENCE_END);
  const found = sentences.find((sentence) => markWords(sentence, words).some(({ marked }) => marked));
  return cutText(found ?? sentences[0] ?? '', most, '…');
}
