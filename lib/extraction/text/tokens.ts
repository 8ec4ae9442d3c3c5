/** Cuts text into words and marks, with UTF-16 offsets; the only place that knows what a word is. */
import { ORDINAL_ENDINGS, SHORT_WITH_STOP, TWO_LETTER_INITIALS } from '../lexicon/abbreviations';
import { foldWord } from './fold';

/** Universal part-of-speech tags, as the tagger names them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  /** Offsets into the whole source (title or body). */
  start: number;
  end: number;
  text: string;
  fold: string;
  kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter; always false in scripts without them. */
  capital: boolean;
  /** Joined to the token before by a hyphen, or a clitic of it. */
  glued: boolean;
  /** Part of speech, in the running text of languages that have a tagger (English). */
  pos?: PartOfSpeech;
}

/** How a language uses the apostrophe inside a word: "Iraq's", "l'Irak", "Irak'ın". */
export type ApostropheUse = 'possessive' | 'proclitic' | 'suffix';

const TOKEN = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}`,
    String.raw`(?:${SHORT_WITH_STOP})\.`,
    String.raw`\p{Lu}\.(?=\s?\p{Lu})`,
    String.raw`(?:${TWO_LETTER_INITIALS})\.(?=\s\p{Lu}\p{Ll})`,
    String.raw`[\p{L}\p{M}_\u200c]+(?:['’ʼ][\p{L}\p{M}]+)*`,
    String.raw`\d+(?:[.,:/]\d+)*(?:${ORDINAL_ENDINGS})?`,
    String.raw`(?<=\s)['’]s(?=\s)`,
    String.raw`['’](?=\s|$)`,
    String.raw`\S`,
  ].join('|'),
  'gu',
);
const CAPITAL = /^\p{Lu}/u;
const WORD = /^[\p{L}_]/u;
const HYPHEN = /^[-‐‑]$/;

function push(tokens: Token[], text: string, start: number, kind: Token['kind'], glued: boolean): void {
  tokens.push({
    start,
    end: start + text.length,
    text,
    fold: kind === 'mark' ? text : foldWord(text),
    kind,
    capital: kind === 'word' && CAPITAL.test(text),
    glued,
  });
}

function pushWord(tokens: Token[], text: string, start: number, glued: boolean, use: ApostropheUse): void {
  const cut = text.search(/['’ʼ]/);
  if (cut > 0) {
    const tail = text.slice(cut + 1);
    if (use === 'possessive' && /^s$/i.test(tail)) {
      push(tokens, text.slice(0, cut), start, 'word', glued);
      push(tokens, text.slice(cut), start + cut, 'mark', true);
      return;
    }
    if (use === 'proclitic' && cut <= 2 && !/^\p{Lu}['’ʼ]\p{Lu}\p{Ll}+[A-Z]/u.test(text)) {
      push(tokens, text.slice(0, cut + 1), start, 'word', glued);
      push(tokens, tail, start + cut + 1, 'word', false);
      return;
    }
    if (use === 'suffix') {
      push(tokens, text.slice(0, cut), start, 'word', glued);
      push(tokens, text.slice(cut), start + cut, 'mark', true);
      return;
    }
  }
  push(tokens, text, start, 'word', glued);
}

/**
 * The tokens of `text.slice(from, to)`; hyphens between letters are not tokens, the word after one is `glued`.
 * An English possessive is a mark of its own ("'s"), so that "Iraq's" begins with the word "Iraq".
 */
export function tokenize(text: string, from: number, to: number, use: ApostropheUse): Token[] {
  const tokens: Token[] = [];
  const piece = text.slice(from, to);
  let hyphenAt = -1;
  for (const match of piece.matchAll(TOKEN)) {
    const word = match[0];
    const start = from + match.index;
    const before = tokens.at(-1);
    if (HYPHEN.test(word) && before !== undefined && before.end === start && before.kind !== 'mark') {
      const next = text[start + 1] ?? '';
      // Corpora break words at line ends: "Asia- Pacific" is one word, "talks - the" is not.
      if (/[\p{L}\p{N}]/u.test(next) || (next === ' ' && /\p{L}/u.test(text[start + 2] ?? ''))) {
        hyphenAt = start;
        continue;
      }
    }
    const glued = hyphenAt >= 0 && start - hyphenAt <= 2;
    hyphenAt = -1;
    // "Trump s decision": corpora lose the apostrophe.
    if (word === 's' && use === 'possessive' && before?.kind === 'word')
      push(tokens, word, start, 'mark', true);
    else if (WORD.test(word)) pushWord(tokens, word, start, glued, use);
    else push(tokens, word, start, /^\d/.test(word) ? 'number' : 'mark', glued);
  }
  return tokens;
}
