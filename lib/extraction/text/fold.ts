/** Folding of words so that spellings of one name meet: case, marks, Arabic letter variants, transliteration. */
import { remember } from './remember';

const ARABIC_VARIANTS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ئ: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ؤ: 'و',
  ۆ: 'و',
  ۊ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
  ء: '',
  ـ: '',
};
const LATIN_VARIANTS: Record<string, string> = {
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'e',
  ʿ: '',
  ʾ: '',
  ʻ: '',
  ʼ: '',
  '’': '',
  '‘': '',
  "'": '',
  '`': '',
  '.': '',
};
const PLAIN = /^[a-z0-9]+$/;
const SPECIAL = /[أإآٱىیېێئکڪةۀەہھؤۆۊڕڵءـıøđłßæœðþəʿʾʻʼ’‘'`.\u200b-\u200f]/g;

/**
 * One word folded for comparison: small letters without marks, apostrophes or dots; Arabic-script variants of yeh,
 * kaf, heh, alef and waw made one. "Türkiye" → "turkiye", "U.S." → "us", "فؤاد" → "فواد".
 */
export const foldWord = remember((word) => {
  const small = word.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .replace(SPECIAL, (letter) => ARABIC_VARIANTS[letter] ?? LATIN_VARIANTS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
});

/**
 * A coarser form for names of persons, by which transliterations meet: "Fouad"/"Fuad", "Hussein"/"Hussain",
 * "Kadhimi"/"Kazemi", "Mohammed"/"Mohamad". Takes a word already folded; words not in Latin letters stay as they are.
 */
export const foldTransliteration = remember((folded) => {
  if (!/^[a-z]+$/.test(folded)) return folded;
  if (/^m[aou]h+[aeo]m+[aeu]d$/.test(folded) || folded === 'mehmed') return 'muhamad';
  return folded
    .replace(/dh/g, 'z')
    .replace(/th/g, 't')
    .replace(/q/g, 'k')
    .replace(/ck/g, 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/ou|oo/g, 'u')
    .replace(/o/g, 'u')
    .replace(/ai|ay|ei|ey|ie|ee/g, 'i')
    .replace(/[eyi]+/g, 'i')
    .replace(/(.)\1+/g, '$1');
});
