/** Files that editors bring in, and what their rows become. */
import {
  AT_WORK,
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
import { Prisma } from './generated/client';
import { newId } from './ids';

/** The latest that are listed. */
const MOST = 50;
const HOUR = 3_600_000;
/** Rows that one statement lets go of, which has the time of a visitor's. */
const SWEPT_AT_ONCE = 2_000;
/** Files that nobody sends on or decides about are let go; so are the rows of what is long over. */
const WAITS_HOURS = 7 * 24;
const ROWS_KEPT_HOURS = 90 * 24;

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

/** Lets go of the file of an import that is over, and of what its rows would have become. Nothing where it is not over. */
export async function sweepImport(db: Queryable, id: string): Promise<void> {
  const over = { status: { in: [...OVER] } };
  const where = { importId: id, import: over, outcome: { in: ['waiting', 'new'] } };
  for (;;) {
    const rows = await db.importItem.findMany({
      where,
      orderBy: { position: 'asc' },
      take: SWEPT_AT_ONCE,
      select: { position: true },
    });
    const last = rows.at(-1);
    if (!last) break;
    await db.importItem.updateMany({
      where: { ...where, position: { lte: last.position } },
      data: { outcome: 'left', payload: Prisma.DbNull },
    });
  }
  await db.importPart.deleteMany({ where: { importId: id, import: over } });
}

/** Ids of imports that are over and whose file is still here. */
export async function listUnswept(db: Queryable): Promise<string[]> {
  const where = { status: { in: [...OVER] }, parts: { some: {} } };
  return (await db.import.findMany({ where, select: { id: true }, take: MOST })).map(({ id }) => id);
}

const free = (now: Date) => ({ OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] });

/** Ids of imports on which something is to be done that nobody does. */
export async function listDueImports(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db.import.findMany({
    where: { status: { in: [...AT_WORK] }, ...free(now) },
    orderBy: { updatedAt: 'asc' },
    select: { id: true },
    take: MOST,
  });
  return rows.map(({ id }) => id);
}

/** Takes an import at work until `until`; null where there is nothing to do, or another does it. */
export async function claimImport(
  db: Queryable,
  id: string,
  now: Date,
  until: Date,
): Promise<(ImportDetail & { claim: string }) | null> {
  if (!isUuid(id)) return null;
  const claim = newId();
  const { count } = await db.import.updateMany({
    where: { id, status: { in: [...AT_WORK] }, ...free(now) },
    data: { claim, claimedUntil: until, tries: { increment: 1 } },
  });
  if (count === 0) return null;
  const row = await db.import.findUnique({ where: { id }, include: WITH_AUTHOR });
  return row && { ...detailOf(row), claim };
}

/** Holds an import for longer; false where it was cancelled or taken by another. `done`: rows of this step so far. */
export async function renewImport(
  db: Queryable,
  { id, claim }: { id: string; claim: string },
  until: Date,
  done?: number,
): Promise<boolean> {
  const { count } = await db.import.updateMany({
    where: { id, claim, status: { in: [...AT_WORK] } },
    data: { claimedUntil: until, ...(done !== undefined && { done }) },
  });
  return count === 1;
}

/** Leaves an import at work to whoever takes it next; what came `further` was not tried in vain. */
export async function releaseImport(
  db: Queryable,
  { id, claim }: { id: string; claim: string },
  further: boolean,
): Promise<void> {
  await db.import.updateMany({
    where: { id, claim },
    data: { claim: null, claimedUntil: null, ...(further && { tries: 0 }) },
  });
}

export interface ItemCounts {
  total: number;
  outcomes: Partial<Record<ItemOutcome, number>>;
  /** New rows that something keeps from being published. */
  blocked: number;
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

export async function rememberMapping(tx: Queryable, columns: string, mapping: EventMapping): Promise<void> {
  await tx.importMapping.upsert({ where: { columns }, create: { columns, mapping }, update: { mapping } });
}

/** Ids of imports that wait for somebody who does not come back. */
export async function listStaleImports(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db.import.findMany({
    where: {
      status: { in: ['receiving', 'mapping', 'checked'] },
      updatedAt: { lt: new Date(now.getTime() - WAITS_HOURS * HOUR) },
    },
    select: { id: true },
    take: MOST,
  });
  return rows.map(({ id }) => id);
}

/** Forgets the rows of imports that are long over; what they became stays. */
export async function dropOldItems(db: Queryable, now: Date): Promise<void> {
  const updatedAt = { lt: new Date(now.getTime() - ROWS_KEPT_HOURS * HOUR) };
  await db.importItem.deleteMany({ where: { import: { status: { in: [...OVER] }, updatedAt } } });
}
