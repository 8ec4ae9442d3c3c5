/** Looks words up in the date words of a language, with their spellings folded. */
import type { DateLexicon, DateWord } from '../../lexicon/dates/lexicon';

/** One spelling for the variants of Arabic letters; without vowel signs, tatweel and joiners. */
function foldArabic(text: string): string {
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

export function isLetter(code: number): boolean {
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

/** A word as written, looked up once. */
interface Seen {
  /** Folded; empty for what is too long to be a word. */
  text: string;
  found: { word: DateWord; prefix: string } | null;
  /** True where a phrase of several words begins with it. */
  begins: boolean;
  /** True for a word without meaning for dates and without an apostrophe. */
  plain: boolean;
}

const LONGEST_WORD = 40;
const MOST_SEEN = 20_000;

export class WordReader {
  private readonly seen = new Map<string, Seen>();
  private readonly words = new Map<string, DateWord>();
  /** Phrases by their first word, the longest first. */
  private readonly phrases = new Map<string, { text: string; word: DateWord }[]>();
  private readonly prefixes: readonly string[];
  private readonly suffixes: readonly string[];
  private readonly teens: ReadonlySet<string>;

  constructor(readonly lexicon: DateLexicon) {
    const { words, numbers, prefixes = [], suffixes = [] } = lexicon;
    this.prefixes = prefixes;
    this.suffixes = [...suffixes].sort((a, b) => b.length - a.length);
    this.teens = new Set((numbers.teens ?? []).map(fold));
    for (const [text, word] of Object.entries(words)) this.add(fold(text), word);
    for (const [text, value] of Object.entries(numbers.cardinals)) {
      if (!(text in words)) this.words.set(fold(text), { symbol: 'CARD', value });
    }
    for (const [text, value] of Object.entries(numbers.ordinals)) {
      this.words.set(fold(text), { symbol: text === 'second' ? 'SEC' : 'ORD', value });
    }
    for (const text of numbers.hundred)
      this.words.set(fold(text), { symbol: 'X', value: 100, key: 'hundred' });
    for (const text of numbers.thousand)
      this.words.set(fold(text), { symbol: 'X', value: 1000, key: 'thousand' });
  }

  private add(text: string, word: DateWord): void {
    const first = (text.split(/[ ./-]/)[0] ?? text).replace(/'$/, '');
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

  /** What a word as written means; remembered, because news repeats its words. */
  look(raw: string): Seen {
    const known = this.seen.get(raw);
    if (known) return known;
    const text = raw.length > LONGEST_WORD ? '' : fold(raw);
    const found = text === '' ? null : this.find(text);
    const begins = this.phrases.has(text);
    const seen = { text, found, begins, plain: found === null && !begins && !text.includes("'") };
    if (this.seen.size >= MOST_SEEN) this.seen.clear();
    this.seen.set(raw, seen);
    return seen;
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

  /** True for an ending that may be taken off a word. */
  isSuffix(text: string): boolean {
    return this.suffixes.includes(text);
  }

  /** True for "st" after 1, "er" after 1 … */
  isOrdinalEnding(text: string): boolean {
    return this.lexicon.ordinalEndings.includes(text);
  }

  /** True for "ten" behind a unit. */
  isTeen(text: string): boolean {
    return this.teens.has(text);
  }
}
