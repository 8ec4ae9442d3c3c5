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
import { type Difference, differencesFromEvent } from './differences';

export interface Likeness extends SameEventScore {
  /** What the draft tells differently; shown before its article is added as a source. */
  differences: Difference[];
}
export type ScoredSimilarEvent = SimilarEvent & Likeness;
type Article = Pick<StoredArticle, 'title' | 'body'> | null;

const SHOWN = 5;

/**
 * The likeliest first, at most five. What cannot be the same act (an advance notice, another day) comes last with
 * the reason why not, because it may be the event's next step. None for a draft without a date or with an open one;
 * null where there is no time to compare just now.
 */
export async function findSimilarEvents(
  db: Queryable,
  proposal: Proposal,
  article: Article = null,
): Promise<ScoredSimilarEvent[] | null> {
  const date = parseEdtfDate(proposal.date);
  if (!date.ok || date.date.openStart || date.date.openEnd) return [];
  const near = await listSimilarEvents(db, {
    startsOn: date.date.startsOn,
    endsOn: date.date.endsOn,
    relationships: proposal.relationships,
    actors: proposal.participants.flatMap(({ actorId, role }) =>
      actorId && role !== 'mentioned' ? [actorId] : [],
    ),
    exceptEventId: null,
  });
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
  scored.sort((a, b) => b.likeness.score - a.likeness.score);
  const shown: ScoredSimilarEvent[] = [];
  for (const { event, likeness, contradictions } of scored.slice(0, SHOWN)) {
    const differences = await differencesFromEvent(db, event.slug, contradictions, proposal, article);
    shown.push({ ...event, ...likeness, differences });
  }
  return shown;
}
