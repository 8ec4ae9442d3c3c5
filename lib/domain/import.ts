/** A file of articles or events that an editor brings in, and how far it is. */
import { z } from 'zod';
import { slugSchema } from './actor';
import { cutText } from './cut-text';
import { eventTypeSchema } from './ontology';
import { faultInWords, isFault, readFaultCode, told } from './plain-faults';

export const IMPORT_KINDS = ['articles', 'events'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Bytes of a file, and of the pieces in which it is sent and kept; as in the migration. */
export const MOST_FILE = 100 * 1024 * 1024;
export const PART = 2 * 1024 * 1024;
/** Rows or entries of one file. */
export const MOST_ROWS: Record<ImportKind, number> = { articles: 20_000, events: 200_000 };
export const MOST_COLUMNS = 200;

/** `mapping` and `checked` wait for the editor; `receiving` for their browser. */
export const IMPORT_STATUSES = [
  'receiving',
  'looking',
  'mapping',
  'checking',
  'checked',
  'writing',
  'done',
  'cancelled',
  'failed',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];
/** Steps that the queue does. */
export const AT_WORK = ['looking', 'checking', 'writing'] as const satisfies readonly ImportStatus[];
export type StepAtWork = (typeof AT_WORK)[number];
/** Nothing more happens to it. */
export const OVER = ['done', 'cancelled', 'failed'] as const satisfies readonly ImportStatus[];
export const isAtWork = (status: ImportStatus): status is StepAtWork =>
  (AT_WORK as readonly string[]).includes(status);
export const isOver = (status: ImportStatus): boolean => (OVER as readonly string[]).includes(status);

/** Why an import failed as a whole; the sentence stands in the catalogue. */
export const IMPORT_TROUBLES = [
  /** Nothing in it is a row or an entry. */
  'empty',
  /** It is neither CSV nor JSON nor a ZIP archive. */
  'format',
  /** It cannot be read on: a quote that is not closed, JSON that breaks off, an archive that is damaged. */
  'broken',
  /** Its letters are in no encoding that is known here. */
  'encoding',
  'too-many-rows',
  'too-many-columns',
  /** A row or entry that is larger than any can be. */
  'too-large-row',
  /** The archive unpacks to more than it may, or its parts overlap. */
  'bomb',
  /** No column of articles is their text. */
  'no-text-column',
  /** Whoever brought it in may not write any more. */
  'author',
  /** It took longer than it may. */
  'late',
  /** Again and again it was begun and came to no end. */
  'tries',
  /** A fault of ours, which the log names. */
  'fault',
] as const;
export type ImportTrouble = (typeof IMPORT_TROUBLES)[number];

/** Why rows that were to come in are looked at anew: what they name was changed, or somebody else has to publish them. */
export const IMPORT_AGAIN = ['changed', 'another-person'] as const;
export type ImportAgain = (typeof IMPORT_AGAIN)[number];

/** How often a step is begun at most that comes to no end. */
export const MOST_TRIES = 10;

/** Carries the reason why a file cannot be read, with the line where that was seen. */
export class ImportRefusal extends Error {
  constructor(
    readonly trouble: ImportTrouble,
    readonly line: number | null = null,
  ) {
    super(`The file cannot be imported: ${trouble}.`);
  }
}

/** The kept file could not be had: no fault of the file. */
export class FileAway extends Error {
  override readonly name = 'FileAway';
}

/** What became of a row. `waiting` and `new` are still to come in. */
export const ITEM_OUTCOMES = [
  'waiting',
  'new',
  'known',
  'twice',
  'other',
  'fault',
  'stored',
  'left',
] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** One thing that is wrong with a row. */
export const itemIssueSchema = z.object({
  /** Field of the article or event, as `date`; '' for the whole row. */
  field: z.string().max(220),
  /** A code of `publishBlockers` or of the import, or `fault:` with one of a schema, of which the catalogue has the sentence; null: the sentence itself. */
  code: z.string().max(60).nullable(),
  message: z.string().max(1_000),
  values: z.record(z.string().max(40), z.union([z.string().max(500), z.number()])).default({}),
});
export type ItemIssue = z.infer<typeof itemIssueSchema>;
/** Before the fault of a schema. */
const FAULT_CODE = 'fault:';

/** What a schema refused within `inFaultCodes`, kept so that it can be said in any language. */
export function issueOfFault(field: string, message: string): ItemIssue {
  const read = readFaultCode(message);
  const kept = cutText(field, 220);
  if (!read) return { field: kept, code: null, message: cutText(message, 1_000), values: {} };
  const values = Object.entries(read.values).map(
    ([name, value]) => [name, typeof value === 'string' ? cutText(value, 500, '…') : value] as const,
  );
  return { field: kept, code: `${FAULT_CODE}${read.fault}`, message: '', values: Object.fromEntries(values) };
}

/** The sentence of what `issueOfFault` kept, in the language of whoever is being answered; null of other codes. */
export function faultOfIssue({ code, values }: Pick<ItemIssue, 'code' | 'values'>): string | null {
  const fault = code?.startsWith(FAULT_CODE) ? code.slice(FAULT_CODE.length) : '';
  return isFault(fault) ? faultInWords(fault, values) : null;
}

export const itemIssuesSchema = z.array(itemIssueSchema).max(100);

/** Formats of event data that are recognised by their shape, our own exports first; `own` is any other table. */
export const DATASETS = ['dragoman', 'gdelt', 'polecat', 'icews', 'own'] as const;
export type Dataset = (typeof DATASETS)[number];

/** Fields of an event that a column can be, in the order of the form. */
export const EVENT_FIELDS = [
  'id',
  'title',
  'summary',
  'date',
  'endDate',
  'type',
  'status',
  'cameo',
  'place',
  'country',
  'latitude',
  'longitude',
  'initiators',
  'recipients',
  'participants',
  'hosts',
  'relationships',
  'topics',
  'url',
  'sourceTitle',
  'publisher',
  'publishedOn',
  'language',
  'note',
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];
export const eventFieldSchema = z.enum(EVENT_FIELDS);

const columnName = z.string().max(200);

/** What a file looks like, for the editor who says what its columns are. */
export const fileShapeSchema = z.object({
  dataset: z.enum(DATASETS),
  columns: z.array(columnName).max(MOST_COLUMNS),
  /** The first rows, their cells cut. */
  sample: z.array(z.array(z.string().max(120)).max(MOST_COLUMNS)).max(5),
});
export type FileShape = z.infer<typeof fileShapeSchema>;

/** Which column is which field; and what counts for all rows. */
export const eventMappingSchema = z.object({
  /** By field, the name of its column. */
  columns: z.partialRecord(eventFieldSchema, columnName),
  /** Names where the rows come from, so that the numbers of two files are not taken for each other. */
  source: z.string().trim().min(1, told('rowsFrom')).max(120),
  /** Slug of the relationship of all rows; null: that between whom each row is. */
  relationship: slugSchema.nullable(),
  /** Of rows that name none. */
  type: eventTypeSchema.nullable(),
  /** Whether rows that concern no relationship of ours are left out. */
  onlyRelated: z.boolean(),
});
export type EventMapping = z.infer<typeof eventMappingSchema>;

/** How checked rows come in: as drafts or published; `leaveOut`: without those that cannot. */
export const importChoiceSchema = z.object({ as: z.enum(['drafts', 'events']), leaveOut: z.boolean() });
export type ImportChoice = z.infer<typeof importChoiceSchema>;

/** An article as a file has it, before the door of articles looks at it. */
export const articleItemSchema = z.object({
  title: z.string().nullable(),
  body: z.string().nullable(),
  /** A whole page, read as fetched pages are; instead of `body`. */
  html: z.string().nullable(),
  url: z.string().nullable(),
  publisher: z.string().nullable(),
  publishedOn: z.string().nullable(),
});
export type ArticleItem = z.infer<typeof articleItemSchema>;
