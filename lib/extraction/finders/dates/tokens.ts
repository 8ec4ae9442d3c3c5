/** Cuts a text into the tokens that the date rules read, and gives each its symbol. Linear in the text. */
import type { DateLexicon, DateWord } from '../../lexicon/dates/lexicon';
import { joinWords } from './join-words';
import { mergeNumbers } from './spelled-numbers';
import type { SymbolName } from './symbols';
import type { DateValue } from './value';

export interface Token {
  symbol: SymbolName;
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  /** Lower case and folded; digits as Western digits. */
  text: string;
  /** The number, ordinal, month, weekday or offset that the word means. */
  number: number;
  word?: DateWord;
  value?: DateValue;
  /** True for numbers written in words. */
  spelled?: boolean;
}

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

/** One spelling for the variants of Arabic letters; without vowel signs, tatweel and joiners. */
export function foldArabic(text: string): string {
  return text
    .replace(/[\u064b-\u065f\u0670\u0640\u200c-\u200f]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىي]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ی');
}

const PLAIN = /^[\x20-\x7e]*$/;
const ARABIC = /[\u0600-\u06ff\u200c-\u200f]/;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0;
}

/** Small letters, one apostrophe, one spelling of Arabic letters. */
function fold(text: string): string {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return small;
  const latin = small.replace(/\u0307/g, '').replace(/’/g, "'");
  return ARABIC.test(latin) ? foldArabic(latin) : latin;
}

/** How many written characters make up a number of folded ones: vowel signs and joiners fold to nothing. */
function writtenLength(written: string, folded: number): number {
  let length = 0;
  for (let count = 0; count < folded; length += 1) count += fold(written[length] ?? ' ').length;
  return length;
}

export class WordReader {
  private readonly words = new Map<string, DateWord>();
  /** Phrases by their first word, the longest first. */
  private readonly phrases = new Map<string, { text: string; word: DateWord }[]>();
  private readonly prefixes: string[];
  private readonly suffixes: string[];
  readonly language: string;
  readonly lexicons: readonly DateLexicon[];

  constructor(lexicons: readonly DateLexicon[]) {
    this.lexicons = lexicons;
    this.prefixes = lexicons.flatMap((lexicon) => lexicon.prefixes ?? []);
    this.suffixes = lexicons.flatMap((lexicon) => lexicon.suffixes ?? []).sort((a, b) => b.length - a.length);
    this.language = lexicons[0]?.language ?? 'en';
    // The first language wins where two claim a word.
    for (const lexicon of [...lexicons].reverse()) {
      for (const [text, word] of Object.entries(lexicon.words)) this.add(fold(text), word);
      for (const [text, value] of Object.entries(lexicon.numbers.cardinals)) {
        if (!(text in lexicon.words)) this.words.set(fold(text), { symbol: 'CARD', value });
      }
      for (const [text, value] of Object.entries(lexicon.numbers.ordinals)) {
        this.words.set(fold(text), { symbol: text === 'second' ? 'SEC' : 'ORD', value });
      }
      for (const text of lexicon.numbers.hundred)
        this.words.set(fold(text), { symbol: 'X', value: 100, key: 'hundred' });
      for (const text of lexicon.numbers.thousand)
        this.words.set(fold(text), { symbol: 'X', value: 1000, key: 'thousand' });
    }
  }

  private add(text: string, word: DateWord): void {
    const first = text.split(/[ -]/)[0] ?? text;
    if (first === text) {
      this.words.set(text, word);
      return;
    }
    const list = this.phrases.get(first) ?? [];
    list.push({ text, word });
    this.phrases.set(
      first,
      list.sort((a, b) => b.text.length - a.text.length),
    );
  }

  /** The longest phrase of several words that begins with the word at `start`. */
  findPhrase(
    text: string,
    start: number,
    end: number,
  ): { text: string; length: number; word: DateWord } | null {
    if (end - start > 20) return null;
    const candidates = this.phrases.get(fold(text.slice(start, end)));
    if (candidates === undefined) return null;
    const rest = fold(text.slice(start, start + (candidates[0]?.text.length ?? 0) + 12).replace(/\s/g, ' '));
    for (const phrase of candidates) {
      if (rest.startsWith(phrase.text) && !/^[\p{L}\p{M}\p{N}]/u.test(rest.slice(phrase.text.length))) {
        return { ...phrase, length: writtenLength(text.slice(start, start + 60), phrase.text.length) };
      }
    }
    return null;
  }

  /** The meaning of a folded lower-case word, with its glued-on prefixes taken off where needed. */
  find(text: string): { word: DateWord; prefix: string } | null {
    const whole = this.words.get(text);
    if (whole) return { word: whole, prefix: '' };
    for (const suffix of this.suffixes) {
      if (text.length > suffix.length + 2 && text.endsWith(suffix)) {
        const word = this.words.get(text.slice(0, -suffix.length));
        if (word && ['MONTH', 'WDAY', 'UNIT', 'REL'].includes(word.symbol)) return { word, prefix: '' };
      }
    }
    for (const prefix of this.prefixes) {
      if (text.length > prefix.length + 1 && text.startsWith(prefix)) {
        const word = this.words.get(text.slice(prefix.length));
        if (word) return { word, prefix };
      }
    }
    return null;
  }

  /** True for "st" after 1, "er" after 1 … */
  isOrdinalEnding(text: string): boolean {
    return this.lexicons.some((lexicon) => lexicon.ordinalEndings.includes(text));
  }
}

function numberSymbol(text: string): SymbolName {
  const value = Number(text);
  if (text.length <= 2) return value >= 1 && value <= 12 ? 'N12' : value >= 13 && value <= 31 ? 'N31' : 'N99';
  return text.length === 4 && value >= 1000 && value <= 2999 ? 'YR' : 'NX';
}

/** Tokens of a text, runs of words without meaning for dates cut down to one X each. */
export function tokenize(text: string, reader: WordReader): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
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
      if (pushQuarter(tokens, digits, start, end, text)) continue;
      tokens.push({ symbol: numberSymbol(digits), start, end, text: digits, number: Number(digits) });
      continue;
    }
    if (first === 10 || first === 13) {
      // A line that goes on in lower case or with a digit is a wrapped line, not the end of a sentence.
      const wrapped =
        !/\n[\r\t ]*\n/.test(raw) &&
        /[\p{Ll},]$/u.test(text.slice(start - 1, start)) &&
        /^[\p{Ll}\d]/u.test(text.slice(end, end + 2));
      if (!wrapped) tokens.push({ symbol: 'BREAK', start, end, text: '\n', number: 0 });
      continue;
    }
    const phrase = isLetter(first) ? reader.findPhrase(text, start, end) : null;
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
      TOKEN.lastIndex = stop;
      continue;
    }
    pushWord(tokens, raw, start, end, reader);
  }
  return joinWords(mergeNumbers(tokens, reader), reader.language);
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
  let text = raw.length > 40 ? '' : fold(raw);
  const elided = reader.language === 'fr' ? /^(?:[dlnscjm]|qu)'(?=.)/.exec(text) : null;
  if (elided && reader.find(text) === null) {
    const cut = start + elided[0].length;
    const article = elided[0] === "d'" ? 'OF' : elided[0] === "l'" ? 'THE' : 'X';
    tokens.push({ symbol: article, start, end: cut, text: elided[0], number: 0 });
    pushWord(tokens, raw.slice(elided[0].length), cut, end, reader);
    return;
  }
  let cut = end;
  let found = text === '' ? null : reader.find(text);
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
  if (cut < end) tokens.push({ symbol: 'X', start: cut, end, text: "'", number: 0 });
}
