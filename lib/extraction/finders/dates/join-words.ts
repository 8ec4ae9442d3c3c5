/**
 * Drops nouns that only name what stands beside them: شهر شباط, خرداد ماه, "Eylül ayında", "2018 yılında",
 * عام 2014, يوم الثلاثاء, "salı günü"; and reads months that have a number for a name: شهر 3.
 * Near miss: "two months March will not change", شهر واحد (one month).
 */
import type { DateHabits } from '../../lexicon/dates/habits';
import type { Token } from './token';

const isMonth = (token: Token | undefined) => token?.symbol === 'MONTH' || token?.symbol === 'MONTHQ';
const isWeekday = (token: Token | undefined) => token?.symbol === 'WDAY' || token?.symbol === 'WDAYQ';
const isUnit = (token: Token | undefined, unit: string) =>
  token?.symbol === 'UNIT' && token.word?.unit === unit && (token.word.value ?? 1) === 1;
const isMonthNumber = (token: Token | undefined) =>
  token !== undefined &&
  ['N12', 'CARD', 'ORD'].includes(token.symbol) &&
  token.number >= (token.symbol === 'CARD' ? 2 : 1) &&
  token.number <= 12;

/** The pair as one token, or null where the two say different things. */
function joined(first: Token, second: Token | undefined, habits: DateHabits): Token | null {
  if (second === undefined) return null;
  const [start, end] = [first.start, second.end];
  if (isUnit(first, 'month') && isMonth(second)) return { ...second, symbol: 'MONTH', start };
  if (isMonth(first) && isUnit(second, 'month')) return { ...first, symbol: 'MONTH', end };
  if (habits.monthNouns?.includes(first.text) && isMonthNumber(second)) {
    return { ...second, symbol: 'MONTH', start };
  }
  // "les années 1990", دهه ۱۹۹۰
  const decades = habits.decadeNouns?.includes(first.text) && ['YR', 'N99'].includes(second.symbol);
  if (decades && second.number % 10 === 0) return { ...second, symbol: 'DECADE', start };
  if (isUnit(first, 'year') && second.symbol === 'YR')
    return { ...second, start: second.start, word: { symbol: 'YR', key: 'year' } };
  if (first.symbol === 'YR' && isUnit(second, 'year'))
    return { ...first, word: { symbol: 'YR', key: 'year' } };
  if (
    habits.dayBefore &&
    first.symbol === 'REL' &&
    first.word?.unit === 'day' &&
    (second.symbol === 'ORD' || second.symbol === 'REL')
  )
    return { ...second, start };
  if (isUnit(first, 'day') && second.symbol === 'REL') return { ...second, start };
  if (isUnit(first, 'day') && isWeekday(second)) return { ...second, symbol: 'WDAY', start };
  if (isWeekday(first) && isUnit(second, 'day')) return { ...first, symbol: 'WDAY', end };
  return null;
}

/** حزيران/يونيو, حزيران (يونيو): one month in both sets of names; the number of tokens it takes. */
function sameMonth(tokens: Token[], index: number): number {
  const [first, sign, second, close] = tokens.slice(index, index + 4);
  if (!isMonth(first) || !isMonth(second) || first?.number !== second?.number) return 0;
  if (sign?.symbol === 'SLASH') return 3;
  return sign?.symbol === 'OPEN' && close?.symbol === 'CLOSE' ? 4 : 0;
}

export function joinWords(tokens: Token[], habits: DateHabits): Token[] {
  if (!habits.namesKinds) return tokens;
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const twice = sameMonth(tokens, index);
    if (twice > 0) {
      result.push({ ...token, symbol: 'MONTH', end: tokens[index + twice - 1]?.end ?? token.end });
      index += twice - 1;
      continue;
    }
    const pair = joined(token, tokens[index + 1], habits);
    result.push(pair ?? token);
    if (pair) index += 1;
  }
  return result;
}
