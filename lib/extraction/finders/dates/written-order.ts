/**
 * The order of day and month that a text itself uses: "from 05/06/2004 to 17/06/2004" can only be day first, so
 * 05/06 is the 5th of June. Near miss: a text with 17/06 and 06/17 says nothing.
 */
const DIGITS = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;

export function writtenOrder(text: string): 'DMY' | 'MDY' | undefined {
  let [dayFirst, monthFirst] = [false, false];
  for (const [, first, , second] of text.matchAll(DIGITS)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) dayFirst = true;
    if (b > 12 && b <= 31 && a <= 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'DMY' : 'MDY';
}
