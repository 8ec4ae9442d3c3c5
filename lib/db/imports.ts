/** Files that editors bring in, and what their rows become. */
import {
  type EventMapping,
  eventMappingSchema,
  type FileShape,
  fileShapeSchema,
  IMPORT_AGAIN,
  type ImportAgain,
  type ImportChoice,
  type ImportKind,
  type ImportStatus,
  type ImportTrouble,
  type ItemIssue,
  type ItemOutcome,
  importChoiceSchema,
  itemIssuesSchema,
  OVER,
} from '@/lib/domain/import';
import type { Page } from '@/lib/domain/page';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';
import type { Prisma } from './generated/client';

/** The latest that are listed. */
const MOST = 50;

export interface ImportDetail {
  id: string;
  kind: ImportKind;
  fileName: string;
  size: number;
  status: ImportStatus;
  shape: FileShape | null;
  mapping: EventMapping | null;
  choice: ImportChoice | null;
  /** Rows of the step that is under way. */
  done: number;
  trouble: { code: ImportTrouble; line: number | null } | null;
  /** Counts the looks at its rows. */
  checks: number;
  /** Why they were looked at once more; null where an editor asked for it. */
  again: ImportAgain | null;
  /** How often the step under way was begun, this time among them. */
  tries: number;
  createdBy: { id: string; name: string } | null;
  /** ISO date-times. */
  createdAt: string;
  updatedAt: string;
}

type Row = Prisma.ImportGetPayload<{ include: { createdBy: { select: { id: true; name: true } } } }>;

