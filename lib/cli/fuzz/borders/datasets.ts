/** Files of the datasets that are recognised by their columns. */
import fc from 'fast-check';
import { GDELT_COLUMNS } from '@/lib/interchange/imports/datasets';
import { hostileBytes, mostly } from '../arbitrary';
import { border } from '../border';
import { cell, readEvents, tableOf } from './import-files';

const gdeltCell = fc.oneof(
  cell,
  fc.constantFrom(
    '123456789',
    '20200916',
    '20200916120000',
    'IRQGOV',
    'IGOWSTNAT',
    '1',
    '4',
    'Baghdad, Baghdad, Iraq',
    'https://example.org/1',
  ),
);
const gdeltRows = fc
  .array(fc.array(gdeltCell, { minLength: GDELT_COLUMNS.length, maxLength: GDELT_COLUMNS.length }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) =>
    rows
      .map((row) =>
        ['123456789', '20200916', ...row.slice(2)].map((text) => text.replace(/[\t\r\n]/g, ' ')).join('\t'),
      )
      .join('\n'),
  );
const ICEWS = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
];
const POLECAT = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Actor COW',
  'Actor Sectors',
  'Recipient Name',
  'Recipient Country',
  'Recipient COW',
  'Primary Recipient Sector',
  'Placename',
  'City',
  'Country',
  'Latitude',
  'Longitude',
  'Headline',
  'Source',
  'Publication Date',
];
const dataset = (columns: readonly string[]) => tableOf({ header: columns, columns, sign: '\t' });
export const datasets = border(
  'datasets',
  'GDELT, ICEWS, POLECAT',
  hostileBytes(fc.oneof(mostly(gdeltRows), mostly(dataset(ICEWS)), mostly(dataset(POLECAT)))),
  (bytes) => readEvents(bytes, { onlyRelated: false }),
);
