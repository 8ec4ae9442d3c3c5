/**
 * Joins numbers written in words: "twenty-first", "nineteen ninety-six", "two thousand and fifteen",
 * الثالث والعشرون. Near miss: "two to four people" keeps two numbers.
 */
import type { Token } from './token';
import type { WordReader } from './word-reader';

const isTens = (token: Token | undefined) =>
  token !== undefined &&
  token.symbol === 'CARD' &&
  token.number >= 20 &&
  token.number <= 90 &&
  token.number % 10 === 0;
const isUnit = (token: Token | undefined) =>
  token !== undefined &&
  (token.symbol === 'CARD' || token.symbol === 'ORD' || token.symbol === 'SEC') &&
  token.number >= 1 &&
  token.number <= 9 &&
  !/\d/.test(token.text);

/** A number below 100 at `index`: its value, the last token and whether it is an ordinal. */
function below100(tokens: Token[], index: number): { number: number; last: number; ordinal: boolean } | null {
  const token = tokens[index];
  if (!token || (token.symbol !== 'CARD' && token.symbol !== 'ORD') || /\d/.test(token.text)) return null;
  if (isTens(token)) {
    const dash = tokens[index + 1]?.symbol === 'DASH' && tokens[index + 1]?.start === token.end;
    const unit = tokens[index + (dash ? 2 : 1)];
    if (isUnit(unit)) {
      const last = index + (dash ? 2 : 1);
      return { number: token.number + (unit?.number ?? 0), last, ordinal: unit?.symbol !== 'CARD' };
    }
    return { number: token.number, last: index, ordinal: false };
  }
  return { number: token.number, last: index, ordinal: token.symbol === 'ORD' };
}

const isKey = (token: Token | undefined, key: string) => token?.word?.key === key;

/** "two thousand (and) fifteen", "nineteen ninety-six", "twenty fifteen". */
function spelledYear(tokens: Token[], index: number): { number: number; last: number } | null {
  const head = below100(tokens, index);
  if (!head || head.ordinal) return null;
  const next = tokens[head.last + 1];
  if (isKey(next, 'thousand') && head.number <= 2) {
    const and = tokens[head.last + 2]?.symbol === 'AND' ? 1 : 0;
    const tail = below100(tokens, head.last + 2 + and);
    if (tail && !tail.ordinal) return { number: head.number * 1000 + tail.number, last: tail.last };
    return { number: head.number * 1000, last: head.last + 1 };
  }
  if (head.number >= 10 && head.number <= 20) {
    if (isKey(next, 'hundred')) {
      // "nineteen hundred (and) five"
      const and = tokens[head.last + 2]?.symbol === 'AND' ? 1 : 0;
      const rest = below100(tokens, head.last + 2 + and);
      return rest && !rest.ordinal
        ? { number: head.number * 100 + rest.number, last: rest.last }
        : { number: head.number * 100, last: head.last + 1 };
    }
    // "nineteen oh five"
    const unit = tokens[head.last + 2];
    if (next?.symbol === 'X' && next.text === 'oh' && isUnit(unit) && unit)
      return { number: head.number * 100 + unit.number, last: head.last + 2 };
    const tail = below100(tokens, head.last + 1);
    if (tail && !tail.ordinal && tail.number >= 10)
      return { number: head.number * 100 + tail.number, last: tail.last };
  }
  return null;
}

/** Arabic and Persian order: the unit, "and", the ten. */
function unitThenTen(
  tokens: Token[],
  index: number,
): { number: number; last: number; ordinal: boolean } | null {
  const unit = tokens[index];
  const tens = tokens[index + 2];
  if (!isUnit(unit) || tokens[index + 1]?.symbol !== 'AND') return null;
  const isTen =
    tens !== undefined && (tens.symbol === 'CARD' || tens.symbol === 'ORD') && [20, 30].includes(tens.number);
  return isTen && unit
    ? {
        number: unit.number + tens.number,
        last: index + 2,
        ordinal: unit.symbol !== 'CARD' || tens.symbol === 'ORD',
      }
    : null;
}

/** Persian order: بیست و یکم. */
function tenThenUnit(
  tokens: Token[],
  index: number,
): { number: number; last: number; ordinal: boolean } | null {
  const [ten, unit] = [tokens[index], tokens[index + 2]];
  if (!isTens(ten) || !ten || tokens[index + 1]?.symbol !== 'AND' || !isUnit(unit) || !unit) return null;
  return { number: ten.number + unit.number, last: index + 2, ordinal: unit.symbol !== 'CARD' };
}

/** الثالث عشر: the unit and ten side by side. */
function teen(
  tokens: Token[],
  index: number,
  reader: WordReader,
): { number: number; last: number; ordinal: boolean } | null {
  const unit = tokens[index];
  const ten = tokens[index + 1];
  if (!isUnit(unit) || !unit || ten?.symbol !== 'CARD' || ten.number !== 10 || !reader.isTeen(ten.text))
    return null;
  return { number: unit.number + 10, last: index + 1, ordinal: unit.symbol !== 'CARD' };
}

/** Replaces runs of number words by one token each. */
export function mergeNumbers(tokens: Token[], reader: WordReader): Token[] {
  const arabic = reader.lexicon.numbers.unitFirst === true;
  const merged: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.symbol !== 'CARD' && token.symbol !== 'ORD') {
      merged.push(token);
      continue;
    }
    const pair = arabic
      ? (unitThenTen(tokens, index) ?? tenThenUnit(tokens, index) ?? teen(tokens, index, reader))
      : null;
    const year = arabic ? null : spelledYear(tokens, index);
    const small = pair ?? below100(tokens, index);
    const last = year?.last ?? small?.last ?? index;
    const end = tokens[last]?.end ?? token.end;
    if (year) merged.push({ ...token, symbol: 'YR', number: year.number, end, spelled: true });
    else if (small)
      merged.push({
        ...token,
        symbol: small.ordinal ? 'ORD' : 'CARD',
        number: small.number,
        end,
        spelled: true,
      });
    else merged.push(token);
    index = last;
  }
  return merged;
}
