/** Words of datelines, in every language that a page may be laid out in. */

/** Places seven hours and more ahead of Greenwich. */
export const FAR_EAST =
  /\b(?:new zealand|wellington|auckland|australia|sydney|canberra|melbourne|japan|tokyo|seoul|pyongyang|beijing|shanghai|hong kong|taipei|manila|singapore|jakarta|bangkok|hanoi|kuala lumpur|port moresby|suva|phnom penh|vladivostok)\b/i;

/** What stands before a day and is no part of the place. */
export const DATE_LABEL = /\bdate\b/gi;

/** Small words between the capitals of a place and its day. */
export const DATELINE_WORDS: ReadonlySet<string> = new Set(
  ['date of the and by from', 'de du la le et', 'el al'].flatMap((words) => words.split(' ')),
);
