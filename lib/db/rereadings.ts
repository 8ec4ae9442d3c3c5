/** Stored articles read once more: what was asked for, how far it is, and what differs. */

import { z } from 'zod';
import type { EventReading } from '@/lib/domain/event-reading';
import { type ExtractionWord, extractionWordSchema } from '@/lib/domain/extraction-word';
import type { EventDifference } from '@/lib/domain/reading-difference';
import { isUuid } from './articles';
import type { Queryable, Transaction } from './client';
import { toDayOrNull } from './dates';
import { eventsReadOf } from './events-read';
import type { Prisma } from './generated/client';
import { newId } from './ids';

export const REREADING_STATUSES = ['running', 'done', 'stopped'] as const;
export type RereadingStatus = (typeof REREADING_STATUSES)[number];

export interface RereadingFilter {
  publisher: string | null;
  language: string | null;
}

export interface Rereading extends RereadingFilter {
  id: string;
  status: RereadingStatus;
  /** Proposed words; none where it shows what an update changed. */
  words: ExtractionWord[];
  total: number;
  done: number;
  changed: number;
  unread: number;
  /** Articles, of those unread, that can be read without the proposed words. */
  broken: number;
  /** Of proposed words, `basisOfPreview` when they were proposed. */
  basis: string | null;
  /** With which it reads; null before it was begun. */
  extractorVersion: string | null;
  createdBy: string | null;
  /** ISO date-times. */
  createdAt: string;
  finishedAt: string | null;
  appliedAt: string | null;
}

const wordsSchema = z.array(extractionWordSchema);
/** Rereadings that are kept; older ones go when a new one is begun. */
const MOST_KEPT = 20;

/** Those that came in since were read with what there is now. */
const articlesOf = ({ publisher, language }: RereadingFilter, createdAt: Date): Prisma.ArticleWhereInput => ({
  createdAt: { lte: createdAt },
  ...(publisher !== null && { publisher }),
  ...(language !== null && { language }),
});

type Row = Prisma.RereadingGetPayload<{ include: { createdBy: { select: { name: true } } } }>;
const toRereading = (row: Row): Rereading => ({
  id: row.id,
  status: row.status as RereadingStatus,
  words: wordsSchema.parse(row.words),
  publisher: row.publisher,
  language: row.language,
  total: row.total,
  done: row.done,
  changed: row.changed,
  unread: row.unread,
  broken: row.broken,
  basis: row.basis,
  extractorVersion: row.extractorVersion,
  createdBy: row.createdBy?.name ?? null,
  createdAt: row.createdAt.toISOString(),
  finishedAt: row.finishedAt?.toISOString() ?? null,
  appliedAt: row.appliedAt?.toISOString() ?? null,
});
const withName = { createdBy: { select: { name: true } } } as const;

/** Begins a rereading and answers its id; violates `rereading_is_one_at_a_time` while another runs. */
export async function insertRereading(
  tx: Transaction,
  {
    words,
    createdById,
    basis,
    ...filter
  }: RereadingFilter & {
    words: readonly ExtractionWord[];
    createdById: string | null;
    basis: string | null;
  },
): Promise<{ id: string; total: number }> {
  const createdAt = new Date();
  const total = await tx.article.count({ where: articlesOf(filter, createdAt) });
  const { id } = await tx.rereading.create({
    data: {
      ...filter,
      words: words as unknown as Prisma.InputJsonValue,
      total,
      basis,
      createdById,
      createdAt,
      ...(total === 0 && { status: 'done', finishedAt: new Date() }),
    },
    select: { id: true },
  });
  const old = await tx.rereading.findMany({
    where: { status: { not: 'running' } },
    orderBy: { createdAt: 'desc' },
    skip: MOST_KEPT,
    select: { id: true },
  });
  await tx.rereading.deleteMany({ where: { id: { in: old.map((one) => one.id) } } });
  return { id, total };
}

/** The latest rereadings: of an update, or of proposed words. */
export async function listRereadings(db: Queryable, of: 'update' | 'words'): Promise<Rereading[]> {
  const rows = await db.rereading.findMany({
    where: of === 'words' ? { words: { not: [] } } : { words: { equals: [] } },
    orderBy: { createdAt: 'desc' },
    take: MOST_KEPT,
    include: withName,
  });
  return rows.map(toRereading);
}

/** A rereading, or null. */
export async function findRereading(db: Queryable, id: string): Promise<Rereading | null> {
  if (!isUuid(id)) return null;
  const row = await db.rereading.findUnique({ where: { id }, include: withName });
  return row && toRereading(row);
}

/** Stops one that runs; false where it does not. */
export async function stopRereading(tx: Transaction, id: string): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { count } = await tx.rereading.updateMany({
    where: { id, status: 'running' },
    data: { status: 'stopped', finishedAt: new Date(), claim: null, claimedUntil: null },
  });
  return count > 0;
}

