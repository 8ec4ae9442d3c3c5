/**
 * A table with a header, UTF-8 with the mark by which spreadsheets know it, lines ended as RFC 4180 has them. Its columns
 * are those of lib/interchange/own-table.ts, which our import takes back.
 */
import { csvRecordOfPlain } from '../csv';
import { OWN_COLUMNS, ownCells } from '../own-table';
import { type ExportFormat, pieces } from './format';
import { recordOf } from './json-lines';

export const csv: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  ending: 'csv',
  order: 'earliest',
  most: null,
  subscribed: false,
  open: (context) =>
    pieces(
      (event) => csvRecordOfPlain(ownCells(recordOf(event, context))),
      `\ufeff${csvRecordOfPlain(Object.keys(OWN_COLUMNS))}`,
    ),
};
