/**
 * Names folded so that spellings of one name meet: "Jens Stoltenberg" = "JENS STOLTENBERG",
 * "فؤاد" = "فواد", "أربيل" = "اربيل", Kurdish and Persian letters = their Arabic sisters.
 * Scripts are not turned into each other; particles (al-, ال, de, van) stay.
 */

// Latin letters that Unicode does not decompose.
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  // Arabic script: one sign for each letter that writers exchange. NFKD has taken the hamza off أ إ ؤ ئ.
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ێ: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ۆ: 'و',
  ۊ: 'و',
  ڵ: 'ل',
  ڕ: 'ر',
  ڤ: 'ف',
  ء: '',
  ـ: '',
};

/** ASCII but for control characters. */
const PLAIN = /^[\n\r\t -~]*$/;

const APOSTROPHES = /['’‘ʼʻʿʾ`´]/gu;

function foldLetter(letter: string): string {
  const known = LETTERS[letter];
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return letter;
}

/** The folded form: lower case, no marks, words parted by single spaces. Idempotent; '' where no letter is left. */
export function foldName(text: string): string {
  // Most words of most texts: nothing to decompose and no letter to exchange.
  if (PLAIN.test(text))
    return text
      .replace(/['`]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const bare = text
    // Before anything is decomposed: the spacing acute would leave a space behind.
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(APOSTROPHES, '');
  let folded = '';
  for (const letter of bare) folded += foldLetter(letter);
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