const free = (now: Date) => ({ OR: [{ claimedUntil: null }, { claimedUntil: { lt: now } }] });

/** Ids of those that run and that nobody has: there is one at most. */
export async function listWaitingRereadings(db: Queryable, now: Date): Promise<string[]> {
  const rows = await db.rereading.findMany({
    where: { status: 'running', ...free(now) },
    select: { id: true },
    take: 10,
  });
  return rows.map(({ id }) => id);
}

/** What a process that has a rereading knows of it. */
export interface ClaimedRereading {
  id: string;
  claim: string;
  words: ExtractionWord[];
  cursor: string | null;
}

/**
 * Takes one that runs until `until`; null where it does not or another has it. Read with another extractor than so far it
 * begins anew, so that one list never tells of two.
 */
export async function claimRereading(
  db: Queryable,
  id: string,
  { now, until, extractorVersion }: { now: Date; until: Date; extractorVersion: string },
): Promise<ClaimedRereading | null> {
  if (!isUuid(id)) return null;
  const claim = newId();
  const { count } = await db.rereading.updateMany({
    where: { id, status: 'running', ...free(now) },
    data: { claim, claimedUntil: until },
  });
  if (count === 0) return null;
  const row = await db.rereading.findUniqueOrThrow({ where: { id } });
  const words = wordsSchema.parse(row.words);
  if (row.extractorVersion === extractorVersion) return { id, claim, words, cursor: row.cursor };
  await db.rereadingChange.deleteMany({ where: { rereadingId: id } });
  const { publisher, language, createdAt } = row;
  await db.rereading.update({
    where: { id },
    data: {
      extractorVersion,
      cursor: null,
      done: 0,
      changed: 0,
      unread: 0,
      broken: 0,
      total: await db.article.count({ where: articlesOf({ publisher, language }, createdAt) }),
    },
  });
  return { id, claim, words, cursor: null };
}

/** Gives it back, so that anybody takes it on. */
export async function releaseRereading(
  db: Queryable,
  { id, claim }: Pick<ClaimedRereading, 'id' | 'claim'>,
): Promise<void> {
  await db.rereading.updateMany({ where: { id, claim }, data: { claim: null, claimedUntil: null } });
}

/** An article as it is read, with what was read of it when its drafts were made. */
export interface ArticleToReread {
  id: string;
  title: string | null;
  body: string;
  url: string | null;
  publisher: string | null;
  publishedOn: string | null;
  eventsRead: EventReading[];
}

/** The next articles of a rereading, in the order of their ids. */
export async function nextToReread(
  db: Queryable,
  id: string,
  cursor: string | null,
  most: number,
): Promise<ArticleToReread[]> {
  const { publisher, language, createdAt } = await db.rereading.findUniqueOrThrow({ where: { id } });
  const rows = await db.article.findMany({
    where: {
      ...articlesOf({ publisher, language }, createdAt),
      ...(cursor !== null && { id: { gt: cursor } }),
    },
    orderBy: { id: 'asc' },
    take: most,
  });
  const articles: ArticleToReread[] = [];
  for (const row of rows)
    articles.push({
      id: row.id,
      title: row.title,
      body: row.body,
      url: row.url,
      publisher: row.publisher,
      publishedOn: toDayOrNull(row.publishedOn),
      eventsRead: await eventsReadOf(db, row.id, row.eventsRead),
    });
  return articles;
}

export interface RereadBatch {
  /** The last article of it; null: none is left. */
  cursor: string | null;
  done: number;
  unread: number;
  broken: number;
  changes: { articleId: string; differences: readonly EventDifference[] }[];
  /** Until when it is held from now on. */
  until: Date;
}

/** Writes what a few articles gave, all of it or nothing; false where it was stopped or another has it. */
export async function keepBatch(
  tx: Transaction,
  { id, claim }: Pick<ClaimedRereading, 'id' | 'claim'>,
  { cursor, done, unread, broken, changes, until }: RereadBatch,
): Promise<boolean> {
  const { count } = await tx.rereading.updateMany({
    where: { id, claim, status: 'running' },
    data: {
      done: { increment: done },
      unread: { increment: unread },
      broken: { increment: broken },
      changed: { increment: changes.length },
      ...(cursor === null
        ? { status: 'done', finishedAt: new Date(), claim: null, claimedUntil: null }
        : { cursor, claimedUntil: until }),
    },
  });
  if (count === 0) return false;
  await tx.rereadingChange.createMany({
    data: changes.map(({ articleId, differences }) => ({
      rereadingId: id,
      articleId,
      differences: differences as unknown as Prisma.InputJsonValue,
    })),
  });
  return true;
}

/** Notes that the words of a finished rereading are in use; false where they are, or it is not finished. */
export async function noteApplied(tx: Transaction, id: string): Promise<boolean> {
  const { count } = await tx.rereading.updateMany({
    where: { id, status: 'done', appliedAt: null },
    data: { appliedAt: new Date() },
  });
  return count > 0;
}
