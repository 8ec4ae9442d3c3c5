/**
 * Persian words that channels write in two: a prefix or ending of grammar with a space where a half space belongs.
 *
 * Matches: "مقام های" → مقام‌های, "می کند" → می‌کند, "گفت و گوی" → گفت‌وگوی. Near miss: "وی گفت و رفت" (a verb, and another).
 */
import type { HalfSpaces } from '../lexicon/language-pack';
import { foldWord } from './fold';
import type { Token } from './tokens';

function join(tokens: readonly Token[]): Token {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) throw new Error('No tokens to join.');
  return {
    ...first,
    end: last.end,
    text: tokens.map((token) => token.text).join(' '),
    fold: tokens.map((token) => token.fold).join(''),
  };
}

/** True where each of `count` tokens from `at` is a word and one space parts it from the next. */
function spaced(tokens: readonly Token[], at: number, count: number): boolean {
  for (let i = at; i < at + count; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (i > at && token.start - (tokens[i - 1]?.end ?? 0) !== 1) return false;
  }
  return true;
}

/** Joins what belongs together; offsets stay those of the text. */
export function joinHalfSpaces(tokens: readonly Token[], parts: HalfSpaces): Token[] {
  const prefixes = new Set(parts.prefixes.map(foldWord));
  const endings = new Set(parts.endings.map(foldWord));
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const compound = parts.compounds.find(
      ([a, b, c]) =>
        spaced(tokens, i, 3) &&
        token.fold === foldWord(a) &&
        next?.fold === foldWord(b) &&
        tokens[i + 2]?.fold.startsWith(foldWord(c)),
    );
    if (compound !== undefined) {
      joined.push(join(tokens.slice(i, i + 3)));
      i += 2;
    } else if (spaced(tokens, i, 2) && (prefixes.has(token.fold) || endings.has(next?.fold ?? ''))) {
      joined.push(join(tokens.slice(i, i + 2)));
      i += 1;
    } else joined.push(token);
  }
  return joined;
}
