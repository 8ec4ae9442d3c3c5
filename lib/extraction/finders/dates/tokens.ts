import { walkMatches } from '../../text/walk-matches';
import { joinWords } from './join-words';
import { mergeNumbers } from './spelled-numbers';
import type { SymbolName } from './symbols';
import type { Token } from './token';
import { isLetter, type WordReader } from './word-reader';

const PUNCTUATION: Record<string, SymbolName> = {
  ',': 'COMMA',
  '،': 'COMMA',
  '.': 'DOT',
  '-': 'DASH',
  '–': 'DASH',
  '—': 'DASH',
  '−': 'DASH',
  '‐': 'DASH',
  '‑': 'DASH',
  '/': 'SLASH',
  ':': 'COLON',
  '(': 'OPEN',
  ')': 'CLOSE',
  "'": 'APOS',
  '’': 'APOS',
  '‘': 'APOS',
  '~': 'TILDE',
  '+': 'PLUS',
};

// Letters with their marks and inner apostrophes; digits of three scripts; line breaks; any other sign.
const TOKEN =
  /[\p{L}\p{M}\u200c\u0640]+(?:['’](?![\s])\p{L}+)?|[0-9]+|[٠-٩]+|[۰-۹]+|\r?\n[\r\n\t ]*|[^\s\p{L}\p{M}\p{N}]/gu;

/** Eastern Arabic and Persian digits as Western ones. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function numberSymbol(text: string): SymbolName {
  const value = Number(text);
  if (text.length <= 2) return value >= 1 && value <= 12 ? 'N12' : value >= 13 && value <= 31 ? 'N31' : 'N99';
  return text.length === 4 && value >= 1000 && value <= 2999 ? 'YR' : 'NX';
}

/** Reads one match of `TOKEN`; answers where to go on when a phrase of several words begins there. */
function readToken(match: RegExpExecArray, tokens: Token[], text: string, reader: WordReader): number | null {
  const raw = match[0];
  const start = match.index;
  const end = start + raw.length;
  const first = raw.charCodeAt(0);
  if (
    (first >= 0x30 && first <= 0x39) ||
    (first >= 0x660 && first <= 0x669) ||
    (first >= 0x6f0 && first <= 0x6f9)
  ) {
    const digits = first < 0x100 ? raw : westernDigits(raw);
    if (pushQuarter(tokens, digits, start, end, text)) return null;
    tokens.push({ symbol: numberSymbol(digits), start, end, text: digits, number: Number(digits) });
    return null;
  }
  if (first === 10 || first === 13) {
    // A line that goes on in lower case or with a digit is a wrapped line, not the end of a sentence.
    const wrapped =
      !/\n[\r\t ]*\n/.test(raw) &&
      /[\p{Ll},]$/u.test(text.slice(start - 1, start)) &&
      /^[\p{Ll}\d]/u.test(text.slice(end, end + 2));
    if (!wrapped) tokens.push({ symbol: 'BREAK', start, end, text: '\n', number: 0 });
    return null;
  }
  // The T of 2021-06-15T08:30.
  if (raw === 'T' && tokens.at(-1)?.end === start && /^\d\d:/.test(text.slice(end, end + 3))) return null;
  const letters = isLetter(first) && (raw.length > 1 || PUNCTUATION[raw] === undefined);
  const seen = letters ? reader.look(raw) : null;
  const last = tokens.at(-1);
  // A word that says nothing of dates and is not written on to a number.
  if (seen?.plain && (last === undefined || last.end < start)) {
    if (last?.symbol === 'X' && last.word === undefined) last.end = end;
    else tokens.push({ symbol: 'X', start, end, text: seen.text, number: 0 });
    return null;
  }
  const phrase = seen?.begins ? reader.findPhrase(text, start, end) : null;
  if (phrase) {
    const stop = start + phrase.length;
    tokens.push({
      symbol: phrase.word.symbol,
      start,
      end: stop,
      text: phrase.text,
      number: phrase.word.value ?? 0,
      word: phrase.word,
    });
    return stop;
  }
  pushWord(tokens, raw, start, end, reader);
  return null;
}

/** Tokens of a text, runs of words without meaning for dates cut down to one X each. */
export function tokenize(text: string, reader: WordReader): Token[] {
  const tokens: Token[] = [];
  walkMatches(text, TOKEN, (match) => readToken(match, tokens, text, reader));
  return joinWords(mergeNumbers(tokens, reader), reader.lexicon.habits);
}

/** Q3 and H1: a letter written on to one digit. */
function pushQuarter(tokens: Token[], digits: string, start: number, end: number, text: string): boolean {
  const letter = text[start - 1]?.toLowerCase();
  const last = tokens.at(-1);
  if ((letter !== 'q' && letter !== 'h') || digits.length !== 1 || last?.end !== start) return false;
  if (/[\p{L}\p{M}]/u.test(text[start - 2] ?? '')) return false;
  const number = Number(digits);
  if (number < 1 || number > (letter === 'q' ? 4 : 2)) return false;
  if (last.start === start - 1) tokens.pop();
  else last.end = start - 1;
  tokens.push({
    symbol: letter === 'q' ? 'QTR' : 'HALF',
    start: start - 1,
    end,
    text: letter + digits,
    number,
  });
  return true;
}

/** 2Q and 1H: the letter written after the digit. */
function pushQuarterAfter(tokens: Token[], letter: string, start: number, end: number): boolean {
  const digit = tokens.at(-1);
  if (!digit || digit.end !== start || !/^[1-4]$/.test(digit.text) || digit.number > (letter === 'q' ? 4 : 2))
    return false;
  const symbol = letter === 'q' ? 'QTR' : 'HALF';
  tokens[tokens.length - 1] = {
    symbol,
    start: digit.start,
    end,
    text: letter + digit.text,
    number: digit.number,
  };
  return true;
}

/** Turkish endings on digits: 2018'de is the year, 1990'larda the decade. */
function pushSuffix(tokens: Token[], text: string, start: number, end: number, reader: WordReader): boolean {
  const { decadeEnding: decade } = reader.lexicon.habits;
  if (decade === undefined) return false;
  const [digits, sign] = [tokens.at(-2), tokens.at(-1)];
  if (
    sign?.symbol !== 'APOS' ||
    sign.end !== start ||
    digits?.end !== sign.start ||
    !/^\d+$/.test(digits.text)
  )
    return false;
  if (decade.test(text)) return digits.number >= 50 && pushDecade(tokens, start, end);
  if (!reader.isSuffix(text)) return false;
  tokens.pop();
  return true;
}

/** "1990s", "70's": an s written on to the digits of a decade. */
function pushDecade(tokens: Token[], start: number, end: number): boolean {
  const apostrophe = tokens.at(-1)?.symbol === 'APOS' ? 1 : 0;
  const digits = tokens.at(-1 - apostrophe);
  if (!digits || !/^(?:\d\d)?\d0$/.test(digits.text) || digits.end !== start - apostrophe) return false;
  tokens.length -= 1 + apostrophe;
  tokens.push({ symbol: 'DECADE', start: digits.start, end, text: digits.text, number: digits.number });
  return true;
}

function pushWord(tokens: Token[], raw: string, start: number, end: number, reader: WordReader): void {
  const sign = PUNCTUATION[raw];
  if (sign !== undefined) {
    tokens.push({ symbol: sign, start, end, text: raw, number: 0 });
    return;
  }
  let { text, found } = reader.look(raw);
  const elided = text.slice(0, text.indexOf("'") + 1);
  const article = elided === text ? undefined : reader.lexicon.habits.elisions?.[elided];
  if (article !== undefined && found === null) {
    const cut = start + elided.length;
    tokens.push({ symbol: article, start, end: cut, text: elided, number: 0 });
    pushWord(tokens, raw.slice(elided.length), cut, end, reader);
    return;
  }
  let cut = end;
  if (found === null) {
    const apostrophe = text.indexOf("'");
    if (apostrophe > 0) {
      text = text.slice(0, apostrophe);
      found = reader.find(text);
      cut = start + raw.search(/['’]/);
    }
  }
  const last = tokens.at(-1);
  if (text === 's' && pushDecade(tokens, start, end)) return;
  if (pushSuffix(tokens, text, start, end, reader)) return;
  if ((text === 'q' || text === 'h') && pushQuarterAfter(tokens, text, start, end)) return;
  if (found === null) {
    const previous = tokens.at(-1);
    if (previous && previous.end === start && /^\d+$/.test(previous.text) && reader.isOrdinalEnding(text)) {
      if (previous.number >= 1) tokens[tokens.length - 1] = { ...previous, symbol: 'ORD', end };
      return;
    }
    if (last?.symbol === 'X' && last.word === undefined) last.end = end;
    else tokens.push({ symbol: 'X', start, end, text, number: 0 });
    return;
  }
  if (found.prefix.startsWith('و')) tokens.push({ symbol: 'AND', start, end: start, text: 'و', number: 0 });
  tokens.push({
    symbol: found.word.symbol,
    start,
    end: cut,
    text,
    number: found.word.value ?? 0,
    word: found.word,
  });
  if (cut < end) tokens.push({ symbol: 'APOS', start: cut, end, text: "'s", number: 0 });
}
