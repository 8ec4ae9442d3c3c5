/** Files that editors bring in: tables, JSON, archives; of our own form and of the datasets that are recognised. */
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { OWN_COLUMNS } from '@/lib/interchange/own-table';
import { brokenBytes, hostileBytes, hostileJson, hostileText, mostly, wholeText } from '../arbitrary';
import { border } from '../border';
import { datasets } from './datasets';
import { cell, readArticles, readEvents, tableOf } from './import-files';

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
