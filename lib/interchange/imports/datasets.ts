/**
 * Files of event data that are recognised by their shape: GDELT 2.0 (event codebook 2.0, February 2015: 61 columns apart by
 * tabs, without a header), our own tables, POLECAT (Halterman and others, 2023) and ICEWS coded event data (Boschee and others, 2015).
 */
import type { Dataset, EventField } from '@/lib/domain/import';
import { typeOfCameo } from '@/lib/domain/type-of-cameo';
import { OWN_COLUMNS } from '../own-table';
import type { EventCells, NamedSide } from './event-cells';
import { cellsOfOwnTable } from './own-record';
import { typeOfPlover } from './type-of-plover';

const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
];
const actor = (side: string) => [...ACTOR, 'Type1Code', 'Type2Code', 'Type3Code'].map((part) => side + part);
const geo = (side: string) =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (part) => `${side}Geo_${part}`,
  );

/** The columns of a GDELT 2.0 event file in their order. */
export const GDELT_COLUMNS: readonly string[] = [
  ...['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...actor('Actor1'),
  ...actor('Actor2'),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...geo('Actor1'),
  ...geo('Actor2'),
  ...geo('Action'),
  ...['DATEADDED', 'SOURCEURL'],
];

/** As headers are compared: letters and digits alone. */
export const foldHeader = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const MARKS: readonly [Exclude<Dataset, 'own'>, readonly string[]][] = [
  ['dragoman', Object.keys(OWN_COLUMNS)],
  ['gdelt', ['GLOBALEVENTID', 'SQLDATE', 'Actor1Code', 'Actor2Code', 'EventCode']],
  ['icews', ['Event ID', 'Event Date', 'Source Name', 'Source Country', 'CAMEO Code', 'Target Name']],
  ['polecat', ['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Actor Name', 'Recipient Name']],
];

/** Whether a first row is one of a GDELT 2.0 event file, which has no header. */
export function isGdeltRow(row: readonly string[]): boolean {
  return (
    row.length === GDELT_COLUMNS.length && /^\d{5,12}$/.test(row[0] ?? '') && /^\d{8}$/.test(row[1] ?? '')
  );
}

/** Of which dataset a table with these columns is. */
export function recogniseDataset(columns: readonly string[]): Dataset {
  const folded = new Set(columns.map(foldHeader));
  return MARKS.find(([, marks]) => marks.every((mark) => folded.has(foldHeader(mark))))?.[0] ?? 'own';
}

/** The text of a row's cell by the name of its column; '' where it has none. */
type Cell = (name: string) => string;

/** `20200916` as EDTF; anything else as it is. */
const dayOf = (text: string): string =>
  text.replace(/^(\d{4})(\d{2})(\d{2})(\d{6})?$/, '$1-$2-$3').replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');

/** "IRAQI MILITARY" as a name is written. */
const asName = (text: string): string =>
  /\p{Ll}/u.test(text)
    ? text
    : text.toLowerCase().replace(/(^|[\s\-(])\p{L}/gu, (letter) => letter.toUpperCase());

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
}

/** Sectors whose acts are those of their state (CAMEO: government, military, parliament, courts, spies, police). */
const OF_STATE = /^(GOV|MIL|LEG|JUD|SPY|COP)?$/;

function gdeltSide(cell: Cell, side: 'Actor1' | 'Actor2', role: NamedSide['role']): NamedSide[] {
  const [code, name, country, group, type] = [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'Type1Code',
  ].map((part) => cell(side + part)) as [string, string, string, string, string];
  if (code === '' && name === '') return [];
  return [
    {
      role,
      name: asName(name || code),
      codes: [code, group].filter(Boolean),
      actsFor: country !== '' && group === '' && OF_STATE.test(type) ? country : null,
    },
  ];
}

function cellsOfGdelt(cell: Cell): EventCells {
  const code = cell('EventCode');
  const url = cell('SOURCEURL');
  const place = cell('ActionGeo_FullName')
    .split(',')
    .map((part) => part.trim());
  const fields: Partial<Record<EventField, string>> = {
    date: dayOf(cell('SQLDATE')),
    cameo: code,
    // A program has read it in one report.
    status: 'reported',
    place: place[0],
    country: place.at(-1),
    latitude: cell('ActionGeo_Lat'),
    longitude: cell('ActionGeo_Long'),
    url: /^https?:/.test(url) ? url : undefined,
    publisher: hostOf(url) ?? url,
    publishedOn: dayOf(cell('DATEADDED')),
    note: `GDELT ${cell('GLOBALEVENTID')}: mentions ${cell('NumMentions')}, sources ${cell('NumSources')}, tone ${cell('AvgTone')}`,
  };
  return {
    fields,
    sides: [...gdeltSide(cell, 'Actor1', 'initiator'), ...gdeltSide(cell, 'Actor2', 'recipient')],
    type: null,
    key: cell('GLOBALEVENTID') || null,
  };
}

/** The number alone comes twice, on different days; a row without one is told by all that it says. */
const numberOnDay = (cell: Cell): string | null =>
  cell('Event ID') === '' ? null : `${cell('Event ID')} ${cell('Event Date')}`;

/** The first word of each sector that ICEWS and POLECAT give, where it is one of a state. */
const actsForState = (sectors: string): boolean =>
  /\b(Government|Military|Executive|GOV|MIL|LEG|JUD)\b/.test(sectors);

function placed(cell: Cell): Partial<Record<EventField, string>> {
  return {
    place: cell('City') || cell('District') || cell('Province') || cell('Placename') || cell('Country'),
    country: cell('Country'),
    latitude: cell('Latitude'),
    longitude: cell('Longitude'),
  };
}

function cellsOfIcews(cell: Cell): EventCells {
  const code = cell('CAMEO Code').replace(/\.0$/, '');
  // Spreadsheets drop the first nought.
  const cameo = typeOfCameo(code) === null ? `0${code}` : code;
  const side = (name: 'Source' | 'Target', role: NamedSide['role']): NamedSide[] => {
    const [text, country, sectors] = [cell(`${name} Name`), cell(`${name} Country`), cell(`${name} Sectors`)];
    if (text === '') return [];
    return [
      { role, name: text, codes: [], actsFor: actsForState(sectors) || text === country ? country : null },
    ];
  };
  return {
    fields: {
      ...placed(cell),
      date: dayOf(cell('Event Date')),
      cameo,
      status: 'reported',
      publisher: cell('Publisher') || 'ICEWS',
      sourceTitle: cell('Story ID') && `Story ${cell('Story ID')}, sentence ${cell('Sentence Number')}`,
      note: `ICEWS ${cell('Event ID')}: ${cell('Event Text')}, intensity ${cell('Intensity')}`,
    },
    sides: [...side('Source', 'initiator'), ...side('Target', 'recipient')],
    type: null,
    key: numberOnDay(cell),
  };
}

function cellsOfPolecat(cell: Cell): EventCells {
  const side = (name: 'Actor' | 'Recipient', role: NamedSide['role']): NamedSide[] => {
    const names = cell(`${name} Name`)
      .split(';')
      .map((part) => part.trim());
    const code = cell(`${name} COW`) || cell(`${name} Country`);
    const sector = cell(`Primary ${name} Sector`) || cell(`${name} Sectors`);
    return names.filter(Boolean).map((text) => ({
      role,
      name: text,
      codes: [],
      actsFor: code !== '' && actsForState(sector) ? code : null,
    }));
  };
  const headline = cell('Headline');
  return {
    fields: {
      ...placed(cell),
      date: dayOf(cell('Event Date')),
      status: 'reported',
      publisher: cell('Source') || 'POLECAT',
      sourceTitle: headline || undefined,
      publishedOn: dayOf(cell('Publication Date')),
      note: `POLECAT ${cell('Event ID')}: ${cell('Event Type')} ${cell('Event Mode')}, ${cell('Contexts')}`.trim(),
    },
    sides: [...side('Actor', 'initiator'), ...side('Recipient', 'recipient')],
    type: typeOfPlover(cell('Event Type'), cell('Event Mode')),
    key: numberOnDay(cell),
  };
}

const READ = {
  gdelt: cellsOfGdelt,
  icews: cellsOfIcews,
  polecat: cellsOfPolecat,
  dragoman: cellsOfOwnTable,
};

/** Makes a reader of the rows of a dataset whose columns stand in this order. */
export function readerOfDataset(
  dataset: Exclude<Dataset, 'own'>,
  columns: readonly string[],
): (row: readonly string[]) => EventCells {
  const places = new Map(columns.map((name, at) => [foldHeader(name), at]));
  const folds = new Map<string, number | undefined>();
  const placeOf = (name: string): number | undefined => {
    if (!folds.has(name)) folds.set(name, places.get(foldHeader(name)));
    return folds.get(name);
  };
  return (row) => {
    const cells = READ[dataset]((name) => {
      const at = placeOf(name);
      return at === undefined ? '' : (row[at]?.trim() ?? '');
    });
    const fields = Object.fromEntries(Object.entries(cells.fields).filter(([, text]) => text));
    return { ...cells, fields };
  };
}
