/**
 * Cuts off what grammar writes onto a word: Arabic و ب ل ك before it, Turkish case endings behind it.
 *
 * Matches: "وبالأمين" → و · ب · الأمين; "للعراق" → ل · العراق; "Irak'ın" → Irak · gen; "Bakanıyla" → Bakanı · ins.
 * Near miss: "وزير", "بغداد", "لبنان" (whole words of the language stay whole).
 */
import type { LanguagePack } from '../lexicon/language-pack';
import type { Token } from './tokens';

type Known = (word: string) => boolean;

function piece(
  token: Token,
  from: number,
  to: number,
  fold: string,
  kind: Token['kind'],
  glued: boolean,
): Token {
  return {
    start: token.start + from,
    end: token.start + to,
    text: token.text.slice(from, to),
    fold,
    kind,
    capital: from === 0 && token.capital,
    glued,
  };
}

/** At most two joined letters, and only where what is left is a word that the lexicon knows. */
function cutPrefixes(token: Token, prefixes: readonly string[], known: Known): Token[] {
  const { fold, text } = token;
  if (fold.length < 3 || known(fold) || !text.startsWith(fold.slice(0, 1))) return [token];
  for (const first of prefixes) {
    if (!fold.startsWith(first)) continue;
    const rest = fold.slice(first.length);
    // "لل" is "ل" and the article whose alef is not written.
    const whole = first === 'ل' && rest.startsWith('ل') && known(`ا${rest}`) ? `ا${rest}` : rest;
    const at = first.length;
    // Short words are too often a part of another: "فلان" is no "ف · ل · ان".
    if (whole !== rest || (rest.length > 2 && known(rest)) || (first === 'و' && /^ال.{4}/.test(rest)))
      return [piece(token, 0, at, first, 'word', false), piece(token, at, text.length, whole, 'word', false)];
    if (first !== 'و' && first !== 'ف') continue;
    const inner = cutPrefixes(
      piece(token, at, text.length, rest, 'word', false),
      prefixes.filter((letter) => letter !== 'و' && letter !== 'ف'),
      known,
    );
    if (inner.length > 1) return [piece(token, 0, at, first, 'word', false), ...inner];
  }
  return [token];
}

/** The case ending of a word without apostrophe, the longest that leaves a word of the lexicon. */
function cutSuffix(token: Token, suffixes: Readonly<Record<string, string>>, known: Known): Token[] {
  const { fold, text } = token;
  if (fold.length < 5 || text.length !== fold.length || token.glued || known(fold)) return [token];
  for (let length = 4; length >= 1; length -= 1) {
    const ending = suffixes[fold.slice(-length)];
    const stem = fold.slice(0, -length);
    if (ending === undefined || stem.length < 4 || !known(stem)) continue;
    const cut = text.length - length;
    return [
      piece(token, 0, cut, stem, 'word', token.glued),
      piece(token, cut, text.length, ending, 'mark', true),
    ];
  }
  return [token];
}

/** `known` tells whether a folded word is a word of the lexicon in the language. Offsets stay exact. */
export function splitClitics(tokens: readonly Token[], pack: LanguagePack, known: Known): Token[] {
  const hasSuffixes = Object.keys(pack.suffixes).length > 0;
  if (pack.prefixes.length === 0 && !hasSuffixes) return [...tokens];
  return tokens.flatMap((token) => {
    if (token.kind === 'mark' && token.glued && /^['’ʼ]\p{L}/u.test(token.text)) {
      const ending = token.text
        .slice(1)
        .toLowerCase()
        .replace(/ı/g, 'i')
        .normalize('NFKD')
        .replace(/\p{M}/gu, '');
      return [{ ...token, fold: pack.suffixes[ending] ?? token.fold }];
    }
    if (token.kind !== 'word') return [token];
    return hasSuffixes ? cutSuffix(token, pack.suffixes, known) : cutPrefixes(token, pack.prefixes, known);
  });
}