function detailOf({ claim: _claim, claimedUntil: _until, createdById: _by, ...row }: Row): ImportDetail {
  const [code, line] = row.trouble?.split(' ') ?? [];
  return {
    ...row,
    kind: row.kind as ImportKind,
    status: row.status as ImportStatus,
    shape: row.shape === null ? null : fileShapeSchema.parse(row.shape),
    mapping: row.mapping === null ? null : eventMappingSchema.parse(row.mapping),
    choice: row.choice === null ? null : importChoiceSchema.parse(row.choice),
    trouble: code ? { code: code as ImportTrouble, line: line ? Number(line) : null } : null,
    again: IMPORT_AGAIN.find((each) => each === row.again) ?? null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

const WITH_AUTHOR = { createdBy: { select: { id: true, name: true } } } as const;

/** The latest imports. */
export async function listImports(db: Queryable): Promise<ImportDetail[]> {
  const rows = await db.import.findMany({ orderBy: { createdAt: 'desc' }, take: MOST, include: WITH_AUTHOR });
  return rows.map(detailOf);
}

export async function findImport(db: Queryable, id: string): Promise<ImportDetail | null> {
  if (!isUuid(id)) return null;
  const row = await db.import.findUnique({ where: { id }, include: WITH_AUTHOR });
  return row && detailOf(row);
}

export async function insertImport(
  tx: Transaction,
  data: { kind: ImportKind; fileName: string; size: number; createdById: string | null },
): Promise<string> {
  return (await tx.import.create({ data, select: { id: true } })).id;
}

/** How many pieces of a file are here, in order from the first. */
export function countParts(db: Queryable, importId: string): Promise<number> {
  return db.importPart.count({ where: { importId } });
}

/** How many imports of a person are not over; who counts at the same time waits until this transaction ends. */
export async function countOpenImports(tx: Transaction, createdById: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${createdById} FOR NO KEY UPDATE`;
  return tx.import.count({ where: { createdById, status: { notIn: [...OVER] } } });
}

/** Keeps a piece of the file; the same one again changes nothing. */
export async function insertPart(
  tx: Queryable,
  importId: string,
  number: number,
  bytes: Uint8Array,
): Promise<void> {
  const data = [{ importId, number, bytes: new Uint8Array(bytes) }];
  await tx.importPart.createMany({ data, skipDuplicates: true });
}

export interface ImportChange {
  status: ImportStatus;
  shape?: FileShape;
  mapping?: EventMapping;
  choice?: ImportChoice;
  trouble?: { code: ImportTrouble; line: number | null };
  /** Null: nobody need be told any more; absent: as it was. */
  again?: ImportAgain | null;
}

/**
 * Leads an import from one of these states to another, and lets go of whoever held it; false where it is in none of them
 * (any more), or, with a claim, held by another. `seen`: only where its rows were looked at as often as that.
 */
export async function moveImport(
  tx: Queryable,
  id: string,
  from: readonly ImportStatus[],
  { status, shape, mapping, choice, trouble, again }: ImportChange,
  { claim, seen }: { claim?: string; seen?: number } = {},
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await tx.import.updateMany({
    where: {
      id,
      status: { in: [...from] },
      ...(claim && { claim }),
      ...(seen !== undefined && { checks: seen }),
    },
    data: {
      status,
      claim: null,
      claimedUntil: null,
      done: 0,
      tries: 0,
      ...(status === 'checked' && { checks: { increment: 1 } }),
      ...(again !== undefined && { again }),
      ...(shape && { shape }),
      ...(mapping && { mapping }),
      ...(choice && { choice }),
      trouble: trouble ? [trouble.code, ...(trouble.line === null ? [] : [trouble.line])].join(' ') : null,
    },
  });
  return count === 1;
}

export interface ItemCounts {
  total: number;
  outcomes: Partial<Record<ItemOutcome, number>>;
  /** New rows that something keeps from being published. */
  blocked: number;
}

/** Ids of those imports of which something came in. */
export async function listCameIn(db: Queryable, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT asked.id::text AS id FROM unnest(${[...ids]}::uuid[]) AS asked (id)
    WHERE EXISTS (SELECT 1 FROM import_item i WHERE i.import_id = asked.id AND i.outcome = 'stored')`;
  return new Set(rows.map(({ id }) => id));
}

/** How many rows have become what. */
export async function countItems(db: Queryable, importId: string): Promise<ItemCounts> {
  const rows = await db.importItem.groupBy({ by: ['outcome', 'blocked'], where: { importId }, _count: true });
  const outcomes: ItemCounts['outcomes'] = {};
  let [total, blocked] = [0, 0];
  for (const { outcome, blocked: isBlocked, _count } of rows) {
    const key = outcome as ItemOutcome;
    outcomes[key] = (outcomes[key] ?? 0) + _count;
    total += _count;
    if (isBlocked && key === 'new') blocked += _count;
  }
  return { total, outcomes, blocked };
}

export interface ItemLine {
  position: number;
  line: number;
  label: string;
  outcome: ItemOutcome;
  blocked: boolean;
  issues: ItemIssue[];
  /** Id or slug of what it became, or was before. */
  record: string | null;
}

/** One page of the rows of an import, in the order of the file. `show`: of one outcome, or what is blocked. */
export async function listItems(
  db: Queryable,
  {
    importId,
    show,
    page,
    pageSize,
  }: { importId: string; show: ItemOutcome | 'blocked' | ''; page: number; pageSize: number },
): Promise<Page<ItemLine>> {
  const where = {
    importId,
    ...(show === 'blocked' ? { outcome: 'new', blocked: true } : show !== '' && { outcome: show }),
  };
  const total = await db.importItem.count({ where });
  const rows = await db.importItem.findMany({
    where,
    orderBy: { position: 'asc' },
    skip: (page - 1) * pageSize,
    take: pageSize,
    select: {
      position: true,
      line: true,
      label: true,
      outcome: true,
      blocked: true,
      issues: true,
      record: true,
    },
  });
  const items = rows.map((row) => ({
    ...row,
    outcome: row.outcome as ItemOutcome,
    issues: itemIssuesSchema.parse(row.issues),
  }));
  return { items, total, page, pageSize };
}

/** What columns of these names were when they came last, or null. */
export async function findMapping(db: Queryable, columns: string): Promise<EventMapping | null> {
  const row = await db.importMapping.findUnique({ where: { columns } });
  return eventMappingSchema.safeParse(row?.mapping).data ?? null;
}

/** What the columns of a file of this name were when its rows came in last, or null. */
export async function findMappingOfFile(db: Queryable, fileName: string): Promise<EventMapping | null> {
  const row = await db.import.findFirst({
    where: { kind: 'events', status: 'done', fileName },
    orderBy: { createdAt: 'desc' },
    select: { mapping: true },
  });
  return eventMappingSchema.safeParse(row?.mapping).data ?? null;
}

export async function rememberMapping(tx: Queryable, columns: string, mapping: EventMapping): Promise<void> {
  await tx.importMapping.upsert({ where: { columns }, create: { columns, mapping }, update: { mapping } });
}
