/** What is asked of every file that an editor brings in, and tables to try it with. */
import fc from 'fast-check';
import { proposalSchema } from '@/lib/domain/draft';
import {
  articleItemSchema,
  type EventMapping,
  FileAway,
  ImportRefusal,
  itemIssuesSchema,
} from '@/lib/domain/import';
import { guessColumns } from '@/lib/interchange/imports/guess-mapping';
import { knowRows } from '@/lib/interchange/imports/known';
import { titleInEnglish } from '@/lib/interchange/titles-in-english';
import { articlesOf } from '@/lib/jobs/staging/article-items';
import { eventsOf, lookAt } from '@/lib/jobs/staging/event-rows';
import { bytesInMemory, type FileBytes } from '@/lib/jobs/staging/file-text';
import { edtfLike, hostileText } from '../arbitrary';
import { must, mustBeText, refused } from '../border';

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

/** Has a file read as one of events, and looks at all that is made of it. */
export async function readEvents(bytes: Uint8Array, mapping: Partial<EventMapping>): Promise<void> {
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

/** The same of one of articles. */
export async function readArticles(bytes: Uint8Array): Promise<void> {
  const { file } = counted(bytes);
  await refused(async () => {
    for await (const { item, issue, label } of articlesOf(file)) {
      mustBeText([item, issue, label], 'an article');
      must((item === null) !== (issue === null), 'a row is an article or says why not');
      if (item) must(articleItemSchema.safeParse(item).success, 'an article has its form');
    }
  }, isRefusal);
}

/** What may stand in a cell of any table. */
export const cell = fc.oneof(
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
export function tableOf(
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
