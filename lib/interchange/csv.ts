/** CSV as RFC 4180 has it, for spreadsheets. */
import { stringify } from 'csv-stringify/sync';

/**
 * What a spreadsheet would take for a formula when a cell begins with it (OWASP, "CSV Injection"); apostrophes before it
 * are told apart from the one that is put there.
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text that looks like a formula gets an apostrophe before it, as spreadsheets themselves write plain text. */
export const plainCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A text as it was before `plainCell`. */
export const withoutApostrophe = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');

/** A record with its line end, of cells as they are. */
const record = (cells: readonly (string | number)[]): string =>
  stringify([cells], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });

/** A record with its line end; no cell is a formula. */
export const csvRecord = (cells: readonly (string | number)[]): string =>
  record(cells.map((cell) => (typeof cell === 'string' ? plainCell(cell) : cell)));

/** The same of cells that `plainCell` has seen. */
export const csvRecordOfPlain = record;
