/** Shares in words, and when they rest on too few cases to say much. */
import { formatNumber } from '../../messages/format';

/** Cases below which a share is marked: at 20 its error is still some ten points either way. */
export const LEAST_CASES = 20;

/** "87%" of a share from 0 to 1. */
export const percentInWords = (share: number) =>
  formatNumber(share, { style: 'percent', maximumFractionDigits: 0 });
export const numberInWords = (count: number) => formatNumber(count);

/** A share of cases, from 0 to 1; 0 of none. */
export const shareOf = (part: number, count: number) => (count === 0 ? 0 : part / count);
