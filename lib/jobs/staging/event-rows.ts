/** The rows of a file of events: what the file looks like, and each row as the draft of an event. */
import { createHash } from 'node:crypto';
import { cleanText } from '@/lib/domain/clean-text';
import { cutText } from '@/lib/domain/cut-text';
import type { Proposal } from '@/lib/domain/draft';
import {
  type EventField,
  type EventMapping,
  type FileShape,
  ImportRefusal,
  type ItemIssue,
  MOST_ROWS,
} from '@/lib/domain/import';
import type { TellTitle } from '@/lib/domain/title-words';
import {
  GDELT_COLUMNS,
  isGdeltRow,
  readerOfDataset,
  recogniseDataset,
} from '@/lib/interchange/imports/datasets';
import { draftOfRow } from '@/lib/interchange/imports/draft-of-row';
import { cellsOfOwn, type EventCells } from '@/lib/interchange/imports/event-cells';
import type { Known } from '@/lib/interchange/imports/known';
import { entriesOf, isArchive } from './archive';
import { type FileBytes, stepsOf, textOf } from './file-text';
import { openTable, type TableRow } from './table-rows';

const LONGEST_ROW = 1_000_000;
const SAMPLE = 3;
const SAMPLE_CELL = 100;

interface EventTable {
  dataset: FileShape['dataset'];
  columns: readonly string[];
  rows: AsyncGenerator<TableRow>;
}

/** The steps of the table in an archive, as GDELT packs its files: the first entry that can be one. */
async function* stepsInArchive(file: FileBytes): AsyncGenerator<Uint8Array> {
  for await (const entry of entriesOf(file)) {
    if (
      !/\.(csv|tsv|tab|txt|json|jsonl|ndjson)$/i.test(entry.name) ||
      /(^|\/)(__MACOSX\/|\.)/.test(entry.name)
    )
      continue;
    if (entry.fault) throw new ImportRefusal('broken');
    yield* entry.bytes();
    return;
  }
  throw new ImportRefusal('empty');
}

async function openEvents(file: FileBytes): Promise<EventTable> {
  const steps = (await isArchive(file)) ? stepsInArchive(file) : stepsOf(file);
  const { columns, rows } = await openTable(textOf(steps), { longest: LONGEST_ROW, isBare: isGdeltRow });
  return columns === null
    ? { dataset: 'gdelt', columns: GDELT_COLUMNS, rows }
    : { dataset: recogniseDataset(columns), columns: columns.map(cleanText), rows };
}

/** What the file looks like. Throws `ImportRefusal` where it is no table. */
export async function lookAt(file: FileBytes): Promise<FileShape> {
  const { dataset, columns, rows } = await openEvents(file);
  const sample: string[][] = [];
  for await (const { cells } of rows) {
    if (cells) sample.push(columns.map((_, at) => cutText(cleanText(cells[at] ?? ''), SAMPLE_CELL)));
    if (sample.length === SAMPLE) break;
  }
  if (sample.length === 0) throw new ImportRefusal('empty');
  return { dataset, columns: [...columns], sample };
}

export interface FoundEvent {
  line: number;
  label: string;
  outcome: 'new' | 'other' | 'fault';
  proposal: Proposal | null;
  issues: ItemIssue[];
  /** Whether something keeps it from being published. */
  blocked: boolean;
  /** SHA-256, hexadecimal; null for a fault. */
  key: string | null;
}

function readerOf(
  { dataset, columns }: EventTable,
  mapping: EventMapping,
): (row: readonly string[]) => EventCells {
  if (dataset !== 'own') return readerOfDataset(dataset, columns);
  const places = Object.entries(mapping.columns).map(
    ([field, column]) => [field as EventField, columns.indexOf(column)] as const,
  );
  const at = new Map(places.filter(([, place]) => place >= 0));
  return (row) => cellsOfOwn(row, at);
}

/** With a number of its own a row is known by it and its source, else by all that it says. */
function keyOf(
  { dataset, columns }: EventTable,
  { key }: EventCells,
  row: readonly string[],
  mapping: EventMapping,
): string {
  const source = dataset === 'own' ? mapping.source.toLowerCase() : dataset;
  const named = key === null ? ['content', columns, row] : ['id', source, key];
  return createHash('sha256').update(JSON.stringify(named)).digest('hex');
}

/** The rows of a file one by one. Throws `ImportRefusal` where it cannot be read on. */
export async function* eventsOf(
  file: FileBytes,
  mapping: EventMapping,
  known: Known,
  tell: TellTitle,
): AsyncGenerator<FoundEvent> {
  const table = await openEvents(file);
  const read = readerOf(table, mapping);
  let count = 0;
  for await (const { line, cells: row, beyond = [] } of table.rows) {
    count += 1;
    if (count > MOST_ROWS.events) throw new ImportRefusal('too-many-rows', line);
    const none = { proposal: null, blocked: true, key: null };
    const tooLong = row?.slice(table.columns.length).some((text) => text.trim() !== '') ?? false;
    if (row === null || tooLong || beyond.length > 0) {
      const code = row === null ? 'row-no-object' : tooLong ? 'row-too-long' : 'row-new-field';
      const values = {
        cells: String(row?.length ?? 0),
        columns: String(table.columns.length),
        value: cutText(beyond[0] ?? '', 200),
      };
      yield {
        line,
        label: '',
        outcome: 'fault',
        issues: [{ field: '', code, message: '', values }],
        ...none,
      };
      continue;
    }
    const texts = row.map(cleanText);
    const cells = read(texts);
    const { proposal, faults, blockers, related } = draftOfRow(cells, mapping, known, tell);
    const label = cutText(proposal.title || cells.fields.title || texts.filter(Boolean).join(' · '), 300);
    if (mapping.onlyRelated && !related) yield { line, label, outcome: 'other', issues: [], ...none };
    else if (faults.length > 0) yield { line, label, outcome: 'fault', issues: faults.slice(0, 20), ...none };
    else
      yield {
        line,
        label,
        outcome: 'new',
        proposal,
        issues: blockers.slice(0, 20),
        blocked: blockers.length > 0,
        key: keyOf(table, cells, texts, mapping),
      };
  }
  if (count === 0) throw new ImportRefusal('empty');
}
