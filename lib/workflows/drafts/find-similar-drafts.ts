/** Drafts of other articles that wait for review and may tell of the same act. */
import type { StoredArticle } from '@/lib/db/articles';
import type { Queryable } from '@/lib/db/client';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { listNearDrafts, type NearDraft } from '@/lib/db/similar-drafts';
import type { Proposal } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { compareProposals } from '@/lib/jobs/compare-proposals';
import type { Likeness } from '../events/find-similar-events';
import { differencesFromDraft } from './differences';

export type ScoredSimilarDraft = NearDraft & Likeness;

const SHOWN = 5;
/** Below it two drafts share little more than a day and a name. */
const ALIKE_FROM = 0.5;

/**
 * The likeliest first, at most five; those that cannot be the same act are left out. None for a draft without a date
 * or with an open one; null where there is no time to compare just now. `ownArticleIds` are those that it rests on.
 */
export async function findSimilarDrafts(
  db: Queryable,
  proposal: Proposal,
  article: Pick<StoredArticle, 'id' | 'title' | 'body'> | null,
  ownArticleIds: readonly string[] = article ? [article.id] : [],
): Promise<ScoredSimilarDraft[] | null> {
  const date = parseEdtfDate(proposal.date);
  if (!date.ok || date.date.openStart || date.date.openEnd) return [];
  const near = await listNearDrafts(db, {
    startsOn: date.date.startsOn,
    endsOn: date.date.endsOn,
    actors: proposal.participants.flatMap(({ actorId, role }) =>
      actorId && role !== 'mentioned' ? [actorId] : [],
    ),
    exceptArticleIds: ownArticleIds,
  });
  const comparisons = await compareProposals({
    draft: proposal,
    others: near.map((draft) => draft.proposal),
    titles: await listRelationshipTitles(db),
  });
  if (comparisons === null) return null;
  const alike = comparisons
    .flatMap((comparison, index) => {
      const draft = near[index];
      return draft ? [{ draft, ...comparison }] : [];
    })
    .filter(({ likeness }) => !likeness.barred && likeness.score >= ALIKE_FROM)
    .sort((a, b) => b.likeness.score - a.likeness.score);
  const shown: ScoredSimilarDraft[] = [];
  for (const { draft, likeness, contradictions } of alike.slice(0, SHOWN)) {
    const differences = await differencesFromDraft(db, draft, contradictions, proposal, article);
    shown.push({ ...draft, ...likeness, differences });
  }
  return shown;
}
