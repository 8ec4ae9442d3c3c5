/** Pending drafts of articles that lie near another draft in time and share an actor with it. */

import { addDays, addMonths, eachMonthOfInterval, formatISO, min, parseISO, subDays } from 'date-fns';
import type { Proposal } from '@/lib/domain/draft';
import { storedProposalSchema } from '@/lib/domain/evidence-support';
import type { Queryable } from './client';

export interface NearDraftQuery {
  /** Days of the draft, YYYY-MM-DD. */
  startsOn: string;
  endsOn: string;
  /** Slugs. */
  actors: readonly string[];
  /** The article whose own drafts are left out. */
  exceptArticleIds: readonly string[];
}

export interface NearDraft {
  id: string;
  proposal: Proposal;
  articleId: string;
  articleTitle: string | null;
  publisher: string | null;
}

/** Days by which reports of the same act differ. */
const DAYS_APART = 3;
/** Months looked at of a draft that spans long. */
const MONTHS = 14;
const LIMIT = 60;

/** The months, YYYY-MM, that a span of days touches, some days of grace on each side. */
function monthsOf(startsOn: string, endsOn: string): string[] {
  const start = subDays(parseISO(startsOn), DAYS_APART);
  const end = min([addDays(parseISO(endsOn), DAYS_APART), addMonths(start, MONTHS - 1)]);
  return eachMonthOfInterval({ start, end }).map((month) => formatISO(month).slice(0, 7));
}

/**
 * New events only (a draft that revises an event is no duplicate), the last touched first. A draft is near when its
 * date begins in a month of the span, or gives only the year.
 */
export async function listNearDrafts(db: Queryable, query: NearDraftQuery): Promise<NearDraft[]> {
  const months = monthsOf(query.startsOn, query.endsOn);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const actors = [...query.actors];
  if (actors.length === 0) return [];
  const rows = await db.$queryRaw<
    {
      id: string;
      proposal: unknown;
      articleId: string;
      articleTitle: string | null;
      publisher: string | null;
    }[]
  >`
    SELECT d.id, d.proposal, a.id AS "articleId", a.title AS "articleTitle", a.publisher
    FROM draft d JOIN article a ON a.id = d.article_id
    WHERE d.status = 'PENDING' AND d.event_id IS NULL
      AND d.article_id <> ALL(${[...query.exceptArticleIds]}::uuid[])
      AND (left(d.proposal->>'date', 7) = ANY(${months})
        OR (left(d.proposal->>'date', 4) = ANY(${years}) AND d.proposal->>'date' !~ '^....-'))
      AND EXISTS (SELECT 1 FROM jsonb_array_elements(d.proposal->'participants') AS p
        WHERE p->>'actorId' = ANY(${actors}))
    ORDER BY d.updated_at DESC, d.id LIMIT ${LIMIT}`;
  return rows.map(({ proposal, ...row }) => ({ ...row, proposal: storedProposalSchema.parse(proposal) }));
}
