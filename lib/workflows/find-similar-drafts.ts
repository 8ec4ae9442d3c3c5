/** Drafts of other articles that wait for review and may tell of the same act. */
import type { StoredArticle } from '@/lib/db/articles';
import type { Queryable } from '@/lib/db/client';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { listNearDrafts, type NearDraft } from '@/lib/db/similar-drafts';
import type { Proposal } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { differencesFromDraft } from './differences';
import { type Likeness, scoreProposals } from './find-similar-events';

export type ScoredSimilarDraft = NearDraft & Likeness;

const SHOWN = 5;
/** Below it two drafts share little more than a day and a name. */
const ALIKE_FROM = 0.5;

/**
 * The likeliest first, at most five; those that cannot be the same act are left out. None for a draft without a date
 * or with an open one.
 */
export async function findSimilarDrafts(
  db: Queryable,
  proposal: Proposal,
  article: Pick<StoredArticle, 'id' | 'title' | 'body'> | null,
): Promise<ScoredSimilarDraft[]> {
  const date = parseEdtfDate(proposal.date);
  if (!date.ok || date.date.openStart || date.date.openEnd) return [];
  const near = await listNearDrafts(db, {
    startsOn: date.date.startsOn,
    endsOn: date.date.endsOn,
    actors: proposal.participants.flatMap(({ actorId, role }) =>
      actorId && role !== 'mentioned' ? [actorId] : [],
    ),
    exceptArticleId: article?.id ?? null,
  });
  const titles = await listRelationshipTitles(db);
  const alike = near
    .map((draft) => ({ draft, score: scoreProposals(proposal, draft.proposal, titles) }))
    .filter(({ score }) => !score.barred && score.score >= ALIKE_FROM)
    .sort((a, b) => b.score.score - a.score.score);
  const shown: ScoredSimilarDraft[] = [];
  for (const { draft, score } of alike.slice(0, SHOWN)) {
    const differences = await differencesFromDraft(db, draft, proposal, article);
    shown.push({ ...draft, ...score, differences });
  }
  return shown;
}
