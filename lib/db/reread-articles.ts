/** Articles that are read differently than they were: as they are listed, and what was taken of them. */
import type { Page } from '@/lib/domain/page';
import { type EventDifference, eventDifferencesSchema } from '@/lib/domain/reading-difference';
import { listOpenings } from './articles';
import type { Queryable, Transaction } from './client';

export interface RereadArticle {
  articleId: string;
  title: string | null;
  opening: string;
  publisher: string | null;
  language: string;
  differences: EventDifference[];
  takenAt: string | null;
}

/** One page of the articles of which something differs. */
export async function listRereadArticles(
  db: Queryable,
  rereadingId: string,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<Page<RereadArticle>> {
  const where = { rereadingId };
  const total = await db.rereadingChange.count({ where });
  const rows = await db.rereadingChange.findMany({
    where,
    orderBy: { articleId: 'asc' },
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: { article: { select: { title: true, publisher: true, language: true } } },
  });
  const openings = await listOpenings(
    db,
    rows.map(({ articleId }) => articleId),
  );
  const items = rows.map(({ articleId, differences, takenAt, article }) => ({
    articleId,
    title: article.title,
    opening: openings.get(articleId) ?? '',
    publisher: article.publisher,
    language: article.language,
    differences: eventDifferencesSchema.parse(differences),
    takenAt: takenAt?.toISOString() ?? null,
  }));
  return { items, total, page, pageSize };
}

/** Notes that the new reading of an article was taken, in all lists that tell of it; false where none does. */
export async function noteTaken(tx: Transaction, rereadingId: string, articleId: string): Promise<boolean> {
  const { count } = await tx.rereadingChange.updateMany({
    where: { rereadingId, articleId, takenAt: null },
    data: { takenAt: new Date() },
  });
  return count > 0;
}

const MOST_ORIGINS = 500;

/** Publishers and languages of the stored articles. */
export async function listArticleOrigins(
  db: Queryable,
): Promise<{ publishers: string[]; languages: string[] }> {
  const publishers = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT publisher AS name FROM article WHERE publisher IS NOT NULL ORDER BY 1 LIMIT ${MOST_ORIGINS}`;
  const languages = await db.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT language AS name FROM article ORDER BY 1 LIMIT ${MOST_ORIGINS}`;
  return { publishers: publishers.map(({ name }) => name), languages: languages.map(({ name }) => name) };
}
