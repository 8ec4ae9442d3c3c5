/** The drafts that wait, the most promising first. */
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import { openingOf } from '@/lib/domain/opening';
import { readStoredSecond, type SecondReading } from '@/lib/domain/second-reading';
import type { Queryable } from './client';
import { Prisma } from './generated/client';
import { likeLiteral } from './like-literal';

export interface WaitingArticle {
  id: string;
  title: string | null;
  publisher: string | null;
  language: string;
  /** What it is called where it has no title. */
  opening: string;
  /** How many things are odd about the text as a whole. */
  warnings: number;
}

export interface WaitingDraft {
  id: string;
  version: number;
  proposal: Proposal;
  article: WaitingArticle | null;
  /** The event that it changes, or null for a new one. */
  eventSlug: string | null;
  /** True while that event is withdrawn: publishing brings it back. */
  eventWithdrawn: boolean;
  /** Nobody has saved it, or the last to do so was an editor. */
  seenByEditor: boolean;
  /** What a language model read of the same act. */
  second: SecondReading | null;
  /** Something is stored there that cannot be read, so that the draft is never clean. */
  secondUnreadable: boolean;
  /** ISO date-time. */
  createdAt: string;
}

interface Row
  extends Omit<WaitingDraft, 'proposal' | 'second' | 'secondUnreadable' | 'createdAt' | 'article'> {
  proposal: unknown;
  second: unknown;
  createdAt: Date;
  articleId: string | null;
  articleTitle: string | null;
  publisher: string | null;
  language: string | null;
  opening: string | null;
  articleWarnings: number | null;
}

/** An article's other drafts come along, up to so many drafts in all for each that was asked for. */
const WITH_OTHERS = 4;

/** Characters of an article's head in which its first sentence is looked for. */
const OPENING = 1_000;

/**
 * How promising a draft is, in points: its certainty (0–1; what a person began, 1; what a model alone found, a half), half a point for a relationship
 * that we follow, half for being the news of its article, and one for each month by which it is younger. Told from a
 * fixed day, so that the order does not change with the clock. The index `draft_promise` has this very expression.
 */
const PROMISE = Prisma.sql`(
  COALESCE((d.proposal->>'confidence')::float8, CASE WHEN (d.second_reading->>'only')::boolean THEN 0.5 ELSE 1 END)
  + CASE WHEN jsonb_array_length(d.proposal->'relationships') > 0 THEN 0.5 ELSE 0 END
  + CASE WHEN (d.proposal->>'main')::boolean THEN 0.5 ELSE 0 END
  + EXTRACT(EPOCH FROM d.created_at - TIMESTAMPTZ '2020-01-01 00:00:00+00')::float8 / 2592000)`;

/**
 * The most promising `most` of the pending drafts, and with each article that is among them its other pending drafts,
 * as far as there is room. `query` is looked for in the titles of drafts and articles: `total` have it, `listed` of them
 * are among those answered.
 */
export async function listWaitingDrafts(
  db: Queryable,
  { query = '', most }: { query?: string; most: number },
): Promise<{ drafts: WaitingDraft[]; total: number; listed: number }> {
  const words = `%${likeLiteral(query)}%`;
  const found = query
    ? Prisma.sql`(d.title ILIKE ${words}
        OR EXISTS (SELECT 1 FROM article a WHERE a.id = d.article_id AND a.title ILIKE ${words}))`
    : Prisma.sql`TRUE`;
  const rows = await db.$queryRaw<(Row & { found: boolean })[]>`
    WITH first AS (
      SELECT d.id, d.article_id FROM draft d
      WHERE d.status = 'PENDING' AND ${found}
      ORDER BY ${PROMISE} DESC, d.id LIMIT ${most})
    SELECT d.id, d.version, d.proposal, d.second_reading AS second, d.created_at AS "createdAt", e.slug AS "eventSlug",
      e.withdrawn_at IS NOT NULL AS "eventWithdrawn",
      coalesce(u.role IN ('editor', 'administrator'), d.updated_by_id IS NULL) AS "seenByEditor", ${found} AS found,
      a.id AS "articleId", a.title AS "articleTitle", a.publisher, a.language,
      left(a.body, ${OPENING}::int) AS opening, jsonb_array_length(a.warnings)::int AS "articleWarnings"
    FROM draft d
      LEFT JOIN article a ON a.id = d.article_id
      LEFT JOIN event e ON e.id = d.event_id
      LEFT JOIN app_user u ON u.id = d.updated_by_id
    WHERE d.status = 'PENDING'
      AND (d.id IN (SELECT id FROM first)
        OR d.article_id IN (SELECT article_id FROM first WHERE article_id IS NOT NULL))
    ORDER BY ${PROMISE} DESC, d.id LIMIT ${most * WITH_OTHERS}`;
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM draft d WHERE d.status = 'PENDING' AND ${found}`;
  return {
    drafts: rows.map(toWaitingDraft),
    total: counted?.total ?? 0,
    listed: rows.filter((row) => row.found).length,
  };
}

function toWaitingDraft({
  proposal,
  createdAt,
  id,
  version,
  eventSlug,
  eventWithdrawn,
  articleId,
  seenByEditor,
  second,
  ...row
}: Row): WaitingDraft {
  return {
    id,
    version,
    eventSlug,
    eventWithdrawn,
    seenByEditor,
    proposal: storedProposalSchema.parse(proposal),
    ...readStoredSecond(second),
    createdAt: createdAt.toISOString(),
    article:
      articleId === null
        ? null
        : {
            id: articleId,
            title: row.articleTitle,
            publisher: row.publisher,
            language: row.language ?? 'und',
            opening: openingOf(row.opening ?? ''),
            warnings: row.articleWarnings ?? 0,
          },
  };
}
