/** Published events that a draft may report once more, scored with reasons an editor can check. */
import type { Queryable } from '@/lib/db/client';
import { findEventState } from '@/lib/db/event-state';
import { listSimilarEvents, type SimilarEvent } from '@/lib/db/similar-events';
import type { Proposal } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { comparedProposal } from '@/lib/extraction/linking/compared-event';
import { type SameEventScore, scoreSameEvent } from '@/lib/extraction/linking/score-same-event';

export type ScoredSimilarEvent = SimilarEvent & SameEventScore;

const SHOWN = 5;

/**
 * The likeliest first, at most five. What cannot be the same act (an advance notice, another day) comes last with
 * the reason why not, because it may be the event's next step. None for a draft without a date or with an open one.
 */
export async function findSimilarEvents(db: Queryable, proposal: Proposal): Promise<ScoredSimilarEvent[]> {
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
  const draft = comparedProposal(proposal);
  const scored: ScoredSimilarEvent[] = [];
  for (const event of near) {
    const state = await findEventState(db, event.slug);
    if (state !== null) scored.push({ ...event, ...scoreSameEvent(draft, comparedProposal(state.proposal)) });
  }
  return scored.sort((a, b) => b.score - a.score).slice(0, SHOWN);
}
