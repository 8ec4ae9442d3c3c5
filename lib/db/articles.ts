/** Stored articles. Title and body never change: evidence points into them, and the database refuses it. */
import { createHash } from 'node:crypto';
import { cutText } from '@/lib/domain/cut-text';
import { openingOf } from '@/lib/domain/opening';
import type { Page } from '@/lib/domain/page';
import type { StoredWarning } from '@/lib/domain/warning';
import type { Queryable, Transaction } from './client';
import { fromDay, toDayOrNull } from './dates';
import type { Prisma } from './generated/client';
import { likeLiteral } from './like-literal';

export interface ArticleSummary {
  id: string;
  title: string | null;
  publisher: string | null;
  /** YYYY-MM-DD */
  publishedOn: string | null;
  language: string;
  /** What it is called in a list where it has no title. */
  opening: string;
  /** ISO date-time. */
  createdAt: string;
  drafts: { pending: number; accepted: number; rejected: number };
}

export interface StoredArticle extends Omit<ArticleSummary, 'drafts' | 'opening'> {
  url: string | null;
  body: string;
  warnings: StoredWarning[];
  submittedBy: string | null;
}

export interface NewArticle {
  title: string | null;
  body: string;
  url: string | null;
  publisher: string | null;
  publishedOn: string | null;
  language: string;
  warnings: StoredWarning[];
  submittedById: string | null;
}

/** Characters in which the opening of an article is looked for. */
const HEAD = 1_000;

/** SHA-256 of a cleaned body, hexadecimal. */
export function bodyHash(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('hex');
}

/** Id of the article with this very body, or null. */
export async function findArticleByHash(db: Queryable, hash: string): Promise<string | null> {
  const row = await db.article.findUnique({ where: { bodyHash: hash }, select: { id: true } });
  return row?.id ?? null;
}

/** Ids of the articles with these very bodies, by hash. */
export async function findArticlesByHash(
  db: Queryable,
  hashes: readonly string[],
): Promise<Map<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; hash: string }[]>`
    SELECT id::text AS id, body_hash AS hash FROM article WHERE body_hash = ANY(${[...hashes]})`;
  return new Map(rows.map(({ id, hash }) => [hash, id]));
}

/** Id of the latest article from this very address, or null. */
export async function findArticleByUrl(db: Queryable, url: string): Promise<string | null> {
  const row = await db.article.findFirst({
    where: { url },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  });
  return row?.id ?? null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** True for what can be asked of a uuid column; anything else is simply not there. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** An article with its text, or null. */
export async function findArticle(db: Queryable, id: string): Promise<StoredArticle | null> {
  if (!isUuid(id)) return null;
  const row = await db.article.findUnique({
    where: { id },
    include: { submittedBy: { select: { name: true } } },
  });
  if (!row) return null;
  const { title, url, publisher, language, body } = row;
  return {
    id: row.id,
    title,
    url,
    publisher,
    language,
    body,
    publishedOn: toDayOrNull(row.publishedOn),
    createdAt: row.createdAt.toISOString(),
    warnings: row.warnings as unknown as StoredWarning[],
    submittedBy: row.submittedBy?.name ?? null,
  };
}

/** Stores an article and answers its id; a second one with the same body violates `article_body_hash_key`. */
export async function insertArticle(tx: Queryable, article: NewArticle): Promise<string> {
  const { publishedOn, warnings, ...rest } = article;
  const row = await tx.article.create({
    data: {
      ...rest,
      publishedOn: publishedOn === null ? null : fromDay(publishedOn),
      warnings: warnings as unknown as Prisma.InputJsonValue,
      bodyHash: bodyHash(article.body),
    },
    select: { id: true },
  });
  return row.id;
}

/** As `findArticle`, and no other transaction changes what is known of the article until this one ends. */
export async function lockArticle(tx: Transaction, id: string): Promise<StoredArticle | null> {
  if (!isUuid(id)) return null;
  await tx.$queryRaw`SELECT 1 FROM article WHERE id = ${id}::uuid FOR UPDATE`;
  return findArticle(tx, id);
}

/** Sets the day on which an article was published, YYYY-MM-DD. */
export async function setPublicationDay(tx: Queryable, id: string, day: string): Promise<void> {
  await tx.article.update({ where: { id }, data: { publishedOn: fromDay(day) } });
}

/** Keeps what a later reading found out about an article as a whole. */
export async function saveArticleFindings(
  tx: Queryable,
  id: string,
  { language, warnings }: Pick<NewArticle, 'language' | 'warnings'>,
): Promise<void> {
  await tx.article.update({
    where: { id },
    data: { language, warnings: warnings as unknown as Prisma.InputJsonValue },
  });
}

/** Articles, newest first; `query` is looked for in title, publisher, address and text. */
export async function listArticles(
  db: Queryable,
  { query = '', page, pageSize }: { query?: string; page: number; pageSize: number },
): Promise<Page<ArticleSummary>> {
  const contains = { contains: likeLiteral(query), mode: 'insensitive' as const };
  const where: Prisma.ArticleWhereInput = query
    ? { OR: [{ title: contains }, { publisher: contains }, { url: contains }, { body: contains }] }
    : {};
  const total = await db.article.count({ where });
  const rows = await db.article.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: { drafts: { select: { status: true } } },
  });
  const items = rows.map((row) => {
    const count = (status: string) => row.drafts.filter((draft) => draft.status === status).length;
    return {
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      publishedOn: toDayOrNull(row.publishedOn),
      language: row.language,
      opening: openingOf(cutText(row.body, HEAD)),
      createdAt: row.createdAt.toISOString(),
      drafts: { pending: count('PENDING'), accepted: count('ACCEPTED'), rejected: count('REJECTED') },
    };
  });
  return { items, total, page, pageSize };
}

/** What articles are called where they have no title, by their ids. */
export async function listOpenings(
  db: Queryable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  // A body may have two million letters.
  const rows = await db.$queryRaw<{ id: string; head: string }[]>`
    SELECT id::text AS id, left(body, ${HEAD}::int) AS head FROM article
    WHERE id = ANY(${ids.filter(isUuid)}::uuid[])`;
  return new Map(rows.map(({ id, head }) => [id, openingOf(head)]));
}

/** An article as public pages quote from it. */
export interface QuotedArticle {
  id: string;
  title: string | null;
  body: string;
  language: string;
  publisher: string | null;
  publishedOn: string | null;
  url: string | null;
}

/** The articles of these ids, in the order of the ids; what is not there is left out. */
export async function listQuotedArticles(db: Queryable, ids: readonly string[]): Promise<QuotedArticle[]> {
  const rows = await db.article.findMany({
    where: { id: { in: ids.filter(isUuid) } },
    select: {
      id: true,
      title: true,
      body: true,
      language: true,
      publisher: true,
      publishedOn: true,
      url: true,
    },
  });
  return rows
    .map((row) => ({ ...row, publishedOn: toDayOrNull(row.publishedOn) }))
    .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** Whether a published event has the article among its sources. */
export async function isSourceOfEvent(db: Queryable, articleId: string): Promise<boolean> {
  return (await db.source.count({ where: { articleId, event: { withdrawnAt: null } } })) > 0;
}
