/** Drafts as lists show them. */
import type { DraftStatus, Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { Page } from '@/lib/domain/page';
import type { Queryable } from './client';
import type { Prisma } from './generated/client';
import { likeLiteral } from './like-literal';

export interface DraftSummary {
  id: string;
  status: DraftStatus;
  title: string;
  /** EDTF as typed, '' while unknown. */
  date: string;
  type: Proposal['type'];
  main: boolean;
  /** How many things an editor should look at twice. */
  warnings: number;
  articleId: string | null;
  articleTitle: string | null;
  eventSlug: string | null;
  updatedBy: string | null;
  updatedAt: string;
}

export interface DraftQuery {
  status?: DraftStatus;
  query?: string;
  articleId?: string;
  eventId?: string;
  page: number;
  pageSize: number;
}

/** Drafts, the last touched first; `query` is looked for in their title and their article's. */
export async function listDrafts(
  db: Queryable,
  { status, query = '', articleId, eventId, page, pageSize }: DraftQuery,
): Promise<Page<DraftSummary>> {
  const contains = { contains: likeLiteral(query), mode: 'insensitive' as const };
  const where: Prisma.DraftWhereInput = {
    ...(status && { status }),
    ...(articleId && { articleId }),
    ...(eventId && { eventId }),
    ...(query && { OR: [{ title: contains }, { article: { title: contains } }] }),
  };
  const total = await db.draft.count({ where });
  const rows = await db.draft.findMany({
    where,
    orderBy: articleId ? [{ id: 'asc' }] : [{ updatedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * pageSize,
    take: pageSize,
    include: {
      event: { select: { slug: true } },
      updatedBy: { select: { name: true } },
      article: { select: { title: true } },
    },
  });
  const items = rows.map((row) => {
    const { date, type, main, warnings } = storedProposalSchema.parse(row.proposal);
    return {
      id: row.id,
      status: row.status as DraftStatus,
      title: row.title,
      date,
      type,
      main,
      warnings: warnings.filter(({ code }) => code !== 'no-event-found').length,
      articleId: row.articleId,
      articleTitle: row.article?.title ?? null,
      eventSlug: row.event?.slug ?? null,
      updatedBy: row.updatedBy?.name ?? null,
      updatedAt: row.updatedAt.toISOString(),
    };
  });
  return { items, total, page, pageSize };
}
