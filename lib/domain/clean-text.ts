/** Makes text from outside fit to be stored, hashed, searched and shown. */

/** Longest form that comes in as nested data; what lies deeper is dropped. */
const DEEPEST = 12;

/**
 * Controls that no text needs (NUL, other C0 and C1, DEL, a byte-order mark), and the embeddings, overrides
 * and isolates by which a name could pretend to be another (Unicode Technical Report 36, §2.5). The marks
 * LRM, RLM and ALM stay: they only order what stands beside them, and Arabic prose uses them.
 */
const UNWANTED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Letters by their kind, drawn as nothing but room: the pattern of Braille without a dot, and the fillers of Hangul. */
const BLANKS = /[\u2800\u3164\uffa0]/g;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb]+/gu;
const SEEN = /[^\p{Default_Ignorable_Code_Point}\s\u2800\ufff9-\ufffb]/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/**
 * Text of several lines: line ends as `\n`, lone surrogates as U+FFFD, unwanted controls gone, NFC. Of a text in which nothing can be
 * seen white space alone is left.
 */
export function cleanText(text: string): string {
  const clean = text
    .replace(LINE_ENDS, '\n')
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(UNWANTED, '')
    .normalize('NFC');
  return SEEN.test(clean) ? clean : clean.replace(UNSEEN, '');
}

/**
 * Text of one line, a name or a title: as `cleanText`, with blank letters as spaces, every run of white space as one space and none
 * at the ends.
 */
export function cleanLine(text: string): string {
  return cleanText(text).replace(BLANKS, ' ').replace(/\s+/g, ' ').trim();
}

/** An article's body: as `cleanText`, without blank lines at its ends and spaces at the ends of lines. */
export function cleanBody(text: string): string {
  // Line by line: /[ \t]+$/gm takes quadratic time on a long run of spaces.
  return cleanText(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** Every string of nested data as `cleanText` has it; what is nested deeper than a form can be is dropped. */
export function cleanStrings(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEEPEST) return null;
  if (Array.isArray(value)) return value.map((item) => cleanStrings(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [cleanText(key), cleanStrings(item, depth + 1)]),
  );
}
