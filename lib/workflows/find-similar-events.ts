/** Published events that a draft may report once more, scored with reasons an editor can check. */
import type { StoredArticle } from '@/lib/db/articles';
import type { Queryable } from '@/lib/db/client';
import { findEventState } from '@/lib/db/event-state';
import { listRelationshipTitles } from '@/lib/db/relationship-titles';
import { listSimilarEvents, type SimilarEvent } from '@/lib/db/similar-events';
import type { Proposal } from '@/lib/domain/draft';
import { parseEdtfDate } from '@/lib/domain/edtf-date';
import { comparedProposal } from '@/lib/extraction/linking/compared-event';
import { type SameEventScore, scoreSameEvent } from '@/lib/extraction/linking/score-same-event';
import { type Difference, differencesFromEvent } from './differences';

export interface Likeness extends SameEventScore {
  /** What the draft tells differently; shown before its article is added as a source. */
  differences: Difference[];
}
export type ScoredSimilarEvent = SimilarEvent & Likeness;
type Article = Pick<StoredArticle, 'title' | 'body'> | null;

const SHOWN = 5;

/** Scores a draft against another proposal; `titles` name relationships by slug as readers know them. */
export function scoreProposals(
  draft: Proposal,
  other: Proposal,
  titles: ReadonlyMap<string, string>,
): SameEventScore {
  const compared = (proposal: Proposal) => {
    const event = comparedProposal(proposal);
    return { ...event, sides: event.sides.map((slug) => titles.get(slug) ?? slug) };
  };
  return scoreSameEvent(compared(draft), compared(other));
}

/**
 * The likeliest first, at most five. What cannot be the same act (an advance notice, another day) comes last with
 * the reason why not, because it may be the event's next step. None for a draft without a date or with an open one.
 */
export async function findSimilarEvents(
  db: Queryable,
  proposal: Proposal,
  article: Article = null,
): Promise<ScoredSimilarEvent[]> {
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
  const titles = await listRelationshipTitles(db);
  const scored: { event: SimilarEvent; state: Proposal; score: SameEventScore }[] = [];
  for (const event of near) {
    const state = (await findEventState(db, event.slug))?.proposal;
    if (state) scored.push({ event, state, score: scoreProposals(proposal, state, titles) });
  }
  scored.sort((a, b) => b.score.score - a.score.score);
  const shown: ScoredSimilarEvent[] = [];
  for (const { event, state, score } of scored.slice(0, SHOWN)) {
    const differences = await differencesFromEvent(db, event.slug, state, proposal, article);
    shown.push({ ...event, ...score, differences });
  }
  return shown;
}
