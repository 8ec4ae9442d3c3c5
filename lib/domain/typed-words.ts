/** Dates that somebody typed into a field: what was read in the words, and where it stands. */

/** The longest text that is read for dates on the way to an answer. */
export const MAX_DATE_WORDS = 80;

export interface DateInWords {
  /** UTF-16 offsets into the text. */
  start: number;
  end: number;
  text: string;
  edtf: string;
  /** First and last day, inclusive, YYYY-MM-DD. */
  from: string;
  to: string;
}
