/** Published events that a draft may report once more, scored with reasons an editor can check. */
import type { StoredArticle } from '@/lib/db/articles';
import type { Queryable } from '@/lib/db/client';
import { findEventState } from '@/lib/db/event-state';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { listSimilarEvents, type SimilarEvent } from '@/lib/db/similar-events';
import type { SameEventScore } from '@/lib/domain/comparison';
import type { Proposal } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { compareProposals } from '@/lib/jobs/compare-proposals';
import type { Comparison } from '@/lib/jobs/work';
import { type Difference, differencesFromEvent } from '../drafts/differences';

export interface Likeness extends SameEventScore {
  /** What the draft tells differently; shown before its article is added as a source. */
  differences: Difference[];
}
export type ScoredSimilarEvent = SimilarEvent & Likeness;
type Article = Pick<StoredArticle, 'title' | 'body'> | null;

const SHOWN = 5;

/** Published events near the draft, by day and by who takes part; none for a draft without a date or with an open one. */
export async function listNearEvents(db: Queryable, proposal: Proposal): Promise<SimilarEvent[]> {
  const date = parseEdtfDate(proposal.date);
  if (!date.ok || date.date.openStart || date.date.openEnd) return [];
  return listSimilarEvents(db, {
    startsOn: date.date.startsOn,
    endsOn: date.date.endsOn,
    relationships: proposal.relationships,
    actors: proposal.participants.flatMap(({ actorId, role }) =>
      actorId && role !== 'mentioned' ? [actorId] : [],
    ),
    exceptEventId: null,
  });
}

/** Events near the draft, the likeliest to be the same first; null where there is no time to compare just now. */
export async function listScoredEvents(
  db: Queryable,
  proposal: Proposal,
): Promise<(Comparison & { event: SimilarEvent })[] | null> {
  const near = await listNearEvents(db, proposal);
  const events: { event: SimilarEvent; state: Proposal }[] = [];
  for (const event of near) {
    const state = (await findEventState(db, event.slug))?.proposal;
    if (state) events.push({ event, state });
  }
  const comparisons = await compareProposals({
    draft: proposal,
    others: events.map(({ state }) => state),
    titles: await listRelationshipTitles(db),
  });
  if (comparisons === null) return null;
  const scored = comparisons.flatMap((comparison, index) => {
    const event = events[index]?.event;
    return event ? [{ event, ...comparison }] : [];
  });
  return scored.sort((a, b) => b.likeness.score - a.likeness.score);
}

/**
 * The likeliest first, at most five. What cannot be the same act (an advance notice, another day) comes last with
 * the reason why not, because it may be the event's next step. Null where there is no time to compare just now.
 */
export async function findSimilarEvents(
  db: Queryable,
  proposal: Proposal,
  article: Article = null,
): Promise<ScoredSimilarEvent[] | null> {
  const scored = await listScoredEvents(db, proposal);
  if (scored === null) return null;
  const shown: ScoredSimilarEvent[] = [];
  for (const { event, likeness, contradictions } of scored.slice(0, SHOWN)) {
    const differences = await differencesFromEvent(db, event.slug, contradictions, proposal, article);
    shown.push({ ...event, ...likeness, differences });
  }
  return shown;
}
