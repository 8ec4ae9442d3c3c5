/** Names in Arabic and Persian letters written in Latin ones, as the press writes them. */
import { ARAB_FAMILY, ARTICLE, type LetterReading, letterReading } from '../lexicon/arabic-letters';
import { GIVEN_NAMES } from '../lexicon/given-names';
import { foldWord } from './fold';

const KNOWN = new Map(GIVEN_NAMES.map(([written, english]) => [foldWord(written), english]));

const VOWEL_FIRST = /^[aeiou]/;
const VOWELS = /[aeiou]$/;
const CONSONANT_LETTER = /[بپتثجچحخدذرزژسشصضطظغفقكکگلمنه]/;

/** و and ي are consonants before a long vowel. */
function consonantAt(letters: readonly string[], i: number): boolean {
  const letter = letters[i] ?? '';
  return CONSONANT_LETTER.test(letter) || (/[ويی]/.test(letter) && /[اويی]/.test(letters[i + 1] ?? ''));
}

function byLetters(word: string, { letters: table, waw, finalHe }: LetterReading): string {
  const letters = [...word.replace(/\u200c/g, '')];
  let out = '';
  letters.forEach((letter, i) => {
    const first = i === 0;
    const next = letters[i + 1] ?? '';
    if (letter === 'و') out += first || ('اي'.includes(next) && next !== '') ? waw : 'u';
    else if (letter === 'ي' || letter === 'ی') out += first || (next === 'ا' && out !== '') ? 'y' : 'i';
    else {
      const last = i === letters.length - 1;
      const latin = letter === 'ه' && last ? finalHe : (table[letter] ?? '');
      // Short vowels are not written: between two consonants stands an "a".
      if (
        latin !== '' &&
        CONSONANT_LETTER.test(letter) &&
        out !== '' &&
        !VOWELS.test(out) &&
        !VOWEL_FIRST.test(latin) &&
        (last || consonantAt(letters, i + 1))
      )
        out += 'a';
      out += latin;
    }
  });
  return out.replace(/aa+/g, 'a').replace(/ii+/g, 'i').replace(/uu+/g, 'u');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * A person's name in Latin letters: known given names as the press spells them, the rest by letters, the article as
 * "al-". "محسن نقوي" → "Mohsen Naqwi", "قاسم الأعرجي" → "Qasim al-Arji". Words in other scripts stay as they are.
 */
export function transliterateName(name: string, language: string): string {
  const own = letterReading(language);
  return name
    .split(/\s+/)
    .map((word) => {
      if (!/[\u0600-\u06ff]/.test(word)) return word;
      const known = KNOWN.get(foldWord(word)) ?? compoundName(foldWord(word));
      if (known !== undefined) return known;
      if (word.startsWith(ARTICLE) && word.length >= ARTICLE.length + own.articleBefore)
        return `al-${capital(byLetters(word.slice(ARTICLE.length), ARAB_FAMILY))}`;
      return capital(byLetters(word, own));
    })
    .join(' ');
}

/** "امیرسعید": two given names written as one, "Amir Saeed". */
function compoundName(fold: string): string | undefined {
  for (let cut = 3; cut <= fold.length - 3; cut += 1) {
    const [left, right] = [KNOWN.get(fold.slice(0, cut)), KNOWN.get(fold.slice(cut))];
    if (left !== undefined && right !== undefined) return `${left} ${right}`;
  }
  return undefined;
}

/** True for a word that is a given name in Arabic or Persian letters. */
export function isGivenName(fold: string): boolean {
  return KNOWN.has(fold) || compoundName(fold) !== undefined;
}
