/** Files that editors bring in: tables, JSON, archives; of our own form and of the datasets that are recognised. */
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { proposalSchema } from '@/lib/domain/draft';
import {
  articleItemSchema,
  type EventMapping,
  FileAway,
  ImportRefusal,
  itemIssuesSchema,
} from '@/lib/domain/import';
import { GDELT_COLUMNS } from '@/lib/interchange/imports/datasets';
import { guessColumns } from '@/lib/interchange/imports/guess-mapping';
import { knowRows } from '@/lib/interchange/imports/known';
import { OWN_COLUMNS } from '@/lib/interchange/own-table';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { articlesOf } from '@/lib/jobs/staging/article-items';
import { eventsOf, lookAt } from '@/lib/jobs/staging/event-rows';
import { bytesInMemory, type FileBytes } from '@/lib/jobs/staging/file-text';
import {
  brokenBytes,
  edtfLike,
  hostileBytes,
  hostileJson,
  hostileText,
  mostly,
  wholeText,
} from '../arbitrary';
import { border, must, mustBeText, refused } from '../border';

const PARTIES = [
  { slug: 'iraq', name: 'Iraq', kind: 'state', country: 'IQ', cameoCode: 'IRQ' },
  { slug: 'nato', name: 'NATO', kind: 'organisation', country: null, cameoCode: 'IGOWSTNAT' },
  { slug: 'fuad-hussein', name: 'Fuad Hussein', kind: 'person', country: 'IQ', cameoCode: null },
] as const;
const known = knowRows({
  actors: PARTIES.map((one) => ({ ...one, names: ['العراق', one.name.toUpperCase()] })),
  posts: new Map([
    [
      'fuad-hussein',
      [{ office: 'Minister', of: 'iraq', ofName: 'Iraq', startsOn: '2020-06-06', endsOn: null }],
    ],
  ]),
  relationships: [{ slug: 'iraq-nato', title: 'Iraq – NATO', parties: PARTIES.slice(0, 2) }],
  topics: [{ slug: 'training', name: 'Training' }],
  codes: {},
});

const isRefusal = (error: unknown) => error instanceof ImportRefusal || error instanceof FileAway;

/** A file that counts what is read of it. */
function counted(bytes: Uint8Array): { file: FileBytes; read: () => number } {
  const file = bytesInMemory(bytes);
  let read = 0;
  const take = (from: number, to: number) => {
    must(from >= 0 && from <= to && to <= file.size, 'what is read lies in the file');
    read += to - from;
    return file.read(from, to);
  };
  return { file: { size: file.size, read: take }, read: () => read };
}
/** How often a file may be gone through, beside what is looked at for its form. */
const MOST_TIMES = 8;

async function readEvents(bytes: Uint8Array, mapping: Partial<EventMapping>): Promise<void> {
  const look = counted(bytes);
  const shape = await refused(() => lookAt(look.file), isRefusal);
  if (shape) mustBeText(shape, 'the shape of the file');
  const { file, read } = counted(bytes);
  const all: EventMapping = {
    ...{
      columns: guessColumns(shape?.columns ?? []),
      source: 'fuzz',
      relationship: null,
      type: null,
      onlyRelated: false,
    },
    ...mapping,
  };
  let rows = 0;
  await refused(async () => {
    for await (const { proposal, issues, key, outcome, label } of eventsOf(
      file,
      all,
      known,
      titleInEnglish,
    )) {
      rows += 1;
      mustBeText([label, proposal, issues], 'a row');
      must(label.length <= 300, 'a row has a short name');
      must(itemIssuesSchema.safeParse(issues).success, 'what is wrong with a row is told in its form');
      must((key === null) === (outcome !== 'new'), 'a row that comes in has a key');
      if (proposal === null) continue;
      const kept = proposalSchema.safeParse(proposal);
      must(kept.success && JSON.stringify(kept.data) === JSON.stringify(proposal), 'a draft is one');
    }
  }, isRefusal);
  must(rows <= bytes.length + 1, 'a file has no more rows than letters');
  must(
    Math.max(read(), look.read()) <= MOST_TIMES * (bytes.length + 256 * 1024),
    'a file is gone through once',
  );
}

async function readArticles(bytes: Uint8Array): Promise<void> {
  const { file } = counted(bytes);
  await refused(async () => {
    for await (const { item, issue, label } of articlesOf(file)) {
      mustBeText([item, issue, label], 'an article');
      must((item === null) !== (issue === null), 'a row is an article or says why not');
      if (item) must(articleItemSchema.safeParse(item).success, 'an article has its form');
    }
  }, isRefusal);
}

