/** What the date rules read: a word, number or sign with its symbol, or a value read before. */
import type { DateWord } from '../../lexicon/dates/lexicon';
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