const cell = fc.oneof(
  { weight: 2, arbitrary: hostileText(40) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'Iraq',
      'NATO',
      'iraq-nato',
      'IRQ',
      'NAT',
      '040',
      '20200916',
      '16.09.2020',
      '1.5',
      '-91',
      'visit',
      'reported',
      'no',
      'Consult',
      'https://example.org/a;b',
      'constructor',
      '__proto__',
    ),
  },
  edtfLike,
);
const quoted = (text: string) => (/["\r\n,;|\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

interface TableKind {
  header: readonly string[] | null;
  columns: readonly string[];
  sign: string;
}
/** A table of these columns, cells fitting or not; now and then a row of another length. */
function tableOf(
  { header, columns, sign }: TableKind,
  cells: fc.Arbitrary<string> = cell,
): fc.Arbitrary<string> {
  const row = fc.oneof(
    { weight: 6, arbitrary: fc.array(cells, { minLength: columns.length, maxLength: columns.length }) },
    fc.array(cells, { maxLength: columns.length + 3 }),
  );
  const plain = (text: string) => (sign === '\t' ? text.replace(/[\t\r\n]/g, ' ') : quoted(text));
  const line = (texts: readonly string[]) => texts.map(plain).join(sign);
  return fc
    .tuple(fc.array(row, { maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([rows, end]) => [...(header ? [header] : []), ...rows].map(line).join(end));
}

const SIGNS = [',', ';', '\t', '|'];
const anyColumns = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      'title',
      'date',
      'type',
      'url',
      'body',
      'text',
      'actor1',
      'actor2',
      'place',
      'lat',
      '__proto__',
    ),
    hostileText(12),
  ),
  { minLength: 1, maxLength: 8 },
);
const csvText = fc
  .tuple(anyColumns, fc.constantFrom(...SIGNS))
  .chain(([columns, sign]) => tableOf({ header: columns, columns, sign }));
const ownText = fc
  .constant(Object.keys(OWN_COLUMNS))
  .chain((columns) => tableOf({ header: columns, columns, sign: ',' }));

const csv = border(
  'csv',
  'tables of events and articles (CSV), of any columns and of our own',
  hostileBytes(fc.oneof(mostly(csvText, 600), mostly(ownText))),
  async (bytes) => {
    await readEvents(bytes, { type: 'meeting' });
    await readArticles(bytes);
  },
);

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
const datasets = border(
  'datasets',
  'GDELT, ICEWS, POLECAT',
  hostileBytes(fc.oneof(mostly(gdeltRows), mostly(dataset(ICEWS)), mostly(dataset(POLECAT)))),
  (bytes) => readEvents(bytes, { onlyRelated: false }),
);

const record = fc.dictionary(
  fc.oneof(
    fc.constantFrom(
      'title',
      'date',
      'body',
      'url',
      'participants',
      'location',
      'firstDay',
      'dateStated',
      'sources',
    ),
    hostileText(12),
  ),
  fc.oneof(cell, hostileJson(2), fc.array(fc.record({ role: cell, name: cell }), { maxLength: 3 })),
  { maxKeys: 8, noNullPrototype: true },
);
const jsonText = fc
  .array(fc.oneof({ weight: 5, arbitrary: record }, hostileJson(2)), { maxLength: 5 })
  .chain((rows) => {
    const lines = rows.map((row) => JSON.stringify(row));
    return fc.constantFrom(lines.join('\n'), `[${lines.join(',\n')}]`, `{"events":[${lines.join(',')}]}`);
  });
const json = border(
  'json',
  'events and articles as JSON and JSON Lines',
  hostileBytes(mostly(jsonText, 600)),
  async (bytes) => {
    await readEvents(bytes, { relationship: 'iraq-nato' });
    await readArticles(bytes);
  },
);

const entryName = fc.oneof(
  fc.constantFrom('a.csv', 'b.jsonl', 'c.html', 'd.txt', '__MACOSX/a.csv', 'e.zip', 'folder/f.txt', 'g'),
  hostileText(20).map((text) => `${text.replace(/[\\/:]/g, '')}.txt`),
);
const zipParts = fc.array(fc.tuple(entryName, fc.oneof(csvText, jsonText, hostileText(300)), fc.boolean()), {
  maxLength: 4,
});

async function zipped(parts: readonly (readonly [string, string, boolean])[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, text, compress] of parts)
    zip.addBuffer(Buffer.from(text), wholeText(name), { compress, mtime: new Date(0) });
  zip.end();
  return buffer(zip.outputStream);
}
const places = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
const archives = border(
  'archives',
  'ZIP archives of tables, texts and pages',
  fc.record({ parts: zipParts, places, end: fc.option(fc.nat(), { freq: 5 }) }),
  async ({ parts, places: changes, end }) => {
    const whole = Uint8Array.from(await zipped(parts));
    for (const [place, byte] of changes) whole[place % whole.length] = byte;
    const bytes = end === null ? whole : whole.subarray(0, end % (whole.length + 1));
    await readEvents(bytes, {});
    await readArticles(bytes);
  },
);

const scraps = border(
  'scraps',
  'files that are nothing of all this',
  fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    brokenBytes(fc.constant(Buffer.from('PK\u0003\u0004PK\u0005\u0006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0'))),
  ),
  async (bytes) => {
    await readEvents(bytes, {});
    await readArticles(bytes);
  },
);

export const IMPORT_BORDERS = [csv, datasets, json, archives, scraps];
